//! `cargo xtask package`: what would be published builds and passes its tests without this repository around it.

use std::path::Path;

use crate::step::Steps;
use crate::workspace::{self, Package};
use crate::{Result, step};

/// Packages every crate that is published, builds each package from the others, then runs their tests.
pub(crate) fn run() -> Result<()> {
    let metadata = workspace::metadata()?;
    let crates: Vec<&Package> = metadata.packages.iter().filter(|package| package.published).collect();
    let mut steps = Steps::default();
    // Together, because none of them is in the registry before the first release.
    let mut package = workspace::cargo();
    package.args(["package", "--allow-dirty"]);
    package.args(crates.iter().flat_map(|package| ["-p", package.name.as_str()]));
    let outcome = steps.command("package", &mut package).and_then(|()| {
        let directory = metadata.target_directory.join("package");
        steps.run("tests of the packages", "cargo xtask package", || tests(&directory, &crates))
    });
    println!("\nDurations:\n{}", steps.durations());
    outcome
}

/// Runs the tests that are in the packages, as a workspace of their own.
fn tests(directory: &Path, crates: &[&Package]) -> Result<()> {
    let manifest = directory.join("Cargo.toml");
    let failed = |error| format!("{}: {error}", manifest.display());
    std::fs::write(&manifest, workspace_of(crates)).map_err(failed)?;
    std::fs::copy(workspace::root().join("Cargo.lock"), directory.join("Cargo.lock")).map_err(failed)?;
    let mut test = workspace::cargo();
    test.args(["test", "--workspace", "--manifest-path"]).arg(&manifest);
    test.arg("--target-dir").arg(directory.with_file_name("packaged"));
    let outcome = step::succeed(&mut test);
    // Or the next `cargo package` would find it above what it unpacks.
    std::fs::remove_file(&manifest).map_err(failed)?;
    outcome
}

/// A workspace of unpacked packages, which stand in for those of the registry.
fn workspace_of(crates: &[&Package]) -> String {
    let directory = |package: &Package| format!("{}-{}", package.name, package.version);
    let members: Vec<String> = crates.iter().map(|package| format!("{:?}", directory(package))).collect();
    let patches: String = crates
        .iter()
        .map(|package| format!("{} = {{ path = {:?} }}\n", package.name, directory(package)))
        .collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[patch.crates-io]\n{patches}",
        members.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What cargo or this project puts beside the sources.
    const BESIDE: &[&str] = &[
        ".cargo_vcs_info.json",
        "Cargo.lock",
        "Cargo.toml",
        "Cargo.toml.orig",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
    ];
    /// Crates that are for this repository only.
    const KEPT: &[&str] = &["keyway-codecs", "keyway-fuzz", "keyway-soak", "xtask"];

    /// The files that would be in a crate's package.
    fn files(package: &Package) -> Result<Vec<String>> {
        let mut list = workspace::cargo();
        list.args(["package", "--list", "--no-verify", "--allow-dirty", "-p", &package.name]);
        let output = list.output().map_err(|error| step::not_started(&list, &error))?;
        if !output.status.success() {
            return Err(format!("{}: {}", package.name, String::from_utf8_lossy(&output.stderr)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(|line| line.replace('\\', "/")).collect())
    }

    #[test]
    fn each_crate_is_either_published_or_kept() {
        let packages = workspace::metadata().unwrap().packages;
        let kept = packages.iter().filter(|package| !package.published);
        let kept: BTreeSet<&str> = kept.map(|package| package.name.as_str()).collect();
        assert_eq!(kept, KEPT.iter().copied().collect());
    }

    #[test]
    fn each_published_crate_says_what_it_is_and_where() {
        for package in workspace::metadata().unwrap().packages.iter().filter(|package| package.published) {
            let text = std::fs::read_to_string(&package.manifest).unwrap();
            let manifest: toml::Table = text.parse().unwrap();
            let about = &manifest["package"];
            for key in ["description", "repository", "documentation", "readme", "license", "keywords"] {
                assert!(about.get(key).is_some(), "{}: `{key}` is missing", package.name);
            }
            assert!(about.get("categories").is_some(), "{}: `categories` is missing", package.name);
            let docs = &about["metadata"]["docs"]["rs"];
            assert_eq!(docs["all-features"].as_bool(), Some(true), "{}: docs.rs", package.name);
        }
    }

    #[test]
    fn each_package_has_its_licenses_and_nothing_that_belongs_elsewhere() {
        for package in workspace::metadata().unwrap().packages.iter().filter(|package| package.published) {
            let files = files(package).unwrap();
            for wanted in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "Cargo.toml"] {
                assert!(files.iter().any(|file| file == wanted), "{}: no {wanted}", package.name);
            }
            let stray: Vec<&String> = files
                .iter()
                .filter(|file| !file.starts_with("src/") && !file.starts_with("examples/"))
                .filter(|file| !BESIDE.contains(&file.as_str()))
                .collect();
            assert!(stray.is_empty(), "{}: {stray:?}", package.name);
        }
    }

    #[test]
    fn packages_stand_in_for_the_registry() {
        let package = Package { name: "a".into(), version: "1.0.0".into(), ..Package::default() };
        assert_eq!(
            workspace_of(&[&package]),
            "[workspace]\nresolver = \"3\"\nmembers = [\"a-1.0.0\"]\n\n[patch.crates-io]\na = { path = \"a-1.0.0\" }\n"
        );
    }
}

//! `cargo xtask features`: each feature of the published crates compiles alone, without a warning.
//!
//! It checks the library only, one `cargo check` per feature, in a target directory of its own, so
//! that the builds of other features are not thrown away.

use std::process::Command;

use crate::step::{line, not_started};
use crate::{Result, workspace};

/// Checks every feature of every crate that has some, and no feature at all.
pub(crate) fn run() -> Result<()> {
    let mut broken = Vec::new();
    for (name, features) in crates()? {
        for feature in std::iter::once(None).chain(features.iter().map(Some)) {
            let mut command = check(&name, feature.map(String::as_str));
            let shown = line(&command);
            let output = command.output().map_err(|error| not_started(&command, &error))?;
            let words = String::from_utf8_lossy(&output.stderr);
            let fine = output.status.success() && !words.lines().any(|line| line.starts_with("warning"));
            println!(
                "{} {name} {}",
                if fine { "ok  " } else { "FAIL" },
                feature.map_or("(none)", String::as_str)
            );
            if !fine {
                broken.push(format!("{shown}\n{words}"));
            }
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n")) }
}

fn check(name: &str, feature: Option<&str>) -> Command {
    let mut command = workspace::cargo();
    command.args(["check", "--quiet", "--package", name, "--lib", "--no-default-features"]);
    command.args(["--target-dir", "target/features"]);
    command.args(feature.map(|feature| format!("--features={feature}")));
    command
}

/// The published library crates with their public features.
fn crates() -> Result<Vec<(String, Vec<String>)>> {
    let packages = workspace::metadata()?.packages.into_iter();
    let libraries = packages.filter(|package| {
        package.published && package.manifest.with_file_name("src").join("lib.rs").exists()
    });
    let public = |name: &String| name != "default" && !name.starts_with("__");
    Ok(libraries
        .map(|package| (package.name, package.features.into_iter().filter(public).collect()))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_public_feature_of_the_sdk_is_checked() {
        let crates = crates().unwrap();
        let (_, features) = crates.iter().find(|(name, _)| name == "keyway").unwrap();
        assert!(features.len() > 25 && features.contains(&"chat".to_owned()), "{features:?}");
        assert!(!features.iter().any(|name| name.starts_with("__")), "{features:?}");
        assert!(crates.iter().all(|(name, _)| name != "xtask" && name != "keyway-cli"));
    }
}

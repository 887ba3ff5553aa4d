//! `cargo xtask deny`: licenses, banned crates and sources, and known vulnerabilities if their
//! database is available, by cargo-deny with `deny.toml`.
//!
//! The program is built once, from crates.io, into xtask's own directory, without optimization or
//! debug information: that takes about one minute on two cores instead of two, and it checks this
//! tree in two seconds. Its wheel on PyPI is too old for the output of current cargo versions.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Steps, line, succeed};
use crate::{Result, workspace};

/// The version to build; change it here to upgrade.
const VERSION: &str = "0.20.2";

/// The workspaces whose trees are checked: ours, and the Python extension's.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "crates/keyway-python/Cargo.toml"];

/// Checks the trees, after building cargo-deny if it is missing.
pub(crate) fn run() -> Result<()> {
    run_in(&mut Steps::default())
}

/// The same as a step of a longer task.
pub(crate) fn run_in(steps: &mut Steps) -> Result<()> {
    let root = workspace::cache().join(format!("cargo-deny-{VERSION}"));
    let program = root.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        steps.command("cargo-deny itself", &mut install(&root))?;
    }
    steps.run("deny", "cargo xtask deny", || {
        // cargo-deny reads the crates of every platform; cargo has fetched only those of this one.
        for manifest in MANIFESTS {
            let mut fetch = workspace::cargo();
            fetch.args(["fetch", "--quiet", "--manifest-path"]).arg(workspace::root().join(manifest));
            succeed(&mut fetch).map_err(|error| format!("{}: {error}", line(&fetch)))?;
        }
        let folder = databases();
        let advisories = folder.as_deref().is_some_and(has_entries);
        for manifest in MANIFESTS {
            succeed(&mut check(&program, manifest, advisories))?;
        }
        if !advisories {
            println!("{}", not_looked_up(folder.as_deref()));
        }
        Ok(())
    })
}

/// Returns where cargo-deny keeps its copies of the RustSec database.
fn databases() -> Option<PathBuf> {
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    Some(cargo.join("advisory-dbs"))
}

fn has_entries(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn not_looked_up(folder: Option<&Path>) -> String {
    let place =
        folder.map_or_else(|| "on this machine".to_owned(), |folder| format!("in {}", folder.display()));
    format!(
        "Known vulnerabilities were NOT checked: there is no copy of the RustSec database {place}. Run `cargo deny fetch db` to get one."
    )
}

fn install(root: &Path) -> Command {
    let mut command = workspace::cargo();
    command
        .args([
            "install",
            "cargo-deny",
            "--version",
            VERSION,
            "--locked",
            "--no-default-features",
            "--debug",
            "--quiet",
        ])
        .arg("--root")
        .arg(root)
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env_remove("CARGO_TARGET_DIR");
    command
}

fn check(program: &Path, manifest: &str, advisories: bool) -> Command {
    let mut command = Command::new(program);
    command
        .args(["--offline", "--all-features", "--manifest-path"])
        .arg(workspace::root().join(manifest))
        .args(["--log-level", "error", "--config"])
        .arg(workspace::root().join("deny.toml"))
        .arg("check")
        .args(["licenses", "bans", "sources"])
        .args(advisories.then_some("advisories"))
        .current_dir(workspace::root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_are_looked_up_where_the_database_is_and_else_it_is_said() {
        let words = |advisories| line(&check(Path::new("cargo-deny"), MANIFESTS[1], advisories));
        assert!(words(true).ends_with("deny.toml check licenses bans sources advisories"), "{}", words(true));
        assert!(words(false).ends_with("deny.toml check licenses bans sources"), "{}", words(false));
        assert!(words(true).contains("crates/keyway-python/Cargo.toml"), "{}", words(true));
        let said = not_looked_up(Some(Path::new("/nowhere")));
        assert!(said.contains("NOT checked") && said.contains("in /nowhere"), "{said}");
        assert!(!has_entries(Path::new("/nowhere")) && has_entries(workspace::root()));
    }
}

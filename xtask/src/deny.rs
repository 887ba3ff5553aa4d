//! `cargo xtask deny`: licences, banned crates and sources, by cargo-deny with `deny.toml`.
//!
//! The program is built once, from crates.io, into the chores' own directory, without optimisation or debug
//! information: that takes about one minute on two cores instead of two, and checks this tree in two seconds. Its wheel
//! on PyPI is too old to read what today's cargo says.

use std::path::PathBuf;
use std::process::Command;

use crate::step::{Steps, line, succeed};
use crate::{Result, workspace};

/// The version that is built; to move on, change it here.
const VERSION: &str = "0.20.2";

/// Checks the tree, building cargo-deny first when it is missing.
pub(crate) fn run() -> Result<()> {
    run_in(&mut Steps::default())
}

/// The same as a step of a longer chore.
pub(crate) fn run_in(steps: &mut Steps) -> Result<()> {
    let root = workspace::cache().join(format!("cargo-deny-{VERSION}"));
    let program = root.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        steps.command("cargo-deny itself", &mut install(&root))?;
    }
    steps.run("deny", "cargo xtask deny", || {
        // cargo-deny looks at every platform's crates; cargo has fetched only those of this one.
        let mut fetch = workspace::cargo();
        succeed(fetch.args(["fetch", "--quiet"])).map_err(|error| format!("{}: {error}", line(&fetch)))?;
        succeed(&mut check(&program))
    })
}

fn install(root: &std::path::Path) -> Command {
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

fn check(program: &PathBuf) -> Command {
    let mut command = Command::new(program);
    command
        .args(["--offline", "--all-features", "--manifest-path"])
        .arg(workspace::root().join("Cargo.toml"))
        .args(["--log-level", "error", "check", "licenses", "bans", "sources"])
        .current_dir(workspace::root());
    command
}

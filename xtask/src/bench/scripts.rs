//! Dependencies of the interpreted clients: Python's virtual environment and Node's package, both
//! pinned with hashes.

use std::path::PathBuf;
use std::process::Command;

use super::program::Program;
use crate::step::succeed;
use crate::{Result, python, wheel, workspace};

/// keyway's Python package.
pub(crate) const KEYWAY_PYTHON: &str = "keyway-python";

/// Node's client, relative to the repository's root.
const NODE: &str = "bench/scripts/node";

/// Returns the words that start a Python client. Both run in the environment of the official SDK that
/// the tests use too, so that they have the same interpreter and the same pydantic.
pub(super) fn python(client: &str) -> Result<Vec<PathBuf>> {
    let python = python::OFFICIAL_SDK.python()?;
    let package = match client {
        KEYWAY_PYTHON => {
            eprintln!("building the wheel of keyway");
            wheel::install(&[&python::OFFICIAL_SDK], wheel::Profile::Published)?;
            "keyway"
        }
        _ => "openai",
    };
    Ok(vec![python, workspace::root().join("bench/scripts/python/client.py"), package.into()])
}

/// Returns the words that start the Node client, or that Node is missing.
pub(super) fn node() -> Result<Program> {
    let there =
        |program: &str| Command::new(program).arg("--version").output().is_ok_and(|it| it.status.success());
    if !there("node") || !there("npm") {
        return Ok(Program::Missing("no node".to_owned()));
    }
    let directory = workspace::cache().join("node");
    install(&directory)?;
    Ok(Program::Words(vec!["node".into(), directory.join("client.mjs")]))
}

/// Puts the client beside its package, outside of Git.
fn install(directory: &std::path::Path) -> Result<()> {
    let failed = |error: std::io::Error| format!("{} cannot be written: {error}.", directory.display());
    std::fs::create_dir_all(directory).map_err(failed)?;
    let lock = directory.join("package-lock.json");
    let before = std::fs::read(&lock).unwrap_or_default();
    for file in ["package.json", "package-lock.json", "client.mjs"] {
        std::fs::copy(workspace::root().join(NODE).join(file), directory.join(file)).map_err(failed)?;
    }
    if std::fs::read(&lock).is_ok_and(|now| now == before) && directory.join("node_modules").exists() {
        return Ok(());
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(directory);
    succeed(&mut command).map_err(|error| {
        format!("npm could not install {NODE}/package-lock.json: {error} To start over, delete the directory .xtask.")
    })
}

//! keyway's Python package: its wheel is built, installed and tested as a user has it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Count;
use crate::step::{Steps, succeed};
use crate::{Result, python, workspace};

/// The exit code of pytest if the filters match no test.
const NO_TESTS: i32 = 5;

/// Runs the package's tests against the program that was just built, and the checker on its types.
pub(super) fn run(steps: &mut Steps, count: &mut Count, filters: &[String]) -> Result<()> {
    let repeat = "cargo xtask test";
    let python = steps.run("python package's environment", repeat, || python::PACKAGE.python())?;
    steps.run("python package", repeat, || install(&python))?;
    let program = format!("keyway{}", std::env::consts::EXE_SUFFIX);
    let mut tests = Command::new(&python);
    tests
        .env("KEYWAY_PROGRAM", workspace::metadata()?.target_directory.join("debug").join(program))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // From the repository's root, so that the package that is tested is the one that was installed.
        .args(["-m", "pytest", "--config-file", "python/pyproject.toml", "python/tests"])
        .current_dir(workspace::root());
    if !filters.is_empty() {
        tests.args(["-k", &filters.join(" or ")]);
    }
    let fine: &[i32] = if filters.is_empty() { &[] } else { &[NO_TESTS] };
    let repeat = crate::step::line(&tests);
    steps.suite("tests of the python package", &repeat, &mut tests, count, Count::pytest_line, fine)?;
    let mut types = Command::new(&python);
    types.args(["-m", "mypy"]).current_dir(workspace::root().join("python"));
    steps.command("types of the python package", &mut types)
}

/// Builds the wheel, and installs it in the environment of the other clients too.
pub(super) fn install_for_clients(clients: &Path) -> Result<()> {
    install_from(clients, &build(&python::PACKAGE.python()?)?)
}

fn install(python: &Path) -> Result<()> {
    install_from(python, &build(python)?)
}

/// Builds the wheel in the profile `fast`, and returns its directory.
fn build(python: &Path) -> Result<PathBuf> {
    let target = workspace::metadata()?.target_directory.join("python");
    let wheels = target.join("wheels");
    // A wheel of another version must not be found.
    let _ = std::fs::remove_dir_all(&wheels);
    let mut build = Command::new(python);
    build
        .args(["-m", "maturin", "build", "--quiet", "--locked", "--profile", "fast", "--out"])
        .arg(&wheels)
        .env("CARGO_TARGET_DIR", &target)
        .current_dir(workspace::root().join("python"));
    succeed(&mut build)?;
    Ok(wheels)
}

/// Installs the wheel without what it depends on, which is pinned.
fn install_from(python: &Path, wheels: &Path) -> Result<()> {
    let mut install = Command::new(python);
    install
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index"])
        .args(["--force-reinstall", "--find-links"])
        .arg(wheels)
        .arg("keyway");
    succeed(&mut install)
}

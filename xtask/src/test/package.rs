//! keyway's Python package: its wheel is built, installed and tested as a user has it.

use std::process::Command;

use super::Count;
use crate::step::Steps;
use crate::{Result, python, wheel, workspace};

/// The exit code of pytest if the filters match no test.
const NO_TESTS: i32 = 5;

/// Runs the package's tests against the program that was just built, and the checker on its types.
pub(super) fn run(steps: &mut Steps, count: &mut Count, filters: &[String]) -> Result<()> {
    let repeat = "cargo xtask test";
    let python = steps.run("python package's environment", repeat, || python::PACKAGE.python())?;
    steps.run("python package", repeat, || {
        wheel::install(&[&python::PACKAGE, &python::JUDGE], wheel::Profile::Fast)
    })?;
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

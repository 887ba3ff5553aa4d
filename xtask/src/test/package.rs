//! keyway's Python package: its wheel is built, installed and tested as a user has it.

use std::process::Command;

use super::Count;
use crate::step::Steps;
use crate::{Result, python, wheel, workspace};

/// The exit code of pytest if the filters match no test.
const NO_TESTS: i32 = 5;

/// The tests, and those of the package beside the official one, in the environment of that.
const TESTS: [(&str, &str, &python::Environment); 2] = [
    ("tests of the python package", "python/tests", &python::PACKAGE),
    (
        "tests of the python package beside the official one",
        "python/tests_with_openai",
        &python::OFFICIAL_SDK,
    ),
];

/// Runs the package's tests against the program that was just built, and the checker on its types.
pub(super) fn run(steps: &mut Steps, count: &mut Count, filters: &[String]) -> Result<()> {
    let repeat = "cargo xtask test";
    let python = steps.run("python package's environment", repeat, || python::PACKAGE.python())?;
    let environments = [&python::PACKAGE, &python::OFFICIAL_SDK, &python::JUDGE];
    steps.run("python package", repeat, || wheel::install(&environments, wheel::Profile::Fast))?;
    let mut failed = Vec::new();
    for (name, tests, environment) in TESTS {
        let mut tests = pytest(environment, tests, filters)?;
        let fine: &[i32] = if filters.is_empty() { &[] } else { &[NO_TESTS] };
        let repeat = crate::step::line(&tests);
        failed.extend(steps.suite(name, &repeat, &mut tests, count, Count::pytest_line, fine).err());
    }
    let mut types = Command::new(&python);
    types.args(["-m", "mypy"]).current_dir(workspace::root().join("python"));
    failed.extend(steps.command("types of the python package", &mut types).err());
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

/// Returns the command that runs tests from the repository's root, so that the package that is tested is the
/// one that was installed.
pub(crate) fn pytest(environment: &python::Environment, tests: &str, filters: &[String]) -> Result<Command> {
    let program = format!("keyway{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(environment.python()?);
    command
        .env("KEYWAY_PROGRAM", workspace::metadata()?.target_directory.join("debug").join(program))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "pytest", "--config-file", "python/pyproject.toml", tests])
        .current_dir(workspace::root());
    if !filters.is_empty() {
        command.args(["-k", &filters.join(" or ")]);
    }
    Ok(command)
}

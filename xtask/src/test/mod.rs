//! `cargo xtask test`: makes what the tests need and runs all of them.

use std::process::Command;

use crate::step::Steps;
use crate::{Result, python, workspace};

mod count;
mod output;

use count::Count;

/// Runs every test, or those whose name contains one of the filters.
pub(crate) fn run(filters: &[String]) -> Result<()> {
    let mut steps = Steps::default();
    let outcome = run_in(&mut steps, filters);
    println!("\nDurations:\n{}", steps.durations());
    outcome
}

/// The same as steps of a longer chore. Every suite runs, even when one before it has failed.
pub(crate) fn run_in(steps: &mut Steps, filters: &[String]) -> Result<()> {
    let repeat = format!("cargo xtask test {}", filters.join(" "));
    let python = steps.run("python environment", repeat.trim(), python::environment)?;
    let mut build = workspace::cargo();
    // Everything at once, so that the suites below find the programs they start.
    steps.command("build", build.args(["build", "--workspace", "--all-features", "--all-targets"]))?;

    let mut count = Count::default();
    let rust = steps.suite("rust tests", &mut rust(filters), &mut count, Count::rust_line);
    let sdk =
        steps.suite("official SDK", &mut official_sdk(&python, filters)?, &mut count, Count::python_line);
    println!("\n{count}");
    let failed: Vec<_> = [rust, sdk].into_iter().filter_map(Result::err).collect();
    if !failed.is_empty() {
        return Err(failed.join("\n"));
    }
    if count.passed == 0 {
        return Err(format!("no test ran; does a test's name contain {}?", filters.join(" or ")));
    }
    Ok(())
}

fn rust(filters: &[String]) -> Command {
    let mut command = workspace::cargo();
    command.args(["test", "--workspace", "--all-features", "--no-fail-fast"]);
    if !filters.is_empty() {
        command.arg("--").args(filters);
    }
    command
}

/// The official Python SDK against the emulator; the suite starts the `keyway` program that was just built.
fn official_sdk(python: &std::path::Path, filters: &[String]) -> Result<Command> {
    let program = format!("keyway{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(python);
    command
        .env("KEYWAY_PROGRAM", workspace::metadata()?.target_directory.join("debug").join(program))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "unittest", "discover", "--start-directory", "tests/python"])
        .current_dir(workspace::root());
    for filter in filters {
        command.args(["-k", filter]);
    }
    Ok(command)
}

impl Steps {
    fn suite(
        &mut self,
        name: &str,
        command: &mut Command,
        count: &mut Count,
        read: fn(&mut Count, &str),
    ) -> Result<()> {
        let repeat = crate::step::line(command);
        self.run(name, &repeat, || output::run(command, |line| read(count, line)))
    }
}

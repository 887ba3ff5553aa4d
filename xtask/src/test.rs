//! `cargo xtask test`: prepares what the tests need and runs all of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::servers::Servers;
use crate::step::Steps;
use crate::{Result, python, workspace};

mod binaries;
mod clients;
mod count;
mod judge;
mod output;
pub(crate) mod package;

pub(crate) use count::Count;

/// The exit code of unittest, from Python 3.12 on, if the filters match none of its tests.
const NO_TESTS: i32 = 5;

/// Runs every test, or those whose name contains one of the filters.
pub(crate) fn run(filters: &[String]) -> Result<()> {
    let (mut steps, mut count) = (Steps::default(), Count::default());
    let outcome = run_in(&mut steps, &mut count, filters);
    finish(&steps, &count);
    outcome
}

/// Runs the programs of other people's clients alone, or those whose name contains one of the filters.
pub(crate) fn run_clients(filters: &[String]) -> Result<()> {
    let (mut steps, mut count) = (Steps::default(), Count::default());
    let mut build = workspace::cargo();
    steps.command("build", build.args(["build", "--package", "keyway-cli"]))?;
    let program = program()?;
    let outcome = steps.run("clients", "cargo xtask clients", || clients::run(&program, filters, &mut count));
    finish(&steps, &count);
    outcome?;
    if count.passed == 0 {
        return Err(format!("no client ran; does a file of tests/clients contain {}?", filters.join(" or ")));
    }
    Ok(())
}

/// Prints how long each step took and, on the last line, the test results.
pub(crate) fn finish(steps: &Steps, count: &Count) {
    println!("\nDurations:\n{}\n{count}", steps.durations());
}

/// The same as steps of a longer task. Every suite runs, even after a failure.
pub(crate) fn run_in(steps: &mut Steps, count: &mut Count, filters: &[String]) -> Result<()> {
    let repeat = format!("cargo xtask test {}", filters.join(" "));
    let python = steps.run("python environment", repeat.trim(), || python::OFFICIAL_SDK.python())?;
    let mut build = workspace::cargo();
    // Everything at once, so that the suites below find the programs they start.
    steps.command("build", build.args(["build", "--workspace", "--all-features", "--all-targets"]))?;

    let servers = steps.run("real servers", "cargo xtask servers -- true", || Servers::start(&python))?;
    let binaries = steps.run("test programs", "cargo test --workspace --all-features --no-run", || {
        binaries::build(&mut rust())
    })?;
    let programs = steps.run("rust tests", "cargo xtask test", || {
        let prepare = |command: &mut Command| {
            servers.tell(command);
            command.args(filters);
        };
        let failed = binaries::run(&binaries, prepare, |text| {
            println!("{text}");
            text.lines().for_each(|line| count.rust_line(line));
        });
        if failed.is_empty() { Ok(()) } else { Err(format!("tests of {} failed.", failed.join(", "))) }
    });
    drop(servers);
    let mut doc = rust();
    doc.args(["--doc", "--no-fail-fast"]);
    if !filters.is_empty() {
        doc.arg("--").args(filters);
    }
    let repeat = crate::step::line(&doc);
    let examples = steps.suite("examples in docs", &repeat, &mut doc, count, Count::rust_line, &[]);
    let program = program()?;
    let mut sdk = official_sdk(&python, &program, filters);
    let fine: &[i32] = if filters.is_empty() { &[] } else { &[NO_TESTS] };
    let repeat = crate::step::line(&sdk);
    let sdk = steps.suite("official SDK", &repeat, &mut sdk, count, Count::python_line, fine);
    let clients = steps.run("clients", "cargo xtask test client", || clients::run(&program, filters, count));
    let package = package::run(steps, count, filters);
    let judge = match package {
        Ok(()) => judge::run(steps, count, &program, filters),
        // Without the package, its judge has nothing to judge.
        Err(_) => Ok(()),
    };
    let failed: Vec<_> =
        [programs, examples, sdk, clients, package, judge].into_iter().filter_map(Result::err).collect();
    if !failed.is_empty() {
        return Err(failed.join("\n"));
    }
    if count.passed == 0 {
        return Err(format!("no test ran; does a test's name contain {}?", filters.join(" or ")));
    }
    Ok(())
}

fn rust() -> Command {
    let mut command = workspace::cargo();
    command.args(["test", "--workspace", "--all-features"]);
    command
}

/// Returns the program `keyway` that was just built.
fn program() -> Result<PathBuf> {
    let name = format!("keyway{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace::metadata()?.target_directory.join("debug").join(name))
}

/// Runs the official Python SDK against the emulator of the program.
fn official_sdk(python: &Path, program: &Path, filters: &[String]) -> Command {
    let mut command = Command::new(python);
    command
        .env("KEYWAY_PROGRAM", program)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "unittest", "discover", "--start-directory", "tests/python"])
        .current_dir(workspace::root());
    for filter in filters {
        command.args(["-k", filter]);
    }
    command
}

impl Steps {
    fn suite(
        &mut self,
        name: &str,
        repeat: &str,
        command: &mut Command,
        count: &mut Count,
        read: fn(&mut Count, &str),
        fine: &[i32],
    ) -> Result<()> {
        self.run(name, repeat, || {
            let status = output::run(command, |line| read(count, line))?;
            let fine = status.success() || status.code().is_some_and(|code| fine.contains(&code));
            if fine { Ok(()) } else { Err(format!("it ended with {status}.")) }
        })
    }
}

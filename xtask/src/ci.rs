//! `cargo xtask ci`: everything that must pass, cheapest first, and how long each step took.

use std::process::Command;

use crate::step::Steps;
use crate::{Result, deny, floors, readme, soak, test, workspace};

/// Runs every check and every test, and stops at the first failing check.
pub(crate) fn run() -> Result<()> {
    let (mut steps, mut count) = (Steps::default(), test::Count::default());
    let outcome = checks(&mut steps)
        .and_then(|()| test::run_in(&mut steps, &mut count, &[]))
        .and_then(|()| steps.run("the README's program", "cargo xtask readme", readme::run))
        .and_then(|()| {
            steps.run("soak", "cargo xtask soak --minutes 1", || {
                soak::run(&["--minutes", "1"].map(str::to_owned))
            })
        });
    test::finish(&steps, &count);
    outcome
}

fn checks(steps: &mut Steps) -> Result<()> {
    steps.command("format", &mut cargo("fmt --all --check"))?;
    steps.command(
        "format of the benchmark",
        &mut cargo("fmt --all --check --manifest-path bench/Cargo.toml"),
    )?;
    steps.command(
        "format of the Python extension",
        &mut cargo("fmt --check --manifest-path crates/keyway-python/Cargo.toml"),
    )?;
    steps.run("floors", "cargo xtask floors", floors::run)?;
    steps.command("clippy", &mut cargo("clippy --workspace --all-targets --all-features -- -D warnings"))?;
    // In the directory that its wheel is built in later.
    let extension =
        "clippy --manifest-path crates/keyway-python/Cargo.toml --target-dir target/python -- -D warnings";
    steps.command("clippy of the Python extension", &mut cargo(extension))?;
    let mut documentation = cargo("doc --workspace --all-features --no-deps");
    steps.command("documentation", documentation.env("RUSTDOCFLAGS", "-D warnings"))?;
    // Nothing of it is public but to Python.
    let extension = "doc --manifest-path crates/keyway-python/Cargo.toml --target-dir target/python --no-deps --document-private-items";
    let mut documentation = cargo(extension);
    steps
        .command("documentation of the Python extension", documentation.env("RUSTDOCFLAGS", "-D warnings"))?;
    // The other clients are skipped: their trees take minutes to build, and nothing here changes
    // them.
    let benchmark = "test --manifest-path bench/Cargo.toml -p bench-server -p bench-floor -p bench-keyway";
    steps.command("the benchmark builds", &mut cargo(benchmark))?;
    deny::run_in(steps)
}

fn cargo(arguments: &str) -> Command {
    let mut command = workspace::cargo();
    command.args(arguments.split(' '));
    command
}

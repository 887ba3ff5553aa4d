//! The clients: building and starting each, on a dedicated core, and killing it if it takes too
//! long.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::load::{Figure, Load};
use super::program::Program;
use super::scripts::{self, KEYWAY_PYTHON};
use crate::step::{line, not_started, succeed};
use crate::{Result, workspace};

/// The time limit for one run of one client, enough for an interpreted one on a busy machine.
const PATIENCE: Duration = Duration::from_secs(300);

/// How often a running client is checked.
const GLANCE: Duration = Duration::from_millis(5);

/// A client by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    pub(crate) name: &'static str,
    /// Its language.
    pub(crate) kind: Kind,
}

/// The official Python SDK, which keyway's Python package is compared with.
pub(crate) const OFFICIAL_PYTHON: &str = "python";

/// The language of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Rust,
    Python,
    Node,
}

/// All clients, the floor first: the others are compared with it.
pub(crate) const CLIENTS: [Client; 10] = [
    Client { name: "floor", kind: Kind::Rust },
    Client { name: "keyway", kind: Kind::Rust },
    Client { name: "hyper-util", kind: Kind::Rust },
    Client { name: "reqwest", kind: Kind::Rust },
    Client { name: "async-openai", kind: Kind::Rust },
    Client { name: "openai-oxide", kind: Kind::Rust },
    Client { name: "genai", kind: Kind::Rust },
    Client { name: OFFICIAL_PYTHON, kind: Kind::Python },
    Client { name: KEYWAY_PYTHON, kind: Kind::Python },
    Client { name: "node", kind: Kind::Node },
];

/// Builds the server and each client separately, and returns the directory with the programs.
///
/// A single build would compile each client with the features that another one requested.
pub(super) fn build(clients: &[Client]) -> Result<PathBuf> {
    let target = workspace::metadata()?.target_directory.join("bench");
    let compiled = clients.iter().filter(|client| client.kind == Kind::Rust).map(|client| client.name);
    for name in ["server", "spawn"].into_iter().chain(compiled) {
        eprintln!("building {name}");
        let mut command = workspace::cargo();
        command
            .args(["build", "--quiet", "--release", "--locked", "--manifest-path", "bench/Cargo.toml"])
            .arg("--package")
            .arg(format!("bench-{name}"))
            .arg("--target-dir")
            .arg(&target);
        succeed(&mut command).map_err(|error| format!("{}: {error}", line(&command)))?;
    }
    Ok(target.join("release"))
}

impl Client {
    /// Returns how many operations it does in one round: fewer where it is slow, or where each takes long.
    pub(super) fn operations(self, load: &Load) -> u64 {
        let quick = self.kind == Kind::Rust || (self.name == KEYWAY_PYTHON && load.figure == Figure::Time);
        if quick { load.operations } else { load.scripted }
    }

    /// Returns how to start it, after installing what it needs.
    pub(super) fn program(self, directory: &Path) -> Result<Program> {
        match self.kind {
            Kind::Rust => Ok(Program::Words(vec![directory.join(format!("bench-{}", self.name))])),
            Kind::Python => scripts::python(self.name).map(Program::Words),
            Kind::Node => scripts::node(),
        }
    }
}

/// Returns a program's output, if it ended successfully and in time.
pub(super) fn output(command: &mut Command) -> Result<String> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if start.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("it took longer than {} s.", PATIENCE.as_secs()));
            }
            None => std::thread::sleep(GLANCE),
        }
    };
    if !status.success() {
        return Err(format!("it ended with {status}."));
    }
    let mut output = String::new();
    match child.stdout.take().map(|mut pipe| pipe.read_to_string(&mut output)) {
        Some(Ok(_)) => Ok(output),
        _ => Err("its output could not be read.".to_owned()),
    }
}

/// Returns a program bound to one processor core, if the system has `taskset` and more than one
/// core.
pub(super) fn pinned(core: usize, program: &Path) -> Command {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let can_pin = cores > 1 && Command::new("taskset").arg("--version").output().is_ok();
    if !can_pin {
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.arg("--cpu-list").arg(core.to_string()).arg(program);
    command
}

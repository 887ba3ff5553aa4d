//! One client's program: built on its own, run on a core of its own, ended when it takes too long.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Load;
use crate::step::{line, not_started, succeed};
use crate::{Result, workspace};

/// How long one run of one client may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a running client is looked at.
const GLANCE: Duration = Duration::from_millis(10);

/// Builds the server and each client by itself, and returns the directory they are in.
///
/// One build for all would compile each client with the crate features that another one asked for.
pub(super) fn build(clients: &[&str]) -> Result<PathBuf> {
    let target = workspace::metadata()?.target_directory.join("bench");
    for name in ["server"].iter().chain(clients) {
        let mut command = workspace::cargo();
        command
            .args(["build", "--quiet", "--release", "--manifest-path", "bench/Cargo.toml", "--package"])
            .arg(format!("bench-{name}"))
            .arg("--target-dir")
            .arg(&target);
        succeed(&mut command).map_err(|error| format!("{}: {error}", line(&command)))?;
    }
    Ok(target.join("release"))
}

/// The processor time of one operation in microseconds, from one run of the client.
pub(super) fn measure(directory: &Path, name: &str, base: &str, load: &Load, divisor: u64) -> Result<f64> {
    let program = directory.join(format!("bench-{name}"));
    // More than one thread needs more than one core.
    let mut command = if load.threads == 0 { pinned(1, &program) } else { Command::new(&program) };
    command.args(["--base", base, "--scenario", load.scenario]);
    for (flag, number) in [
        ("--warm-up", load.warm_up / divisor),
        ("--operations", load.operations / divisor),
        ("--threads", load.threads as u64),
    ] {
        command.arg(flag).arg(number.to_string());
    }
    let output = run(&mut command).map_err(|error| format!("the client {name} failed: {error}"))?;
    let result: Value = serde_json::from_str(&output).unwrap_or_default();
    result["cpu_us"]
        .as_f64()
        .ok_or_else(|| format!("the client {name} printed no result but `{}`.", output.trim()))
}

fn run(command: &mut Command) -> Result<String> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let start = Instant::now();
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("it took longer than {} s.", PATIENCE.as_secs()));
        }
        std::thread::sleep(GLANCE);
    }
    let mut output = String::new();
    let read = child.stdout.take().map(|mut pipe| pipe.read_to_string(&mut output));
    match read {
        Some(Ok(_)) => Ok(output),
        _ => Err("its output could not be read.".to_owned()),
    }
}

/// A program bound to one processor core, where the system has `taskset` and more than one core.
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

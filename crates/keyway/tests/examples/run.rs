//! Runs one example.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use keyway_emulator::Emulator;

use crate::row::{Row, Surroundings};
use crate::signature;
use crate::vault::Vault;

/// How long an example may take, on a machine that has other things to do.
const LIMIT: Duration = Duration::from_secs(60);

/// Runs it; what went wrong is a text for people.
pub(crate) fn run(row: &Row) -> Result<(), String> {
    let failed = |problem: String| format!("── {}: {problem}", row.name);
    let program = program(row.name);
    if !program.exists() {
        let build = "`cargo build -p keyway --examples --all-features`";
        return Err(failed(format!("{} is missing; run {build} first", program.display())));
    }
    let (emulator, vault) = (Emulator::start_blocking().unwrap(), Vault::start());
    let (key, directory) = (emulator.key().create(), tempfile::tempdir().unwrap());
    let around = Surroundings { emulator: &emulator, key: &key, vault: &vault, directory: directory.path() };
    (row.prepare)(&around);
    let mut command = command(&program, row, &around);
    let shown = match row.request {
        Some(request) => serve(&mut command, &request()),
        None => finish(&mut command),
    };
    shown.and_then(|shown| in_order(&shown, row.shows)).map_err(failed)
}

/// Where cargo puts examples: beside the directory of this test.
fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    profile.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The program as a user starts it: with keys in its environment, and nothing else of this machine's.
fn command(program: &std::path::Path, row: &Row, around: &Surroundings<'_>) -> Command {
    let (url, secret) = (around.emulator.base_url(), around.key.secret());
    let mut command = Command::new(program);
    command.args(row.arguments.iter().map(|argument| argument.replace("{url}", url)));
    command.current_dir(around.directory).stdin(Stdio::null()).env_clear();
    command.envs(std::env::vars_os().filter(|(name, _)| name == OsStr::new("SystemRoot")));
    command.env("HOME", around.directory);
    for (name, value) in [
        ("OPENAI_API_KEY", secret),
        ("OPENAI_BASE_URL", url),
        ("OPENAI_WEBHOOK_SECRET", &signature::secret()),
        ("AZURE_OPENAI_API_KEY", secret),
        ("OLLAMA_API_KEY", secret),
        ("OLLAMA_BASE_URL", url),
        ("VAULT_ADDR", around.vault.url()),
        ("VAULT_TOKEN", "token"),
    ] {
        command.env(name, value);
    }
    command
}

/// The output of a program that ends by itself, and well.
fn finish(command: &mut Command) -> Result<String, String> {
    let mut child = Running(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let (mut output, mut errors) = (child.0.stdout.take().unwrap(), child.0.stderr.take().unwrap());
    let errors = std::thread::spawn(move || {
        let mut text = String::new();
        errors.read_to_string(&mut text).map(|_| text)
    });
    let output = std::thread::spawn(move || {
        let mut text = String::new();
        output.read_to_string(&mut text).map(|_| text)
    });
    let status = child.wait()?;
    let (output, errors) = (output.join().unwrap().unwrap(), errors.join().unwrap().unwrap());
    match status.success() {
        true => Ok(output),
        false => Err(format!("it ended with {status}\n{output}{errors}")),
    }
}

/// The reply of a program that serves until it is stopped.
fn serve(command: &mut Command, request: &str) -> Result<String, String> {
    let mut child = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    // Open until the end: it may write more.
    let mut output = BufReader::new(child.0.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://");
    let address = address.ok_or(format!("its first line is {line:?}, not where it listens"))?;
    let mut connection = TcpStream::connect(address).map_err(|error| format!("{address}: {error}"))?;
    connection.set_read_timeout(Some(LIMIT)).unwrap();
    connection.write_all(request.as_bytes()).unwrap();
    let mut reply = String::new();
    connection.read_to_string(&mut reply).map_err(|error| format!("its reply: {error}; {reply}"))?;
    drop(output);
    Ok(reply)
}

/// A program that is stopped with the test.
struct Running(Child);

impl Running {
    fn wait(&mut self) -> Result<std::process::ExitStatus, String> {
        let begun = Instant::now();
        loop {
            match self.0.try_wait().unwrap() {
                Some(status) => return Ok(status),
                None if begun.elapsed() > LIMIT => return Err(format!("it runs for more than {LIMIT:?}")),
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended cannot be stopped, and need not be.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn in_order(output: &str, parts: &[&str]) -> Result<(), String> {
    let mut rest = output;
    for part in parts {
        let at = rest.find(part).ok_or_else(|| format!("it does not show {part:?}:\n{output}"))?;
        rest = &rest[at + part.len()..];
    }
    Ok(())
}

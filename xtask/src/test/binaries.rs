//! Running the test programs that cargo built, two at a time.
//!
//! `cargo test` runs one program after the other, and some of them mostly wait: a storm by a real
//! clock, a process that must end. Beside another one they cost no time.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;

use serde_json::Value;

use crate::step::not_started;
use crate::{Result, workspace};

/// How many programs run at once. Each runs its own tests in parallel as well.
const AT_ONCE: usize = 2;

/// The programs that take longest, which start first, so that none of them runs alone at the end.
const FIRST: &[&str] = &["storms", "faults"];

/// One program of tests.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Binary {
    /// The crate's or test's name, for people.
    name: String,
    /// The program.
    program: PathBuf,
    /// Its crate's directory, which is the working directory of its tests.
    directory: PathBuf,
}

/// Builds the test programs, and returns them in the order they should start.
pub(super) fn build(cargo: &mut Command) -> Result<Vec<Binary>> {
    cargo.args(["--no-run", "--message-format=json-render-diagnostics"]);
    let output = cargo.stderr(Stdio::inherit()).output().map_err(|error| not_started(cargo, &error))?;
    if !output.status.success() {
        return Err(format!("it ended with {}.", output.status));
    }
    let mut binaries = read(&String::from_utf8_lossy(&output.stdout));
    binaries.sort_by_key(|binary| !FIRST.contains(&binary.name.as_str()));
    if binaries.is_empty() {
        return Err("cargo named no test program.".to_owned());
    }
    Ok(binaries)
}

/// Reads cargo's messages: each program that was built as a test.
fn read(messages: &str) -> Vec<Binary> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages.filter_map(|message| binary(&message)).collect()
}

fn binary(message: &Value) -> Option<Binary> {
    let test = message["profile"]["test"].as_bool()?;
    let program = message["executable"].as_str().filter(|_| test)?;
    let manifest = Path::new(message["manifest_path"].as_str()?);
    Some(Binary {
        name: message["target"]["name"].as_str()?.to_owned(),
        program: program.into(),
        directory: manifest.parent()?.to_owned(),
    })
}

/// Runs all of them; `prepare` adds variables and arguments. The output of each is passed to `shown`
/// once it has ended; the names of those that failed are returned.
pub(super) fn run(
    binaries: &[Binary],
    prepare: impl Fn(&mut Command) + Sync,
    shown: impl FnMut(&str) + Send,
) -> Vec<String> {
    let (next, shown, failed) = (Mutex::new(binaries.iter()), Mutex::new(shown), Mutex::new(Vec::new()));
    let work = || {
        while let Some(binary) = next.lock().ok().and_then(|mut next| next.next()) {
            let outcome = start(binary, &prepare);
            let (text, fine) = told(binary, outcome);
            if let Ok(mut shown) = shown.lock() {
                shown(&text);
            }
            if let (false, Ok(mut failed)) = (fine, failed.lock()) {
                failed.push(binary.name.clone());
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(work);
        }
    });
    failed.into_inner().unwrap_or_default()
}

fn start(binary: &Binary, prepare: &impl Fn(&mut Command)) -> Result<Output> {
    let mut command = Command::new(&binary.program);
    // What cargo itself sets for the programs it runs.
    command.current_dir(&binary.directory).env("CARGO_MANIFEST_DIR", &binary.directory);
    prepare(&mut command);
    command.stdin(Stdio::null()).output().map_err(|error| not_started(&command, &error))
}

/// The text to show, and whether all tests passed.
fn told(binary: &Binary, outcome: Result<Output>) -> (String, bool) {
    let shown = binary.program.strip_prefix(workspace::root()).unwrap_or(&binary.program).display();
    let (text, fine) = match outcome {
        Ok(output) => {
            let text = [output.stdout, output.stderr].concat();
            let ended = match output.status.success() {
                true => String::new(),
                false => format!("\nIt ended with {}.", output.status),
            };
            (String::from_utf8_lossy(&text).into_owned() + &ended, output.status.success())
        }
        Err(error) => (error, false),
    };
    (format!("     Running {} ({shown})\n{text}", binary.name), fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = r#"
{"reason":"compiler-artifact","manifest_path":"/a/keyway/Cargo.toml","target":{"kind":["lib"],"name":"keyway"},"profile":{"test":false},"executable":null}
{"reason":"compiler-artifact","manifest_path":"/a/keyway/Cargo.toml","target":{"kind":["example"],"name":"chat"},"profile":{"test":false},"executable":"/t/examples/chat"}
{"reason":"compiler-artifact","manifest_path":"/a/keyway/Cargo.toml","target":{"kind":["test"],"name":"storms"},"profile":{"test":true},"executable":"/t/deps/storms-1"}
not JSON
{"reason":"build-finished","success":true}"#;

    #[test]
    fn programs_that_were_built_as_tests_are_run() {
        let storms = Binary {
            name: "storms".to_owned(),
            program: "/t/deps/storms-1".into(),
            directory: "/a/keyway".into(),
        };
        assert_eq!(read(MESSAGES), [storms]);
    }

    #[cfg(unix)]
    #[test]
    fn each_runs_once_in_its_directory_and_a_failure_is_named() {
        let binary = |name: &str| Binary {
            name: name.to_owned(),
            program: "/bin/sh".into(),
            directory: std::env::temp_dir(),
        };
        let script = "pwd; echo \"$0 of $(basename \"$CARGO_MANIFEST_DIR\")\"; test \"$0\" = fine";
        let mut texts = String::new();
        let prepare = |command: &mut Command| drop(command.args(["-c", script, "fine"]));
        assert!(
            run(&[binary("a"), binary("b"), binary("c")], prepare, |text| texts.push_str(text)).is_empty()
        );
        assert_eq!(texts.matches("fine of").count(), 3, "{texts}");
        let prepare = |command: &mut Command| drop(command.args(["-c", script, "bad"]));
        let failed = run(&[binary("a")], prepare, |text| texts.push_str(text));
        assert_eq!(failed, ["a"]);
        assert!(texts.contains("It ended with exit status: 1."), "{texts}");
        let missing = Binary { program: "/there/is/none".into(), ..binary("gone") };
        assert_eq!(run(&[missing], |_| (), |text| texts.push_str(text)), ["gone"]);
        assert!(texts.contains("did not start"), "{texts}");
    }
}

//! The child: starting it, passing signals on, waiting for it.

use std::io;
use std::path::Path;
use std::process::{ExitCode, ExitStatus};

use tokio::process::Command;

#[cfg(unix)]
use crate::endings::Watch;
use crate::failure::Failure;

/// Runs the command to its end, with keyway's own stdin, stdout and stderr. Signals are caught
/// before there is a child to pass them to, and only then is the watch dropped.
pub(super) async fn run(mut command: Command, #[cfg(unix)] watch: Watch) -> Result<ExitCode, Failure> {
    #[cfg(unix)]
    let mut signals = super::signals::Signals::catch()?;
    #[cfg(unix)]
    drop(watch);
    let mut child = command.spawn().map_err(|error| not_started(&command, &error))?;
    loop {
        #[cfg(unix)]
        let passed_on = signals.next();
        #[cfg(not(unix))]
        let passed_on = std::future::pending::<()>();
        tokio::select! {
            status = child.wait() => {
                let status = status.map_err(|error| {
                    Failure::Other(format!("The program cannot be waited for ({error}); check whether it is still running"))
                })?;
                return Ok(exit_code(status));
            }
            signal = passed_on => {
                #[cfg(unix)]
                signal.send(child.id());
                #[cfg(not(unix))]
                drop(signal);
            }
        }
    }
}

/// Returns the child's exit code, or 128 plus the number of the signal that ended it, as shells do.
fn exit_code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX));
    }
    let code = status.code().unwrap_or(1);
    ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX))
}

/// Returns why there is no child, with the shells' exit codes: 127 for a missing program, 126 for
/// one that can't be executed.
fn not_started(command: &Command, error: &io::Error) -> Failure {
    let program = command.as_std().get_program();
    let name = program.to_string_lossy();
    let (code, text) = match error.kind() {
        io::ErrorKind::NotFound if Path::new(program).exists() => (
            126,
            format!(
                "The program `{name}` cannot be executed: its interpreter was not found; check its first line"
            ),
        ),
        io::ErrorKind::NotFound => {
            (127, format!("The program `{name}` was not found; check its name and PATH"))
        }
        io::ErrorKind::PermissionDenied => (
            126,
            format!(
                "The program `{name}` may not be executed; check its mode (chmod +x), and that it is a file"
            ),
        ),
        _ => (
            126,
            format!(
                "The program `{name}` cannot be executed ({error}); check that it is made for this system"
            ),
        ),
    };
    Failure::NotStarted(code, text)
}

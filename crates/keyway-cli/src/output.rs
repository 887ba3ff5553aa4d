//! What is printed: results on stdout, everything else on stderr. A closed pipe is no error.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use serde_json::Value;

use crate::failure::Failure;
use crate::report;

/// Where results go.
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Prints text and shows it at once, so that a stream appears as it arrives.
    pub(crate) fn text(&self, text: &str) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(unwritten)
    }

    /// Prints a line.
    pub(crate) fn line(&self, text: &str) -> Result<(), Failure> {
        self.text(&format!("{text}\n"))
    }

    /// Prints a JSON document: indented for a person, on one line for a program.
    pub(crate) fn document(&self, value: &Value) -> Result<(), Failure> {
        let text = if io::stdout().is_terminal() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
        let text = text.map_err(|error| Failure::Other(format!("The document cannot be written ({error}); report this")))?;
        self.line(&text)
    }

    /// Says something beside the result.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Prints a failure, and gives its exit code.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        if self.json && !matches!(failure, Failure::ClosedPipe) {
            let _ = self.document(&report::failure(failure));
        }
        match failure {
            Failure::Api(error) => self.note(&format!("error: {error}")),
            Failure::Usage(message) | Failure::Other(message) => self.note(&format!("error: {message}")),
            Failure::ClosedPipe | Failure::Interrupted => {}
        }
        ExitCode::from(failure.exit_code())
    }
}

fn unwritten(error: io::Error) -> Failure {
    match error.kind() {
        ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ => Failure::Other(format!("The result cannot be written to stdout ({error}); check where it goes")),
    }
}

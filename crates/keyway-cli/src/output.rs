//! Printing: results on stdout, everything else on stderr. A closed pipe is not an error.

use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ColorChoice;
use keyway::credentials::is_invisible;
use serde_json::Value;

use crate::colour::{self, Paint};
use crate::error_details;
use crate::failure::Failure;
use crate::indent::{compact, indented};
use crate::report;
use crate::result_file::ResultFile;
use crate::words;

/// The destination of results.
pub(crate) struct Output {
    json: bool,
    stdout: Paint,
    stderr: Paint,
    /// A person reads stdout.
    terminal: bool,
    /// The last output did not end its line.
    mid_line: AtomicBool,
    /// The JSON document has been started.
    documented: AtomicBool,
}

impl Output {
    pub(crate) fn new(json: bool, color: ColorChoice) -> Self {
        Self {
            json,
            stdout: Paint::for_stdout(color),
            stderr: Paint::for_stderr(color),
            terminal: io::stdout().is_terminal(),
            mid_line: AtomicBool::new(false),
            documented: AtomicBool::new(false),
        }
    }

    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Returns how results are colored.
    pub(crate) fn paint(&self) -> Paint {
        self.stdout
    }

    /// Prints text and flushes it, so that a stream appears as it arrives.
    pub(crate) fn text(&self, text: &str) -> Result<(), Failure> {
        if let Some(last) = text.as_bytes().last() {
            self.mid_line.store(*last != b'\n', Ordering::Relaxed);
        }
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(unwritten)
    }

    /// Prints a model's text: unchanged, but on a terminal without control characters, which could
    /// rewrite the screen, and without invisible ones, which could reorder a line.
    pub(crate) fn foreign(&self, text: &str) -> Result<(), Failure> {
        if self.terminal { self.text(&printable(text)) } else { self.text(text) }
    }

    /// Returns a JSON document for people: characters that must not reach a terminal are escaped.
    fn readable<'a>(&self, json: &'a str) -> Cow<'a, str> {
        if self.terminal { escaped(json) } else { Cow::Borrowed(json) }
    }

    /// Returns whether a person reads stdout.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Returns the destination of a call's result: a file, which [`Target::finish`] moves into
    /// place, or stdout.
    pub(crate) fn target(&self, file: Option<&Path>) -> Result<Target<'_>, Failure> {
        let file = match file.filter(|path| *path != Path::new("-")) {
            None => None,
            Some(path) => {
                let file = ResultFile::create(path).map_err(|error| {
                    let text = format!(
                        "--output {}: it cannot be written ({error}); check the path",
                        path.display()
                    );
                    Failure::Usage(text)
                })?;
                Some((file, path.to_owned()))
            }
        };
        Ok(Target { output: self, file })
    }

    /// Prints a line.
    pub(crate) fn line(&self, text: &str) -> Result<(), Failure> {
        self.text(&format!("{text}\n"))
    }

    /// Ends the line, if one is open.
    pub(crate) fn end_line(&self) -> Result<(), Failure> {
        if self.mid_line.load(Ordering::Relaxed) { self.text("\n") } else { Ok(()) }
    }

    /// Prints a JSON document: indented for people, on one line for programs.
    pub(crate) fn document(&self, value: &Value) -> Result<(), Failure> {
        let text =
            if self.terminal { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
        let text = text.map_err(|error| {
            Failure::Other(format!("The document cannot be written ({error}); report this as a bug"))
        })?;
        self.documented.store(true, Ordering::Relaxed);
        self.line(&self.readable(&text))
    }

    /// Prints a note on stderr.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{}", printable(text));
    }

    /// Prints a failure, and returns its exit code.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        let _ = match failure {
            Failure::ClosedPipe => Ok(()),
            _ if self.json && !self.documented.load(Ordering::Relaxed) => {
                self.document(&report::failure(failure))
            }
            // The command may still wait for a pager, so end the line only on a terminal.
            Failure::Interrupted if !self.terminal => Ok(()),
            _ => self.end_line(),
        };
        match failure {
            Failure::Api(error) => self.error(&words::of_error(error), &error_details::lines(error)),
            Failure::Usage(message) | Failure::Other(message) | Failure::NotStarted(_, message) => {
                self.error(message, &[]);
            }
            Failure::ClosedPipe | Failure::Interrupted | Failure::Diagnosed(_) => {}
        }
        ExitCode::from(failure.exit_code())
    }

    /// Prints `error: …` and its details.
    fn error(&self, message: &str, details: &[String]) {
        let mut text = format!(
            "{} {}\n",
            self.stderr.style(colour::BAD, "error:"),
            printable(message).replace('\n', " ")
        );
        for line in details {
            let line = format!("  {}", printable(line).replace('\n', " "));
            text += &self.stderr.style(colour::DIM, line);
            text.push('\n');
        }
        let _ = io::stderr().write_all(text.as_bytes());
    }
}

/// The destination of a call's result.
pub(crate) struct Target<'a> {
    output: &'a Output,
    file: Option<(ResultFile, PathBuf)>,
}

impl Target<'_> {
    /// Writes a JSON document: indented for people, on one line for programs.
    pub(crate) fn json(&mut self, json: &str) -> Result<(), Failure> {
        if self.file.is_none() && self.output.terminal {
            return self.output.line(&escaped(&indented(json)));
        }
        self.line(json)
    }

    /// Writes one of many JSON documents.
    pub(crate) fn line(&mut self, json: &str) -> Result<(), Failure> {
        let json = compact(json);
        let json = if self.file.is_none() { self.output.readable(&json) } else { json };
        self.bytes(format!("{json}\n").as_bytes())
    }

    /// Writes bytes unchanged.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.file {
            Some((file, _)) => file.write_all(bytes).map_err(unstored),
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(bytes).and_then(|()| stdout.flush()).map_err(unwritten)
            }
        }
    }

    /// Completes the result.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        match self.file.take() {
            Some((file, _)) => file.finish().map_err(unstored),
            None => Ok(()),
        }
    }
}

/// An unfinished result leaves its file unchanged, and says so.
impl Drop for Target<'_> {
    fn drop(&mut self) {
        if let Some((file, path)) = self.file.take().filter(|(file, _)| file.is_held_back()) {
            drop(file);
            let left = if path.exists() { "is unchanged" } else { "was not created" };
            self.output.note(&format!("note: {} {left}, because the result is incomplete", path.display()));
        }
    }
}

fn unstored(error: io::Error) -> Failure {
    Failure::Other(format!("The result cannot be written to the file ({error}); check the disk"))
}

/// Returns whether a character may reach a terminal: a visible one, a line feed or a tab.
pub(crate) fn is_harmless(c: char) -> bool {
    matches!(c, '\n' | '\t') || !(c.is_control() || is_invisible(c))
}

/// Returns the text without characters that must not reach a terminal.
fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| is_harmless(*c)).collect())
}

/// Returns JSON with those characters escaped; they can only occur in its strings.
fn escaped(json: &str) -> Cow<'_, str> {
    if json.chars().all(is_harmless) {
        return Cow::Borrowed(json);
    }
    let mut text = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if is_harmless(c) {
            text.push(c);
        } else if c != '\r' {
            // A carriage return can only occur between values.
            for unit in c.encode_utf16(&mut [0; 2]) {
                text += &format!("\\u{unit:04x}");
            }
        }
    }
    Cow::Owned(text)
}

fn unwritten(error: io::Error) -> Failure {
    match error.kind() {
        ErrorKind::BrokenPipe => Failure::ClosedPipe,
        _ => Failure::Other(format!(
            "The result cannot be written to stdout ({error}); check where stdout goes"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_do_not_reach_a_terminal() {
        assert_eq!(printable("plain\ttext\n"), "plain\ttext\n");
        assert_eq!(printable("a\u{1b}[2Jb\r\u{7}\u{9b}c"), "a[2Jbc");
    }

    #[test]
    fn x5_characters_that_turn_a_line_around_do_not_reach_a_terminal() {
        let all = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}').chain('\u{200b}'..='\u{200f}');
        let all: String = all.chain(['\u{61c}', '\u{2060}', '\u{feff}', '\u{e0041}']).collect();
        assert_eq!(printable(&format!("a{all}b \u{5d0}\u{645}é")), "ab \u{5d0}\u{645}é");
        let json = serde_json::to_string(&all).unwrap();
        let shown = escaped(&json);
        assert!(shown.chars().all(is_harmless), "{shown}");
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), all);
    }
}

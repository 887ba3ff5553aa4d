//! One broken setup, and what the doctor must report.

use std::any::Any;
use std::time::{Duration, Instant};

use keyway_emulator::Emulator;

use crate::program::Program;
use crate::script::Answer;
use crate::server::Server;

/// Every run is shorter, whatever is broken.
const LONGEST: Duration = Duration::from_secs(10);

/// A setup, before the doctor runs.
pub(crate) struct SetUp {
    name: &'static str,
    program: Program,
    /// Values that must live as long as the run: servers.
    alive: Vec<Box<dyn Any + Send>>,
    secrets: Vec<String>,
    unknown: bool,
    cause: Option<&'static str>,
    exit: i32,
    says: &'static str,
    next: &'static str,
}

/// The result.
pub(crate) struct Outcome {
    name: &'static str,
    cause: Option<&'static str>,
    exit: i32,
    first: String,
    /// Differences from the expected result.
    pub(crate) wrong: Vec<String>,
}

impl SetUp {
    pub(crate) fn new(name: &'static str, program: Program) -> Self {
        let program = program.line("auth doctor");
        let (alive, secrets) = (Vec::new(), Vec::new());
        Self { name, program, alive, secrets, unknown: false, cause: None, exit: 0, says: "", next: "" }
    }

    /// A key against an emulator.
    pub(crate) fn emulated(name: &'static str, emulator: Emulator, key: &str) -> Self {
        let program = Program::new().var("OPENAI_API_KEY", key).var("OPENAI_BASE_URL", emulator.base_url());
        Self::new(name, program).keep(emulator).secret(key)
    }

    /// A key against a server that returns these replies in turn.
    pub(crate) fn scripted(name: &'static str, key: &str, answers: impl IntoIterator<Item = Answer>) -> Self {
        let server = Server::start(answers);
        let program = Program::new().var("OPENAI_API_KEY", key).var("OPENAI_BASE_URL", server.url());
        Self::new(name, program).keep(server).secret(key)
    }

    pub(crate) fn with(mut self, change: impl FnOnce(Program) -> Program) -> Self {
        self.program = change(self.program);
        self
    }

    pub(crate) fn keep(mut self, server: impl Any + Send) -> Self {
        self.alive.push(Box::new(server));
        self
    }

    /// Marks a key of which only its class prefix may be shown: neither its middle nor its end.
    pub(crate) fn secret(mut self, secret: &str) -> Self {
        let letters: Vec<char> = secret.trim().chars().collect();
        let part = |from: usize| letters[from..].iter().take(10).collect::<String>();
        self.secrets.extend([part(letters.len() / 2), part(letters.len().saturating_sub(10))]);
        self
    }

    /// Expects this cause, this exit code, and these words in the first line.
    pub(crate) fn fails(mut self, cause: &'static str, exit: i32, says: &'static str) -> Self {
        (self.cause, self.exit, self.says) = (Some(cause), exit, says);
        self
    }

    /// Expects that nothing proves whether calls work, for this cause.
    pub(crate) fn unknown(mut self, cause: &'static str, exit: i32, says: &'static str) -> Self {
        self.unknown = true;
        self.fails(cause, exit, says)
    }

    /// Expects that calls work, and that nothing is odd.
    pub(crate) fn works(mut self) -> Self {
        self.says = ".";
        self.next = "nothing needs to be done";
        self
    }

    /// Expects that calls work, but that the first line says this.
    pub(crate) fn works_but(mut self, says: &'static str) -> Self {
        self.says = says;
        self
    }

    /// Expects these words in the last line.
    pub(crate) fn next(mut self, next: &'static str) -> Self {
        self.next = next;
        self
    }

    pub(crate) fn run(self) -> Outcome {
        let begun = Instant::now();
        let done = self.program.run();
        let took = begun.elapsed();
        drop(self.alive);
        let lines: Vec<&str> = done.stdout.lines().collect();
        let (first, last) = (lines.first().unwrap_or(&""), lines.last().unwrap_or(&""));
        let before_last = lines.len().checked_sub(2).map_or("", |index| lines[index]);
        let (verdict, opening) = match self.cause {
            Some(cause) if self.unknown => (
                format!(
                    "Verdict: not known whether calls work because of `{cause}`, with exit code {}.",
                    self.exit
                ),
                "Not known whether calls work: ",
            ),
            Some(cause) => (
                format!("Verdict: calls fail because of `{cause}`, with exit code {}.", self.exit),
                "Calls fail: ",
            ),
            None if self.says == "." => ("Verdict: calls work.".to_owned(), "Calls work."),
            None => ("Verdict: calls work.".to_owned(), "Calls work, but: "),
        };
        let mut wrong = Vec::new();
        let mut must = |is: bool, what: String| {
            if !is {
                wrong.push(format!("{}: {what}: {} {}", self.name, done.stdout, done.stderr));
            }
        };
        must(done.code == Some(self.exit), format!("exit {:?} instead of {}", done.code, self.exit));
        must(before_last == verdict, format!("`{before_last}` instead of `{verdict}`"));
        must(first.starts_with(opening), format!("begins with {opening}"));
        must(first.contains(self.says), format!("the first line says `{}`", self.says));
        must(last.starts_with("Next: ") && last.len() > 12, "ends with the next step".to_owned());
        must(last.contains(self.next), format!("the last line says `{}`", self.next));
        must(took < LONGEST, format!("under {LONGEST:?}, not {took:?}"));
        must(done.stderr.is_empty(), "nothing on stderr".to_owned());
        for secret in &self.secrets {
            must(!done.stdout.contains(secret.as_str()), "the key is not shown".to_owned());
        }
        Outcome { name: self.name, cause: self.cause, exit: self.exit, first: (*first).to_owned(), wrong }
    }
}

impl Outcome {
    /// Returns a row of the table.
    pub(crate) fn row(&self) -> String {
        let cause = self.cause.unwrap_or("–");
        format!("| {} | {cause} | {} | {} |\n", self.name, self.exit, self.first.replace('|', "\\|"))
    }
}

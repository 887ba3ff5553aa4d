//! A command that prints a key, such as a password manager's.

mod ancestors;
#[cfg(unix)]
mod group;
mod output;
mod process;
mod said;

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use self::process::{Began, Broken, Ended};
use crate::patience::{Handover, Over, Patience, asynchronously};
use crate::provider::{Answering, DEADLINE};
use crate::{API_KEY_FROM_VARIABLE, Answer, KeyKind, Provider, ProviderError, RealSystem, Source, System};

#[cfg(unix)]
pub use group::end_commands;

/// Set for a command that is queried for a key, so that it does not query itself.
const ASKING_VARIABLE: &str = "KEYWAY_ASKING";

/// A command whose output is the key. It runs anew for each query, and without a shell.
///
/// It prints the key and nothing else, or the JSON object `{"api_key": "…", "expires_at": "…"}`.
/// The optional time is RFC 3339 or seconds since 1970; `expires_in_seconds` and `expires_in` count
/// from now. The API's own reply to the creation of a key works too: the key is then `value`, or
/// `value` of `api_key`. If the command fails, its standard error is shown, scrubbed. The command
/// has answered once it exits, even if it leaves processes running. If it closes its output but
/// keeps running, keyway waits for it.
///
/// The deadline covers all of this. The command and everything it started are killed at the
/// deadline, when no caller waits any more, and after it exits: on Unix it leads a process group,
/// to which its children belong unless they leave it (`setsid`). Ctrl-C at a terminal therefore
/// does not reach it, so a program that is about to end by a signal must call [`end_commands`]
/// first. Its standard input is empty, and a command that tries to prompt at the terminal fails at
/// once.
///
/// Failures count as transient, because a command does not distinguish an unavailable server from a
/// rejection; a missing program is permanent. The command inherits the environment except for
/// `OPENAI_API_KEY_FROM`, and has `KEYWAY_ASKING=1` set. While that is set, no command is queried,
/// which keeps a command that uses keyway from querying itself forever. It may still use keys from
/// other sources. Unset the variable for a program that outlives the command and queries commands
/// itself.
#[derive(Clone, Debug)]
pub struct CommandProvider {
    program: OsString,
    arguments: Vec<OsString>,
    kind: KeyKind,
    deadline: Duration,
}

impl CommandProvider {
    /// Creates a provider for a program and its arguments, with a deadline of 5 s. Its output is an
    /// API key.
    pub fn new(program: impl AsRef<OsStr>, arguments: impl IntoIterator<Item: AsRef<OsStr>>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect(),
            kind: KeyKind::ApiKey,
            deadline: DEADLINE,
        }
    }

    /// Sets the deadline.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// Sets the kind of key that the command prints. Default: an API key.
    pub fn kind(mut self, kind: KeyKind) -> Self {
        self.kind = kind;
        self
    }

    /// Runs the command until it exits, reaches its deadline, or no caller waits for it.
    fn run(&self, patience: &Patience, began: Began) -> Answer {
        let source = self.source();
        let ended = match self.start(patience, began) {
            Err(Broken::Io(error)) => return Answer::Failed(self.not_started(&error)),
            Err(broken) => Err(broken),
            Ok(child) => process::run(child, patience),
        };
        let credential = ended.map_err(|broken| self.broken(&broken)).and_then(|ended| {
            let Ended { status, stdout, stderr } = ended;
            let failed = |message| (message, "run it manually and fix it");
            if !status.success() {
                return Err(failed(said::words(status, &stdout, &stderr)));
            }
            let text = std::str::from_utf8(&stdout)
                .map_err(|_| failed("printed text that is not UTF-8".to_owned()))?;
            output::read(text, self.kind, &source, RealSystem.now()).map_err(failed)
        });
        credential.map_or_else(
            |(message, next_step)| {
                Answer::Failed(ProviderError::new(source.clone(), message, next_step).passing())
            },
            Answer::Here,
        )
    }

    /// Starts it on a separate thread, because starting waits for the program's disk.
    fn start(&self, patience: &Patience, began: Began) -> Result<Child, Broken> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).env_remove(API_KEY_FROM_VARIABLE).env(ASKING_VARIABLE, "1");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let handover = Handover::default();
        let giver = handover.clone();
        thread::Builder::new().name("keyway-start".to_owned()).spawn(move || {
            if let Some(Ok(late)) = giver.give(process::start(&mut command, began)) {
                process::end(late);
            }
        })?;
        Ok(handover.take(patience)??)
    }

    /// A missing program, or one that may not be run, is a permanent failure; anything else is
    /// transient.
    fn not_started(&self, error: &io::Error) -> ProviderError {
        let failed =
            |next_step| ProviderError::new(self.source(), format!("cannot be started ({error})"), next_step);
        match error.kind() {
            io::ErrorKind::NotFound => failed("install it, or give the full path of the program"),
            io::ErrorKind::PermissionDenied => failed("make it executable, or use another program"),
            _ => failed("run it manually and fix it").passing(),
        }
    }

    /// Returns why a command did not run to its end, and the next step.
    fn broken(&self, broken: &Broken) -> (String, &'static str) {
        let by_hand = "run it manually and fix it";
        let seconds = self.deadline.as_secs_f64();
        match broken {
            Broken::Over { over: Over::GivenUp, .. } => ("was abandoned".to_owned(), by_hand),
            Broken::Over { printed: false, .. } => {
                (format!("printed no key within {seconds} s and was killed"), by_hand)
            }
            Broken::Over { printed: true, .. } => (
                format!("printed something but did not exit within {seconds} s, and was killed"),
                "make it exit once it has printed the key, or allow it more time",
            ),
            Broken::TooMuch => ("printed far more than one key".to_owned(), by_hand),
            Broken::Stopped => (
                "prompted on the terminal, which a key source cannot do".to_owned(),
                "log in or unlock it first, so that it prints the key without a prompt",
            ),
            Broken::Io(error) => (format!("cannot be read ({error})"), by_hand),
        }
    }

    /// The error for querying a command from inside a command.
    fn asks_itself(&self, system: &dyn System) -> Option<Answer> {
        if ancestors::are_too_many(system) {
            let message = format!(
                "was not run, because {} programs of the same name have started each other to get a key",
                ancestors::MOST
            );
            let next_step = "use a source in it that does not lead back to the command itself";
            return Some(Answer::Failed(ProviderError::new(self.source(), message, next_step)));
        }
        system.var(ASKING_VARIABLE).filter(|value| !value.is_empty())?;
        let message = format!(
            "was not run, because this process is itself part of a command that provides a key ({ASKING_VARIABLE} is set)"
        );
        let next_step = format!(
            "use a source other than a command there, or unset {ASKING_VARIABLE} for a program that outlives the command"
        );
        Some(Answer::Failed(ProviderError::new(self.source(), message, next_step)))
    }
}

impl Provider for CommandProvider {
    /// Names the program alone: its arguments may be private.
    fn source(&self) -> Source {
        Source::Custom(format!("the command `{}`", self.program.to_string_lossy()))
    }

    /// Runs the command on a separate thread, so that it does not block the runtime.
    fn provide(&self) -> Answering<'_> {
        if let Some(refusal) = self.asks_itself(&RealSystem) {
            return Box::pin(std::future::ready(refusal));
        }
        let (provider, began) = (self.clone(), Began::now());
        let run =
            asynchronously("command", Some(self.deadline), move |patience| provider.run(patience, began));
        Box::pin(async move {
            run.await.unwrap_or_else(|error| {
                let text = format!("cannot be run ({error})");
                Answer::Failed(
                    ProviderError::new(self.source(), text, "free some threads, then retry").passing(),
                )
            })
        })
    }

    /// The command's own timeout uses the machine's clock.
    fn deadline(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;

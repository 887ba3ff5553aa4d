//! A command that prints a key, such as a password manager's.

#[cfg(unix)]
mod ancestors;
mod group;
mod output;
mod process;
mod said;

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use self::process::{Broken, Ended};
use crate::patience::{Handover, Over, Patience, asynchronously};
use crate::provider::{Answering, DEADLINE};
use crate::{API_KEY_FROM_VARIABLE, Answer, KeyKind, Provider, ProviderError, RealSystem, Source, System};

#[cfg(unix)]
pub use group::end_commands;

/// Set for a command that is asked for a key, so that it does not ask itself.
const ASKING_VARIABLE: &str = "KEYWAY_ASKING";

/// A command whose output is the key, run anew each time it is asked (K2). It is started without a shell.
///
/// It prints the key and nothing else, or the JSON object `{"api_key": "…", "expires_at": "…"}` with a time as RFC 3339 or a number
/// of seconds since 1970, which may be left out. Its standard error is shown, scrubbed, when it fails. It has answered when it has
/// ended, whatever it leaves running: one that closes its output and goes on is waited for.
///
/// The deadline covers all of it (P5). At the deadline, when nobody waits for it any more, and when it has ended, all that it started
/// is ended with it: on Unix it leads a process group, which what it starts belongs to unless that leaves it (`setsid`). For that
/// reason Ctrl-C at a terminal does not reach it; a program that is ended by a signal calls [`end_commands`] first. Its standard
/// input is empty, and it cannot ask at the terminal: one that tries fails at once.
///
/// A failure may pass (P4), because a command does not tell a server that is away from one that refuses; not so when there is no
/// such program. It inherits the environment but for `OPENAI_API_KEY_FROM`, and has `KEYWAY_ASKING=1` besides: where that is set, no
/// command is asked, lest a command that uses keyway ask itself without end. It may ask for keys that come from elsewhere. A program
/// that outlives the command and asks commands itself is to be started without that variable.
#[derive(Clone, Debug)]
pub struct CommandProvider {
    program: OsString,
    arguments: Vec<OsString>,
    kind: KeyKind,
    deadline: Duration,
}

impl CommandProvider {
    /// A program and its arguments, with a deadline of 5 s; what it prints is an API key.
    pub fn new(program: impl AsRef<OsStr>, arguments: impl IntoIterator<Item: AsRef<OsStr>>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect(),
            kind: KeyKind::ApiKey,
            deadline: DEADLINE,
        }
    }

    /// The same with another deadline.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// The same for a key of another kind.
    pub fn kind(mut self, kind: KeyKind) -> Self {
        self.kind = kind;
        self
    }

    /// Runs the command to its end, to its deadline, or until nobody waits for it any more.
    fn run(&self, patience: &Patience) -> Answer {
        let source = self.source();
        let ended = match self.start(patience) {
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
            output::read(text, self.kind, &source).map_err(failed)
        });
        credential.map_or_else(
            |(message, next_step)| {
                Answer::Failed(ProviderError::new(source.clone(), message, next_step).passing())
            },
            Answer::Here,
        )
    }

    /// Starts it on a thread of its own, because that waits for the disk that the program is on.
    fn start(&self, patience: &Patience) -> Result<Child, Broken> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).env_remove(API_KEY_FROM_VARIABLE).env(ASKING_VARIABLE, "1");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let handover = Handover::default();
        let giver = handover.clone();
        thread::Builder::new().name("keyway-start".to_owned()).spawn(move || {
            if let Some(Ok(late)) = giver.give(command.spawn()) {
                process::end(late);
            }
        })?;
        Ok(handover.take(patience)??)
    }

    /// A program that is not there, or may not be run, is a refusal; anything else may pass.
    fn not_started(&self, error: &io::Error) -> ProviderError {
        let failed =
            |next_step| ProviderError::new(self.source(), format!("cannot be started ({error})"), next_step);
        match error.kind() {
            io::ErrorKind::NotFound => failed("install it, or give the full path of the program"),
            io::ErrorKind::PermissionDenied => failed("make it executable, or use another program"),
            _ => failed("run it manually and fix it").passing(),
        }
    }

    /// What became of a command that did not end by itself, and what to do about it.
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

    /// The refusal to ask a command from inside of a command.
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
    /// Names the program alone: its arguments may be nobody else's business.
    fn source(&self) -> Source {
        Source::Custom(format!("the command `{}`", self.program.to_string_lossy()))
    }

    /// Runs the command on a thread of its own, so that no runtime waits for it.
    fn provide(&self) -> Answering<'_> {
        if let Some(refusal) = self.asks_itself(&RealSystem) {
            return Box::pin(std::future::ready(refusal));
        }
        let provider = self.clone();
        let run = asynchronously("command", Some(self.deadline), move |patience| provider.run(patience));
        Box::pin(async move {
            run.await.unwrap_or_else(|error| {
                let text = format!("cannot be run ({error})");
                Answer::Failed(
                    ProviderError::new(self.source(), text, "free some threads, then retry").passing(),
                )
            })
        })
    }

    /// It ends its command itself, by the clock of the machine.
    fn deadline(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;

//! A command that prints a key, such as a password manager's.

mod output;
mod progress;

use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use futures_channel::oneshot;
use zeroize::Zeroizing;

use self::progress::{Event, Progress};
use crate::provider::{Answering, DEADLINE};
use crate::{API_KEY_FROM_VARIABLE, Answer, KeyKind, Provider, ProviderError, Scrubber, Source};

/// How much a command may print: more is no key.
const LONGEST_OUTPUT: usize = 64 << 10;

/// How much of its standard error is kept.
const LONGEST_SAID: usize = 4 << 10;

/// A command whose output is the key, run anew each time it is asked (K2). It is started without a shell.
///
/// It prints the key and nothing else, or the JSON object `{"api_key": "…", "expires_at": "…"}` with a time as RFC 3339 or a number
/// of seconds since 1970, which may be left out. Its standard error is shown, scrubbed, when it fails. It is ended when it takes
/// longer than its deadline (P5), and when nobody waits for it any more.
///
/// A failure may pass (P4), because a command does not tell a server that is away from one that refuses; not so when there is no
/// such program. It inherits the environment but for `OPENAI_API_KEY_FROM`, lest a command that uses keyway call itself.
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
    fn run(&self, progress: &Progress) -> Answer {
        let source = self.source();
        let failed = |message: String| {
            ProviderError::new(source.clone(), message, "run it by hand and correct it").passing()
        };
        match self.start() {
            Err(error) => Answer::Failed(self.not_started(&error)),
            Ok(child) => match self.output(child, progress) {
                Err(message) => Answer::Failed(failed(message)),
                Ok(text) => output::read(&text, self.kind, &source)
                    .map_or_else(|message| Answer::Failed(failed(message)), Answer::Here),
            },
        }
    }

    fn start(&self) -> io::Result<Child> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).env_remove(API_KEY_FROM_VARIABLE);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
    }

    /// A program that is not there, or may not be run, is a refusal; anything else may pass.
    fn not_started(&self, error: &io::Error) -> ProviderError {
        let failed =
            |next_step| ProviderError::new(self.source(), format!("cannot be started ({error})"), next_step);
        match error.kind() {
            io::ErrorKind::NotFound => failed("install it, or write the path of the program"),
            io::ErrorKind::PermissionDenied => failed("make it executable, or name another program"),
            _ => failed("run it by hand and correct it").passing(),
        }
    }

    /// What a command printed when it ended well, or what became of it.
    fn output(&self, mut child: Child, progress: &Progress) -> Result<Zeroizing<String>, String> {
        collect(&mut child, progress);
        let end = |child: &mut Child, message: String| {
            let _ = child.kill();
            let _ = child.wait();
            Err(message)
        };
        let (stdout, stderr) = match progress.wait(self.deadline) {
            Some(Event::Read(Ok(both))) => both,
            Some(Event::Read(Err(error))) => return end(&mut child, format!("cannot be read ({error})")),
            Some(Event::GivenUp) => return end(&mut child, "was not waited for".to_owned()),
            None => {
                let seconds = self.deadline.as_secs_f64();
                return end(&mut child, format!("printed no key within {seconds} s and was ended"));
            }
        };
        if stdout.len() > LONGEST_OUTPUT {
            return end(&mut child, "printed far more than a key".to_owned());
        }
        let status = child.wait().map_err(|error| format!("cannot be waited for ({error})"))?;
        if !status.success() {
            return Err(said(status, &stderr));
        }
        let text = std::str::from_utf8(&stdout).map_err(|_| "printed text that is not UTF-8".to_owned())?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

/// How a command ended, and what it said about it in one line without keys.
fn said(status: ExitStatus, stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let text = Scrubber::new().scrub(text.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().take(300).collect::<String>() {
        text if text.is_empty() => format!("failed ({status}) and said nothing"),
        text => format!("failed ({status}): {text}"),
    }
}

impl Provider for CommandProvider {
    /// Names the program alone: its arguments may be nobody else's business.
    fn source(&self) -> Source {
        Source::Custom(format!("the command `{}`", self.program.to_string_lossy()))
    }

    /// Runs the command on a thread of its own, so that no runtime waits for it.
    fn provide(&self) -> Answering<'_> {
        let (sender, receiver) = oneshot::channel();
        let progress = Progress::default();
        let waiting = Waiting(progress.clone());
        let provider = self.clone();
        let started = thread::Builder::new().name("keyway-command".to_owned()).spawn(move || {
            let _ = sender.send(provider.run(&progress));
        });
        Box::pin(async move {
            let _waiting = waiting;
            let failed = |message: String| {
                Answer::Failed(ProviderError::new(self.source(), message, "try again").passing())
            };
            match started {
                Ok(_) => receiver.await.unwrap_or_else(|_| failed("was not run to its end".to_owned())),
                Err(error) => failed(format!("cannot be run ({error})")),
            }
        })
    }

    /// It ends its command itself, by the clock of the machine.
    fn deadline(&self) -> Option<Duration> {
        None
    }
}

/// Somebody waits for the command; dropped, it says that nobody does.
struct Waiting(Progress);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.tell(Event::GivenUp);
    }
}

/// Reads what the command prints on threads of their own, because one that fills one pipe while the other is read would stand still.
fn collect(child: &mut Child, progress: &Progress) {
    let (stdout, stderr, progress) = (child.stdout.take(), child.stderr.take(), progress.clone());
    thread::spawn(move || {
        let errors = thread::spawn(move || read(stderr, LONGEST_SAID, true));
        let out = read(stdout, LONGEST_OUTPUT + 1, false).map(Zeroizing::new);
        let both = out.and_then(|out| match out.len() {
            // It may go on printing for ever.
            length if length > LONGEST_OUTPUT => Ok((out, Vec::new())),
            _ => Ok((out, errors.join().unwrap_or_else(|_| Ok(Vec::new()))?)),
        });
        progress.tell(Event::Read(both));
    });
}

/// The first bytes of a pipe, up to `most`; the rest is thrown away, or left where it is.
fn read(pipe: Option<impl Read>, most: usize, drain: bool) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let Some(mut pipe) = pipe else { return Ok(bytes) };
    pipe.by_ref().take(most as u64).read_to_end(&mut bytes)?;
    if drain {
        io::copy(&mut pipe, &mut io::sink())?;
    }
    Ok(bytes)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(script: &str) -> CommandProvider {
        CommandProvider::new("sh", ["-c", script])
    }

    async fn failure(provider: CommandProvider) -> ProviderError {
        match provider.provide().await {
            Answer::Failed(error) => error,
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn k2_what_it_prints_is_the_key_each_time_anew() {
        let provider = shell("echo sk-emul-$$");
        let mut seen = Vec::new();
        for _ in 0..2 {
            let Answer::Here(key) = provider.provide().await else { panic!() };
            seen.push(key.secret().expose().to_owned());
        }
        assert!(seen[0].starts_with("sk-emul-") && seen[0] != seen[1], "{seen:?}");
    }

    #[tokio::test]
    async fn a_failure_shows_what_it_said_without_keys() {
        let text = failure(shell("echo 'no access for sk-emul-canary123456' >&2; exit 3")).await.to_string();
        assert!(
            text.contains("the command `sh`")
                && text.contains("no access for")
                && text.contains("exit status: 3"),
            "{text}"
        );
        assert!(!text.contains("canary"), "{text}");
    }

    #[tokio::test]
    async fn p4_only_a_program_that_is_not_there_is_a_refusal() {
        for (provider, words, passing) in [
            (shell("exit 3"), "said nothing", true),
            (shell("exit 0"), "printed nothing", true),
            (shell("printf '\\377'"), "UTF-8", true),
            (shell("printf '{\"key\":1}'"), "without `api_key`", true),
            (
                shell("while :; do echo 0123456789012345678901234567890123456789; done"),
                "far more than a key",
                true,
            ),
            (CommandProvider::new("/nothing/here", [""; 0]), "cannot be started", false),
            (CommandProvider::new("/etc/passwd", [""; 0]), "cannot be started", false),
        ] {
            let error = failure(provider).await;
            assert!(error.to_string().contains(words), "{error}");
            assert_eq!(error.transient(), passing, "{error}");
        }
    }

    #[tokio::test]
    async fn p5_a_slow_command_is_ended_at_its_deadline() {
        let error = failure(shell("exec sleep 60").deadline(Duration::from_millis(50))).await;
        assert!(error.to_string().contains("within 0.05 s") && error.transient(), "{error}");
    }

    #[tokio::test]
    async fn p3_a_command_that_nobody_waits_for_is_ended() {
        let pipe = std::env::temp_dir().join(format!("keyway-command-{}", std::process::id()));
        let provider = shell(&format!("echo $$ > {}; exec sleep 60", pipe.display()));
        let answering = provider.provide();
        let started = || std::fs::read_to_string(&pipe).ok().and_then(|text| text.trim().parse::<u32>().ok());
        let process = loop {
            match started() {
                Some(process) => break process,
                None => tokio::task::yield_now().await,
            }
        };
        let alive = || std::path::Path::new(&format!("/proc/{process}")).exists();
        assert!(!cfg!(target_os = "linux") || alive());
        drop(answering);
        while cfg!(target_os = "linux") && alive() {
            tokio::task::yield_now().await;
        }
        std::fs::remove_file(&pipe).unwrap();
    }

    #[tokio::test]
    async fn much_on_standard_error_does_not_block_it() {
        let answer = shell("head -c 300000 /dev/zero >&2; echo sk-emul-1").provide().await;
        assert!(matches!(answer, Answer::Here(_)), "{answer:?}");
    }

    #[tokio::test]
    async fn a_command_does_not_inherit_its_own_name() {
        let answer =
            CommandProvider::new("sh", ["-c", "echo sk-emul-${OPENAI_API_KEY_FROM:-none}"]).provide().await;
        let Answer::Here(key) = answer else { panic!("{answer:?}") };
        assert_eq!(key.secret().expose(), "sk-emul-none");
    }
}

//! A command that prints a key, such as a password manager's.

use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use futures_channel::oneshot;
use zeroize::Zeroizing;

use crate::provider::Answering;
use crate::{Answer, Credential, KeyKind, Provider, ProviderError, Scrubber, Source};

/// How long a command may take unless told otherwise (P5).
const DEADLINE: Duration = Duration::from_secs(5);

/// A command whose output is the key, run anew each time it is asked (K2). It is started without a shell.
///
/// Its standard error is shown, scrubbed, when it fails. It is ended when it takes longer than its deadline (P5).
#[derive(Clone, Debug)]
pub struct CommandProvider {
    program: OsString,
    arguments: Vec<OsString>,
    deadline: Duration,
}

impl CommandProvider {
    /// A program and its arguments, with a deadline of 5 s.
    pub fn new(program: impl AsRef<OsStr>, arguments: impl IntoIterator<Item: AsRef<OsStr>>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect(),
            deadline: DEADLINE,
        }
    }

    /// The same with another deadline.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    fn run(&self) -> Answer {
        let source = self.source();
        let failed = |message: String| {
            Answer::Failed(ProviderError::new(source.clone(), message, "run it by hand and correct it"))
        };
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = match command.spawn() {
            Ok(child) => child,
            Err(error) => return failed(format!("cannot be started ({error})")),
        };
        let output = match collect(child, self.deadline) {
            Some(Ok(output)) => output,
            Some(Err(error)) => return failed(format!("cannot be read ({error})")),
            None => {
                return failed(format!(
                    "printed no key within {} s and was ended",
                    self.deadline.as_secs_f64()
                ));
            }
        };
        let stdout = Zeroizing::new(output.stdout);
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said: String =
                Scrubber::new().scrub(said.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
            let said: String = said.chars().take(300).collect();
            return failed(format!("failed ({}): {said}", output.status));
        }
        match std::str::from_utf8(&stdout) {
            Ok(text) => match Credential::from_text(text, KeyKind::ApiKey, source.clone()) {
                Some(credential) => Answer::Here(credential),
                None => failed("printed nothing".to_owned()),
            },
            Err(_) => failed("printed text that is not UTF-8".to_owned()),
        }
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
        let provider = self.clone();
        let started = thread::Builder::new().name("keyway-command".to_owned()).spawn(move || {
            let _ = sender.send(provider.run());
        });
        Box::pin(async move {
            let failed =
                |message: String| Answer::Failed(ProviderError::new(self.source(), message, "try again"));
            match started {
                Ok(_) => receiver.await.unwrap_or_else(|_| failed("was not run to its end".to_owned())),
                Err(error) => failed(format!("cannot be run ({error})")),
            }
        })
    }

    fn can_refresh(&self) -> bool {
        true
    }
}

/// Waits for a command to close its output and end; `None` when the deadline has passed and it was ended.
fn collect(mut child: Child, deadline: Duration) -> Option<std::io::Result<Output>> {
    let (done, finished) = mpsc::channel();
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let reader = thread::spawn(move || {
        let errors = thread::spawn(move || read(stderr));
        let out = read(stdout);
        let both = out.and_then(|out| Ok((out, errors.join().unwrap_or_else(|_| Ok(Vec::new()))?)));
        let _ = done.send(both);
    });
    let Ok(read) = finished.recv_timeout(deadline) else {
        let _ = child.kill();
        let _ = child.wait();
        return None;
    };
    let _ = reader.join();
    Some(child.wait().and_then(|status| read.map(|(stdout, stderr)| Output { status, stdout, stderr })))
}

fn read(pipe: Option<impl Read>) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    pipe.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes))?;
    Ok(bytes)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(script: &str) -> CommandProvider {
        CommandProvider::new("sh", ["-c", script])
    }

    fn failure(answer: Answer) -> String {
        match answer {
            Answer::Failed(error) => error.to_string(),
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

    #[test]
    fn a_failure_shows_what_it_said_without_keys() {
        let text = failure(shell("echo 'no access for sk-emul-canary123456' >&2; exit 3").run());
        assert!(
            text.contains("the command `sh`")
                && text.contains("no access for")
                && text.contains("exit status: 3"),
            "{text}"
        );
        assert!(!text.contains("canary"), "{text}");
        assert!(failure(shell("exit 0").run()).contains("printed nothing"));
        assert!(failure(shell("printf '\\377'").run()).contains("UTF-8"));
        assert!(failure(CommandProvider::new("/nothing/here", [""; 0]).run()).contains("cannot be started"));
    }

    #[test]
    fn p5_a_slow_command_is_ended_at_its_deadline() {
        let text = failure(shell("exec sleep 60").deadline(Duration::from_millis(50)).run());
        assert!(text.contains("within 0.05 s"), "{text}");
    }

    #[test]
    fn much_on_standard_error_does_not_block_it() {
        let answer = shell("head -c 300000 /dev/zero >&2; echo sk-emul-1").run();
        assert!(matches!(answer, Answer::Here(_)), "{answer:?}");
    }
}

//! Running the program, with nothing in its environment except what a test sets.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::scratch::Scratch;
use crate::server::Server;

/// The key for tests that need any key.
pub(crate) const KEY: &str = "sk-emul-Tests0123456789abcdefghij";

/// Both ways to request an answer.
pub(crate) const MODES: [&str; 2] = ["chat hi", "chat hi --no-stream"];

/// Every run is much shorter than this.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program, before it runs.
pub(crate) struct Program {
    scratch: Scratch,
    vars: Vec<(String, OsString)>,
    args: Vec<OsString>,
    stdin: Option<String>,
}

impl Program {
    /// Returns the program with an empty environment, home and working directory.
    pub(crate) fn new() -> Self {
        Self { scratch: Scratch::new(), vars: Vec::new(), args: Vec::new(), stdin: None }
    }

    /// Returns the program with a key, calling this server.
    pub(crate) fn calling(server: &Server) -> Self {
        Self::new().var("OPENAI_API_KEY", KEY).args(&["--base-url", &server.url()])
    }

    pub(crate) fn var(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.vars.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(OsString::from));
        self
    }

    /// Adds arguments separated by spaces.
    pub(crate) fn line(self, line: &str) -> Self {
        self.args(&line.split_whitespace().collect::<Vec<_>>())
    }

    pub(crate) fn stdin(mut self, text: &str) -> Self {
        self.stdin = Some(text.to_owned());
        self
    }

    /// Creates a file in the working directory.
    pub(crate) fn file(self, name: &str, text: &str) -> Self {
        fs::write(self.path(name), text).unwrap();
        self
    }

    /// Creates the legacy key file.
    pub(crate) fn auth_json(self, text: &str) -> Self {
        let folder = self.scratch.home().join(".openai");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("auth.json"), text).unwrap();
        self
    }

    /// Returns a path in the working directory.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.scratch.work().join(name)
    }

    /// Returns the path of the legacy key file, whether or not it exists.
    pub(crate) fn auth_json_path(&self) -> PathBuf {
        self.scratch.home().join(".openai/auth.json")
    }

    /// Runs it to its end and keeps its directories, so that a test can inspect them.
    pub(crate) fn run_here(&self) -> Done {
        let mut child = self.command().spawn().unwrap();
        if let Some(text) = &self.stdin {
            // It may end without reading.
            let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
        }
        let done = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Done { code: done.status.code(), stdout: text(done.stdout), stderr: text(done.stderr) }
    }

    /// Returns the command, for tests that run it themselves.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyway"));
        command.env_clear().env("HOME", self.scratch.home()).current_dir(self.scratch.work());
        command.envs(self.vars.iter().map(|(name, value)| (name, value))).args(&self.args);
        command.stdin(if self.stdin.is_some() { Stdio::piped() } else { Stdio::null() });
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Starts it, for tests that observe it while it runs.
    pub(crate) fn start(self) -> Running {
        let mut child = self.command().spawn().unwrap();
        if let Some(text) = &self.stdin {
            child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        }
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Running { child, stdout: Some(stdout), program: self }
    }

    /// Runs it to its end.
    pub(crate) fn run(self) -> Done {
        self.start().finish()
    }
}

/// The running program; killed if it is dropped before its end.
pub(crate) struct Running {
    child: Child,
    stdout: Option<BufReader<ChildStdout>>,
    program: Program,
}

impl Running {
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Reads stdout until it has grown by exactly this.
    pub(crate) fn expect(&mut self, text: &str) {
        let mut buffer = vec![0; text.len()];
        self.stdout.as_mut().unwrap().read_exact(&mut buffer).unwrap();
        assert_eq!(String::from_utf8_lossy(&buffer), text);
    }

    /// Returns the next line of stdout.
    pub(crate) fn read_line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.as_mut().unwrap().read_line(&mut line).unwrap();
        line
    }

    /// Closes the read end of stdout.
    pub(crate) fn close_stdout(&mut self) {
        self.stdout = None;
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.program.path(name)
    }

    /// Waits for its end; the unread rest of stdout is in the result.
    pub(crate) fn finish(mut self) -> Done {
        let mut stdout = self.stdout.take();
        let mut stderr = self.child.stderr.take().unwrap();
        let (done, is_done) = mpsc::channel();
        let readers = thread::spawn(move || {
            let errors = thread::spawn(move || {
                let mut text = Vec::new();
                stderr.read_to_end(&mut text).unwrap();
                text
            });
            let mut text = Vec::new();
            if let Some(stdout) = &mut stdout {
                stdout.read_to_end(&mut text).unwrap();
            }
            let errors = errors.join().unwrap();
            let _ = done.send(());
            (text, errors)
        });
        if is_done.recv_timeout(PATIENCE).is_err() {
            let _ = self.child.kill();
            let (stdout, stderr) = readers.join().unwrap();
            panic!(
                "it does not end: {} {}",
                String::from_utf8_lossy(&stdout),
                String::from_utf8_lossy(&stderr)
            );
        }
        let (stdout, stderr) = readers.join().unwrap();
        let code = self.child.wait().unwrap().code();
        Done { code, stdout: String::from_utf8(stdout).unwrap(), stderr: String::from_utf8(stderr).unwrap() }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program after its end.
#[derive(Debug)]
pub(crate) struct Done {
    /// The exit code; `None` if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Done {
    /// Checks the exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert!(!self.stderr.contains("panicked"), "{self:?}");
        self
    }

    /// Returns the one JSON document on stdout.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        let document: Value =
            serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        assert_eq!(document["schema"], 1, "{document}");
        document
    }

    /// Returns the `error` of the JSON document, with all its fields.
    #[track_caller]
    pub(crate) fn error(&self) -> Value {
        let error = self.json()["error"].clone();
        let mut names: Vec<&str> = error.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        let all = [
            "attempts",
            "code",
            "error_type",
            "from_gate",
            "key",
            "kind",
            "message",
            "param",
            "reason",
            "request_id",
            "retry_after",
            "server_type",
            "status",
        ];
        assert_eq!(names, all);
        assert!(
            error["message"].is_string() && error["attempts"].is_u64() && error["from_gate"].is_boolean(),
            "{error}"
        );
        error
    }

    /// Checks that no output contains any of these strings.
    #[track_caller]
    pub(crate) fn never_says(&self, secrets: &[&str]) {
        for secret in secrets {
            assert!(!self.stdout.contains(secret) && !self.stderr.contains(secret), "{secret}: {self:?}");
        }
    }
}

/// Returns the contents of a file.
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

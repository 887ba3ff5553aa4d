//! A background process with a log, killed on drop.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Result;
use crate::step::not_started;

/// How long a server may take to answer; a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// The polling interval.
const PAUSE: Duration = Duration::from_millis(50);

/// A process that was started here. Dropping it kills it and waits for its end.
pub(super) struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts `command` without input; its output goes to the file `log`.
    pub(super) fn start(command: &mut Command, log: &Path) -> Result<Self> {
        Self::spawn(command.stdin(Stdio::null()), log)
    }

    /// The same with an input of these bytes.
    pub(super) fn start_with_input(command: &mut Command, log: &Path, input: &[u8]) -> Result<Self> {
        let mut process = Self::spawn(command.stdin(Stdio::piped()), log)?;
        // It may end without reading; then its end is reported.
        let _ = process.child.stdin.take().map(|mut stdin| stdin.write_all(input));
        Ok(process)
    }

    fn spawn(command: &mut Command, log: &Path) -> Result<Self> {
        let unwritable = |error| format!("{} cannot be written: {error}.", log.display());
        let file = std::fs::File::create(log).map_err(unwritable)?;
        let both = file.try_clone().map_err(unwritable)?;
        command.stdout(file).stderr(both);
        let child = command.spawn().map_err(|error| not_started(command, &error))?;
        Ok(Self { child, log: log.to_owned() })
    }

    /// Returns once a GET of `path` on this port is answered with 200.
    pub(super) fn answers(&mut self, port: u16, path: &str) -> Result<()> {
        self.until(&format!("answer on port {port}"), || {
            get(port, path).is_some_and(|status| status == "200")
        })
    }

    /// Returns once `ready` is true. If the process ends before, or takes too long, the error
    /// contains the end of its log.
    pub(super) fn until(&mut self, what: &str, ready: impl Fn() -> bool) -> Result<()> {
        let start = Instant::now();
        while !ready() {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("it ended with {status} before it could {what}.{}", self.said()));
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("it did not {what} within {} s.{}", PATIENCE.as_secs(), self.said()));
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Returns the last lines of its log.
    fn said(&self) -> String {
        let log = std::fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<_> = log.lines().collect();
        format!(" The end of {}:\n{}", self.log.display(), lines[lines.len().saturating_sub(20)..].join("\n"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have exited already; either way it is gone after this.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the status of a GET on loopback; `None` if there is no answer.
fn get(port: u16, path: &str) -> Option<String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n").ok()?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).ok()?;
    Some(String::from_utf8_lossy(&reply).split(' ').nth(1)?.to_owned())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn log(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("xtask-process-{}-{name}", std::process::id()))
    }

    #[test]
    fn what_ends_too_early_shows_its_log() {
        let log = log("early");
        let mut process =
            Process::start(Command::new("sh").args(["-c", "echo no such disk >&2; exit 3"]), &log).unwrap();
        let error = process.until("answer", || false).unwrap_err();
        std::fs::remove_file(&log).unwrap();
        assert!(error.contains("exit status: 3") && error.contains("no such disk"), "{error}");
    }

    #[test]
    fn it_ends_when_it_is_dropped() {
        let log = log("drop");
        let process = Process::start(Command::new("sleep").arg("60"), &log).unwrap();
        let pid = process.child.id().to_string();
        let lives = || Command::new("kill").args(["-0", &pid]).output().unwrap().status.success();
        assert!(lives());
        drop(process);
        assert!(!lives());
        std::fs::remove_file(&log).unwrap();
    }
}

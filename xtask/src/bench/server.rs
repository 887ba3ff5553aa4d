//! The neutral server, running as long as the benchmark.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::client::pinned;
use crate::Result;
use crate::step::not_started;

/// How long the server may take to report its connections.
const PATIENCE: Duration = Duration::from_secs(5);

/// A running server; it ends when it is dropped.
pub(super) struct Server {
    /// Its address, `http://127.0.0.1:PORT`.
    pub(super) base: String,
    child: Child,
}

impl Server {
    /// Starts the server on a free port and a dedicated processor core.
    pub(super) fn start(directory: &Path) -> Result<Self> {
        let mut command: Command = pinned(0, &directory.join("bench-server"));
        let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| not_started(&command, &error))?;
        let mut base = String::new();
        let read = child.stdout.take().map(|output| BufReader::new(output).read_line(&mut base));
        let server = Self { base: base.trim().to_owned(), child };
        match read {
            Some(Ok(length)) if length > 0 => Ok(server),
            _ => {
                Err("the benchmark's server did not print its address; run it manually to see why."
                    .to_owned())
            }
        }
    }

    /// Returns how many connections were made so far, including this one.
    pub(super) fn connections(&self) -> Result<u64> {
        let asked = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(self.base.trim_start_matches("http://"))?;
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.write_all(b"GET /connections HTTP/1.1\r\n\r\n")?;
            stream.shutdown(std::net::Shutdown::Write)?;
            let mut reply = String::new();
            stream.read_to_string(&mut reply)?;
            Ok(reply)
        };
        let reply = asked().map_err(|error| format!("the benchmark's server does not answer: {error}."))?;
        let number = reply.rsplit("\r\n").next().and_then(|number| number.parse().ok());
        number.ok_or_else(|| format!("the benchmark's server answered {reply:?}."))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either fails only if the server has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

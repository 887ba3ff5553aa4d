//! The neutral server, running for as long as the benchmark does.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::client::pinned;
use crate::Result;
use crate::step::not_started;

/// A running server; it ends when this is dropped.
pub(super) struct Server {
    /// Its address, `http://127.0.0.1:PORT`.
    pub(super) base: String,
    child: Child,
}

impl Server {
    /// Starts the server on a free port and a processor core of its own.
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
                Err("the benchmark's server did not say where it listens; run it by hand to see why."
                    .to_owned())
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either may fail only because the server has already gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

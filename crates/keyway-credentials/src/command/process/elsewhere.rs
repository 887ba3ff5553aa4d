//! Without process groups: a thread for each pipe, and only the command itself is killed.

use std::io::{self, Read};
use std::process::{Child, Command};
use std::thread;

use zeroize::Zeroizing;

use super::{Broken, Ended, LONGEST_OUTPUT, LONGEST_SAID};
use crate::patience::{Handover, Patience};

/// When a query began, which makes no difference without groups.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Began;

impl Began {
    pub(in super::super) fn now() -> Self {
        Self
    }
}

/// Starts a command.
pub(in super::super) fn start(command: &mut Command, _: Began) -> io::Result<Child> {
    command.spawn()
}

/// Kills a command whose result is not wanted.
pub(in super::super) fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// Waits for a command to exit.
pub(in super::super) fn run(mut child: Child, patience: &Patience) -> Result<Ended, Broken> {
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let (stdout, stderr) = (reader(out, LONGEST_OUTPUT + 1)?, reader(err, LONGEST_SAID)?);
    let result = collect(&mut child, &stdout, &stderr, patience);
    if result.is_err() {
        end(child);
    }
    result
}

fn collect(
    child: &mut Child,
    stdout: &Handover<io::Result<Vec<u8>>>,
    stderr: &Handover<io::Result<Vec<u8>>>,
    patience: &Patience,
) -> Result<Ended, Broken> {
    let stdout = Zeroizing::new(stdout.take(patience)??);
    if stdout.len() > LONGEST_OUTPUT {
        return Err(Broken::TooMuch);
    }
    let printed = !stdout.is_empty();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None => thread::sleep(patience.wait().map_err(|over| Broken::Over { over, printed })?),
        }
    };
    let stderr = stderr.take(patience).map_err(|over| Broken::Over { over, printed })??;
    Ok(Ended { status, stdout, stderr })
}

/// Reads a pipe to its end on a thread. A command that fills one pipe while the other is being read
/// would block forever.
fn reader(
    pipe: Option<impl Read + Send + 'static>,
    most: usize,
) -> io::Result<Handover<io::Result<Vec<u8>>>> {
    let handover = Handover::default();
    let giver = handover.clone();
    thread::Builder::new().spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map_or(Ok(0), |mut pipe| {
            pipe.by_ref().take(most as u64).read_to_end(&mut bytes)?;
            // For its output, one byte too many is enough.
            if most > LONGEST_OUTPUT { Ok(0) } else { io::copy(&mut pipe, &mut io::sink()) }
        });
        giver.give(read.map(|_| bytes));
    })?;
    Ok(handover)
}

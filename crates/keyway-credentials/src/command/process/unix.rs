//! One thread handles all of a command: its two pipes, its exit and its deadline.

use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use zeroize::Zeroizing;

use super::{Broken, Ended, LONGEST_OUTPUT, LONGEST_SAID};
use crate::command::group::{self, Group, State};
use crate::patience::Patience;
use crate::pipes::readable;

/// How long processes that a command leaves running may keep printing.
const GRACE: Duration = Duration::from_millis(100);

/// The first interval for checking a command that has closed its pipes.
const FIRST_LOOK: Duration = Duration::from_millis(1);

pub(in super::super) use crate::command::group::Began;

/// Starts a command, for a query that began then.
pub(in super::super) fn start(command: &mut Command, began: Began) -> io::Result<Child> {
    group::start(command, began)
}

/// Kills a command whose result is not wanted.
pub(in super::super) fn end(child: Child) {
    drop(Group::led_by(child));
}

/// Waits for a command to exit, and kills everything it started.
pub(in super::super) fn run(mut child: Child, patience: &Patience) -> Result<Ended, Broken> {
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let mut group = Group::led_by(child);
    let mut pipes =
        Pipes { stdout: Pipe::of(stdout, LONGEST_OUTPUT + 1)?, stderr: Pipe::of(stderr, LONGEST_SAID)? };
    let mut look = FIRST_LOOK;
    loop {
        // Before the pipes: everything that an exited command printed is in them.
        let state = group.state()?;
        pipes.take()?;
        match state {
            State::Ended => break,
            State::Stopped => return Err(Broken::Stopped),
            State::Running => {}
        }
        let over = |over| Broken::Over { over, printed: !pipes.stdout.bytes.is_empty() };
        let wait = patience.wait().map_err(over)?;
        if !pipes.wait(wait)? {
            thread::sleep(look.min(wait));
            look = (look * 2).min(wait);
        }
    }
    let grace = patience.at_most(GRACE);
    while let (Some(_), Ok(wait)) = (&pipes.stdout.open, grace.wait()) {
        pipes.wait(wait)?;
        pipes.take()?;
    }
    let status = group.end()?;
    let Pipes { stdout, stderr } = pipes;
    Ok(Ended { status, stdout: stdout.bytes, stderr: stderr.bytes.to_vec() })
}

struct Pipes<O, E> {
    stdout: Pipe<O>,
    stderr: Pipe<E>,
}

impl<O: Read + AsFd, E: Read + AsFd> Pipes<O, E> {
    /// Reads what is in the pipes.
    fn take(&mut self) -> Result<(), Broken> {
        self.stdout.take()?;
        self.stderr.take()?;
        if self.stdout.bytes.len() > LONGEST_OUTPUT { Err(Broken::TooMuch) } else { Ok(()) }
    }

    /// Waits for more data; returns false once both pipes have ended.
    fn wait(&self, wait: Duration) -> io::Result<bool> {
        let (out, err) = (self.stdout.open.as_ref(), self.stderr.open.as_ref());
        let open: Vec<BorrowedFd<'_>> =
            out.map(AsFd::as_fd).into_iter().chain(err.map(AsFd::as_fd)).collect();
        if open.is_empty() {
            return Ok(false);
        }
        readable(&open, wait)?;
        Ok(true)
    }
}

/// One end of a pipe, and the bytes read from it.
struct Pipe<P> {
    /// `None` once the other end is closed.
    open: Option<P>,
    bytes: Zeroizing<Vec<u8>>,
    /// Bytes beyond this are discarded.
    most: usize,
}

impl<P: Read + AsFd> Pipe<P> {
    fn of(pipe: Option<P>, most: usize) -> io::Result<Self> {
        if let Some(pipe) = &pipe {
            // Only this end: the command's is another file description.
            fcntl_setfl(pipe, fcntl_getfl(pipe)? | OFlags::NONBLOCK)?;
        }
        // Allocated at full size: a growing buffer leaves copies behind.
        Ok(Self { open: pipe, bytes: Zeroizing::new(Vec::with_capacity(most)), most })
    }

    fn take(&mut self) -> io::Result<()> {
        let mut piece = Zeroizing::new([0; 4096]);
        // As much as a pipe holds: a pipe that is filled all the time must not keep the thread
        // here.
        for _ in 0..16 {
            let Some(pipe) = &mut self.open else { break };
            match pipe.read(piece.as_mut_slice()) {
                Ok(0) => self.open = None,
                Ok(length) => {
                    let room = self.most - self.bytes.len();
                    self.bytes.extend_from_slice(&piece[..length.min(room)]);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

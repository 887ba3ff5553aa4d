//! The process group that a command leads.

use std::io;
use std::process::{Child, ExitStatus};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

/// The groups that run now.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// Ends all commands that are asked for a key at this moment, with all that they started.
///
/// For a program that is about to end by a signal, such as that of Ctrl-C, which does not reach them. Their askings fail. Only on Unix.
pub fn end_commands() {
    for leader in RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        kill(*leader);
    }
}

fn kill(leader: Pid) {
    // It fails when there is nobody left.
    let _ = kill_process_group(leader, Signal::KILL);
}

/// A command and all that it started; when dropped, all of that is ended.
pub(super) struct Group {
    /// `None` once it has been waited for: then its number may be another's.
    child: Option<Child>,
    leader: Pid,
}

/// How a command is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It goes on, or somebody has stopped it for a while.
    Running,
    /// It waits for the terminal, which belongs to others.
    Stopped,
    Ended,
}

impl Group {
    /// The group of a child that was started as the leader of one.
    pub(super) fn led_by(child: Child) -> Self {
        let leader = Pid::from_child(&child);
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).push(leader);
        Self { child: Some(child), leader }
    }

    /// How it is doing. One that has ended keeps its number until [`end`](Self::end), so that nobody else is killed.
    pub(super) fn state(&self) -> io::Result<State> {
        let options =
            WaitIdOptions::EXITED | WaitIdOptions::STOPPED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        Ok(match waitid(WaitId::Pid(self.leader), options)? {
            None => State::Running,
            Some(status) if !status.stopped() => State::Ended,
            Some(status) => match status.stopping_signal().and_then(Signal::from_named_raw) {
                Some(Signal::TTIN | Signal::TTOU) => State::Stopped,
                _ => State::Running,
            },
        })
    }

    /// Ends what a command that has ended left behind; says how it ended itself.
    pub(super) fn end(&mut self) -> io::Result<ExitStatus> {
        self.kill_all();
        let ended =
            self.child.take().map_or_else(|| Err(io::ErrorKind::NotFound.into()), |mut child| child.wait());
        self.forget();
        ended
    }

    fn kill_all(&self) {
        kill(self.leader);
    }

    fn forget(&self) {
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).retain(|leader| *leader != self.leader);
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        self.kill_all();
        for _ in 0..20 {
            match child.try_wait() {
                Ok(None) => thread::sleep(Duration::from_millis(5)),
                _ => return self.forget(),
            }
        }
        self.forget();
        // The kernel holds it, as it does for a disk that is gone. It is waited for, but by nobody else.
        let _ = thread::Builder::new().name("keyway-reaper".to_owned()).spawn(move || child.wait());
    }
}

//! The process group that a command leads.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

/// The groups that are running now.
static RUNNING: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// How often all commands have been ended.
static ENDED: AtomicU64 = AtomicU64::new(0);

/// Kills all commands that are being queried for a key, with everything they started.
///
/// For a program that is about to end by a signal such as Ctrl-C, which does not reach them. Their
/// queries fail. Unix only.
pub fn end_commands() {
    // Seen by those that are starting, which are not among the running ones yet.
    ENDED.fetch_add(1, Ordering::SeqCst);
    for leader in RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        kill(*leader);
    }
}

/// Starts a command as the leader of its group. [`end_commands`] ends it from then on; the lock is not
/// held meanwhile, because a start may take long.
pub(super) fn start(command: &mut Command) -> io::Result<Child> {
    let ended = ENDED.load(Ordering::SeqCst);
    let child = command.spawn()?;
    let leader = Pid::from_child(&child);
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner).push(leader);
    if ENDED.load(Ordering::SeqCst) != ended {
        kill(leader);
    }
    Ok(child)
}

fn kill(leader: Pid) {
    // Fails if every process is gone already.
    let _ = kill_process_group(leader, Signal::KILL);
}

/// A command and everything it started, all of which is killed on drop.
pub(super) struct Group {
    /// `None` once it has been waited for: its number may be reused then.
    child: Option<Child>,
    leader: Pid,
}

/// The state of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is running, or was stopped for a while.
    Running,
    /// It waits for the terminal, which it does not own.
    Stopped,
    Ended,
}

impl Group {
    /// Returns the group of a child that [`start`] started as its leader.
    pub(super) fn led_by(child: Child) -> Self {
        let leader = Pid::from_child(&child);
        Self { child: Some(child), leader }
    }

    /// Returns the command's state. A command that has exited keeps its number until
    /// [`end`](Self::end), so no other process is killed.
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

    /// Kills the processes that an exited command left behind; returns its exit status.
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
        // The kernel holds it, as for an unreachable disk. A separate thread waits for it.
        let _ = thread::Builder::new().name("keyway-reaper".to_owned()).spawn(move || child.wait());
    }
}

//! The process group that a command leads.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

/// How long the end waits for commands that are being started. A start takes longer only if the
/// program's disk is unreachable.
const LONGEST_START: Duration = Duration::from_secs(2);

/// The commands of this process.
struct Commands {
    /// The groups that are running now.
    running: Vec<Pid>,
    /// How many are being started, and have no number yet.
    starting: usize,
    /// How often all commands have been ended.
    ended: u64,
}

static COMMANDS: Mutex<Commands> = Mutex::new(Commands { running: Vec::new(), starting: 0, ended: 0 });

/// Signals that a command has started.
static STARTED: Condvar = Condvar::new();

fn commands() -> MutexGuard<'static, Commands> {
    COMMANDS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Kills all commands that are being queried for a key, with everything they started.
///
/// For a program that is about to end by a signal such as Ctrl-C, which does not reach them. Their
/// queries fail, and no command of an earlier query starts any more. If one is being started, this
/// waits until it can be killed, for at most 2 s. Unix only.
pub fn end_commands() {
    let mut commands = commands();
    commands.ended += 1;
    for leader in &commands.running {
        kill(*leader);
    }
    // Their threads kill them as soon as they have started, but not if the program ends first.
    drop(STARTED.wait_timeout_while(commands, LONGEST_START, |commands| commands.starting > 0));
}

/// When a query began: before or after all commands were ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Began(u64);

impl Began {
    pub(super) fn now() -> Self {
        Self(commands().ended)
    }
}

/// Starts a command as the leader of its group, for a query that began then. [`end_commands`] ends it
/// from then on; the lock is not held meanwhile, because a start may take long.
pub(super) fn start(command: &mut Command, began: Began) -> io::Result<Child> {
    let mut all = commands();
    if all.ended != began.0 {
        return Err(io::Error::new(io::ErrorKind::Interrupted, "all commands were ended"));
    }
    all.starting += 1;
    drop(all);
    let started = command.spawn();
    let mut all = commands();
    all.starting -= 1;
    if let Ok(child) = &started {
        let leader = Pid::from_child(child);
        all.running.push(leader);
        if all.ended != began.0 {
            kill(leader);
        }
    }
    STARTED.notify_all();
    started
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
        commands().running.retain(|leader| *leader != self.leader);
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

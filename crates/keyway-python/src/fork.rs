//! What a fork does to the io thread and to what is in flight.
//!
//! A forked child has none of its parent's threads, and its runtime would share an epoll with the
//! parent's. So the parent's is left as it is there, and the next call starts another one.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use pyo3::prelude::*;

use crate::wait::Busy;
use crate::{io, locked, watched};

/// Forks that have begun and not ended, and what holds the driving thread meanwhile.
static PARKED: Mutex<(usize, Option<Arc<Barrier>>)> = Mutex::new((0, None));

/// How often this process was forked off from one that had keyway.
static GENERATION: AtomicU32 = AtomicU32::new(0);

/// The process whose generation this is.
static PROCESS: AtomicU32 = AtomicU32::new(0);

/// Returns a number that no ancestor of this process has. Unlike a process ID, it costs no system call.
pub(crate) fn generation() -> u32 {
    GENERATION.load(Ordering::Relaxed)
}

/// The same, after a look at the process ID: Python does not know of each fork. For the begin of a call.
pub(crate) fn looked_at() -> u32 {
    let process = std::process::id();
    if PROCESS.swap(process, Ordering::Relaxed) != process {
        GENERATION.fetch_add(1, Ordering::Relaxed);
    }
    generation()
}

/// Holds the thread that drives between two tasks, where it has locked nothing.
#[derive(Default)]
struct Barrier {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Ordered,
    Reached,
    Open,
}

impl Barrier {
    /// What the driving thread does.
    fn hold(&self) {
        self.set(State::Reached);
        self.wait(|state| state == State::Open);
    }

    fn set(&self, state: State) {
        *locked(&self.state) = state;
        self.changed.notify_all();
    }

    fn wait(&self, until: impl Fn(State) -> bool) {
        let waiting = self.changed.wait_while(locked(&self.state), |state| !until(*state));
        drop(waiting.unwrap_or_else(PoisonError::into_inner));
    }
}

/// Parks the thread that drives, for `os.register_at_fork`: a child must not inherit a lock that a thread
/// holds which it does not have.
#[pyfunction]
pub(crate) fn before_fork() {
    let mut parked = locked(&PARKED);
    parked.0 += 1;
    if parked.1.is_some() {
        return;
    }
    let _ = looked_at();
    let Some(driver) = io::known() else { return };
    let barrier = Arc::new(Barrier::default());
    let held = Arc::clone(&barrier);
    drop(driver.spawn(async move { held.hold() }));
    barrier.wait(|state| state == State::Reached);
    parked.1 = Some(barrier);
}

/// Lets the thread that drives continue.
#[pyfunction]
pub(crate) fn after_fork_in_parent() {
    let mut parked = locked(&PARKED);
    parked.0 = parked.0.saturating_sub(1);
    if parked.0 == 0
        && let Some(barrier) = parked.1.take()
    {
        barrier.set(State::Open);
    }
}

/// Forgets the parent's io thread, and the calls that it had in flight.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    PROCESS.store(std::process::id(), Ordering::Relaxed);
    let mut parked = locked(&PARKED);
    parked.0 = 0;
    // Its tasks' handles lead into the parent's runtime.
    std::mem::forget(parked.1.take());
    watched::forget_turn();
    keyway::gate::after_fork();
    Busy::nobody();
}

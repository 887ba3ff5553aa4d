//! The thread on which all clients of the process send and receive, and what a fork does to it.
//!
//! No Python runs on it, so it never waits for the interpreter. A forked child has no such thread:
//! its runtime shares an epoll with the parent's, so it is leaked there, and a new one is started by
//! the next call.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, Handle};

use crate::locked;

/// The thread's runtime, in the process that started it.
struct Io {
    process: u32,
    handle: Handle,
}

static IO: Mutex<Option<Io>> = Mutex::new(None);

/// Forks that have begun and not ended, and what holds the thread meanwhile.
static PARKED: Mutex<(usize, Option<Arc<Barrier>>)> = Mutex::new((0, None));

/// How often this process was forked off from one that had keyway.
static GENERATION: AtomicU32 = AtomicU32::new(0);

/// Returns a number that no ancestor of this process has. Unlike a process ID, it costs no system call.
pub(crate) fn generation() -> u32 {
    GENERATION.load(Ordering::Relaxed)
}

/// Returns the handle of the io thread, which is started if this process has none.
pub(crate) fn handle() -> PyResult<Handle> {
    let mut io = locked(&IO);
    let process = std::process::id();
    if let Some(known) = io.as_ref().filter(|known| known.process == process) {
        return Ok(known.handle.clone());
    }
    let failed = |error: std::io::Error| {
        PyRuntimeError::new_err(format!("keyway's io thread cannot be started: {error}"))
    };
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("keyway-io".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(failed)?;
    if let Some(old) = io.replace(Io { process, handle: handle.clone() }) {
        // It belongs to the process that this one was forked from.
        std::mem::forget(old);
    }
    Ok(handle)
}

/// Holds the io thread between two of its tasks, where it has locked nothing.
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
    /// What the io thread does.
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
        drop(waiting.unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

/// Parks the io thread, for `os.register_at_fork`: a child must not inherit a lock that a thread holds
/// which it does not have.
#[pyfunction]
pub(crate) fn before_fork() {
    let mut parked = locked(&PARKED);
    parked.0 += 1;
    if parked.1.is_some() {
        return;
    }
    let process = std::process::id();
    let Some(handle) = locked(&IO).as_ref().filter(|io| io.process == process).map(|io| io.handle.clone())
    else {
        return;
    };
    let barrier = Arc::new(Barrier::default());
    let held = Arc::clone(&barrier);
    handle.spawn(async move { held.hold() });
    barrier.wait(|state| state == State::Reached);
    parked.1 = Some(barrier);
}

/// Lets the io thread continue.
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
    let mut parked = locked(&PARKED);
    parked.0 = 0;
    // Its tasks' handles lead into the parent's runtime.
    std::mem::forget(parked.1.take());
    keyway::gate::after_fork();
}

//! Waiting for the runtime without the GIL, and with an ear for Ctrl-C.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicIsize, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::Waker;
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyCFunction;
use tokio::task::JoinHandle;

use crate::desk::{self, Desk, Work};
use crate::drive::Driver;
use crate::{fork, io, locked, watched};

/// Aborts its task when it is dropped, which closes the exchange. In a forked child it does not, for
/// the task is the parent's.
pub(crate) struct Aborting {
    task: Option<JoinHandle<()>>,
    driver: &'static Driver,
    generation: u32,
}

impl Aborting {
    pub(crate) fn new(driver: &'static Driver, task: JoinHandle<()>) -> Self {
        Self { task: Some(task), driver, generation: fork::generation() }
    }
}

impl Drop for Aborting {
    fn drop(&mut self) {
        let task = self.task.take();
        if self.generation != fork::generation() {
            std::mem::forget(task);
        } else if let Some(task) = task.filter(|task| !task.is_finished()) {
            task.abort();
            // Its connection is closed when its task is driven.
            self.driver.attend();
        }
    }
}

/// A future that runs on the runtime. Dropping this aborts it.
pub(crate) struct Waiting<T: Send + 'static> {
    inbox: Arc<Inbox<T>>,
    driver: &'static Driver,
}

/// Where a thread waits for what a future comes to, and does the work that the future has for it.
struct Inbox<T>(Mutex<Letters<T>>);

struct Letters<T> {
    outcome: Option<T>,
    work: VecDeque<Work>,
    /// The future has ended, with an outcome or without.
    ended: bool,
    /// Nobody waits any more.
    left: bool,
    /// Wakes the thread that waits.
    awaited: Option<Waker>,
    task: Option<Aborting>,
}

/// The future's side of an inbox. Dropping it says that nothing follows.
struct Sending<T>(Arc<Inbox<T>>);

impl<T> Inbox<T> {
    /// Changes what is in it, and wakes who waits.
    fn put<R>(&self, change: impl FnOnce(&mut Letters<T>) -> R) -> R {
        let mut letters = locked(&self.0);
        let result = change(&mut letters);
        let awaited = letters.awaited.take();
        drop(letters);
        if let Some(awaited) = awaited {
            awaited.wake();
        }
        result
    }
}

impl<T> Drop for Sending<T> {
    fn drop(&mut self) {
        self.0.put(|letters| letters.ended = true);
    }
}

impl<T: Send> Desk for Inbox<T> {
    fn leave(&self, work: Work) -> Result<(), Work> {
        self.put(|letters| match letters.left {
            true => Err(work),
            false => {
                letters.work.push_back(work);
                Ok(())
            }
        })
    }
}

/// Starts a future, for a thread that does something else before it waits.
pub(crate) fn begin<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<Waiting<T>> {
    let waiting = Waiting::new()?;
    let driver = waiting.driver;
    let task = driver.spawn(running(Arc::clone(&waiting.inbox), future));
    locked(&waiting.inbox.0).task = Some(Aborting::new(driver, task));
    Ok(waiting)
}

/// Runs a future until it is done or a signal's handler raises.
///
/// The wait is without the GIL, in slices, because only a thread that holds it can run a handler: in the
/// main thread, Ctrl-C raises `KeyboardInterrupt`.
pub(crate) fn wait<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let waiting = Waiting::new()?;
    let (inbox, driver) = (Arc::clone(&waiting.inbox), waiting.driver);
    let mut future = Some(future);
    let start = move || {
        if let Some(future) = future.take() {
            let task = watched::spawn(Box::pin(running(Arc::clone(&inbox), future)));
            locked(&inbox.0).task = Some(Aborting::new(driver, task));
        }
    };
    waiting.wait_for(py, start)
}

/// The task of a future.
fn running<T: Send + 'static>(
    inbox: Arc<Inbox<T>>,
    future: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = ()> + Send + 'static {
    let desk = Arc::clone(&inbox);
    let sending = Sending(inbox);
    desk::at(desk, async move {
        let outcome = future.await;
        // The thread is woken by what drops `sending`.
        locked(&sending.0.0).outcome = Some(outcome);
    })
}

impl<T: Send + 'static> Waiting<T> {
    fn new() -> PyResult<Self> {
        let letters = Letters {
            outcome: None,
            work: VecDeque::new(),
            ended: false,
            left: false,
            awaited: None,
            task: None,
        };
        Ok(Self { inbox: Arc::new(Inbox(Mutex::new(letters))), driver: io::driver()? })
    }

    /// Waits until the future is done or a signal's handler raises, which aborts it.
    pub(crate) fn wait(self, py: Python<'_>) -> PyResult<T> {
        self.wait_for(py, || {})
    }

    /// Waits for what is started where it is driven.
    fn wait_for(self, py: Python<'_>, start: impl FnMut() + Send + 'static) -> PyResult<T> {
        let mut start = Some(start);
        loop {
            let (inbox, driver, mut start) = (Arc::clone(&self.inbox), self.driver, start.take());
            let arrived = in_turn(py, move || {
                driver.drive(&mut |waker| {
                    start.iter_mut().for_each(|start| start());
                    inbox.has_letters(waker)
                })
            })?;
            let mut letters = locked(&self.inbox.0);
            let (outcome, work) = (letters.outcome.take(), letters.work.pop_front());
            let ended = letters.ended;
            drop(letters);
            if let Some(outcome) = outcome {
                return Ok(outcome);
            }
            match work {
                Some(work) => work(py, None)?,
                None if ended => return Err(PyRuntimeError::new_err("the call ended without an outcome")),
                None => {}
            }
            if !arrived {
                py.check_signals()?;
            }
        }
    }
}

impl<T> Inbox<T> {
    /// Whether something is in it. If not, what is put into it wakes the waker.
    fn has_letters(&self, waker: &Waker) -> bool {
        let mut letters = locked(&self.0);
        let here = letters.ended || !letters.work.is_empty();
        if !here {
            letters.awaited = Some(waker.clone());
        }
        here
    }
}

impl<T: Send + 'static> Drop for Waiting<T> {
    fn drop(&mut self) {
        let mut letters = locked(&self.inbox.0);
        letters.left = true;
        let (work, task) = (std::mem::take(&mut letters.work), letters.task.take());
        drop(letters);
        drop((work, task));
    }
}

/// What waits instead of the thread, where threads share one: see `keyway._gevent`.
static WAITING: OnceLock<Py<PyAny>> = OnceLock::new();

/// Makes a Python function wait: it is called with a function that blocks a thread, and returns what that
/// returned.
#[pyfunction]
pub(crate) fn wait_through(function: Py<PyAny>) {
    // Called once, for the whole process.
    let _ = WAITING.set(function);
}

/// Waits without the GIL, and where others have to run in the same thread, in another thread.
pub(crate) fn in_turn(py: Python<'_>, wait: impl FnOnce() -> bool + Send + 'static) -> PyResult<bool> {
    let Some(through) = WAITING.get() else { return Ok(detached(py, wait)) };
    let wait = Mutex::new(Some(wait));
    let waiting = PyCFunction::new_closure(py, None, None, move |arguments, _| {
        let wait = locked(&wait).take();
        wait.is_some_and(|wait| detached(arguments.py(), wait))
    })?;
    through.bind(py).call1((waiting,))?.extract()
}

/// Threads on their way back to the interpreter.
static RETURNING: AtomicUsize = AtomicUsize::new(0);

/// Threads that make Python's objects, of JSON or of an error, or read those of a call: Python's code may run,
/// and wait.
static BUSY: AtomicIsize = AtomicIsize::new(0);

/// How long the interpreter's end waits for them.
const PATIENCE: Duration = Duration::from_secs(5);

/// A part of a call in which Python must not end the thread, as [`detached`] says.
pub(crate) struct Busy(());

impl Busy {
    pub(crate) fn begin(py: Python<'_>) -> Self {
        BUSY.fetch_add(1, Ordering::SeqCst);
        let busy = Self(());
        if ENDING.get().is_some_and(|ending| *ending != std::thread::current().id()) {
            drop(busy);
            // It never returns.
            return detached(py, || Self(()));
        }
        busy
    }

    /// In the child of a fork, the threads that were busy are no more.
    pub(crate) fn nobody() {
        BUSY.store(0, Ordering::SeqCst);
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        BUSY.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The thread that ends the interpreter, once it does.
static ENDING: OnceLock<ThreadId> = OnceLock::new();

/// Runs something without the GIL. If the interpreter ends meanwhile, the thread never returns: it is
/// a daemon's, and Python would end it by unwinding through Rust's frames, which aborts the process.
pub(crate) fn detached<T: Send>(py: Python<'_>, run: impl FnOnce() -> T + Send) -> T {
    let outcome = py.detach(|| {
        let outcome = run();
        RETURNING.fetch_add(1, Ordering::SeqCst);
        if ENDING.get().is_some_and(|ending| *ending != std::thread::current().id()) {
            RETURNING.fetch_sub(1, Ordering::SeqCst);
            loop {
                std::thread::park();
            }
        }
        outcome
    });
    RETURNING.fetch_sub(1, Ordering::SeqCst);
    outcome
}

/// Keeps threads that wait for a reply from returning to an interpreter that ends, for `atexit`.
#[pyfunction]
pub(crate) fn before_exit(py: Python<'_>) {
    let _ = ENDING.set(std::thread::current().id());
    // Those that did not see it yet need the GIL to arrive.
    while RETURNING.load(Ordering::SeqCst) > 0 {
        py.detach(std::thread::yield_now);
    }
    let begun = Instant::now();
    while BUSY.load(Ordering::SeqCst) > 0 && begun.elapsed() < PATIENCE {
        py.detach(|| std::thread::sleep(Duration::from_millis(1)));
    }
}

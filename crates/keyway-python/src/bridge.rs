//! What is awaited in an asyncio loop, and how the io thread wakes that loop.
//!
//! The io thread puts what is done into the loop's list and rings once; the loop's thread takes all of
//! it in one turn and decodes there. No Python runs on the io thread.

use std::io::{ErrorKind, PipeReader, PipeWriter, Read, Write, pipe};
use std::os::fd::{AsRawFd, RawFd};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};
use tokio::task::JoinHandle;

use crate::desk::{Desk, Work};
use crate::drive::Driver;
use crate::wait::detached;
use crate::watched::Task;
use crate::wheel::{self, Loop, Turn};
use crate::{fork, io, locked};

/// Who waits for something, in a loop.
#[derive(Default)]
pub(crate) struct Waiter(Option<(Arc<Bell>, Arc<Slot>)>);

/// The future that is waited for.
#[derive(Default)]
struct Slot(Mutex<Option<Py<PyAny>>>);

/// Wakes one loop.
struct Bell {
    done: Mutex<Vec<Arc<Slot>>>,
    /// What calls need done in the loop.
    work: Mutex<Vec<Work>>,
    /// Rung and not heard yet: one byte is enough for all that is done meanwhile.
    rung: AtomicBool,
    ring: PipeWriter,
}

/// The connection between the io thread and one asyncio loop.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Bridge {
    bell: Arc<Bell>,
    /// The bell, as the one that takes the wheel.
    rider: Arc<dyn Loop>,
    hear: PipeReader,
    /// The descriptor of the runtime's epoll, while the loop listens to it.
    listens: Mutex<Option<(RawFd, &'static Driver)>>,
    /// Turns that tasks took since the loop came by.
    between: AtomicUsize,
    /// How often the bell has rung at short intervals, and when it did last.
    rings: Mutex<(u32, Option<Instant>)>,
    /// Weak, for the loop has the bridge among its readers.
    event_loop: Py<PyWeakrefReference>,
    generation: u32,
}

impl Bell {
    fn ring(&self, slot: &Arc<Slot>) {
        locked(&self.done).push(Arc::clone(slot));
        self.wake();
    }

    fn wake(&self) {
        if !self.rung.swap(true, Ordering::AcqRel) {
            // If the loop is gone, nobody waits.
            let _ = (&self.ring).write(&[1]);
        }
    }
}

impl Loop for Bell {
    fn call(&self) {
        self.wake();
    }
}

impl Desk for Bell {
    fn leave(&self, work: Work) -> Result<(), Work> {
        locked(&self.work).push(work);
        self.wake();
        Ok(())
    }
}

impl Waiter {
    /// Where the work of a call is left that is waited for here, if that is in a loop.
    pub(crate) fn desk(&self) -> Option<Arc<dyn Desk>> {
        self.0.as_ref().map(|(bell, _)| Arc::<Bell>::clone(bell) as Arc<dyn Desk>)
    }

    /// A waiter in the bridge's loop.
    pub(crate) fn of(bridge: &Bridge) -> Self {
        Self(Some((Arc::clone(&bridge.bell), Arc::default())))
    }

    /// Wakes who waits, if anybody does.
    pub(crate) fn wake(&self) {
        if let Some((bell, slot)) = &self.0
            && locked(&slot.0).is_some()
        {
            bell.ring(slot);
        }
    }

    /// Makes the future to wait for.
    pub(crate) fn future<'py>(&self, py: Python<'py>, bridge: &Py<Bridge>) -> PyResult<Bound<'py, PyAny>> {
        let event_loop = bridge.get().event_loop.bind(py).upgrade();
        let event_loop = event_loop.ok_or_else(|| PyRuntimeError::new_err("the event loop is gone"))?;
        let future = event_loop.call_method0(name!(py, create_future))?;
        // As `Future.__await__` does: the task that awaits takes it for one.
        future.setattr(name!(py, _asyncio_future_blocking), true)?;
        if let Some((_, slot)) = &self.0 {
            let before = locked(&slot.0).replace(future.clone().unbind());
            drop(before);
        }
        Ok(future)
    }

    /// Nobody waits any more.
    pub(crate) fn forget(&self) {
        let future = self.0.as_ref().and_then(|(_, slot)| locked(&slot.0).take());
        drop(future);
    }
}

#[pymethods]
impl Bridge {
    /// Connects a running loop. Called in its thread.
    #[new]
    fn new(py: Python<'_>, event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        let (hear, ring) = pipe()?;
        let descriptor = hear.as_raw_fd();
        // The other end cannot block: one byte is in the pipe at most.
        py.import("os")?.call_method1("set_blocking", (descriptor, false))?;
        let bell = Arc::new(Bell {
            done: Mutex::default(),
            work: Mutex::default(),
            rung: AtomicBool::new(false),
            ring,
        });
        let generation = fork::looked_at();
        let weak = PyWeakrefReference::new(event_loop)?.unbind();
        let rider = Arc::<Bell>::clone(&bell) as Arc<dyn Loop>;
        let bridge = Self {
            bell,
            rider,
            hear,
            listens: Mutex::default(),
            between: AtomicUsize::new(0),
            rings: Mutex::default(),
            event_loop: weak,
            generation,
        };
        let bridge = Py::new(py, bridge)?;
        let listen = bridge.bind(py).getattr("listen")?;
        event_loop.call_method1("add_reader", (descriptor, listen))?;
        Ok(bridge)
    }

    /// Whether the loop was connected in this process.
    #[getter]
    fn is_here(&self) -> bool {
        self.generation == fork::looked_at()
    }

    /// What the loop calls when the bell has rung.
    fn listen(slf: &Bound<'_, Self>) -> PyResult<()> {
        let mut bytes = [0; 64];
        match (&slf.get().hear).read(&mut bytes) {
            Ok(_) => {}
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {}
            Err(error) => return Err(error.into()),
        }
        slf.get().came_by();
        slf.get().hear(slf.py())?;
        if slf.get().rings_often()
            && let Some(driver) = io::known()
        {
            driver.has_wheel(&slf.get().rider);
        }
        Self::settle(slf)
    }

    /// What the loop calls when the runtime has something to do.
    fn turn(slf: &Bound<'_, Self>) -> PyResult<()> {
        slf.get().came_by();
        Self::turn_now(slf).map(|_| ())
    }
}

impl Bridge {
    /// Where the work of a call is left that the loop waits for.
    pub(crate) fn desk(&self) -> Arc<dyn Desk> {
        Arc::<Bell>::clone(&self.bell)
    }

    /// Gives the loop's futures what is done.
    fn hear(&self, py: Python<'_>) -> PyResult<()> {
        // A signal that came while the loop drove: what its handler raises inside `set_result`, asyncio would take
        // for the end of it, and wake nobody.
        let signals = py.check_signals();
        self.bell.rung.store(false, Ordering::Release);
        if signals.is_err() {
            self.bell.wake();
            return signals;
        }
        let done = std::mem::take(&mut *locked(&self.bell.done));
        // What a signal's handler raises meanwhile, such as `KeyboardInterrupt`, keeps nobody waiting.
        let mut raised = Ok(());
        for slot in done {
            let Some(future) = locked(&slot.0).take() else { continue };
            raised = raised.and(give(future.bind(py)));
        }
        raised?;
        let work = std::mem::take(&mut *locked(&self.bell.work));
        if !work.is_empty()
            && let Some(event_loop) = self.event_loop.bind(py).upgrade()
        {
            work.into_iter().try_for_each(|work| work(py, Some(&event_loop)))?;
        }
        Ok(())
    }

    /// Whether the bell has rung so often that the loop does better to drive.
    fn rings_often(&self) -> bool {
        let mut rings = locked(&self.rings);
        let (number, last) = *rings;
        let is_short = last.is_some_and(|last| last.elapsed() < wheel::SLICE / 4);
        let number = if is_short { number + 1 } else { 0 };
        let often = number >= OFTEN;
        *rings = (if often { 0 } else { number }, Some(Instant::now()));
        often
    }

    /// Runs something in the loop's thread after which it hears what is done, so that the bell need not ring.
    fn without_ringing<T: Send>(&self, py: Python<'_>, run: impl FnOnce() -> T + Send) -> T {
        self.bell.rung.store(true, Ordering::Release);
        detached(py, run)
    }

    /// Drives for a task that waits otherwise, if the loop has the wheel. Returns whether it did.
    pub(crate) fn turn_between(slf: &Bound<'_, Self>) -> PyResult<bool> {
        let bridge = slf.get();
        if bridge.between.fetch_add(1, Ordering::Relaxed) >= BETWEEN {
            return Ok(false);
        }
        Self::turn_now(slf)
    }

    /// The loop had its turn.
    fn came_by(&self) {
        self.between.store(0, Ordering::Relaxed);
    }

    /// Drives, if the loop has the wheel. Returns whether it has.
    fn turn_now(slf: &Bound<'_, Self>) -> PyResult<bool> {
        let (bridge, py) = (slf.get(), slf.py());
        let listens = *locked(&bridge.listens);
        let Some((_, driver)) = listens else { return Ok(false) };
        let turn = bridge.without_ringing(py, || driver.turn(&bridge.rider));
        Self::after(slf, turn)?;
        Ok(matches!(turn, Turn::Done | Turn::More))
    }

    /// What follows a turn.
    fn after(slf: &Bound<'_, Self>, turn: Turn) -> PyResult<()> {
        slf.get().hear(slf.py())?;
        match turn {
            Turn::NotMine => Self::settle(slf),
            Turn::TooEarly | Turn::Done => Ok(()),
            Turn::More => Self::turn_soon(slf),
        }
    }

    fn turn_soon(slf: &Bound<'_, Self>) -> PyResult<()> {
        let py = slf.py();
        if let Some(event_loop) = slf.get().event_loop.bind(py).upgrade() {
            event_loop.call_method1(name!(py, call_soon), (slf.getattr(name!(py, turn))?,))?;
        }
        Ok(())
    }

    /// Listens to the runtime if the loop has the wheel, and otherwise does not.
    fn settle(slf: &Bound<'_, Self>) -> PyResult<()> {
        let (bridge, py) = (slf.get(), slf.py());
        let listens = *locked(&bridge.listens);
        let has = io::known().filter(|driver| driver.is_ready_for(&bridge.rider));
        let wanted = has.and_then(|driver| Some((driver.descriptor()?, driver)));
        if wanted.map(|(descriptor, _)| descriptor) == listens.map(|(descriptor, _)| descriptor) {
            // It may have lost the wheel and taken it again meanwhile: what `keyway-io` left undone is without a sign.
            return if wanted.is_some() { Self::turn_soon(slf) } else { Ok(()) };
        }
        let Some(event_loop) = bridge.event_loop.bind(py).upgrade() else { return Ok(()) };
        *locked(&bridge.listens) = wanted;
        if let Some((descriptor, _)) = listens {
            event_loop.call_method1(name!(py, remove_reader), (descriptor,))?;
        }
        if let Some((descriptor, _)) = wanted {
            let turn = slf.getattr(name!(py, turn))?;
            event_loop.call_method1(name!(py, add_reader), (descriptor, &turn))?;
            // What it has to do already may be without a sign.
            Self::turn_soon(slf)?;
        }
        Ok(())
    }

    /// Starts a task that the loop waits for, `at_once` or together with others.
    pub(crate) fn spawn(
        slf: &Bound<'_, Self>,
        driver: &'static Driver,
        at_once: bool,
        task: impl Future<Output = ()> + Send + 'static,
    ) -> PyResult<JoinHandle<()>> {
        Self::spawn_task(slf, driver, at_once, driver.unattended(task))
    }

    fn spawn_task(
        slf: &Bound<'_, Self>,
        driver: &'static Driver,
        at_once: bool,
        task: Task,
    ) -> PyResult<JoinHandle<()>> {
        let bridge = slf.get();
        let rider = &bridge.rider;
        let (task, turn) = bridge.without_ringing(slf.py(), || driver.spawn_for(rider, at_once, task));
        let mut heard = match turn {
            Some(turn) => Self::after(slf, turn),
            None => bridge.hear(slf.py()),
        };
        if heard.is_ok() && locked(&bridge.listens).is_none() {
            heard = Self::settle(slf);
        }
        if heard.is_err() {
            task.abort();
            driver.attend();
        }
        heard.map(|()| task)
    }
}

/// How often tasks may drive for the next events of their streams before the loop does other things. What has
/// arrived already costs no turn of the loop.
const BETWEEN: usize = 8;

/// Ends a future.
fn give(future: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = future.py();
    let Err(error) = future.call_method1(name!(py, set_result), (py.None(),)) else { return Ok(()) };
    // One that was cancelled is done, which is rare.
    let was_done =
        error.is_instance_of::<PyException>(py) && future.call_method0(name!(py, done))?.is_truthy()?;
    if was_done { Ok(()) } else { Err(error) }
}

/// So many rings at short intervals are often.
const OFTEN: u32 = 8;

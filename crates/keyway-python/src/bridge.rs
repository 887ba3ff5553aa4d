//! What is awaited in an asyncio loop, and how the io thread wakes that loop.
//!
//! The io thread puts what is done into the loop's list and rings once; the loop's thread takes all of
//! it in one turn and decodes there. No Python runs on the io thread.

use std::io::{ErrorKind, PipeReader, PipeWriter, Read, Write, pipe};
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use keyway::raw::RawEvent;
use keyway::{Error, EventStream, RawReply};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyWeakrefMethods, PyWeakrefReference};

use crate::call::Prepared;
use crate::desk::{self, Desk, Work};
use crate::download::Download;
use crate::reply::Raw;
use crate::stream::AsyncStream;
use crate::wait::Aborting;
use crate::{errors, fork, io, locked, object, transport};

/// What a call came to.
pub(crate) enum Outcome {
    Reply(Box<RawReply>, &'static str),
    Stream(Box<EventStream<RawEvent>>, &'static str),
    Download(Box<keyway::Download>),
    Bytes(bytes::Bytes),
}

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
    hear: PipeReader,
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
        let bridge = Py::new(py, Self { bell, hear, event_loop: weak, generation })?;
        let listen = bridge.bind(py).getattr("listen")?;
        event_loop.call_method1("add_reader", (descriptor, listen))?;
        Ok(bridge)
    }

    /// Whether the loop was connected in this process.
    #[getter]
    fn is_here(&self) -> bool {
        self.generation == fork::looked_at()
    }

    /// Gives the loop's futures what is done.
    fn listen(&self, py: Python<'_>) -> PyResult<()> {
        let mut bytes = [0; 64];
        match (&self.hear).read(&mut bytes) {
            Ok(_) => {}
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => {}
            Err(error) => return Err(error.into()),
        }
        self.bell.rung.store(false, Ordering::Release);
        let done = std::mem::take(&mut *locked(&self.bell.done));
        for slot in done {
            let Some(future) = locked(&slot.0).take() else { continue };
            let future = future.bind(py);
            // One that was cancelled is done, which is rare.
            if let Err(error) = future.call_method1(name!(py, set_result), (py.None(),))
                && !future.call_method0(name!(py, done))?.is_truthy()?
            {
                return Err(error);
            }
        }
        let work = std::mem::take(&mut *locked(&self.bell.work));
        if !work.is_empty()
            && let Some(event_loop) = self.event_loop.bind(py).upgrade()
        {
            work.into_iter().try_for_each(|work| work(py, Some(&event_loop)))?;
        }
        Ok(())
    }
}

/// What a step of an await comes to: a future to wait for, or none after `object::end_await`.
pub(crate) type Awaited<'py> = PyResult<Option<Bound<'py, PyAny>>>;

/// A call in flight, to be awaited once. Dropping or cancelling it closes its exchange.
#[pyclass(module = "keyway._core")]
pub(crate) struct Pending {
    done: Arc<Mutex<Option<Result<Outcome, Error>>>>,
    waiter: Arc<Waiter>,
    bridge: Py<Bridge>,
    task: Option<Aborting>,
    over: bool,
    /// A reply is given as an object of its class.
    parsed: bool,
}

impl Pending {
    /// Sends a call for its whole reply.
    pub(crate) fn reply(bridge: &Bound<'_, Bridge>, prepared: Prepared) -> PyResult<Self> {
        let (call, operation) = (prepared.call, prepared.operation.id);
        let reply = async move { call.raw().await.map(|reply| Outcome::Reply(Box::new(reply), operation)) };
        Self::start(bridge, transport::limited(prepared.limit, reply))
    }

    /// Starts it on the io thread.
    pub(crate) fn start(
        bridge: &Bound<'_, Bridge>,
        call: impl Future<Output = Result<Outcome, Error>> + Send + 'static,
    ) -> PyResult<Self> {
        let waiter = Arc::new(Waiter::of(bridge.get()));
        let done = Arc::new(Mutex::new(None));
        let (place, woken) = (Arc::clone(&done), Arc::clone(&waiter));
        let desk = Arc::<Bell>::clone(&bridge.get().bell);
        let driver = io::driver()?;
        let task = driver.spawn(desk::at(desk, async move {
            let outcome = call.await;
            *locked(&place) = Some(outcome);
            woken.wake();
        }));
        let task = Some(Aborting::new(driver, task));
        Ok(Self { done, waiter, bridge: bridge.clone().unbind(), task, over: false, parsed: false })
    }

    /// Gives a reply as an object of its class, instead of with its status and headers.
    pub(crate) fn parsed(mut self) -> Self {
        self.parsed = true;
        self
    }

    fn finish<'py>(&mut self, py: Python<'py>, outcome: Result<Outcome, Error>) -> Awaited<'py> {
        self.over = true;
        self.task = None;
        self.waiter.forget();
        let value = match outcome {
            Ok(Outcome::Reply(reply, operation)) if self.parsed => {
                Raw::new(*reply, operation).parse(py).map(Bound::unbind)
            }
            Ok(Outcome::Reply(reply, operation)) => {
                Py::new(py, Raw::new(*reply, operation)).map(Py::into_any)
            }
            Ok(Outcome::Stream(stream, operation)) => AsyncStream::of(&self.bridge, py, *stream, operation)
                .and_then(|stream| Py::new(py, stream))
                .map(Py::into_any),
            Ok(Outcome::Download(download)) => Py::new(py, Download::of(*download)).map(Py::into_any),
            Ok(Outcome::Bytes(bytes)) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
            Err(error) => Err(errors::raised(py, error)),
        };
        object::end_await(value?.bind(py))
    }

    fn taken(&self) -> Option<Result<Outcome, Error>> {
        locked(&self.done).take()
    }
}

#[pymethods]
impl Pending {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> Awaited<'py> {
        if self.over {
            return Err(PyRuntimeError::new_err("the call was awaited already"));
        }
        if let Some(outcome) = self.taken() {
            return self.finish(py, outcome);
        }
        // The future is there before the outcome is looked for again, so that it is not missed between.
        let future = self.waiter.future(py, &self.bridge)?;
        match self.taken() {
            Some(outcome) => self.finish(py, outcome),
            None => Ok(Some(future)),
        }
    }

    fn send<'py>(&mut self, py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _ = value;
        object::sent(py, self.__next__(py))
    }

    #[pyo3(signature = (kind, value = None, traceback = None))]
    fn throw(
        &mut self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        traceback: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let _ = traceback;
        self.close();
        Err(PyErr::from_value(value.filter(|value| !value.is_none()).unwrap_or(kind)))
    }

    /// Closes the exchange.
    fn close(&mut self) {
        self.over = true;
        self.task = None;
        self.waiter.forget();
    }
}

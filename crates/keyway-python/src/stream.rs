//! A stream: a task reads ahead into a queue, and the caller decodes the events in it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use http::HeaderMap;
use keyway::raw::RawEvent;
use keyway::{EventStream, SentRequest};
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;

use crate::bridge::{Bridge, Waiter};
use crate::call::Prepared;
use crate::desk;
use crate::drive::Driver;
use crate::object::{self, Awaited};
use crate::pending::{Outcome, Pending};
use crate::plan::{self, Plan};
use crate::queue::{Next, Queue};
use crate::wait::{Aborting, in_turn, wait};
use crate::{decode, errors, fork, io, locked, reply, transport};

/// So many events at most are given before the loop does other things.
const AT_ONCE: usize = 512;

/// Both kinds of stream.
struct Open {
    queue: Arc<Queue>,
    plan: &'static Plan,
    headers: HeaderMap,
    version: http::Version,
    attempts: u32,
    request: Option<SentRequest>,
    driver: &'static Driver,
    generation: u32,
    task: Mutex<Option<Aborting>>,
}

impl Open {
    /// For a thread, or for the bridge's loop.
    fn new(
        stream: EventStream<RawEvent>,
        operation: &'static str,
        bridge: Option<&Bound<'_, Bridge>>,
    ) -> PyResult<Self> {
        let waiter = bridge.map_or_else(Waiter::default, |bridge| Waiter::of(bridge.get()));
        let (headers, attempts) = (stream.headers().clone(), stream.attempts());
        let (request, version) = (stream.request().cloned(), stream.http_version());
        let queue = Arc::new(Queue::of(waiter));
        let desk = queue.waiter.desk().unwrap_or_else(|| Arc::<Queue>::clone(&queue));
        let driver = io::driver()?;
        let reading = desk::at(desk, read(stream, Arc::clone(&queue)));
        let task = match bridge {
            Some(bridge) => Bridge::spawn(bridge, driver, true, reading)?,
            None => driver.spawn_attended(reading),
        };
        Ok(Self {
            queue,
            plan: &plan::of(operation).event,
            headers,
            version,
            attempts,
            request,
            driver,
            generation: fork::generation(),
            task: Mutex::new(Some(Aborting::new(driver, task))),
        })
    }

    fn of_this_process(&self) -> PyResult<()> {
        if self.generation == fork::generation() { Ok(()) } else { Err(errors::of_another_process()) }
    }

    fn decode<'py>(&self, py: Python<'py>, event: &RawEvent) -> PyResult<Bound<'py, PyAny>> {
        decode::value(py, event.json().as_bytes(), self.plan)
    }

    fn close(&self) {
        drop(locked(&self.task).take());
        self.queue.close();
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.close();
    }
}

/// Reads a stream to its end. Aborting this closes the connection.
async fn read(mut stream: EventStream<RawEvent>, queue: Arc<Queue>) {
    while let Some(event) = stream.next().await {
        if !queue.put(Some(event)) {
            queue.room().await;
        }
    }
    queue.put(None);
}

/// The events of a streamed reply, for a thread that waits for each.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Stream(Open);

impl Stream {
    pub(crate) fn open(py: Python<'_>, prepared: Prepared) -> PyResult<Self> {
        let (call, limit) = (prepared.call, prepared.limit);
        let stream = wait(py, transport::limited(limit, async move { call.stream().await }))?;
        let stream = stream.map_err(|error| errors::raised(py, error))?;
        Open::new(stream, prepared.operation.id, None).map(Self)
    }
}

#[pymethods]
impl Stream {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let open = &self.0;
        open.of_this_process()?;
        loop {
            match open.queue.take() {
                Next::Event(event) => return open.decode(py, &event).map(Some),
                Next::Failed(error) => return Err(errors::raised(py, *error)),
                Next::Ended => return Ok(None),
                Next::Work(work) => {
                    work(py, None)?;
                    continue;
                }
                Next::Nothing => {}
            }
            let (queue, driver) = (Arc::clone(&open.queue), open.driver);
            let arrived = in_turn(py, move || driver.drive(&mut |waker| queue.has_next(waker)))?;
            if !arrived {
                py.check_signals()?;
            }
        }
    }

    /// The headers of the reply.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        reply::pairs(&self.0.headers)
    }

    /// How many HTTP exchanges it took until the stream began.
    #[getter]
    fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The version of HTTP, such as `HTTP/1.1`.
    #[getter]
    fn http_version(&self) -> String {
        reply::version(self.0.version)
    }

    /// What was sent, if the option `keep_request` was given.
    #[getter]
    fn request(&self) -> Option<reply::RequestParts> {
        self.0.request.as_ref().map(reply::request_parts)
    }

    /// Closes the connection. The stream ends.
    fn close(&self) {
        self.0.close();
    }
}

/// The events of a streamed reply, for an event loop.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct AsyncStream {
    open: Arc<Open>,
    /// What is awaited for each event. It has no state, so that one is enough.
    next: Py<NextEvent>,
}

impl AsyncStream {
    pub(crate) fn open(bridge: &Bound<'_, Bridge>, prepared: Prepared) -> PyResult<Pending> {
        let (call, operation) = (prepared.call, prepared.operation.id);
        let stream =
            async move { call.stream().await.map(|stream| Outcome::Stream(Box::new(stream), operation)) };
        Pending::start(bridge, transport::limited(prepared.limit, stream))
    }

    /// The stream whose headers have arrived.
    pub(crate) fn of(
        bridge: &Py<Bridge>,
        py: Python<'_>,
        stream: EventStream<RawEvent>,
        operation: &'static str,
    ) -> PyResult<Self> {
        let open = Arc::new(Open::new(stream, operation, Some(bridge.bind(py)))?);
        let next =
            NextEvent { open: Arc::clone(&open), taken: AtomicUsize::new(0), bridge: bridge.clone_ref(py) };
        Ok(Self { open, next: Py::new(py, next)? })
    }
}

#[pymethods]
impl AsyncStream {
    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(&self, py: Python<'_>) -> Py<NextEvent> {
        self.next.clone_ref(py)
    }

    /// The headers of the reply.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        reply::pairs(&self.open.headers)
    }

    /// How many HTTP exchanges it took until the stream began.
    #[getter]
    fn attempts(&self) -> u32 {
        self.open.attempts
    }

    /// The version of HTTP, such as `HTTP/1.1`.
    #[getter]
    fn http_version(&self) -> String {
        reply::version(self.open.version)
    }

    /// What was sent, if the option `keep_request` was given.
    #[getter]
    fn request(&self) -> Option<reply::RequestParts> {
        self.open.request.as_ref().map(reply::request_parts)
    }

    /// Closes the connection. The stream ends.
    fn close(&self) {
        self.open.close();
    }
}

/// The next event of a stream. An event that has arrived costs no turn of the loop.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct NextEvent {
    open: Arc<Open>,
    /// Events that were taken since the loop had its turn.
    taken: AtomicUsize,
    bridge: Py<Bridge>,
}

#[pymethods]
impl NextEvent {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> Awaited<'py> {
        let queue = &self.open.queue;
        self.open.of_this_process()?;
        if self.taken.fetch_add(1, Ordering::Relaxed) >= AT_ONCE {
            self.taken.store(0, Ordering::Relaxed);
            return Ok(Some(py.None().into_bound(py)));
        }
        match queue.take() {
            Next::Nothing => {}
            next => return self.give(py, next),
        }
        if Bridge::turn_between(self.bridge.bind(py))? {
            match queue.take() {
                Next::Nothing => {}
                next => return self.give(py, next),
            }
        }
        self.taken.store(0, Ordering::Relaxed);
        // The future is there before the queue is looked at again, so that no event is missed between.
        let future = queue.waiter.future(py, &self.bridge)?;
        match queue.take() {
            Next::Nothing => Ok(Some(future)),
            next => {
                queue.waiter.forget();
                self.give(py, next)
            }
        }
    }

    fn send<'py>(&self, py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _ = value;
        object::sent(py, self.__next__(py))
    }

    #[pyo3(signature = (kind, value = None, traceback = None))]
    fn throw(
        &self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        traceback: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let _ = traceback;
        self.open.queue.waiter.forget();
        Err(PyErr::from_value(value.filter(|value| !value.is_none()).unwrap_or(kind)))
    }

    fn close(&self) {
        self.open.queue.waiter.forget();
    }
}

impl NextEvent {
    /// Ends the awaiting of an event with what the queue gave.
    fn give<'py>(&self, py: Python<'py>, next: Next) -> Awaited<'py> {
        match next {
            Next::Event(event) => object::end_await(&self.open.decode(py, &event)?),
            Next::Failed(error) => Err(errors::raised(py, *error)),
            Next::Ended | Next::Work(_) | Next::Nothing => Err(PyStopAsyncIteration::new_err(())),
        }
    }
}

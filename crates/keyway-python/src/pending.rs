//! A call in flight that a loop awaits.

use std::sync::{Arc, Mutex};

use keyway::raw::RawEvent;
use keyway::{Error, EventStream, RawReply};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::bridge::{Bridge, Waiter};
use crate::call::Prepared;
use crate::desk;
use crate::download::Download;
use crate::object::{self, Awaited};
use crate::reply::Raw;
use crate::stream::AsyncStream;
use crate::wait::Aborting;
use crate::{errors, io, locked, transport};

/// What a call came to.
pub(crate) enum Outcome {
    Reply(Box<RawReply>, &'static str),
    Stream(Box<EventStream<RawEvent>>, &'static str),
    Download(Box<keyway::Download>),
    Bytes(bytes::Bytes),
}

/// A call in flight, to be awaited once. Dropping or cancelling it closes its exchange.
#[pyclass(module = "keyway._core")]
pub(crate) struct Pending {
    done: Arc<Mutex<Option<Result<Outcome, Error>>>>,
    waiter: Arc<Waiter>,
    bridge: Py<Bridge>,
    task: Option<Aborting>,
    /// Whether it was awaited a first time.
    awaited: bool,
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
        let desk = bridge.get().desk();
        let driver = io::driver()?;
        let task = desk::at(desk, async move {
            let outcome = call.await;
            *locked(&place) = Some(outcome);
            woken.wake();
        });
        let task = Bridge::spawn(bridge, driver, false, task)?;
        let task = Some(Aborting::new(driver, task));
        Ok(Self {
            done,
            waiter,
            bridge: bridge.clone().unbind(),
            task,
            awaited: false,
            over: false,
            parsed: false,
        })
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
        // A call always lets others have their turn, as it would in other clients, even one that is not sent.
        if !std::mem::replace(&mut self.awaited, true) && locked(&self.done).is_some() {
            return Ok(Some(py.None().into_bound(py)));
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

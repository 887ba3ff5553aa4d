//! The client: one generic entry for each way of calling.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use keyway::OpenAI;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::bridge::Bridge;
use crate::call::Arguments;
use crate::pending::Pending;
use crate::reply::Raw;
use crate::settings::{Recipe, Settings};
use crate::stream::{AsyncStream, Stream};
use crate::wait::{Waiting, begin, wait};
use crate::{errors, fork, locked, options, transport};

/// A client of the Rust SDK, made again in each process that uses it.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Client {
    recipe: Recipe,
    made: Mutex<Made>,
    /// Shared with copies, as the connections are.
    closed: Arc<AtomicBool>,
}

struct Made {
    generation: u32,
    client: OpenAI,
}

impl Client {
    fn made(recipe: Recipe, client: OpenAI, closed: Arc<AtomicBool>) -> Self {
        Self { recipe, made: Mutex::new(Made { generation: fork::looked_at(), client }), closed }
    }

    /// Returns the client of this process, for a call.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<OpenAI> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(errors::closed(py));
        }
        self.client(py)
    }

    /// Returns the client of this process.
    pub(crate) fn client(&self, py: Python<'_>) -> PyResult<OpenAI> {
        let generation = fork::looked_at();
        let known = || {
            let made = locked(&self.made);
            (made.generation == generation).then(|| made.client.clone())
        };
        if let Some(client) = known() {
            return Ok(client);
        }
        // Outside the lock, because Python may run, and other threads with it.
        let client = self.recipe.client(py)?;
        if let Some(faster) = known() {
            return Ok(faster);
        }
        // The parent's connections are the parent's: they are left as they are.
        let parents =
            std::mem::replace(&mut *locked(&self.made), Made { generation, client: client.clone() });
        std::mem::forget(parents);
        Ok(client)
    }
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, arguments: &Bound<'_, PyDict>) -> PyResult<Self> {
        let recipe = Recipe::new(arguments)?;
        let client = recipe.client(py)?;
        Ok(Self::made(recipe, client, Arc::default()))
    }

    /// Copies the client with changes. The copy shares connections, keys and what is known of them.
    fn with_options(&self, py: Python<'_>, changes: &Bound<'_, PyDict>) -> PyResult<Self> {
        let changes = Settings::read(changes)?;
        if self.recipe.is_made_anew(&changes) {
            let recipe = self.recipe.with(changes);
            let client = recipe.client(py)?;
            return Ok(Self::made(recipe, client, Arc::default()));
        }
        let client = changes.change(py, &self.client(py)?)?;
        Ok(Self::made(self.recipe.with(changes), client, Arc::clone(&self.closed)))
    }

    /// Closes the connections of the client and of its copies: idle ones now, the others when their
    /// reply has been read. Returns what is to be awaited, if anything is.
    fn close<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.closed.swap(true, Ordering::Relaxed) {
            return Ok(None);
        }
        let made = locked(&self.made);
        // A parent's connections are the parent's.
        if made.generation == fork::looked_at() {
            made.client.close();
        }
        drop(made);
        let closing = self.recipe.foreign().map(|foreign| foreign.close(py)).transpose()?;
        Ok(closing.filter(|closing| !closing.is_none()))
    }

    /// Whether it was closed, or a copy of it.
    #[getter]
    fn closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    /// The base URL, without a credential.
    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.client(py)?.shown_base_url())
    }

    /// Sends a call and waits for its whole reply.
    #[pyo3(signature = (operation, path = None, params = None, options = None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        path: Option<&Bound<'py, PyTuple>>,
        params: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Raw> {
        let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.open(py)?)?;
        let (call, limit) = (prepared.call, prepared.limit);
        let reply = wait(py, transport::limited(limit, async move { call.raw().await }))?;
        let reply = reply.map_err(|error| errors::raised(py, error))?;
        Ok(Raw::new(reply, prepared.operation.id))
    }

    /// Sends a call, waits for its reply, and returns it as an object of its class.
    fn json<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        path: &Bound<'py, PyTuple>,
        params: Option<&Bound<'py, PyDict>>,
        options: &Bound<'py, PyTuple>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = options::given(options)?;
        self.call(py, operation, Some(path), params, options.as_ref())?.parse(py)
    }

    /// Sends a call. What is returned is awaited in the bridge's loop for the reply as an object of its class.
    fn json_async<'py>(
        &self,
        py: Python<'py>,
        bridge: &Bound<'py, Bridge>,
        operation: &str,
        path: &Bound<'py, PyTuple>,
        params: Option<&Bound<'py, PyDict>>,
        options: &Bound<'py, PyTuple>,
    ) -> PyResult<Pending> {
        let options = options::given(options)?;
        self.call_async(py, bridge, operation, Some(path), params, options.as_ref()).map(Pending::parsed)
    }

    /// Sends a call, for a caller that does something else before it waits.
    #[pyo3(signature = (operation, path = None, params = None, options = None))]
    fn begin<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        path: Option<&Bound<'py, PyTuple>>,
        params: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Begun> {
        let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.open(py)?)?;
        let (call, limit) = (prepared.call, prepared.limit);
        let waiting = begin(transport::limited(limit, async move { call.raw().await }))?;
        Ok(Begun { waiting: Mutex::new(Some(waiting)), operation: prepared.operation.id })
    }

    /// Sends a call and returns its events as they arrive.
    #[pyo3(signature = (operation, path = None, params = None, options = None))]
    fn stream<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        path: Option<&Bound<'py, PyTuple>>,
        params: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Stream> {
        let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.open(py)?)?;
        Stream::open(py, prepared)
    }

    /// Sends a call. What is returned is awaited in the bridge's loop.
    #[pyo3(signature = (bridge, operation, path = None, params = None, options = None))]
    fn call_async<'py>(
        &self,
        py: Python<'py>,
        bridge: &Bound<'py, Bridge>,
        operation: &str,
        path: Option<&Bound<'py, PyTuple>>,
        params: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Pending> {
        let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.open(py)?)?;
        Pending::reply(bridge, prepared)
    }

    /// Sends a call. What is returned is awaited for its stream.
    #[pyo3(signature = (bridge, operation, path = None, params = None, options = None))]
    fn stream_async<'py>(
        &self,
        py: Python<'py>,
        bridge: &Bound<'py, Bridge>,
        operation: &str,
        path: Option<&Bound<'py, PyTuple>>,
        params: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Pending> {
        let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.open(py)?)?;
        AsyncStream::open(bridge, prepared)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<keyway._core.Client of {}>", self.base_url(py)?))
    }
}

/// A call in flight.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Begun {
    waiting: Mutex<Option<Waiting<keyway::Result<keyway::RawReply>>>>,
    operation: &'static str,
}

#[pymethods]
impl Begun {
    /// Waits for the whole reply, once.
    fn wait(&self, py: Python<'_>) -> PyResult<Raw> {
        let waiting = locked(&self.waiting).take();
        let waiting = waiting.ok_or_else(|| PyRuntimeError::new_err("the call was waited for already"))?;
        let reply = waiting.wait(py)?.map_err(|error| errors::raised(py, error))?;
        Ok(Raw::new(reply, self.operation))
    }
}

//! The client: one generic entry for each way of calling.

use std::sync::Mutex;

use keyway::OpenAI;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::bridge::{Bridge, Pending};
use crate::call::Arguments;
use crate::reply::Raw;
use crate::settings::{Recipe, Settings};
use crate::stream::{AsyncStream, Stream};
use crate::wait::{Waiting, begin, wait};
use crate::{errors, locked};

/// A client of the Rust SDK, made again in each process that uses it.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Client {
    recipe: Recipe,
    made: Mutex<Made>,
}

struct Made {
    process: u32,
    client: OpenAI,
}

impl Client {
    fn made(recipe: Recipe, client: OpenAI) -> Self {
        Self { recipe, made: Mutex::new(Made { process: std::process::id(), client }) }
    }

    /// Returns the client of this process.
    pub(crate) fn client(&self, py: Python<'_>) -> PyResult<OpenAI> {
        let mut made = locked(&self.made);
        let process = std::process::id();
        if made.process != process {
            let client = self.recipe.client(py)?;
            // The parent's connections are the parent's: they are left as they are.
            std::mem::forget(std::mem::replace(&mut *made, Made { process, client }));
        }
        Ok(made.client.clone())
    }
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, arguments: &Bound<'_, PyDict>) -> PyResult<Self> {
        let recipe = Recipe::new(arguments)?;
        let client = recipe.client(py)?;
        Ok(Self::made(recipe, client))
    }

    /// Copies the client with changes. The copy shares connections, keys and what is known of them.
    fn with_options(&self, py: Python<'_>, changes: &Bound<'_, PyDict>) -> PyResult<Self> {
        let changes = Settings::read(changes)?;
        let client = changes.change(py, &self.client(py)?)?;
        Ok(Self::made(self.recipe.with(changes), client))
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
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.client(py)?)?;
        let call = prepared.call;
        let reply = wait(py, async move { call.raw().await })?;
        let reply = reply.map_err(|error| errors::raised(py, &error))?;
        Ok(Raw::new(reply, prepared.operation.id))
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
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.client(py)?)?;
        let call = prepared.call;
        let waiting = begin(async move { call.raw().await })?;
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
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.client(py)?)?;
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
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.client(py)?)?;
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
        let prepared = Arguments { operation, path: &path, params, options }.prepare(&self.client(py)?)?;
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
        let reply = waiting.wait(py)?.map_err(|error| errors::raised(py, &error))?;
        Ok(Raw::new(reply, self.operation))
    }
}

//! A reply that is a file, read as it arrives.

use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;
use keyway::{Error, SentRequest};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};
use tokio::sync::Mutex;

use crate::bridge::Bridge;
use crate::call::{Arguments, Prepared};
use crate::client::Client;
use crate::pending::{Outcome, Pending};
use crate::wait::wait;
use crate::{errors, reply, transport};

/// The body, until it is closed. One reader at a time holds it.
type Body = Arc<Mutex<Option<keyway::Download>>>;

/// A file in flight. Dropping it closes its connection.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Download {
    body: Body,
    status: u16,
    headers: HeaderMap,
    version: http::Version,
    request: Option<SentRequest>,
    attempts: u32,
    process: u32,
}

/// Sends a call and waits until its file begins.
#[pyfunction]
#[pyo3(signature = (client, operation, path = None, params = None, options = None))]
pub(crate) fn open(
    py: Python<'_>,
    client: &Client,
    operation: &str,
    path: Option<&Bound<'_, PyTuple>>,
    params: Option<&Bound<'_, PyDict>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Download> {
    let Prepared { call, limit, .. } = prepared(py, client, operation, path, params, options)?;
    let download = wait(py, transport::limited(limit, async move { call.download().await }))?;
    Ok(Download::of(download.map_err(|error| errors::raised(py, error))?))
}

/// Sends a call. What is returned is awaited for its file.
#[pyfunction]
#[pyo3(signature = (bridge, client, operation, path = None, params = None, options = None))]
pub(crate) fn open_async(
    py: Python<'_>,
    bridge: &Bound<'_, Bridge>,
    client: &Client,
    operation: &str,
    path: Option<&Bound<'_, PyTuple>>,
    params: Option<&Bound<'_, PyDict>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Pending> {
    let Prepared { call, limit, .. } = prepared(py, client, operation, path, params, options)?;
    let download = async move { call.download().await.map(|file| Outcome::Download(Box::new(file))) };
    Pending::start(bridge, transport::limited(limit, download))
}

fn prepared(
    py: Python<'_>,
    client: &Client,
    operation: &str,
    path: Option<&Bound<'_, PyTuple>>,
    params: Option<&Bound<'_, PyDict>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Prepared> {
    let path = path.cloned().unwrap_or_else(|| PyTuple::empty(py));
    Arguments { operation, path: &path, params, options }.prepare(&client.open(py)?)
}

impl Download {
    pub(crate) fn of(download: keyway::Download) -> Self {
        Self {
            status: download.status().as_u16(),
            headers: download.headers().clone(),
            version: download.http_version(),
            request: download.request().cloned(),
            attempts: download.attempts(),
            body: Arc::new(Mutex::new(Some(download))),
            process: std::process::id(),
        }
    }

    /// The next bytes; empty at the end.
    fn piece(&self) -> PyResult<impl Future<Output = Result<Bytes, Error>> + Send + use<>> {
        if self.process != std::process::id() {
            return Err(errors::of_another_process());
        }
        let body = Arc::clone(&self.body);
        Ok(async move {
            let mut body = body.lock().await;
            let piece = match body.as_mut() {
                Some(download) => download.next().await.transpose()?,
                None => None,
            };
            if piece.is_none() {
                *body = None;
            }
            Ok(piece.unwrap_or_default())
        })
    }
}

#[pymethods]
impl Download {
    /// The HTTP status.
    #[getter]
    fn status_code(&self) -> u16 {
        self.status
    }

    /// The headers, in the order in which they arrived.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        reply::pairs(&self.headers)
    }

    /// The version of HTTP, such as `HTTP/1.1`.
    #[getter]
    fn http_version(&self) -> String {
        reply::version(self.version)
    }

    /// What was sent, if the option `keep_request` was given.
    #[getter]
    fn request(&self) -> Option<reply::RequestParts> {
        self.request.as_ref().map(reply::request_parts)
    }

    /// How many HTTP exchanges it took until the file began.
    #[getter]
    fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Waits for the next bytes; empty at the end.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let piece = wait(py, self.piece()?)?.map_err(|error| errors::raised(py, error))?;
        Ok(PyBytes::new(py, &piece))
    }

    /// The next bytes, to be awaited; empty at the end.
    fn next_async(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        let piece = self.piece()?;
        Pending::start(bridge, async move { piece.await.map(Outcome::Bytes) })
    }

    /// Closes the connection, unless another thread is reading.
    fn close(&self) {
        if self.process == std::process::id()
            && let Ok(mut body) = self.body.try_lock()
        {
            *body = None;
        }
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        // In a forked child the connection is the parent's.
        if self.process != std::process::id() {
            std::mem::forget(Arc::clone(&self.body));
        }
    }
}

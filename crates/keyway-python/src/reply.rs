//! A reply that was read whole: its status, headers and bytes, and what they become.

use keyway::{RawReply, SentRequest};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::plan::Plan;
use crate::{decode, errors, object, plan};

/// The reply of a call, before it is decoded.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Raw {
    reply: RawReply,
    operation: &'static str,
}

impl Raw {
    pub(crate) fn new(reply: RawReply, operation: &'static str) -> Self {
        Self { reply, operation }
    }
}

#[pymethods]
impl Raw {
    /// The HTTP status.
    #[getter]
    fn status_code(&self) -> u16 {
        self.reply.status().as_u16()
    }

    /// The headers, in the order in which they arrived.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        pairs(self.reply.headers())
    }

    /// The body.
    #[getter]
    fn content<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.body())
    }

    /// The `x-request-id` header.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.reply.request_id().map(str::to_owned)
    }

    /// The version of HTTP, such as `HTTP/1.1`.
    #[getter]
    fn http_version(&self) -> String {
        version(self.reply.http_version())
    }

    /// What was sent, if the option `keep_request` was given.
    #[getter]
    fn request(&self) -> Option<RequestParts> {
        self.reply.request().map(request_parts)
    }

    /// How many HTTP exchanges the call took.
    #[getter]
    fn attempts(&self) -> u32 {
        self.reply.attempts()
    }

    /// The body as text; an error if it is empty, a web page or not UTF-8.
    fn text(&self, py: Python<'_>) -> PyResult<String> {
        self.reply.text().map(str::to_owned).map_err(|error| errors::raised(py, error))
    }

    /// The body as an object of its class.
    pub(crate) fn parse<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let (body, request_id) = (self.body(), self.request_id());
        let plan = &plan::of(self.operation).reply;
        let value = decode::value(py, &body, plan).map_err(|error| self.unexpected(py, error))?;
        mark(py, &value, plan, request_id.as_deref())?;
        Ok(value)
    }

    /// The fields of a page, its items as objects of their class.
    fn page<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let plan = &plan::of(self.operation).reply;
        decode::page(py, &self.body(), plan).map_err(|error| self.unexpected(py, error))
    }
}

impl Raw {
    fn body(&self) -> bytes::Bytes {
        self.reply.bytes().clone()
    }

    /// The error of a success that is not what the operation returns.
    #[cold]
    fn unexpected(&self, py: Python<'_>, error: PyErr) -> PyErr {
        if !error.is_instance_of::<pyo3::exceptions::PyValueError>(py) {
            return error;
        }
        let what = error.value(py).to_string();
        errors::raised(py, self.reply.unexpected(&what))
    }
}

/// Notes the request's ID at an object of a class.
fn mark(py: Python<'_>, value: &Bound<'_, PyAny>, plan: &Plan, id: Option<&str>) -> PyResult<()> {
    match (id, plan) {
        (Some(id), Plan::Line(_)) if value.get_type().hasattr(name!(py, _request_id))? => {
            let id = pyo3::types::PyString::new(py, id);
            object::set(value, name!(py, _keyway_request_id), id.as_any())
        }
        _ => Ok(()),
    }
}

/// A request as Python sees it: method, URL, headers without the credential, and the seconds that its
/// exchange took.
pub(crate) type RequestParts = (String, String, Vec<(String, String)>, f64);

/// Returns a request as Python sees it.
pub(crate) fn request_parts(request: &SentRequest) -> RequestParts {
    let (method, url) = (request.method().to_string(), request.url().to_string());
    (method, url, pairs(request.headers()), request.elapsed().as_secs_f64())
}

/// A version of HTTP by the name that httpx has for it.
pub(crate) fn version(version: http::Version) -> String {
    match version {
        http::Version::HTTP_2 => "HTTP/2".to_owned(),
        http::Version::HTTP_3 => "HTTP/3".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Headers as pairs of text.
pub(crate) fn pairs(headers: &http::HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}

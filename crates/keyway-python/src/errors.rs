//! The one place where an error of the Rust SDK becomes an exception: `keyway._errors.of`.

use std::sync::{Arc, OnceLock};

use keyway::error::RateLimitReason;
use keyway::{Error, ErrorKind};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::plan::Plan;
use crate::transport::Raised;
use crate::wait::Busy;
use crate::{decode, reply, words};

/// An error behind an exception, for what few programs read of it: its headers are scrubbed only then.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Failure {
    error: Arc<Error>,
    /// It is about the refusal that came before.
    earlier: bool,
}

impl Failure {
    fn error(&self) -> &Error {
        let earlier = if self.earlier { self.error.last_refusal() } else { None };
        earlier.unwrap_or(&self.error)
    }
}

#[pymethods]
impl Failure {
    /// The headers of the last reply, in the order in which they arrived.
    #[getter]
    fn headers(&self) -> Vec<(String, String)> {
        self.error().headers().map(reply::pairs).unwrap_or_default()
    }

    /// The request of the last attempt: method, URL, headers, time limit.
    #[getter]
    fn request(&self) -> Option<reply::RequestParts> {
        self.error().request().map(reply::request_parts)
    }

    /// The version of HTTP of the last reply.
    #[getter]
    fn http_version(&self) -> Option<String> {
        self.error().http_version().map(reply::version)
    }

    /// The body of the last reply.
    #[getter]
    fn body(&self) -> Option<&str> {
        self.error().body()
    }
}

/// Returns the exception for an error.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    let _busy = Busy::begin(py);
    made(py, &Arc::new(error)).unwrap_or_else(|failed| failed)
}

/// Makes the exception that says this in keyway's words, for what is wrong before a call.
pub(crate) fn unusable(py: Python<'_>, class: &str, message: &str) -> PyErr {
    let made = || py.import("keyway._errors")?.getattr(class)?.call1((message,));
    match made() {
        Ok(exception) => PyErr::from_value(exception),
        Err(failed) => failed,
    }
}

fn made(py: Python<'_>, error: &Arc<Error>) -> PyResult<PyErr> {
    let facts = facts(py, error, error, false)?;
    if let Some(earlier) = error.last_refusal() {
        facts.set_item("earlier", self::facts(py, error, earlier, true)?)?;
    }
    let exception = PyErr::from_value(maker(py)?.call1((facts,))?);
    if let Some(raised) = Raised::behind(py, error) {
        exception.set_cause(py, Some(raised));
    }
    Ok(exception)
}

/// The function that makes exceptions.
fn maker(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static MAKER: OnceLock<Py<PyAny>> = OnceLock::new();
    if let Some(known) = MAKER.get() {
        return Ok(known.bind(py));
    }
    // Imported outside the lock: see `names`.
    let maker = py.import("keyway._errors")?.getattr("of")?.unbind();
    Ok(MAKER.get_or_init(|| maker).bind(py))
}

/// The error of a call on a client that was closed.
pub(crate) fn closed(py: Python<'_>) -> PyErr {
    let made = || {
        let message = PyDict::new(py);
        message.set_item("message", "The client is closed; make another one.")?;
        py.import("keyway._errors")?.getattr("APIConnectionError")?.call((), Some(&message))
    };
    made().map_or_else(|failed| failed, PyErr::from_value)
}

fn facts<'py>(
    py: Python<'py>,
    whole: &Arc<Error>,
    error: &Error,
    earlier: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let facts = PyDict::new(py);
    facts.set_item("failure", Failure { error: Arc::clone(whole), earlier })?;
    facts.set_item("kind", error.kind().as_str())?;
    facts.set_item("reason", reason(error))?;
    let text = words::of_error(error);
    // The specific reason of an authentication error; the whole sentence of any other.
    match error.kind() {
        ErrorKind::Authentication(refused) => {
            facts.set_item("message", words::of_python(refused.message().to_owned()))?;
        }
        _ => facts.set_item("message", &text)?,
    }
    facts.set_item("text", text)?;
    facts.set_item("status", error.status().map(|status| status.as_u16()))?;
    facts.set_item("code", error.code())?;
    facts.set_item("param", error.param())?;
    facts.set_item("type", error.server_type())?;
    facts.set_item("model", error.model())?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("retry_after", error.retry_after().map(|delay| delay.as_secs_f64()))?;
    facts.set_item("attempts", error.attempts())?;
    facts.set_item("retryable", error.is_retryable())?;
    facts.set_item("from_gate", error.from_gate())?;
    facts.set_item("key_source", error.key().map(|key| key.source().to_string()))?;
    facts.set_item("key_fingerprint", error.key().map(|key| key.fingerprint().to_string()))?;
    facts.set_item("cause", std::error::Error::source(error).map(ToString::to_string))?;
    let partial =
        error.partial().map(|partial| decode::value(py, partial.to_string().as_bytes(), &Plan::Any));
    facts.set_item("partial", partial.transpose()?)?;
    Ok(facts)
}

/// The cause, to be compared in a program. A budget that is exhausted has one reason, whatever the status
/// by which the API reports it.
fn reason(error: &Error) -> Option<&'static str> {
    match error.code() {
        Some("billing_hard_limit_reached") => Some(RateLimitReason::QuotaExhausted.as_str()),
        _ => error.kind().reason(),
    }
}

/// The error of an object that a forked child took over although it belongs to the parent.
pub(crate) fn of_another_process() -> PyErr {
    PyRuntimeError::new_err(
        "this stream was opened before the process forked, and its connection belongs to the parent; \
         open a stream in the child",
    )
}

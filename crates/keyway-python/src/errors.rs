//! The one place where an error of the Rust SDK becomes an exception: `keyway._errors.of`.

use keyway::error::RateLimitReason;
use keyway::{Error, ErrorKind};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::plan::Plan;
use crate::transport::Raised;
use crate::{decode, reply, words};

/// Returns the exception for an error.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    made(py, error).unwrap_or_else(|failed| failed)
}

/// Makes the exception that says this in keyway's words, for what is wrong before a call.
pub(crate) fn unusable(py: Python<'_>, class: &str, message: &str) -> PyErr {
    let made = || py.import("keyway._errors")?.getattr(class)?.call1((message,));
    match made() {
        Ok(exception) => PyErr::from_value(exception),
        Err(failed) => failed,
    }
}

fn made(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let facts = facts(py, error)?;
    if let Some(earlier) = error.last_refusal() {
        facts.set_item("earlier", self::facts(py, earlier)?)?;
    }
    let exception = py.import("keyway._errors")?.getattr("of")?.call1((facts,))?;
    let exception = PyErr::from_value(exception);
    if let Some(raised) = Raised::behind(py, error) {
        exception.set_cause(py, Some(raised));
    }
    Ok(exception)
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

fn facts<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyDict>> {
    let facts = PyDict::new(py);
    facts.set_item("kind", error.kind().as_str())?;
    facts.set_item("reason", reason(error))?;
    facts.set_item("text", words::of_error(error))?;
    facts.set_item("message", message(error))?;
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
    facts.set_item("body", error.body())?;
    facts.set_item("key_source", error.key().map(|key| key.source().to_string()))?;
    facts.set_item("key_fingerprint", error.key().map(|key| key.fingerprint().to_string()))?;
    facts.set_item("cause", std::error::Error::source(error).map(ToString::to_string))?;
    let headers = PyList::empty(py);
    for (name, value) in error.headers().into_iter().flatten() {
        headers.append((name.as_str(), String::from_utf8_lossy(value.as_bytes())))?;
    }
    facts.set_item("headers", headers)?;
    facts.set_item("request", error.request().map(reply::request_parts))?;
    facts.set_item("http_version", error.http_version().map(reply::version))?;
    if let Some(partial) = error.partial() {
        facts.set_item("partial", decode::value(py, partial.to_string().as_bytes(), &Plan::Any)?)?;
    }
    Ok(facts)
}

/// The specific reason of an authentication error; the whole sentence of any other.
fn message(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Authentication(refused) => words::of_python(refused.message()),
        _ => words::of_error(error),
    }
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

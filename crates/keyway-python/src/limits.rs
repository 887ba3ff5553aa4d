//! Time limits and numbers of retries, as arguments have them.

use std::time::Duration;

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyTuple};

use crate::{errors, kind};

/// The longest time limit in seconds, 285 years: Python's own sockets take 2^63 ns.
const LONGEST: f64 = 9e9;

/// Reads the time limit of an attempt in seconds; `None` is unlimited. Of an object with `read`, such as
/// `httpx.Timeout`, that is the limit, and of a tuple the second item, as httpx has it.
pub(crate) fn attempt(value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let limit = match part(value, "read", 1)? {
        Some(read) => seconds(&read, "timeout.read")?,
        None => seconds(value, "timeout")?,
    };
    // A call connects as its client does, but a wrong limit is an error there, too.
    connect(value)?;
    Ok(limit.unwrap_or(Duration::MAX))
}

/// Reads the time limit of connecting, if the value has one of its own.
pub(crate) fn connect(value: &Bound<'_, PyAny>) -> PyResult<Option<Duration>> {
    match part(value, "connect", 0)? {
        Some(connect) => seconds(&connect, "timeout.connect"),
        None => Ok(None),
    }
}

/// One of several time limits: an attribute, or an item of a tuple.
fn part<'py>(value: &Bound<'py, PyAny>, name: &str, place: usize) -> PyResult<Option<Bound<'py, PyAny>>> {
    match value.cast::<PyTuple>() {
        Ok(limits) if (2..=4).contains(&limits.len()) => limits.get_item(place).map(Some),
        Ok(_) => Ok(None),
        Err(_) => Ok(value.getattr(name).ok()),
    }
}

fn seconds(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Option<Duration>> {
    if value.is_none() {
        return Ok(None);
    }
    let py = value.py();
    let wrong = |message: String| errors::unusable(py, "ConfigurationError", &message);
    let too_long = |what: &str| wrong(format!("`{argument}` is {what}; pass None for no limit"));
    let number: f64 = match value.extract::<f64>() {
        Ok(number) => number,
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => {
            return Err(too_long("too large a number"));
        }
        Err(_) => {
            let what = kind::of(value);
            return Err(PyTypeError::new_err(format!(
                "`{argument}` is {what}; pass a number of seconds, None or a Timeout"
            )));
        }
    };
    if number.is_nan() || number < 0.0 {
        return Err(wrong(format!(
            "`{argument}` is {}; pass a number of seconds, or None for no limit",
            short(number)
        )));
    }
    if number > LONGEST {
        return Err(too_long(&short(number)));
    }
    Ok(Some(Duration::from_secs_f64(number)))
}

/// A number without hundreds of digits.
fn short(number: f64) -> String {
    match number.is_finite() && number.abs() >= 1e16 {
        true => format!("{number:e}"),
        false => number.to_string().to_lowercase(),
    }
}

/// Reads a number of retries. The official SDK's advice for as many as it takes is `math.inf` or a large number.
pub(crate) fn retries(value: &Bound<'_, PyAny>) -> PyResult<u32> {
    if value.cast::<PyFloat>().is_ok_and(|number| number.value() == f64::INFINITY) {
        return Ok(u32::MAX);
    }
    let Ok(number) = value.cast::<PyInt>() else {
        let what = kind::of(value);
        return Err(PyTypeError::new_err(format!("`max_retries` is {what}; pass an int, 0 for no retries")));
    };
    if number.lt(0)? {
        let message = match number.extract::<i64>() {
            Ok(number) => format!("`max_retries` is {number}; pass 0 or more"),
            Err(_) => "`max_retries` is negative; pass 0 or more".to_owned(),
        };
        return Err(errors::unusable(value.py(), "ConfigurationError", &message));
    }
    Ok(number.extract().unwrap_or(u32::MAX))
}

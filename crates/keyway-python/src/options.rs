//! Options of one call: extra headers, query and body, the time limit, retries.

use std::time::Duration;

use keyway::raw::RawCall;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyInt, PyMapping, PyString, PyTuple};
use serde_json::Value;

use crate::{encode, kind, limits};

/// Adds the options to a call.
pub(crate) fn add(mut call: RawCall, options: &Bound<'_, PyDict>) -> PyResult<RawCall> {
    for (name, value) in options.iter() {
        if encode::is_omitted(&value)? {
            continue;
        }
        let name = name.cast::<PyString>()?.to_cow()?.into_owned();
        call = match name.as_str() {
            "timeout" => call.timeout(limits::attempt(&value)?),
            "max_retries" => call.max_retries(limits::retries(&value)?),
            "idempotency_key" => call.idempotency_key(value.extract::<String>()?),
            _ if value.is_none() => call,
            "keep_request" => {
                if value.is_truthy()? {
                    call.keep_request()
                } else {
                    call
                }
            }
            "extra_headers" => headers(call, &value)?,
            "extra_query" => call.extra_query(mapping(&value, "extra_query")?),
            "extra_body" => body(call, &value)?,
            _ => return Err(PyTypeError::new_err(format!("unknown option `{name}`"))),
        };
    }
    Ok(call)
}

/// What a generated method has for each call: extra headers, query and body, and the time limit. Returns
/// them as options, if one was given.
pub(crate) fn given<'py>(four: &Bound<'py, PyTuple>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let mut options = None;
    for (place, name) in ["extra_headers", "extra_query", "extra_body", "timeout"].into_iter().enumerate() {
        let value = four.get_item(place)?;
        // A time limit that is None is unlimited.
        let absent = if name == "timeout" { encode::is_omitted(&value)? } else { value.is_none() };
        if !absent {
            options.get_or_insert_with(|| PyDict::new(four.py())).set_item(name, value)?;
        }
    }
    Ok(options)
}

/// Returns the time limit among the options, if there is one.
pub(crate) fn own_limit(options: &Bound<'_, PyDict>) -> PyResult<Option<Duration>> {
    match options.get_item("timeout")? {
        Some(value) if !encode::is_omitted(&value)? => limits::attempt(&value).map(Some),
        _ => Ok(None),
    }
}

fn headers(mut call: RawCall, value: &Bound<'_, PyAny>) -> PyResult<RawCall> {
    for (name, value) in pairs(value, "extra_headers")? {
        call = match value {
            Some(value) => call.header(name, value),
            None => call.without_header(name),
        };
    }
    Ok(call)
}

/// Reads headers; one that is `Omit` or `None` is left out of the request.
pub(crate) fn pairs(value: &Bound<'_, PyAny>, what: &str) -> PyResult<Vec<(String, Option<String>)>> {
    let map = PyDict::new(value.py());
    map.update(value.cast().map_err(|_| no_mapping(value, what))?)?;
    let wrong = |place: String, value: &Bound<'_, PyAny>| {
        PyTypeError::new_err(format!("{place} is {}; pass a str", kind::of(value)))
    };
    map.iter()
        .map(|(name, value)| {
            let Some(name) = text(&name)? else { return Err(wrong(format!("a name in `{what}`"), &name)) };
            if value.is_none() || encode::is_omitted(&value)? {
                return Ok((name, None));
            }
            match text(&value)? {
                Some(text) => Ok((name, Some(text))),
                None if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() => {
                    Ok((name, Some(value.str()?.to_cow()?.into_owned())))
                }
                None => Err(wrong(format!("`{what}[{name:?}]`"), &value)),
            }
        })
        .collect()
}

/// The text of a part of a header, which may be bytes.
fn text(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Some(text.to_cow()?.into_owned()));
    }
    let bytes = value.cast::<PyBytes>().ok().and_then(|bytes| std::str::from_utf8(bytes.as_bytes()).ok());
    Ok(bytes.map(str::to_owned))
}

fn body(mut call: RawCall, value: &Bound<'_, PyAny>) -> PyResult<RawCall> {
    let Value::Object(fields) = mapping(value, "extra_body")? else { return Ok(call) };
    for (name, value) in fields {
        call = call.extra_body(name, value);
    }
    Ok(call)
}

/// Reads an argument as JSON that is an object.
pub(crate) fn mapping(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Value> {
    let py = value.py();
    let has_fields = value.cast::<PyMapping>().is_ok()
        || value.hasattr(name!(py, model_dump))?
        || value.hasattr(name!(py, __dataclass_fields__))?;
    if !has_fields {
        return Err(no_mapping(value, argument));
    }
    match tree(value, argument)? {
        fields @ Value::Object(_) => Ok(fields),
        _ => Err(no_mapping(value, argument)),
    }
}

fn no_mapping(value: &Bound<'_, PyAny>, argument: &str) -> PyErr {
    PyTypeError::new_err(format!("`{argument}` is {}; pass a mapping", kind::of(value)))
}

/// Reads an argument as JSON.
pub(crate) fn tree(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Value> {
    serde_json::from_slice(&encode::json(value, argument)?)
        .map_err(|error| PyValueError::new_err(error.to_string()))
}

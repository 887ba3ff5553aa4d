//! Which parameters of uploads are files, and whether their values can be. The API would answer that the
//! parameter is missing or wrong, after a whole upload.

use keyway::types::operations::{BodyKind, Operation};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyMapping, PyString, PyTuple, PyType};

use crate::{encode, kind, upload};

/// A parameter that is a file.
struct Parameter {
    name: &'static str,
    /// It may be several files.
    list: bool,
    /// It may be an object of the API that refers to a file.
    object: bool,
    /// `None` leaves it out.
    optional: bool,
}

const fn required(name: &'static str) -> Parameter {
    Parameter { name, list: false, object: false, optional: false }
}

const fn optional(name: &'static str) -> Parameter {
    Parameter { optional: true, ..required(name) }
}

const PARAMETERS: [Parameter; 10] = [
    optional("audio_sample"),
    required("data"),
    required("file"),
    Parameter { list: true, object: true, ..required("files") },
    Parameter { list: true, ..required("image") },
    Parameter { object: true, ..optional("input_reference") },
    optional("markup"),
    optional("mask"),
    required("recording"),
    Parameter { object: true, ..required("video") },
];

/// Checks the files among the parameters of an upload. Returns the parameters to send.
pub(crate) fn checked<'py>(
    operation: &Operation,
    params: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyDict>> {
    let mut params = params.clone();
    for parameter in &PARAMETERS {
        let Some(value) = params.get_item(parameter.name)? else { continue };
        // With an ID in its place, a file is sent as JSON, or not at all.
        let may_be_none = parameter.optional || operation.body == BodyKind::JsonOrMultipart;
        if encode::is_omitted(&value)? || (value.is_none() && may_be_none) {
            continue;
        }
        let checked = parameter.checked(&value)?;
        if !checked.is(&value) {
            params = params.copy()?;
            params.set_item(parameter.name, checked)?;
        }
    }
    Ok(params)
}

impl Parameter {
    fn checked<'py>(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(file) = file(value, self.name)? {
            return Ok(file);
        }
        let is_class = value.is_instance_of::<PyType>();
        let is_object = !is_class && (value.cast::<PyMapping>().is_ok() || value.hasattr("model_dump")?);
        if is_object && self.object {
            return Ok(value.clone());
        }
        let is_list =
            !is_class && !is_object && !value.is_instance_of::<PyString>() && value.hasattr("__iter__")?;
        if !is_list || !self.list {
            return Err(refused(self.name, value));
        }
        // Anything else that iterates is read once, where it is written.
        let Ok(items) = value.cast::<PyList>() else { return Ok(value.clone()) };
        let copy = PyList::empty(value.py());
        for (place, item) in items.iter().enumerate() {
            let name = format!("{}[{place}]", self.name);
            copy.append(file(&item, &name)?.ok_or_else(|| refused(&name, &item))?)?;
        }
        Ok(copy.into_any())
    }
}

/// Returns the value if it is a file. The content of a named one may be text, as with the official SDK.
fn file<'py>(value: &Bound<'py, PyAny>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Ok(tuple) = value.cast::<PyTuple>() else {
        return Ok(upload::is_content(value)?.then(|| value.clone()));
    };
    let mut parts: Vec<Bound<'py, PyAny>> = tuple.iter().collect();
    let [named, content, ..] = parts.as_mut_slice() else { return Ok(None) };
    if !named.is_none() && !named.is_instance_of::<PyString>() {
        return Ok(None);
    }
    if content.is_instance_of::<PyString>() {
        *content = content.call_method1("encode", ("utf-8",))?;
        return Ok(Some(PyTuple::new(value.py(), parts)?.into_any()));
    }
    if !upload::is_content(content)? {
        return Err(refused(&format!("{name}[1]"), content));
    }
    Ok(Some(value.clone()))
}

fn refused(name: &str, value: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!(
        "`{name}` is {}; pass `pathlib.Path(…)` of a file, a file that is open in binary mode, bytes, or a tuple \
         of a name and one of these",
        kind::of(value)
    ))
}

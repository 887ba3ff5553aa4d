//! Python objects into JSON, in one walk.

use std::sync::OnceLock;

use keyway::types::file_source::Marks;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyIterator, PyList, PyMapping, PySet, PyString,
    PyTuple, PyType,
};

use crate::unsendable::{self, Failed};
use crate::upload;

/// How deeply arguments may be nested.
const DEEPEST: u32 = 200;

/// Writes a value as the body of a request has it.
#[pyfunction]
pub(crate) fn encode<'py>(py: Python<'py>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &json(value, "")?))
}

/// Writes a value as JSON. Errors name the argument that it is, which is empty if its keys are the arguments.
pub(crate) fn json(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Vec<u8>> {
    Writer { json: Vec::with_capacity(512), marks: None, depth: 0 }.written(value, argument)
}

/// Writes arguments as JSON in which files are replaced by their marks.
pub(crate) fn json_with_files(value: &Bound<'_, PyAny>, marks: &mut Marks) -> PyResult<Vec<u8>> {
    Writer { json: Vec::with_capacity(512), marks: Some(marks), depth: 0 }.written(value, "")
}

/// Whether a value stands for an argument that was not given.
pub(crate) fn is_omitted(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    static OMIT: OnceLock<[Py<PyType>; 2]> = OnceLock::new();
    let class = value.get_type();
    let is_one = |types: &[Py<PyType>; 2]| types.iter().any(|omitted| class.is(omitted));
    if let Some(types) = OMIT.get() {
        return Ok(is_one(types));
    }
    let module = value.py().import("keyway._types")?;
    let class = |name: &str| Ok::<_, PyErr>(module.getattr(name)?.cast_into::<PyType>()?.unbind());
    // Imported outside the lock: see `names`.
    let types = [class("Omit")?, class("NotGiven")?];
    Ok(is_one(OMIT.get_or_init(|| types)))
}

struct Writer<'a> {
    json: Vec<u8>,
    /// Where files go; without it they are errors.
    marks: Option<&'a mut Marks>,
    depth: u32,
}

/// Whether a part was written.
type Written = Result<(), Failed>;

impl Writer<'_> {
    fn written(mut self, value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Vec<u8>> {
        match self.value(value) {
            Ok(()) => Ok(self.json),
            Err(failed) => Err(failed.raised(value.py(), argument)),
        }
    }

    fn value(&mut self, value: &Bound<'_, PyAny>) -> Written {
        if let Ok(text) = value.cast::<PyString>() {
            self.text(text.to_cow()?.as_ref());
            Ok(())
        } else if let Ok(map) = value.cast::<PyDict>() {
            self.nested(|writer| writer.object(map))
        } else if let Ok(list) = value.cast::<PyList>() {
            self.nested(|writer| writer.items(list.iter().map(Ok)))
        } else if value.is_none() {
            self.literal("null")
        } else if let Ok(flag) = value.cast::<PyBool>() {
            self.literal(if flag.is_true() { "true" } else { "false" })
        } else if let Ok(number) = value.cast::<PyInt>() {
            self.integer(number)
        } else if let Ok(number) = value.cast::<PyFloat>() {
            self.float(number.value())
        } else {
            self.nested(|writer| writer.other(value))
        }
    }

    /// Whatever is no plain value of JSON.
    fn other(&mut self, value: &Bound<'_, PyAny>) -> Written {
        let py = value.py();
        if let Some(file) = self.marks.as_mut().map(|_| upload::file(value)).transpose()?.flatten() {
            let mark = self.marks.as_mut().map(|marks| marks.mark(file)).unwrap_or_default();
            self.text(&mark);
            return Ok(());
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return self.items(tuple.iter().map(Ok));
        }
        if value.is_instance_of::<PyType>() {
            return Err(Failed::value(value));
        }
        if let Some(fields) = fields(value)? {
            return self.value(&fields);
        }
        if let Ok(iso) = value.getattr(name!(py, isoformat)) {
            return self.value(&iso.call0()?);
        }
        if let Ok(map) = value.cast::<PyMapping>() {
            let copy = PyDict::new(py);
            copy.update(map)?;
            return self.object(&copy);
        }
        if is_enum(value)? {
            return self.value(&value.getattr(name!(py, value))?);
        }
        match PyIterator::from_object(value) {
            Ok(items) if !is_no_list(value)? => self.items(items),
            _ => Err(Failed::value(value)),
        }
    }

    fn nested(&mut self, write: impl FnOnce(&mut Self) -> Written) -> Written {
        if self.depth >= DEEPEST {
            return Err(Failed::depth(DEEPEST));
        }
        self.depth += 1;
        let written = write(self);
        self.depth -= 1;
        written
    }

    fn object(&mut self, map: &Bound<'_, PyDict>) -> Written {
        self.json.push(b'{');
        let mut first = true;
        // A copy, because Python's code runs below, here or in other threads, and may change it.
        for (key, value) in map.copy()?.iter() {
            if is_omitted(&value)? {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.json.push(b',');
            }
            match key.cast::<PyString>() {
                Ok(key) => self.text(key.to_cow()?.as_ref()),
                Err(_) => self.other_key(&key)?,
            }
            self.json.push(b':');
            self.value(&value).map_err(|failed| failed.at_key(&key))?;
        }
        self.json.push(b'}');
        Ok(())
    }

    /// A key that is no text, as the standard library's `json` writes it.
    fn other_key(&mut self, key: &Bound<'_, PyAny>) -> Written {
        let plain = key.is_none() || key.is_instance_of::<PyInt>() || key.is_instance_of::<PyFloat>();
        if !plain && is_enum(key)? {
            let value = key.getattr(name!(key.py(), value))?;
            return match value.cast::<PyString>() {
                Ok(text) => {
                    self.text(text.to_cow()?.as_ref());
                    Ok(())
                }
                Err(_) => self.other_key(&value),
            };
        }
        if !plain {
            return Err(Failed::key(key));
        }
        self.json.push(b'"');
        self.value(key)?;
        self.json.push(b'"');
        Ok(())
    }

    fn items<'py>(&mut self, items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>) -> Written {
        self.json.push(b'[');
        for (place, item) in items.enumerate() {
            if place > 0 {
                self.json.push(b',');
            }
            let written = item.map_err(Failed::from).and_then(|item| self.value(&item));
            written.map_err(|failed| failed.at_item(place))?;
        }
        self.json.push(b']');
        Ok(())
    }

    fn literal(&mut self, text: &str) -> Written {
        self.json.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn integer(&mut self, number: &Bound<'_, PyInt>) -> Written {
        match number.extract::<i64>() {
            Ok(small) => self.literal(itoa::Buffer::new().format(small)),
            // The digits of the number itself, also if its class prints otherwise.
            Err(_) => {
                let digits = number.py().get_type::<PyInt>().getattr("__repr__")?.call1((number,))?;
                self.literal(digits.cast::<PyString>().map_err(PyErr::from)?.to_cow()?.as_ref())
            }
        }
    }

    fn float(&mut self, number: f64) -> Written {
        if !number.is_finite() {
            return Err(Failed::number(number));
        }
        self.literal(ryu::Buffer::new().format_finite(number))
    }

    fn text(&mut self, text: &str) {
        self.json.push(b'"');
        let mut from = 0;
        for (place, letter) in text.bytes().enumerate() {
            let Some(escape) = escape(letter) else { continue };
            self.json.extend_from_slice(text.as_bytes().get(from..place).unwrap_or_default());
            self.json.extend_from_slice(escape.as_bytes());
            if escape == "\\u00" {
                self.json.extend_from_slice(format!("{letter:02x}").as_bytes());
            }
            from = place + 1;
        }
        self.json.extend_from_slice(text.as_bytes().get(from..).unwrap_or_default());
        self.json.push(b'"');
    }
}

/// How a byte is written that JSON does not have as it is; `\u00` is followed by its number.
fn escape(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'"' => "\\\"",
        b'\\' => "\\\\",
        b'\n' => "\\n",
        b'\r' => "\\r",
        b'\t' => "\\t",
        0..=0x1f => "\\u00",
        _ => return None,
    })
}

/// Returns the fields of a pydantic model or a dataclass.
fn fields<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = value.py();
    if let Ok(dump) = value.getattr(name!(py, model_dump)) {
        let options = PyDict::new(py);
        options.set_item("exclude_unset", true)?;
        options.set_item("mode", "json")?;
        options.set_item("by_alias", true)?;
        // What a helper put into a reply is not for the API, when the reply is sent back.
        if let Ok(exclude) = value.getattr(name!(py, __api_exclude__)) {
            options.set_item("exclude", exclude)?;
        }
        return dump.call((), Some(&options)).map(Some);
    }
    if value.hasattr(name!(py, __dataclass_fields__))? {
        return py.import("dataclasses")?.call_method1("asdict", (value,)).map(Some);
    }
    Ok(None)
}

/// Whether a value can be iterated, but is no list: it has no order, or is something else in the first place.
fn is_no_list(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = value.py();
    Ok(value.is_instance_of::<PySet>()
        || value.is_instance_of::<PyFrozenSet>()
        || unsendable::is_binary(value)
        || value.hasattr(name!(py, __await__))?
        || value.hasattr(name!(py, read))?)
}

fn is_enum(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.is_instance(&value.py().import("enum")?.getattr("Enum")?)
}

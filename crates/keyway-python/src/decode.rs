//! JSON into Python objects, by a plan. One piece of code for all types of the API.

use std::borrow::Cow;

use jiter::{Jiter, JiterError, Peek};
use pyo3::exceptions::{PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use crate::object::Parts;
use crate::plan::{self, Item, Model, Plan, Union};
use crate::wait::Busy;

/// How deeply JSON may be nested: the sender does not get to fill the stack.
const DEEPEST: u32 = 200;

/// Decodes JSON as one of the generated classes, by its module and name below `keyway`.
#[pyfunction]
pub(crate) fn decode<'py>(py: Python<'py>, json: &[u8], class: &str) -> PyResult<Bound<'py, PyAny>> {
    let plan = plan::of_class(class)
        .ok_or_else(|| PyValueError::new_err(format!("`{class}` is not a class of replies")))?;
    value(py, json, &plan)
}

/// Decodes a whole reply or event.
pub(crate) fn value<'py>(py: Python<'py>, json: &[u8], plan: &Plan) -> PyResult<Bound<'py, PyAny>> {
    leniently(py, json, |json| {
        let mut reader = Reader { py, json, jiter: Jiter::new(json), depth: 0 };
        let peek = reader.jiter.peek().map_err(malformed)?;
        let value = reader.planned(peek, plan)?;
        reader.jiter.finish().map_err(malformed)?;
        Ok(value)
    })
}

/// Decodes the envelope of a page: its fields, with the items of `data` as the plan says.
pub(crate) fn page<'py>(py: Python<'py>, json: &[u8], item: &Plan) -> PyResult<Bound<'py, PyDict>> {
    leniently(py, json, |json| {
        let mut reader = Reader { py, json, jiter: Jiter::new(json), depth: 0 };
        let fields = PyDict::new(py);
        let mut key = reader.jiter.next_object().map_err(malformed)?.map(|key| PyString::new(py, key));
        while let Some(name) = key {
            let peek = reader.jiter.peek().map_err(malformed)?;
            let value = match peek {
                Peek::Array if name == "data" => reader.list(item)?,
                _ => reader.planned(peek, &Plan::Any)?,
            };
            fields.set_item(name, value)?;
            key = reader.next_key()?;
        }
        reader.jiter.finish().map_err(malformed)?;
        Ok(fields)
    })
}

/// Reads JSON, or what is almost JSON: with half a surrogate pair, NaN, or bytes that are not UTF-8 (D3).
fn leniently<T>(py: Python<'_>, json: &[u8], read: impl Fn(&[u8]) -> PyResult<T>) -> PyResult<T> {
    let _busy = Busy::begin(py);
    let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    read(json).or_else(|error| {
        if !error.is_instance_of::<PyValueError>(py) {
            return Err(error);
        }
        let text = String::from_utf8_lossy(json);
        let mended = keyway_types::mended(&text).map_or(text, Cow::Owned);
        read(mended.as_bytes()).map_err(|_| error)
    })
}

struct Reader<'a, 'py> {
    py: Python<'py>,
    json: &'a [u8],
    jiter: Jiter<'a>,
    depth: u32,
}

/// Where a member's value goes.
enum Place<'py> {
    Field(usize),
    Extra(Bound<'py, PyString>),
}

impl<'py> Reader<'_, 'py> {
    fn planned(&mut self, peek: Peek, plan: &Plan) -> PyResult<Bound<'py, PyAny>> {
        match (plan, peek) {
            (Plan::List(of), Peek::Array) => self.nested(|reader| reader.list(of)),
            (Plan::Map(of), Peek::Object) => self.nested(|reader| reader.map(of)),
            (Plan::Line(line), peek) => match (plan::item(self.py, *line), peek) {
                (Item::Model(model), Peek::Object) => self.nested(|reader| reader.model(model)),
                (Item::Union(union), peek) => self.union(peek, union),
                _ => self.any(peek),
            },
            _ => self.any(peek),
        }
    }

    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> PyResult<T>) -> PyResult<T> {
        if self.depth >= DEEPEST {
            return Err(PyRecursionError::new_err(format!(
                "the JSON is nested deeper than {DEEPEST} levels"
            )));
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn any(&mut self, peek: Peek) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match peek {
            Peek::Null => {
                self.jiter.known_null().map_err(malformed)?;
                py.None().into_bound(py)
            }
            Peek::True | Peek::False => {
                PyBool::new(py, self.jiter.known_bool(peek).map_err(malformed)?).to_owned().into_any()
            }
            Peek::String => PyString::new(py, self.jiter.known_str().map_err(malformed)?).into_any(),
            Peek::Array => self.nested(|reader| reader.list(&Plan::Any))?,
            Peek::Object => self.nested(|reader| reader.map(&Plan::Any))?,
            _ => self.number(peek)?,
        })
    }

    /// An integer of any size, or a float.
    fn number(&mut self, peek: Peek) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let digits = self.jiter.known_number_bytes(peek).map_err(malformed)?;
        let text = std::str::from_utf8(digits).map_err(malformed)?;
        if text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            return Ok(PyFloat::new(py, text.parse().map_err(malformed)?).into_any());
        }
        match text.parse::<i64>() {
            Ok(small) => Ok(PyInt::new(py, small).into_any()),
            Err(_) => py.get_type::<PyInt>().call1((text,)),
        }
    }

    fn list(&mut self, of: &Plan) -> PyResult<Bound<'py, PyAny>> {
        let list = PyList::empty(self.py);
        let mut next = self.jiter.known_array().map_err(malformed)?;
        while let Some(peek) = next {
            list.append(self.planned(peek, of)?)?;
            next = self.jiter.array_step().map_err(malformed)?;
        }
        Ok(list.into_any())
    }

    fn map(&mut self, of: &Plan) -> PyResult<Bound<'py, PyAny>> {
        let map = PyDict::new(self.py);
        let mut key = self.first_key()?;
        while let Some(name) = key {
            let peek = self.jiter.peek().map_err(malformed)?;
            map.set_item(name, self.planned(peek, of)?)?;
            key = self.next_key()?;
        }
        Ok(map.into_any())
    }

    fn first_key(&mut self) -> PyResult<Option<Bound<'py, PyString>>> {
        let key = self.jiter.known_object().map_err(malformed)?;
        Ok(key.map(|key| PyString::new(self.py, key)))
    }

    fn next_key(&mut self) -> PyResult<Option<Bound<'py, PyString>>> {
        let key = self.jiter.next_key().map_err(malformed)?;
        Ok(key.map(|key| PyString::new(self.py, key)))
    }

    fn model(&mut self, model: &Model) -> PyResult<Bound<'py, PyAny>> {
        let class = model.class(self.py)?;
        let mut parts = class.parts(self.py)?;
        let mut next = 0;
        let py = self.py;
        let mut place = self.jiter.known_object().map_err(malformed)?.map(|key| model.place(py, key, next));
        while let Some(found) = place {
            let peek = self.jiter.peek().map_err(malformed)?;
            match found {
                Place::Field(at) => {
                    self.field(model, at, peek, &mut parts)?;
                    next = at + 1;
                }
                Place::Extra(name) => {
                    let value = self.any(peek)?;
                    parts.extra.get_or_insert_with(|| PyDict::new(py)).set_item(name, value)?;
                }
            }
            place = self.jiter.next_key().map_err(malformed)?.map(|key| model.place(py, key, next));
        }
        class.object(py, &model.fields, parts)
    }

    fn field(&mut self, model: &Model, at: usize, peek: Peek, parts: &mut Parts<'py>) -> PyResult<()> {
        let Some(field) = model.fields.get(at) else { return Ok(()) };
        let (name, again) = (field.name.bind(self.py), parts.arrived & (1 << at) != 0);
        parts.arrived |= 1 << at;
        match peek {
            // That is there already, unless the member is there twice.
            Peek::Null if !again => self.jiter.known_null().map_err(malformed),
            Peek::String if matches!(field.plan, Plan::Any) => {
                let text = self.jiter.known_str().map_err(malformed)?;
                parts.values.set_item(name, field.last.string(self.py, text))
            }
            _ => parts.values.set_item(name, self.planned(peek, &field.plan)?),
        }
    }

    fn union(&mut self, peek: Peek, union: &Union) -> PyResult<Bound<'py, PyAny>> {
        let kind = match peek {
            Peek::Object => 'o',
            Peek::Array => 'a',
            Peek::String => 's',
            Peek::True | Peek::False => 'b',
            Peek::Null => 'z',
            _ => 'n',
        };
        let tagged = match (kind, union.tag) {
            ('o', Some(tag)) => self.tag(tag, union)?,
            ('o', None) if !union.by_fields.is_empty() => self.fields(union)?,
            _ => None,
        };
        let fits = |(of, _): &&(char, Plan)| *of == kind || *of == '*';
        match tagged.and_then(|at| union.variants.get(at)).or_else(|| union.variants.iter().find(fits)) {
            Some((_, plan)) => self.planned(peek, plan),
            None => self.any(peek),
        }
    }

    /// Looks ahead for the fields of the object that begins here: of the variants that have all theirs, it
    /// is the one with the most.
    fn fields(&self, union: &Union) -> PyResult<Option<usize>> {
        let here = self.json.get(self.jiter.current_index()..).unwrap_or_default();
        let mut ahead = Jiter::new(here);
        let mut missing: Vec<Vec<&str>> = union.by_fields.iter().map(|(_, fields)| fields.clone()).collect();
        let mut next = ahead.next_object().map_err(malformed)?.map(str::to_owned);
        while let Some(name) = next {
            missing.iter_mut().for_each(|fields| fields.retain(|field| *field != name));
            let peek = ahead.peek().map_err(malformed)?;
            ahead.known_skip(peek).map_err(malformed)?;
            next = ahead.next_key().map_err(malformed)?.map(str::to_owned);
        }
        let fits = union.by_fields.iter().zip(&missing).filter(|(_, missing)| missing.is_empty());
        Ok(fits.map(|(variant, _)| variant).rev().max_by_key(|(_, fields)| fields.len()).map(|(at, _)| *at))
    }

    /// Looks ahead for the tag of the object that begins here.
    fn tag(&self, tag: &str, union: &Union) -> PyResult<Option<usize>> {
        let here = self.json.get(self.jiter.current_index()..).unwrap_or_default();
        let mut ahead = Jiter::new(here);
        let mut key = ahead.next_object().map_err(malformed)?.map(|key| key == tag);
        while let Some(found) = key {
            let peek = ahead.peek().map_err(malformed)?;
            if found && peek == Peek::String {
                return Ok(union.by_tag.get(ahead.known_str().map_err(malformed)?).copied());
            }
            ahead.known_skip(peek).map_err(malformed)?;
            key = ahead.next_key().map_err(malformed)?.map(|key| key == tag);
        }
        Ok(None)
    }
}

impl Model {
    /// Finds a field. Fields mostly arrive in the order of the plan, so the next one is tried first.
    fn place<'py>(&self, py: Python<'py>, key: &str, next: usize) -> Place<'py> {
        if self.fields.get(next).is_some_and(|field| field.key == key) {
            return Place::Field(next);
        }
        match self.fields.iter().position(|field| field.key == key) {
            Some(at) => Place::Field(at),
            None => Place::Extra(PyString::new(py, key)),
        }
    }
}

#[cold]
fn malformed(error: impl Into<Malformed>) -> PyErr {
    PyValueError::new_err(format!("it is not valid JSON: {}", error.into().0))
}

/// What a parser says about JSON.
struct Malformed(String);

impl From<JiterError> for Malformed {
    fn from(error: JiterError) -> Self {
        Self(error.error_type.to_string())
    }
}

impl From<std::str::Utf8Error> for Malformed {
    fn from(error: std::str::Utf8Error) -> Self {
        Self(error.to_string())
    }
}

impl From<std::num::ParseFloatError> for Malformed {
    fn from(error: std::num::ParseFloatError) -> Self {
        Self(error.to_string())
    }
}

//! Why arguments could not be written as JSON, and where in them: `messages[0].content`.

use pyo3::exceptions::{PyRecursionError, PyTypeError, PyUnicodeEncodeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyFrozenSet, PyMemoryView, PySet, PyType};

use crate::kind;

/// The longest key that is shown of a path.
const LONGEST: usize = 40;

/// Why writing failed. The path to the value is collected while the error returns, so that success costs nothing.
pub(crate) struct Failed(Box<Inner>);

struct Inner {
    why: Why,
    /// From the inside out.
    path: Vec<Step>,
}

enum Why {
    /// The value: what it is, and what to pass instead.
    Value(String, &'static str),
    /// A key of an object: what it is.
    Key(String),
    Number(f64),
    /// More levels than this.
    Depth(u32),
    /// Python raised an error, in text that is half a character or in code of the caller.
    Raised(PyErr),
}

enum Step {
    Key(String),
    Item(usize),
}

impl From<PyErr> for Failed {
    fn from(error: PyErr) -> Self {
        Self::new(Why::Raised(error))
    }
}

impl Failed {
    #[cold]
    fn new(why: Why) -> Self {
        Self(Box::new(Inner { why, path: Vec::new() }))
    }

    pub(crate) fn value(value: &Bound<'_, PyAny>) -> Self {
        Self::new(Why::Value(kind::of(value), instead(value)))
    }

    pub(crate) fn key(key: &Bound<'_, PyAny>) -> Self {
        Self::new(Why::Key(kind::of(key)))
    }

    pub(crate) fn number(number: f64) -> Self {
        Self::new(Why::Number(number))
    }

    pub(crate) fn depth(deepest: u32) -> Self {
        Self::new(Why::Depth(deepest))
    }

    /// The same, inside an object.
    #[cold]
    pub(crate) fn at_key(mut self, key: &Bound<'_, PyAny>) -> Self {
        let text = key.str().map(|key| key.to_string_lossy().into_owned());
        self.0.path.push(Step::Key(text.unwrap_or_else(|_| "…".to_owned())));
        self
    }

    /// The same, inside a list.
    #[cold]
    pub(crate) fn at_item(mut self, place: usize) -> Self {
        self.0.path.push(Step::Item(place));
        self
    }

    /// Returns the exception. The root is the argument that was written; empty if its keys are the arguments.
    pub(crate) fn raised(self, py: Python<'_>, root: &str) -> PyErr {
        let Inner { why, mut path } = *self.0;
        let whole = root.is_empty() && path.is_empty();
        path.reverse();
        let shown = |steps: &[Step]| {
            if whole { "the value".to_owned() } else { format!("`{}`", written(root, steps)) }
        };
        let place = shown(&path);
        match why {
            Why::Value(what, next) => {
                PyTypeError::new_err(format!("{place} is {what}, which cannot be JSON; {next}"))
            }
            Why::Key(what) => PyTypeError::new_err(format!(
                "{place} has a key that is {what}, which cannot be JSON; use a str"
            )),
            Why::Number(number) => PyValueError::new_err(format!(
                "{place} is {}, which cannot be JSON; pass a finite number",
                number.to_string().to_lowercase()
            )),
            Why::Depth(deepest) => {
                let argument = path.get(..usize::from(root.is_empty()).min(path.len())).unwrap_or_default();
                PyRecursionError::new_err(format!(
                    "{} is nested deeper than {deepest} levels; look for a part that contains itself",
                    shown(argument)
                ))
            }
            Why::Raised(error) => noted(py, error, &place),
        }
    }
}

/// Says in an error of Python where it was raised.
fn noted(py: Python<'_>, error: PyErr, place: &str) -> PyErr {
    let value = error.value(py);
    let said = if error.is_instance_of::<PyUnicodeEncodeError>(py) {
        value.getattr("reason").and_then(|reason| value.setattr("reason", format!("{reason} in {place}")))
    } else {
        // Notes are known since Python 3.11.
        let note = format!("It was raised while keyway wrote {place} as JSON.");
        value.call_method1("add_note", (note,)).map(drop)
    };
    // The error is more important than its place.
    drop(said);
    error
}

/// The path as Python would have it, if each object were one with attributes.
fn written(root: &str, path: &[Step]) -> String {
    let mut text = root.to_owned();
    for step in path {
        match step {
            Step::Item(place) => text.push_str(&format!("[{place}]")),
            Step::Key(key) if is_name(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Key(key) => {
                let short: String = key.chars().take(LONGEST).collect();
                let end = if short.len() < key.len() { "…" } else { "" };
                text.push_str(&format!("[{:?}]", short + end));
            }
        }
    }
    text
}

fn is_name(key: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    key.len() <= LONGEST
        && key.chars().all(is_letter)
        && !key.starts_with(|first: char| first.is_ascii_digit())
        && !key.is_empty()
}

/// What to pass instead of a value.
fn instead(value: &Bound<'_, PyAny>) -> &'static str {
    let has = |name: &str| value.hasattr(name).unwrap_or(false);
    if value.is_instance_of::<PyType>() {
        return if has("model_json_schema") {
            "call `parse`, which takes classes"
        } else {
            "pass an object of it"
        };
    }
    if value.is_instance_of::<PySet>() || value.is_instance_of::<PyFrozenSet>() || has("__aiter__") {
        return "pass a list";
    }
    if is_binary(value) {
        return "pass a str, binary data as base64";
    }
    if has("__await__") {
        return "await it";
    }
    if has("read") {
        return "pass its content as a str";
    }
    match (has("__index__"), has("__float__"), has("__int__") || has("__fspath__")) {
        (true, _, _) => "pass an int",
        (_, true, _) => "pass a float or a str",
        (_, _, true) => "pass a str",
        _ => "pass a str, number, bool, None, list or dict",
    }
}

/// Whether a value is of bytes, which iterate as numbers.
pub(crate) fn is_binary(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyMemoryView>()
}

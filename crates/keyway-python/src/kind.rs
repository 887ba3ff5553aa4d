//! What a value is, for errors: its class, and never the value itself.

use pyo3::prelude::*;
use pyo3::types::PyType;

/// Returns what a value is, such as `a set`, `an int` or `None`.
pub(crate) fn of(value: &Bound<'_, PyAny>) -> String {
    if value.is_none() {
        return "None".to_owned();
    }
    if let Ok(class) = value.cast::<PyType>() {
        return format!("the class {}", name(class));
    }
    let name = name(&value.get_type());
    // A plural has no article.
    match (name.as_str(), name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O'])) {
        ("bytes", _) => name,
        (_, true) => format!("an {name}"),
        (_, false) => format!("a {name}"),
    }
}

fn name(class: &Bound<'_, PyType>) -> String {
    class.name().map_or_else(|_| "unnamed class".to_owned(), |name| name.to_string())
}

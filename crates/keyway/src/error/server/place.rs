//! Where in the request an item of an error points (E11).

use std::borrow::Cow;

use serde_json::{Map, Value};

/// The fields that say where in the request an item's fault is.
const PLACES: &[&str] = &["loc", "field", "path", "pointer", "property"];

/// A text together with the place that it is about.
pub(super) fn placed<'a>(place: Option<Cow<'_, str>>, text: Cow<'a, str>) -> Cow<'a, str> {
    match place {
        Some(place) if !text.starts_with(&*place) => format!("{place}: {text}").into(),
        _ => text,
    }
}

/// Where in the request an item's fault is, such as `body.messages[0].content`.
pub(super) fn place(object: &Map<String, Value>) -> Option<Cow<'_, str>> {
    PLACES.iter().find_map(|name| match object.get(*name)? {
        Value::Array(steps) => path(steps).map(Cow::Owned),
        text => plain(text),
    })
}

/// The parameter that an item's place names.
pub(super) fn param(object: &Map<String, Value>) -> Option<Cow<'_, str>> {
    let place = match object.get("loc").or_else(|| object.get("field"))? {
        Value::Array(steps) => path(steps)?,
        text => plain(text)?.into_owned(),
    };
    let param = ["body.", "query."].iter().find_map(|part| place.strip_prefix(part)).unwrap_or(&place);
    (!matches!(param, "body" | "query")).then(|| param.to_owned().into())
}

fn path(steps: &[Value]) -> Option<String> {
    let mut path = String::new();
    for step in steps {
        match step {
            Value::String(name) if path.is_empty() => path.push_str(name),
            Value::String(name) => path.extend([".", name]),
            Value::Number(index) => path.extend(["[", &index.to_string(), "]"]),
            _ => {}
        }
    }
    Some(path).filter(|path| !path.is_empty())
}

/// Converts a string or a number to text. An empty one counts as absent.
pub(super) fn plain(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

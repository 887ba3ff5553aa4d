//! Converting text by its shape: queries and forms carry nothing else.

use keyway_schema::constant;
use serde_json::{Map, Value};

use super::{Field, Shape};

/// Converts the fields of a query or a form; unknown names stay as they are.
pub(crate) fn coerce_fields(members: Map<String, Value>, fields: &'static [Field]) -> Map<String, Value> {
    let read = |(name, value): (String, Value)| {
        let field = fields.iter().find(|field| field.name == name);
        let value = field.map_or_else(|| value.clone(), |field| coerce(value.clone(), &field.shape));
        (name, value)
    };
    members.into_iter().map(read).collect()
}

/// Converts a value: a string becomes what the shape requires if it can be parsed so, and stays a
/// string if not.
pub(crate) fn coerce(value: Value, shape: &'static Shape) -> Value {
    match (shape.bare(), value) {
        (Shape::Union { variants, .. }, value) => {
            let readings: Vec<Value> =
                variants.iter().map(|variant| coerce(value.clone(), &variant.shape)).collect();
            let fitting = readings.iter().find(|read| super::fits(read, shape));
            fitting.or_else(|| readings.iter().find(|read| shape.takes(read))).cloned().unwrap_or(value)
        }
        (Shape::List { of, .. }, Value::Array(items)) => {
            items.into_iter().map(|item| coerce(item, of)).collect()
        }
        (Shape::List { of, .. }, Value::Object(members)) if is_numbered(&members) => {
            members.into_iter().map(|(_, item)| coerce(item, of)).collect()
        }
        (Shape::List { of, .. }, Value::String(text)) => {
            json(&text, Value::is_array).unwrap_or_else(|| Value::Array(vec![coerce(text.into(), of)]))
        }
        // A list of one item can't be distinguished from a single value.
        (Shape::List { of, .. }, value @ Value::Object(_)) => Value::Array(vec![coerce(value, of)]),
        (Shape::Object(record), Value::Object(members)) => {
            Value::Object(coerce_fields(members, &record.fields))
        }
        (Shape::Map { of, .. }, Value::Object(members)) => {
            members.into_iter().map(|(name, value)| (name, coerce(value, of))).collect()
        }
        (wanted, Value::String(text)) => scalar(text, wanted),
        (_, value) => value,
    }
}

fn scalar(text: String, shape: &'static Shape) -> Value {
    let read = match shape {
        Shape::Flag => json(&text, Value::is_boolean),
        Shape::Integer { .. } | Shape::Number { .. } => json(&text, Value::is_number),
        Shape::Object(_) | Shape::Map { .. } => json(&text, Value::is_object),
        Shape::Const(wanted) => Some(constant(wanted)).filter(|_| *wanted == text),
        Shape::Null => Some(Value::Null).filter(|_| text == "null"),
        _ => None,
    };
    read.unwrap_or(Value::String(text))
}

fn json(text: &str, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
    serde_json::from_str(text).ok().filter(wanted)
}

/// `a[0]=x&a[1]=y`
fn is_numbered(members: &Map<String, Value>) -> bool {
    !members.is_empty() && members.keys().all(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
}

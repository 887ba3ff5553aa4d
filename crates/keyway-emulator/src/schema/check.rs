//! The validator: one walk over a body and its table, ending at the first thing that is wrong.

use serde_json::{Map, Value};

use super::{Record, Shape};
use crate::refusal::Refusal;

/// Checks a body against its table. The refusal names the first wrong part, as in `messages[0].role`.
pub(crate) fn check(body: &Value, record: &'static Record) -> Result<(), Refusal> {
    let Value::Object(members) = body else {
        let message = format!("Invalid type for the body: expected an object, but got {}.", kind(body));
        return Err(Refusal::invalid("invalid_type", "", message));
    };
    object(members, record, "")
}

fn object(members: &Map<String, Value>, record: &Record, path: &str) -> Result<(), Refusal> {
    for field in record.0 {
        let path = join(path, field.name);
        match members.get(field.name) {
            Some(value) => one(value, &field.shape, &path)?,
            None if field.required => {
                let message = format!("Missing required parameter: '{path}'.");
                return Err(Refusal::invalid("missing_required_parameter", path, message));
            }
            None => {}
        }
    }
    match members.keys().find(|name| record.0.iter().all(|field| field.name != name.as_str())) {
        Some(name) => {
            let path = join(path, name);
            Err(Refusal::invalid("unknown_parameter", path.clone(), format!("Unknown parameter: '{path}'.")))
        }
        None => Ok(()),
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn one(value: &Value, shape: &Shape, path: &str) -> Result<(), Refusal> {
    if !takes(shape, value) {
        return Err(wrong_kind(value, shape, path));
    }
    match (shape, value) {
        (Shape::Nullable(_), Value::Null) => Ok(()),
        (Shape::Nullable(inner), _) => one(value, inner, path),
        (Shape::Either(shapes), _) => {
            let fitting = shapes.iter().find(|shape| takes(shape, value));
            fitting.map_or(Ok(()), |shape| one(value, shape, path))
        }
        (Shape::Text { min, max }, Value::String(text)) => length(
            text.chars().count(),
            (*min, *max),
            ["string_below_min_length", "string_above_max_length"],
            path,
        ),
        (Shape::List { of, min, max }, Value::Array(items)) => {
            let codes = [
                if items.is_empty() { "empty_array" } else { "array_below_min_length" },
                "array_above_max_length",
            ];
            length(items.len(), (*min, *max), codes, path)?;
            items.iter().enumerate().try_for_each(|(i, item)| one(item, of, &format!("{path}[{i}]")))
        }
        (Shape::Map { of, max }, Value::Object(members)) => {
            length(members.len(), (0, *max), ["", "object_above_max_properties"], path)?;
            members.iter().try_for_each(|(name, value)| one(value, of, &join(path, name)))
        }
        (Shape::Choice(names), Value::String(text)) => choice(text, names, path),
        (Shape::Object(record), Value::Object(members)) => object(members, record, path),
        (Shape::Tagged { tag, variants }, Value::Object(members)) => tagged(members, tag, variants, path),
        (Shape::Integer { min, max }, Value::Number(number)) => integer(number, (*min, *max), path),
        (Shape::Number { min, max }, Value::Number(number)) => {
            let number = number.as_f64().unwrap_or(0.0);
            range(
                number < *min,
                number > *max,
                "decimal",
                (min.to_string(), max.to_string()),
                number.to_string(),
                path,
            )
        }
        _ => Ok(()),
    }
}

/// Whether the shape takes values of this JSON kind at all.
fn takes(shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Flag => value.is_boolean(),
        Shape::Text { .. } | Shape::Choice(_) => value.is_string(),
        Shape::Integer { .. } => match value {
            Value::Number(number) => number.as_f64().is_some_and(|number| number.fract() == 0.0),
            _ => false,
        },
        Shape::Number { .. } => value.is_number(),
        Shape::List { .. } => value.is_array(),
        Shape::Object(_) | Shape::Map { .. } | Shape::Tagged { .. } => value.is_object(),
        Shape::Either(shapes) => shapes.iter().any(|shape| takes(shape, value)),
        Shape::Nullable(inner) => value.is_null() || takes(inner, value),
    }
}

fn wrong_kind(value: &Value, shape: &Shape, path: &str) -> Refusal {
    let message =
        format!("Invalid type for '{path}': expected {}, but got {} instead.", expected(shape), kind(value));
    Refusal::invalid("invalid_type", path.to_owned(), message)
}

fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Any => "anything".into(),
        Shape::Flag => "a boolean".into(),
        Shape::Text { .. } | Shape::Choice(_) => "a string".into(),
        Shape::Integer { .. } => "an integer".into(),
        Shape::Number { .. } => "a number".into(),
        Shape::List { .. } => "an array".into(),
        Shape::Object(_) | Shape::Map { .. } | Shape::Tagged { .. } => "an object".into(),
        Shape::Either(shapes) => {
            let names: Vec<String> = shapes.iter().map(expected).collect();
            format!("one of {}", names.join(" or "))
        }
        Shape::Nullable(inner) => format!("{} or null", expected(inner)),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a decimal number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn length(
    found: usize,
    (min, max): (usize, usize),
    codes: [&'static str; 2],
    path: &str,
) -> Result<(), Refusal> {
    let (code, limit) = if found < min {
        (codes[0], format!("minimum length {min}"))
    } else if found > max {
        (codes[1], format!("maximum length {max}"))
    } else {
        return Ok(());
    };
    let message = format!("Invalid '{path}': expected {limit}, but got length {found} instead.");
    Err(Refusal::invalid(code, path.to_owned(), message))
}

fn choice(text: &str, names: &[&str], path: &str) -> Result<(), Refusal> {
    if names.contains(&text) {
        return Ok(());
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let shown: String = text.chars().take(64).collect();
    let message = format!("Invalid value: '{shown}'. Supported values are: {}.", quoted.join(", "));
    Err(Refusal::invalid("invalid_value", path.to_owned(), message))
}

fn tagged(
    members: &Map<String, Value>,
    tag: &str,
    variants: &[(&str, &Record)],
    path: &str,
) -> Result<(), Refusal> {
    let tag_path = join(path, tag);
    let Some(value) = members.get(tag) else {
        let message = format!("Missing required parameter: '{tag_path}'.");
        return Err(Refusal::invalid("missing_required_parameter", tag_path, message));
    };
    let Value::String(name) = value else { return Err(wrong_kind(value, &super::TEXT, &tag_path)) };
    let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
    choice(name, &names, &tag_path)?;
    let record = variants.iter().find(|(known, _)| known == name);
    record.map_or(Ok(()), |(_, record)| object(members, record, path))
}

fn integer(number: &serde_json::Number, (min, max): (i64, i64), path: &str) -> Result<(), Refusal> {
    // Beyond 64 bits a whole number comes as a double, which compares well enough.
    let (below, above) = match (number.as_i64(), number.as_f64()) {
        (Some(number), _) => (number < min, number > max),
        (None, number) => (number.is_some_and(|n| n < 0.0), number.is_some_and(|n| n >= 9.3e18)),
    };
    range(below, above, "integer", (min.to_string(), max.to_string()), number.to_string(), path)
}

fn range(
    below: bool,
    above: bool,
    kind: &str,
    (min, max): (String, String),
    found: String,
    path: &str,
) -> Result<(), Refusal> {
    let (code, text) = match (kind, below, above) {
        ("integer", true, _) => {
            ("integer_below_min_value", format!("integer below minimum value. Expected a value >= {min}"))
        }
        ("integer", _, true) => {
            ("integer_above_max_value", format!("integer above maximum value. Expected a value <= {max}"))
        }
        (_, true, _) => {
            ("decimal_below_min_value", format!("decimal below minimum value. Expected a value >= {min}"))
        }
        (_, _, true) => {
            ("decimal_above_max_value", format!("decimal above maximum value. Expected a value <= {max}"))
        }
        _ => return Ok(()),
    };
    Err(Refusal::invalid(
        code,
        path.to_owned(),
        format!("Invalid '{path}': {text}, but got {found} instead."),
    ))
}

//! Values that a shape allows: the smallest, and one with every field.

use keyway_schema::{Field, Record, Shape};
use serde_json::{Map, Value, json};

/// Below this depth, optional fields are left out.
const DEPTH: usize = 7;

/// Returns a value of the shape. `full` includes every optional field, and `turn` chooses among
/// variants.
pub(crate) fn sample(shape: &Shape, full: bool, turn: usize) -> Value {
    value(shape, full, turn, 0)
}

/// Returns values for these fields.
pub(crate) fn members(fields: &[Field], full: bool, turn: usize) -> Map<String, Value> {
    object(fields, full, turn, 0)
}

fn object(fields: &[Field], full: bool, turn: usize, depth: usize) -> Map<String, Value> {
    let given = fields.iter().filter(|field| field.required || full && depth < DEPTH);
    given.map(|field| (field.name.to_owned(), value(&field.shape, full, turn, depth + 1))).collect()
}

fn record(record: &Record, full: bool, turn: usize, depth: usize) -> Value {
    let mut members = object(&record.fields, full, turn, depth);
    for name in record.any_of_required.iter().take(1).flatten() {
        if let Some(field) = record.field(name) {
            members.entry(*name).or_insert_with(|| value(&field.shape, full, turn, depth + 1));
        }
    }
    Value::Object(members)
}

fn value(shape: &Shape, full: bool, turn: usize, depth: usize) -> Value {
    match shape.resolve() {
        Shape::Null => Value::Null,
        Shape::Flag => json!(turn.is_multiple_of(2)),
        Shape::Text { min, max, pattern, format } => text(*min, *max, *pattern, *format).into(),
        Shape::Integer { min, max } => json!(min.unwrap_or(1).max(0).min(max.unwrap_or(i64::MAX))),
        Shape::Number { min, max, .. } => {
            json!((min.unwrap_or(0.0).max(0.0) + 0.0625).min(max.unwrap_or(f64::MAX)))
        }
        Shape::Const(json) => serde_json::from_str(json).unwrap(),
        Shape::Choice { values, .. } => values[turn % values.len()].into(),
        Shape::List { of, min, .. } => {
            let count = min.unwrap_or(0).max(u64::from(full && depth < DEPTH));
            (0..count).map(|_| value(of, full, turn, depth + 1)).collect()
        }
        Shape::Map { of, .. } if full && depth < DEPTH => json!({"key": value(of, full, turn, depth + 1)}),
        Shape::Map { .. } => json!({}),
        Shape::Object(shape) => record(shape, full, turn, depth),
        Shape::Union { variants, .. } => value(
            &variants[if depth < DEPTH { turn } else { 0 } % variants.len()].shape,
            full,
            turn,
            depth + 1,
        ),
        Shape::Nullable(inner) => value(inner, full, turn, depth),
        Shape::File => "@file".into(),
        _ => json!({"any": [1, null]}),
    }
}

fn text(min: Option<u64>, max: Option<u64>, pattern: Option<&str>, format: Option<&str>) -> String {
    let length = |text: String| {
        let least = usize::try_from(min.unwrap_or(0)).unwrap();
        let most = max.map_or(usize::MAX, |most| usize::try_from(most).unwrap());
        let text = if text.len() < least { "x".repeat(least) } else { text };
        text[..text.len().min(most)].to_owned()
    };
    match (pattern, format) {
        (Some(pattern), _) if pattern.contains("tunnel_") => {
            format!("tunnel_{}", "0123456789abcdef".repeat(2))
        }
        (_, Some("date-time")) => "2025-01-02T03:04:05Z".to_owned(),
        (_, Some("date")) => "2025-01-02".to_owned(),
        (_, Some("uri")) => "https://example.com/".to_owned(),
        _ => length("text".to_owned()),
    }
}

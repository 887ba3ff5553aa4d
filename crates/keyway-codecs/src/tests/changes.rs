//! Comparing JSON by value, and changing it in one place.

use serde_json::Value;

/// Compares JSON, with numbers by value: `1` and `1.0` are the same.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

/// Returns the value itself and, for each of its strings, a copy with that string set to an unknown
/// value.
pub(super) fn tomorrow(value: &Value) -> Vec<Value> {
    let mut all = vec![value.clone()];
    for pointer in strings(value, String::new()) {
        let mut changed = value.clone();
        *changed.pointer_mut(&pointer).unwrap() = "tomorrow's".into();
        all.push(changed);
    }
    all
}

/// Returns the pointers (RFC 6901) to all strings of a value.
fn strings(value: &Value, at: String) -> Vec<String> {
    let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::String(_) => vec![at],
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| strings(item, format!("{at}/{index}")))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| strings(value, format!("{at}/{}", escaped(name))))
            .collect(),
        _ => Vec::new(),
    }
}

//! The word JSON, without which a model that must write JSON might write spaces forever.

use serde_json::Value;

/// Returns whether a text anywhere in a value contains the word, in any letter case.
pub(super) fn is_in(value: &Value) -> bool {
    match value {
        Value::String(text) => text.to_ascii_lowercase().contains("json"),
        Value::Array(items) => items.iter().any(is_in),
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| !matches!(name.as_str(), "type" | "role" | "id") && is_in(value)),
        _ => false,
    }
}

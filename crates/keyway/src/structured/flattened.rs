//! An enum that a struct flattens: one object for each variant.

use serde_json::{Map, Value};

use super::keywords::WAY_OUT;
use super::references::resolve;

/// Returns whether an object has fields beside those of its variants.
pub(super) fn is_flattened(members: &Map<String, Value>) -> bool {
    members.contains_key("anyOf") && members.contains_key("properties")
}

/// Moves the fields beside `anyOf` into each variant. Otherwise the object would forbid the fields
/// of its variants, and each variant those of the object, and no JSON would be valid.
pub(super) fn spread(members: &mut Map<String, Value>, root: &Value, path: &str) -> Result<(), String> {
    let Some(Value::Array(variants)) = members.remove("anyOf") else { return Ok(()) };
    let mut shared = Map::new();
    for name in ["type", "properties", "required", "additionalProperties"] {
        if let Some(value) = members.remove(name) {
            shared.insert(name.to_owned(), value);
        }
    }
    let whole = variants.iter().map(|variant| {
        let mut whole = object(variant, root, path)?;
        let own = whole.remove("properties");
        let mut properties = shared.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        properties.extend(own.and_then(|own| own.as_object().cloned()).unwrap_or_default());
        for (name, value) in &shared {
            whole.entry(name.clone()).or_insert_with(|| value.clone());
        }
        whole.insert("properties".to_owned(), properties.into());
        Ok(Value::Object(whole))
    });
    let whole = whole.collect::<Result<Vec<_>, String>>()?;
    members.insert("anyOf".to_owned(), whole.into());
    Ok(())
}

/// Returns a variant as an object: itself, the target of its reference, or one without fields for
/// no variant at all.
fn object(variant: &Value, root: &Value, path: &str) -> Result<Map<String, Value>, String> {
    let Value::Object(members) = variant else { return Ok(Map::new()) };
    if let Some(Value::String(reference)) = members.get("$ref") {
        return object(resolve(root, reference)?, root, path);
    }
    match members.get("type").and_then(Value::as_str) {
        Some("object") => Ok(members.clone()),
        Some("null") => Ok(Map::new()),
        None if members.contains_key("anyOf") || members.contains_key("oneOf") || members.is_empty() => {
            Ok(members.clone())
        }
        _ => Err(format!("`{path}` flattens an enum with variants that are not objects; {WAY_OUT}")),
    }
}

//! One schema instead of several: what `$ref` and `allOf` say, together.

use serde_json::{Map, Value, json};

/// The most references followed and schemas joined for one value.
const MOST: usize = 64;

/// A schema without `$ref` and `allOf`.
pub(super) struct Merged {
    pub(super) schema: Value,
    /// The references that were followed.
    pub(super) references: Vec<String>,
}

/// Returns a schema with what it refers to, and all of its `allOf`.
pub(super) fn merged(root: &Value, schema: &Value) -> Merged {
    let mut references = Vec::new();
    let mut result = Map::new();
    let mut left = vec![schema];
    let mut count = 0;
    while let Some(schema) = left.pop() {
        let Some(members) = schema.as_object().filter(|_| count < MOST) else { continue };
        count += 1;
        if let Some(reference) = members.get("$ref").and_then(Value::as_str)
            && let Some(target) = target(root, reference)
            && !references.iter().any(|known| known == reference)
        {
            references.push(reference.to_owned());
            left.push(target);
        }
        left.extend(members.get("allOf").and_then(Value::as_array).into_iter().flatten());
        for (name, value) in members.iter().filter(|(name, _)| !matches!(name.as_str(), "$ref" | "allOf")) {
            add(&mut result, name, value);
        }
    }
    Merged { schema: result.into(), references }
}

/// Returns a schema with one of its choices, instead of all of them.
pub(super) fn with_branch(schema: &Value, choices: &str, branch: &Value) -> Value {
    let mut base = schema.as_object().cloned().unwrap_or_default();
    base.remove(choices);
    if base.is_empty() {
        return branch.clone();
    }
    json!({ "allOf": [base, branch] })
}

fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(reference.strip_prefix('#')?)
}

/// Adds a keyword: of two bounds the narrower one holds.
fn add(schema: &mut Map<String, Value>, name: &str, value: &Value) {
    let Some(known) = schema.get_mut(name) else {
        schema.insert(name.to_owned(), value.clone());
        return;
    };
    let larger = |one: &Value, two: &Value| one.as_f64() > two.as_f64();
    match name {
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties"
            if larger(value, known) =>
        {
            *known = value.clone();
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties"
            if larger(known, value) =>
        {
            *known = value.clone();
        }
        "multipleOf" => {
            if let Some(both) = common_multiple(known, value) {
                *known = both.into();
            }
        }
        "properties" => join_properties(known, value),
        "required" => {
            let more = value.as_array().into_iter().flatten();
            if let Some(names) = known.as_array_mut() {
                let new: Vec<Value> = more.filter(|name| !names.contains(name)).cloned().collect();
                names.extend(new);
            }
        }
        "type" => *known = common(&as_list(known), &as_list(value), is_same_type).into(),
        "enum" => *known = common(&as_list(known), &as_list(value), |one, two| one == two).into(),
        "items" | "additionalProperties" if known.is_object() && value.is_object() => {
            *known = json!({ "allOf": [known.take(), value] });
        }
        "uniqueItems" => *known = (known == true || value == true).into(),
        "anyOf" | "oneOf" => {
            // Two choices must both be made: one of them is kept as a part.
            let part = json!({ name: value });
            add(schema, "allOf", &json!([part]));
        }
        "allOf" => {
            if let (Some(parts), Some(more)) = (known.as_array_mut(), value.as_array()) {
                parts.extend(more.iter().cloned());
            }
        }
        _ => {}
    }
}

fn join_properties(known: &mut Value, more: &Value) {
    let (Some(known), Some(more)) = (known.as_object_mut(), more.as_object()) else { return };
    for (name, schema) in more {
        match known.get_mut(name) {
            Some(one) if one != schema => *one = json!({ "allOf": [one.take(), schema] }),
            Some(_) => {}
            None => {
                known.insert(name.clone(), schema.clone());
            }
        }
    }
}

fn common_multiple(one: &Value, two: &Value) -> Option<u64> {
    let (a, b) = (one.as_u64().filter(|a| *a > 0)?, two.as_u64().filter(|b| *b > 0)?);
    let (mut x, mut y) = (a, b);
    while y > 0 {
        (x, y) = (y, x % y);
    }
    (a / x).checked_mul(b)
}

fn as_list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_else(|| vec![value.clone()])
}

/// Returns what both lists have; the first list if that is nothing.
fn common(one: &[Value], two: &[Value], same: fn(&Value, &Value) -> bool) -> Vec<Value> {
    let both: Vec<Value> =
        two.iter().filter(|value| one.iter().any(|known| same(known, value))).cloned().collect();
    if both.is_empty() { one.to_vec() } else { both }
}

/// Whether the second type is the first or a part of it.
fn is_same_type(one: &Value, two: &Value) -> bool {
    one == two || (one == "number" && two == "integer")
}

/// Returns the type of a schema's values: its first that is not null, or what its keywords imply.
pub(super) fn kind(schema: &Value) -> &str {
    let types = schema["type"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let first = types.clone().find(|kind| *kind != "null").or_else(|| types.clone().next());
    let implied = || {
        let has = |names: &[&str]| names.iter().any(|name| schema.get(name).is_some());
        if has(&["properties", "required", "additionalProperties", "minProperties"]) {
            "object"
        } else if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]) {
            "array"
        } else if has(&["pattern", "format", "minLength", "maxLength"]) {
            "string"
        } else if has(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
            "number"
        } else {
            "object"
        }
    };
    schema["type"].as_str().or(first).unwrap_or_else(implied)
}

/// Whether a value is of one of the schema's types.
pub(super) fn has_type(schema: &Value, value: &Value) -> bool {
    let fits = |kind: &Value| match kind.as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        Some("null") => value.is_null(),
        _ => true,
    };
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(fits),
        kind => fits(kind),
    }
}

//! The keywords of a strict JSON schema.

use serde_json::{Map, Value};

/// Keywords that strict mode accepts.
const ACCEPTED: &[&str] = &[
    "$ref",
    "$defs",
    "definitions",
    "type",
    "title",
    "description",
    "enum",
    "const",
    "anyOf",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "pattern",
    "format",
    "multipleOf",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

/// The string formats that the API knows.
const FORMATS: &[&str] =
    &["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

/// Keywords that cannot be dropped without changing the shape of the values.
const REFUSED: &[(&str, &str)] = &[
    ("patternProperties", "a map with arbitrary keys"),
    ("propertyNames", "a map with arbitrary keys"),
    ("prefixItems", "a tuple"),
    ("not", "a negation"),
    ("if", "a condition"),
    ("dependentRequired", "dependent fields"),
    ("dependentSchemas", "dependent fields"),
    ("allOf", "a combination of several enums"),
    ("$dynamicRef", "a dynamic reference"),
];

/// What to do about a part that no strict schema can describe.
pub(super) const WAY_OUT: &str = "use a list of structs, or a non-strict schema";

/// Drops the keywords that strict mode rejects and that only narrow values down, such as
/// `uniqueItems`.
pub(super) fn keep_accepted(members: &mut Map<String, Value>, path: &str) -> Result<(), String> {
    if let Some((_, what)) = REFUSED.iter().find(|(name, _)| members.contains_key(*name)) {
        return Err(format!("`{path}` is {what}, which strict mode does not support; {WAY_OUT}"));
    }
    members.retain(|name, value| match name.as_str() {
        // `schemars` names the width of numbers, which JSON does not have.
        "format" => value.as_str().is_some_and(|format| FORMATS.contains(&format)),
        name => ACCEPTED.contains(&name),
    });
    Ok(())
}

/// Rewrites `oneOf` to `anyOf`, because strict mode rejects `oneOf`, and an `allOf` of one part to
/// that part.
pub(super) fn rewrite(members: &mut Map<String, Value>) {
    if let Some(Value::Array(parts)) = members.get("allOf")
        && let [Value::Object(only)] = &parts[..]
    {
        let only = only.clone();
        members.remove("allOf");
        super::references::add(members, &only);
    }
    if let Some(variants) = members.remove("oneOf") {
        members.insert("anyOf".to_owned(), variants);
    }
}

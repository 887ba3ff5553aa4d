//! Schemas of functions and formats: what every schema must be, and what a strict one must be.

use serde_json::Value;

use crate::refusal::Refusal;

/// Keywords that a strict schema must not have.
const NOT_PERMITTED: &[&str] =
    &["allOf", "oneOf", "not", "dependentRequired", "dependentSchemas", "if", "then", "else", "uniqueItems"];

/// Where a schema was given, as its refusal says.
pub(super) struct Place<'a> {
    /// `function 'f'` or `response_format 'f'`.
    pub(super) what: &'a str,
    pub(super) param: &'a str,
    pub(super) code: &'static str,
    pub(super) strict: bool,
}

/// Checks a schema. One that is absent or empty is none.
pub(super) fn check(schema: &Value, place: &Place<'_>) -> Result<(), Refusal> {
    if schema.as_object().is_none_or(serde_json::Map::is_empty) {
        return Ok(());
    }
    let kind = &schema["type"];
    let fault = if kind == "object" {
        fault_in(schema, &mut Vec::new(), place.strict)
    } else {
        let shown = kind.as_str().map_or_else(|| "None".to_owned(), str::to_owned);
        Some(format!("schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{shown}\"'."))
    };
    fault.map_or(Ok(()), |fault| {
        let message = format!("Invalid schema for {}: {fault}", place.what);
        Err(Refusal::invalid(place.code, place.param.to_owned(), message))
    })
}

/// Returns what is wrong with a schema or a part of it, with its place as Python writes it.
fn fault_in<'s>(schema: &'s Value, path: &mut Vec<&'s str>, strict: bool) -> Option<String> {
    let found = if strict { strict_fault(schema, path) } else { None };
    let is_list = is_of(schema, "array");
    let endless = (is_list && schema["items"].is_null() && schema["prefixItems"].is_null())
        .then(|| "array schema missing items.".to_owned());
    if let Some(fault) = found.or(endless) {
        return Some(format!("In context={}, {fault}", context(path)));
    }
    parts(schema).into_iter().find_map(|(names, part)| {
        let depth = path.len();
        path.extend(names);
        let fault = fault_in(part, path, strict);
        path.truncate(depth);
        fault
    })
}

fn strict_fault(schema: &Value, path: &[&str]) -> Option<String> {
    if let Some(keyword) = NOT_PERMITTED.iter().find(|keyword| schema.get(**keyword).is_some()) {
        return Some(format!("'{keyword}' is not permitted."));
    }
    if is_of(schema, "object") || schema["properties"].is_object() {
        return object_fault(schema);
    }
    let typed = ["type", "anyOf", "$ref", "enum", "const"].iter().any(|name| schema.get(*name).is_some());
    (!typed && !path.is_empty()).then(|| "schema must have a 'type' key.".to_owned())
}

fn object_fault(schema: &Value) -> Option<String> {
    if schema["additionalProperties"] != Value::Bool(false) {
        return Some("'additionalProperties' is required to be supplied and to be false.".to_owned());
    }
    let names: Vec<&str> =
        schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let rule = "'required' is required to be supplied and to be an array including every key in properties.";
    if let Some(name) = names.iter().find(|name| !required.contains(name)) {
        return Some(format!("{rule} Missing '{name}'."));
    }
    let extra = required.iter().find(|name| !names.contains(name));
    extra.map(|name| format!("{rule} Extra required key '{name}' supplied."))
}

/// Returns whether a schema allows values of a type.
fn is_of(schema: &Value, kind: &str) -> bool {
    match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(|one| one == kind),
        one => one == kind,
    }
}

/// Returns the schemas inside a schema, with their way from it.
fn parts(schema: &Value) -> Vec<(Vec<&str>, &Value)> {
    let mut parts = Vec::new();
    for map in ["properties", "$defs", "definitions"] {
        let named = schema[map].as_object().into_iter().flatten();
        parts.extend(named.map(|(name, part)| (vec![map, name.as_str()], part)));
    }
    if schema["items"].is_object() {
        parts.push((vec!["items"], &schema["items"]));
    }
    for list in ["anyOf", "oneOf", "allOf"] {
        parts.extend(schema[list].as_array().into_iter().flatten().map(|part| (vec![list], part)));
    }
    parts
}

/// Writes a path as a Python tuple: `('properties', 'name')`.
fn context(path: &[&str]) -> String {
    let quoted: Vec<String> = path.iter().map(|name| format!("'{name}'")).collect();
    let comma = if quoted.len() == 1 { "," } else { "" };
    format!("({}{comma})", quoted.join(", "))
}

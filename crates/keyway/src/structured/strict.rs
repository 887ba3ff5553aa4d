//! Makes a JSON schema strict: every field required, no others allowed, no keyword that the API
//! does not know.
//!
//! It does what the official SDKs do for their languages' schemas, plus what the schemas of
//! `schemars` need.

use serde_json::{Map, Value};

/// How deep references with sibling keywords are inlined if a type contains itself.
const DEEPEST: usize = 64;
/// The string formats that the API knows.
const FORMATS: &[&str] =
    &["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];
/// Keywords that have no meaning in a strict schema, or that strict mode rejects.
const DROPPED: &[&str] = &["$schema", "default", "examples", "deprecated", "readOnly", "writeOnly"];
/// Keywords that cannot be dropped without changing the meaning of the schema.
const REFUSED: &[(&str, &str)] = &[
    ("patternProperties", "a map with arbitrary keys"),
    ("prefixItems", "a tuple"),
    ("not", "a negation"),
    ("if", "a condition"),
    ("dependentRequired", "dependent fields"),
    ("propertyNames", "a map with arbitrary keys"),
];

/// Makes a schema strict. The error says which part cannot be.
pub(super) fn make(schema: &mut Value) -> Result<(), String> {
    let root = schema.clone();
    if let Some(Value::String(reference)) = schema.get("$ref") {
        // A recursive type: the API requires an object at the top.
        let target = resolve(&root, reference)?.clone();
        merge(schema, target);
    }
    if schema.get("type").is_none_or(|kind| kind != "object") || schema.get("anyOf").is_some() {
        return Err("the API requires an object at the top level; wrap it in a struct".to_owned());
    }
    visit(schema, &root, "", 0)
}

fn visit(schema: &mut Value, root: &Value, path: &str, depth: usize) -> Result<(), String> {
    let Value::Object(members) = schema else {
        // `true` allows anything, as `serde_json::Value` does.
        return Err(format!("`{path}` accepts any value; give it a type"));
    };
    if let Some((_, what)) = REFUSED.iter().find(|(name, _)| members.contains_key(*name)) {
        return Err(format!("`{path}` is {what}, which the API does not support; use a list of structs"));
    }
    members.retain(|name, _| !DROPPED.contains(&name.as_str()));
    one_of(members);
    drop_format(members);
    if inline(members, root, depth)? {
        return visit(schema, root, path, depth + 1);
    }
    if members.get("type").is_some_and(|kind| includes(kind, "object")) {
        close(members, path)?;
    }
    for name in ["$defs", "definitions", "properties"] {
        if let Some(Value::Object(parts)) = members.get_mut(name) {
            for (part, schema) in parts {
                let path = if name == "properties" { format!("{path}/{part}") } else { part.clone() };
                visit(schema, root, &path, depth)?;
            }
        }
    }
    if let Some(items) = members.get_mut("items") {
        visit(items, root, &format!("{path}/items"), depth)?;
    }
    if let Some(Value::Array(variants)) = members.get_mut("anyOf") {
        for variant in variants {
            visit(variant, root, path, depth)?;
        }
    }
    Ok(())
}

fn includes(kind: &Value, wanted: &str) -> bool {
    kind == wanted || kind.as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == wanted))
}

/// Closes the object: no other fields, and all of its own required.
fn close(members: &mut Map<String, Value>, path: &str) -> Result<(), String> {
    match members.get("additionalProperties") {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) if members.contains_key("properties") => {}
        Some(_) => {
            return Err(format!(
                "`{path}` is a map with arbitrary keys, which the API does not support; use a list of structs"
            ));
        }
    }
    members.insert("additionalProperties".to_owned(), false.into());
    let properties = members.entry("properties").or_insert_with(|| Map::new().into());
    let names: Vec<Value> = match properties {
        Value::Object(properties) => properties.keys().map(|name| name.as_str().into()).collect(),
        _ => Vec::new(),
    };
    members.insert("required".to_owned(), names.into());
    Ok(())
}

/// Rewrites `oneOf` to `anyOf`, because the API does not support `oneOf`. A single variant needs no
/// list.
fn one_of(members: &mut Map<String, Value>) {
    if let Some(variants) = members.remove("oneOf") {
        members.insert("anyOf".to_owned(), variants);
    }
    if let Some(Value::Array(parts)) = members.get("allOf")
        && let [Value::Object(only)] = &parts[..]
    {
        let only = only.clone();
        members.remove("allOf");
        for (name, value) in only {
            members.entry(name).or_insert(value);
        }
    }
}

/// Drops `schemars`' names for the width of numbers, which JSON does not have.
fn drop_format(members: &mut Map<String, Value>) {
    if members.get("format").and_then(Value::as_str).is_some_and(|format| !FORMATS.contains(&format)) {
        members.remove("format");
    }
}

/// Inlines a reference that has sibling keywords, because the API rejects those. Returns whether it
/// did.
fn inline(members: &mut Map<String, Value>, root: &Value, depth: usize) -> Result<bool, String> {
    if members.len() < 2 {
        return Ok(false);
    }
    let Some(Value::String(reference)) = members.get("$ref").cloned() else { return Ok(false) };
    if depth >= DEEPEST || contains_itself(root, &reference) {
        // Inlining would never end, so drop the sibling keywords instead.
        members.retain(|name, _| name == "$ref" || name == "$defs");
        return Ok(false);
    }
    let Value::Object(target) = resolve(root, &reference)?.clone() else { return Ok(false) };
    members.remove("$ref");
    for (name, value) in target {
        members.entry(name).or_insert(value);
    }
    Ok(true)
}

fn merge(schema: &mut Value, target: Value) {
    if let (Value::Object(members), Value::Object(target)) = (schema, target) {
        members.remove("$ref");
        for (name, value) in target {
            members.entry(name).or_insert(value);
        }
    }
}

fn resolve<'a>(root: &'a Value, reference: &str) -> Result<&'a Value, String> {
    let target = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
    target.ok_or_else(|| format!("its reference `{reference}` does not resolve"))
}

/// Returns whether a reference can be reached from its own target.
fn contains_itself(root: &Value, reference: &str) -> bool {
    let (mut seen, mut todo) = (Vec::new(), vec![reference.to_owned()]);
    while let Some(next) = todo.pop() {
        let Ok(target) = resolve(root, &next) else { continue };
        for found in references(target) {
            if found == reference {
                return true;
            }
            if !seen.contains(&found) {
                seen.push(found.clone());
                todo.push(found);
            }
        }
    }
    false
}

fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).map(str::to_owned);
            let inner =
                members.iter().filter(|(name, _)| *name != "$defs").flat_map(|(_, part)| references(part));
            own.into_iter().chain(inner).collect()
        }
        _ => Vec::new(),
    }
}

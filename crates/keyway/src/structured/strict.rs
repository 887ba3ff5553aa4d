//! Makes a JSON schema strict: every field required, no others allowed, no keyword that the API
//! does not know (D5).
//!
//! It does what the official SDKs do for their languages' schemas, plus what the schemas of
//! `schemars` need.

use serde_json::{Map, Value};

use super::flattened::{is_flattened, spread};
use super::keywords::{WAY_OUT, keep_accepted, rewrite};
use super::references::{add, contains_itself, inline_root, resolve};

/// How deep references with sibling keywords are inlined if a type contains itself.
const DEEPEST: usize = 64;

/// Makes a schema strict. The error says which part cannot be.
pub(super) fn make(schema: &mut Value) -> Result<(), String> {
    inline_root(schema)?;
    let root = schema.clone();
    let has = |name| root.get(name).is_some();
    if root.get("type").is_none_or(|kind| kind != "object") {
        return Err("the API requires an object at the top level; wrap it in a struct".to_owned());
    }
    if has("anyOf") || has("oneOf") || has("allOf") {
        return Err("the API requires a single object at the top level, but this one flattens an enum; give the enum a field of its own, or wrap the type in a struct".to_owned());
    }
    visit(schema, &root, "", 0)
}

fn visit(schema: &mut Value, root: &Value, path: &str, depth: usize) -> Result<(), String> {
    let Value::Object(members) = schema else {
        // `true` allows anything, as `serde_json::Value` does.
        return Err(format!("`{path}` accepts any value; give it a type, or use a non-strict schema"));
    };
    rewrite(members);
    keep_accepted(members, path)?;
    if inline(members, root, depth)? {
        return visit(schema, root, path, depth + 1);
    }
    let flattened = is_flattened(members);
    if flattened {
        if depth >= DEEPEST {
            return Err(format!("`{path}` flattens a type into itself; give it a field of its own"));
        }
        spread(members, root, path)?;
    }
    let depth = depth + usize::from(flattened);
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
                "`{path}` is a map with arbitrary keys, which strict mode does not support; {WAY_OUT}"
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
    let Value::Object(target) = resolve(root, &reference)? else { return Ok(false) };
    members.remove("$ref");
    add(members, target);
    Ok(true)
}

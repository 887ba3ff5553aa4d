//! References inside a JSON schema.

use serde_json::{Map, Value};

/// Replaces a reference at the top level by its target: a recursive type is one.
pub(super) fn inline_root(schema: &mut Value) -> Result<(), String> {
    let root = schema.clone();
    let Value::Object(members) = schema else { return Ok(()) };
    let Some(Value::String(reference)) = members.remove("$ref") else { return Ok(()) };
    if let Value::Object(target) = resolve(&root, &reference)? {
        add(members, target);
    }
    Ok(())
}

/// Adds the keywords that are not there yet.
pub(super) fn add(members: &mut Map<String, Value>, others: &Map<String, Value>) {
    for (name, value) in others {
        if !members.contains_key(name) {
            members.insert(name.clone(), value.clone());
        }
    }
}

pub(super) fn resolve<'a>(root: &'a Value, reference: &str) -> Result<&'a Value, String> {
    let target = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
    target.ok_or_else(|| format!("its reference `{reference}` does not resolve"))
}

/// Returns whether a reference can be reached from its own target.
pub(super) fn contains_itself(root: &Value, reference: &str) -> bool {
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

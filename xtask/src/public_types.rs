//! `cargo xtask public-types`: the public API of the SDK uses no types of other crates but those that
//! it promises.
//!
//! It reads the JSON that rustdoc writes of the crate. That output is unstable, so the compiler is
//! told to allow it; only item kinds, names and crates are read, which have been the same for years.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::step::{line, succeed};
use crate::{Result, workspace};

/// The crates whose types may appear: the language's, the project's, and those that the README names.
/// Traits of serde are implemented and required, not wrapped.
const ALLOWED: &[&str] =
    &["alloc", "bytes", "core", "futures_core", "http", "serde", "serde_core", "serde_json", "std"];

/// All but the features whose purpose is a type of another crate: `structured` takes types with
/// `JsonSchema`, `tower` services and bodies.
const FEATURES: &str = "full,dotenv,keyring,vault,diagnose";

/// Builds the JSON and reports every foreign type with the items that show it.
pub(crate) fn run() -> Result<()> {
    let mut command = workspace::cargo();
    command.args(["rustdoc", "--quiet", "--package", "keyway", "--lib", "--features", FEATURES]);
    command.args(["--target-dir", "target/public-types", "--"]);
    command.args(["-Z", "unstable-options", "--output-format", "json"]);
    command.env("RUSTC_BOOTSTRAP", "1");
    succeed(&mut command).map_err(|error| format!("{}: {error}", line(&command)))?;
    let path = workspace::root().join("target/public-types/doc/keyway.json");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let document = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let found = foreign(&document);
    if found.is_empty() {
        println!("public types: those of {} only", ALLOWED.join(", "));
        return Ok(());
    }
    let lines = found.iter().map(|(path, items)| {
        let items: Vec<_> = items.iter().take(5).cloned().collect();
        format!("`{path}` is in the public API: {}", items.join(", "))
    });
    Err(lines.collect::<Vec<_>>().join("\n"))
}

/// The paths of foreign types, each with the names of the items that show it.
fn foreign(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for item in document["index"].as_object().into_iter().flat_map(Map::values) {
        if item["crate_id"] != 0 || !matches!(item["visibility"].as_str(), Some("public" | "default")) {
            continue;
        }
        let name = item["name"].as_str().unwrap_or("an implementation");
        match item["inner"].get("impl") {
            // What the compiler derives, or another crate implements for everything.
            Some(block) if block["is_synthetic"] == true || !block["blanket_impl"].is_null() => {}
            Some(block) => {
                for part in ["trait", "for", "generics"] {
                    collect(&block[part], document, name, &mut found);
                }
            }
            None => collect(&item["inner"], document, name, &mut found),
        }
    }
    found
}

fn collect(value: &Value, document: &Value, item: &str, found: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(fields) => {
            let id = fields.get("id").filter(|_| fields.contains_key("path"));
            if let Some(path) = id.and_then(|id| foreign_path(id, document)) {
                found.entry(path).or_default().insert(item.to_owned());
            }
            fields.values().for_each(|field| collect(field, document, item, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, document, item, found)),
        _ => {}
    }
}

/// The path of a type that no allowed crate has.
fn foreign_path(id: &Value, document: &Value) -> Option<String> {
    let target = &document["paths"][id.to_string()];
    let owner = document["external_crates"][target["crate_id"].to_string()]["name"].as_str()?;
    if target["crate_id"] == 0 || ALLOWED.contains(&owner) || owner.starts_with("keyway") {
        return None;
    }
    let words = target["path"].as_array()?.iter().filter_map(Value::as_str);
    Some(words.collect::<Vec<_>>().join("::"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_foreign_type_is_found_with_the_item_that_shows_it() {
        let shown =
            |id: u32| json!({"function": {"sig": {"output": {"resolved_path": {"path": "T", "id": id}}}}});
        let item = |name: &str, inner: Value| json!({"crate_id": 0, "visibility": "public", "name": name, "inner": inner});
        let document = json!({
            "index": {
                "1": item("send", shown(7)),
                "2": item("status", shown(8)),
                "3": {"crate_id": 0, "visibility": "crate", "name": "hidden", "inner": shown(7)},
            },
            "paths": {
                "7": {"crate_id": 5, "path": ["hyper", "Error"]},
                "8": {"crate_id": 6, "path": ["http", "StatusCode"]},
            },
            "external_crates": {"5": {"name": "hyper"}, "6": {"name": "http"}},
        });
        let found = foreign(&document);
        assert_eq!(found.len(), 1);
        assert!(found["hyper::Error"].contains("send"));
    }
}

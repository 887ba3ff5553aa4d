//! The fields of one JSON value that another lacks.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Returns the paths of `wanted` that `found` lacks, as `.choices[].message.refusal`. The items of a
/// list count as one, or as one for each `type`; of a list that is empty here, only that it is a list.
pub(crate) fn missing(wanted: &Value, found: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    walk(&[wanted], &[found], "", &mut paths);
    paths.sort();
    paths.dedup();
    paths
}

/// Compares the values at one path: a field is there if one of the values found has it.
fn walk(wanted: &[&Value], found: &[&Value], path: &str, paths: &mut Vec<String>) {
    let mut names: Vec<&String> =
        wanted.iter().filter_map(|value| value.as_object()).flat_map(Map::keys).collect();
    names.sort();
    names.dedup();
    for name in names {
        let path = format!("{path}.{name}");
        let of = |values: &[&'_ Value]| values.iter().filter_map(|value| value.get(name)).count();
        if of(found) == 0 {
            paths.push(path);
            continue;
        }
        let inner = |values: &[&Value]| -> Vec<Value> {
            values.iter().filter_map(|value| value.get(name)).cloned().collect()
        };
        let (wanted, found) = (inner(wanted), inner(found));
        walk(&wanted.iter().collect::<Vec<_>>(), &found.iter().collect::<Vec<_>>(), &path, paths);
    }
    let (wanted, found) = (by_type(wanted), by_type(found));
    if found.is_empty() {
        return;
    }
    for (kind, items) in wanted {
        let path = if kind.is_empty() { format!("{path}[]") } else { format!("{path}[{kind}]") };
        match found.get(kind) {
            Some(found) => walk(&items, found, &path, paths),
            None => paths.push(path),
        }
    }
}

/// Returns the items of all lists among the values, by their `type`.
fn by_type<'a>(values: &[&'a Value]) -> BTreeMap<&'a str, Vec<&'a Value>> {
    let mut groups: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for item in values.iter().filter_map(|value| value.as_array()).flatten() {
        groups.entry(item.get("type").and_then(Value::as_str).unwrap_or("")).or_default().push(item);
    }
    groups
}

#[test]
fn the_fields_that_one_value_lacks_are_named_by_their_paths() {
    use serde_json::json;
    let wanted =
        json!({ "a": 1, "b": { "c": null }, "l": [{ "type": "x", "u": 1 }, { "type": "y" }], "e": [1] });
    assert_eq!(missing(&wanted, &wanted), Vec::<String>::new());
    let found = json!({ "b": {}, "l": [{ "type": "x" }, { "type": "x" }], "e": [], "more": 1 });
    assert_eq!(missing(&wanted, &found), [".a", ".b.c", ".l[x].u", ".l[y]"]);
    let split = json!({ "a": 1, "b": { "c": 1 }, "l": [{ "type": "x" }, { "type": "x", "u": 1 }, { "type": "y" }], "e": [2] });
    assert_eq!(missing(&wanted, &split), Vec::<String>::new());
}

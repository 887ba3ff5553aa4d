//! Every operation's replies and events, with one field changed to another kind of JSON: it is read,
//! nothing else is lost, and it serializes unchanged (D3).

use keyway_types::operations::OPERATIONS;
use keyway_types::{Misfit, first_pass, second_pass};
use serde_json::{Value, json};

use super::changes::same;
use super::samples::{Mood, Samples};
use crate::find;

/// Converts JSON through a type.
type Pass<'a> = &'a dyn Fn(&str) -> serde_json::Result<String>;

/// The number of fields that are changed in each value, and of values that each one is changed to.
const FIELDS: usize = 9;
const KINDS: usize = 4;

fn kinds() -> [Value; 13] {
    [
        json!("x"),
        json!([]),
        json!(5),
        json!({}),
        Value::Null,
        json!(2.5),
        json!(true),
        json!([1, "a", null, {}]),
        json!("7"),
        json!({"a": {"b": [1]}}),
        json!([{"type": "text", "text": "a"}]),
        json!([[["a"]]]),
        json!("2024-05-01T00:00:00Z"),
    ]
}

/// A place in JSON: its pointer (RFC 6901), and its path as [`Misfit`] has it.
struct Place {
    pointer: String,
    path: String,
}

fn places(value: &Value, pointer: String, path: String, all: &mut Vec<Place>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, format!("{pointer}/{index}"), format!("{path}[{index}]"), all);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
                let path = if plain { format!("{path}{dot}{name}") } else { format!("{path}[{name:?}]") };
                places(value, format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), path, all);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        all.push(Place { pointer, path });
    }
}

/// Returns what is wrong with the reading of a value that was changed at this path.
fn failure(value: &Value, path: &str, pass: Pass<'_>) -> Option<String> {
    let text = value.to_string();
    let strict = first_pass(|| pass(&text));
    let (written, misfits) = match strict
        .map(|written| (written, Vec::new()))
        .or_else(|_| second_pass(&text, |text| pass(text)))
    {
        Ok(read) => read,
        // It was all that there is.
        Err(error)
            if error.to_string().starts_with("it has no value") && value.as_object().unwrap().len() <= 2 =>
        {
            return None;
        }
        Err(error) => return Some(error.to_string()),
    };
    if !same(value, &serde_json::from_str(&written).unwrap()) {
        return Some(format!("changed to {written}"));
    }
    let elsewhere = |misfit: &&Misfit| !misfit.path.starts_with(path) && !path.starts_with(&misfit.path);
    if let Some(misfit) = misfits.iter().find(elsewhere) {
        return Some(format!("{misfit} too"));
    }
    // If only its fields distinguish a variant, it is unknown without a required one.
    (pass(&text).is_err() && misfits.is_empty()).then(|| "nothing is listed".to_owned())
}

fn check(what: &str, seed: usize, value: &Value, pass: Pass<'_>, failures: &mut Vec<String>) -> usize {
    let (mut all, kinds) = (Vec::new(), kinds());
    places(value, String::new(), String::new(), &mut all);
    let mut misfits = 0;
    for index in 0..FIELDS.min(all.len()) {
        let place = &all[(seed * 7 + index * all.len() / FIELDS.min(all.len())) % all.len()];
        for turn in 0..KINDS {
            let mut changed = value.clone();
            let kind = &kinds[(seed + index * 5 + turn * 3) % kinds.len()];
            changed.pointer_mut(&place.pointer).unwrap().clone_from(kind);
            let text = changed.to_string();
            misfits += usize::from(pass(&text).is_err());
            if let Some(failure) = failure(&changed, &place.path, pass) {
                failures.push(format!("{what}: {} = {kind}: {failure}\n  {value}", place.path));
            }
        }
    }
    misfits
}

#[test]
fn d3_one_field_of_any_kind_costs_no_reply_and_no_event() {
    let (mut failures, mut misfits) = (Vec::new(), 0);
    for (seed, operation) in OPERATIONS.iter().enumerate() {
        let (codecs, schema) = (find(operation.id).unwrap(), keyway_schema::find(operation.id).unwrap());
        let reply = |json: &str| codecs.reply(json);
        let event = |json: &str| codecs.event(json);
        for (shape, pass) in [(&schema.reply, &reply as Pass<'_>), (&schema.event, &event)] {
            let Some(shape) = shape else { continue };
            for optional in [1, 2] {
                let value = Samples::new(seed as u64 + 1, Mood { optional, ..Mood::default() }).value(shape);
                misfits += check(operation.id, seed + usize::from(optional), &value, pass, &mut failures);
            }
        }
    }
    let shown: Vec<_> = failures.iter().take(12).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), shown.join("\n"));
    assert!(misfits > 2000, "{misfits}");
}

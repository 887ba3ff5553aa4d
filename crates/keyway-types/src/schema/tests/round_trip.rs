//! Every operation's params, reply and events, and every webhook: what is read is written unchanged (D1).

use serde_json::Value;

use crate::schema::codecs::{Codec, EVENTS, PARAMS, REPLIES, WEBHOOK_EVENTS};
use crate::schema::samples::{Mood, Samples, moods};
use crate::schema::{OperationSchema, Shape, WEBHOOKS, find};
use crate::support::mutate::{pointers, same, with};

/// Tries values of all moods, and tells of each that is refused or changed.
fn check(what: &str, codec: Codec, mut make: impl FnMut(&mut Samples) -> Value, failures: &mut Vec<String>) {
    for (seed, mood) in moods() {
        let value = make(&mut Samples::new(seed + 1, mood));
        if let Some(failure) = failure(&value, codec) {
            failures.push(format!("{what}: {failure}\n  {mood:?} {value}"));
        }
    }
}

fn failure(value: &Value, codec: Codec) -> Option<String> {
    match codec(&value.to_string()) {
        Err(error) => Some(error),
        Ok(written) if !same(value, &serde_json::from_str(&written).unwrap()) => {
            Some(format!("changed to {written}"))
        }
        Ok(_) => None,
    }
}

fn report(failures: &[String]) {
    let shown: Vec<_> = failures.iter().take(12).map(String::as_str).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), shown.join("\n"));
}

fn schema(id: &str) -> &'static OperationSchema {
    find(id).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn d1_params_of_every_operation_survive() {
    let mut failures = Vec::new();
    for (id, codec) in PARAMS {
        let schema = schema(id);
        let own = match schema.body.map_or(&Shape::Any, Shape::resolve) {
            Shape::Object(record) => record.fields,
            _ => &[],
        };
        let fields: Vec<_> = own.iter().chain(schema.query).chain(schema.header).collect();
        check(id, *codec, |samples| samples.object(fields.iter().copied()), &mut failures);
    }
    report(&failures);
}

#[test]
fn d1_replies_of_every_operation_survive() {
    let mut failures = Vec::new();
    for (id, codec) in REPLIES {
        let shape = schema(id).reply.unwrap();
        check(id, *codec, |samples| samples.value(shape), &mut failures);
    }
    report(&failures);
}

#[test]
fn d1_events_of_every_stream_survive() {
    let mut failures = Vec::new();
    for (id, codec) in EVENTS {
        let shape = schema(id).event.unwrap();
        check(id, *codec, |samples| samples.value(shape), &mut failures);
    }
    report(&failures);
}

#[test]
fn d1_events_of_every_webhook_survive() {
    let mut failures = Vec::new();
    for (id, codec) in WEBHOOK_EVENTS {
        let shape = WEBHOOKS.iter().find(|webhook| webhook.id == *id).unwrap().body;
        check(id, *codec, |samples| samples.value(shape), &mut failures);
    }
    report(&failures);
}

/// JSON with the members of each object in another order: by their names, or the opposite.
fn in_order(value: &Value, reversed: bool) -> String {
    let join = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Array(items) => {
            format!("[{}]", join(items.iter().map(|item| in_order(item, reversed)).collect()))
        }
        Value::Object(members) => {
            let text = |(name, value): (&String, &Value)| {
                format!("{}:{}", Value::from(name.as_str()), in_order(value, reversed))
            };
            let mut texts: Vec<String> = members.iter().map(text).collect();
            if reversed {
                texts.reverse();
            }
            format!("{{{}}}", join(texts))
        }
        _ => value.to_string(),
    }
}

/// Whatever the order of members, and so wherever a union's tag stands: what is read is the same, and is written unchanged.
#[test]
fn d6_the_order_of_members_says_nothing() {
    let all = REPLIES.iter().map(|(id, codec)| (id, codec, schema(id).reply.unwrap()));
    let events = EVENTS.iter().map(|(id, codec)| (id, codec, schema(id).event.unwrap()));
    let mut failures = Vec::new();
    for (seed, (id, codec, shape)) in all.chain(events).enumerate() {
        let mood = Mood { optional: 2, strange: seed % 2 == 0, more: seed % 3 == 0 };
        let value = Samples::new(seed as u64, mood).value(shape);
        let forward =
            codec(&in_order(&value, false)).map(|text| serde_json::from_str::<Value>(&text).unwrap());
        let backward =
            codec(&in_order(&value, true)).map(|text| serde_json::from_str::<Value>(&text).unwrap());
        if forward != backward || !forward.is_ok_and(|written| same(&value, &written)) {
            failures.push(format!("{id}: {value}"));
        }
    }
    report(&failures);
}

#[test]
fn every_operation_is_tried() {
    let count = |part: fn(&OperationSchema) -> bool| {
        crate::schema::OPERATIONS.iter().filter(|operation| part(operation)).count()
    };
    assert_eq!(REPLIES.len(), count(|operation| operation.reply.is_some()));
    assert_eq!(EVENTS.len(), count(|operation| operation.event.is_some()));
    let takes = |operation: &OperationSchema| {
        operation.body.is_some() || !operation.query.is_empty() || !operation.header.is_empty()
    };
    assert_eq!(PARAMS.len(), count(takes));
    assert_eq!(WEBHOOK_EVENTS.len(), WEBHOOKS.len());
}

/// The examples of the document, if the environment says where they are: on each line a JSON object with an
/// operation's `id`, the `part` that the example is of (`params`, `reply`, `event`), and its `value`.
#[test]
fn d1_examples_of_the_document_survive_tomorrow() {
    let Some(path) = std::env::var_os("KEYWAY_EXAMPLES") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let mut failures = Vec::new();
    for line in text.lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let (id, part) = (example["id"].as_str().unwrap(), example["part"].as_str().unwrap());
        let table = match part {
            "params" => PARAMS,
            "event" => EVENTS,
            _ => REPLIES,
        };
        let Some((_, codec)) = table.iter().find(|(known, _)| *known == id) else { continue };
        for changed in tomorrow(&example["value"]) {
            if let Some(failure) = failure(&changed, *codec) {
                failures.push(format!("{id}, {part}: {failure}\n  {changed}"));
            }
        }
    }
    report(&failures);
}

/// The example itself, and with each of its strings set to a value that nobody knows yet.
fn tomorrow(example: &Value) -> Vec<Value> {
    let strings =
        pointers(example).into_iter().filter(|at| example.pointer(at).is_some_and(Value::is_string));
    let changed = strings.map(|at| with(example, &at, |value| *value = "tomorrow's".into()));
    std::iter::once(example.clone()).chain(changed).collect()
}

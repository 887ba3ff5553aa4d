//! Every operation's params, reply and events, and every webhook: deserialized values serialize
//! unchanged (D1).

use keyway_schema::{Field, OperationSchema, Shape, webhooks};
use keyway_types::FileSource;
use keyway_types::operations::OPERATIONS;
use serde_json::Value;

use super::changes::{same, tomorrow};
use super::samples::{Mood, Samples, moods};
use crate::codecs::webhook_events::WEBHOOK_EVENTS;
use crate::{Codecs, Reply, find};

/// Converts JSON through the types of one part of an operation.
type Pass<'a> = &'a dyn Fn(&str) -> serde_json::Result<String>;

/// Tries sample values of all kinds, and records each that is rejected or changed.
fn check(what: &str, pass: Pass<'_>, make: impl Fn(&mut Samples) -> Value, failures: &mut Vec<String>) {
    for (seed, mood) in moods() {
        let value = make(&mut Samples::new(seed + 1, mood));
        if let Some(failure) = failure(&value, pass) {
            failures.push(format!("{what}: {failure}\n  {mood:?} {value}"));
        }
    }
}

fn failure(value: &Value, pass: Pass<'_>) -> Option<String> {
    match pass(&value.to_string()) {
        Err(error) => Some(error.to_string()),
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

/// All operations with their schema.
fn all() -> impl Iterator<Item = (&'static str, &'static Codecs, &'static OperationSchema)> {
    let entry = |id| (id, find(id).unwrap(), keyway_schema::find(id).unwrap());
    OPERATIONS.iter().map(move |operation| entry(operation.id))
}

/// Returns the parameters except those in the path.
fn params(schema: &OperationSchema) -> Vec<&Field> {
    let body = schema.body.as_ref().and_then(Shape::record).map_or(&[][..], |record| &record.fields);
    body.iter().chain(&schema.query).chain(&schema.header).collect()
}

/// Converts the parameters, and puts the contents of their files back in place.
fn pass_params(codecs: &Codecs, json: &str) -> serde_json::Result<String> {
    let sent = codecs.params(json)?;
    let mut passed: Value = serde_json::from_slice(&sent.json)?;
    restore_files(&mut passed, &|value| {
        sent.upload(value).and_then(FileSource::placeholder_text).map(str::to_owned)
    });
    Ok(passed.to_string())
}

fn restore_files(value: &mut Value, file: &impl Fn(&Value) -> Option<String>) {
    if let Some(text) = file(value) {
        *value = text.into();
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| restore_files(item, file)),
        Value::Object(fields) => fields.values_mut().for_each(|field| restore_files(field, file)),
        _ => {}
    }
}

#[test]
fn d1_params_of_every_operation_survive() {
    let mut failures = Vec::new();
    for (id, codecs, schema) in all() {
        let fields = params(schema);
        let pass = |json: &str| pass_params(codecs, json);
        check(id, &pass, |samples| samples.object(fields.iter().copied()), &mut failures);
    }
    report(&failures);
}

#[test]
fn d1_replies_of_every_operation_survive() {
    let mut failures = Vec::new();
    for (id, codecs, schema) in all() {
        if let Some(shape) = &schema.reply {
            check(id, &|json| codecs.reply(json), |samples| samples.value(shape), &mut failures);
        }
    }
    report(&failures);
}

#[test]
fn d1_events_of_every_stream_survive() {
    let mut failures = Vec::new();
    for (id, codecs, schema) in all() {
        if let Some(shape) = &schema.event {
            check(id, &|json| codecs.event(json), |samples| samples.value(shape), &mut failures);
        }
    }
    report(&failures);
}

#[test]
fn d1_events_of_every_webhook_survive() {
    let mut failures = Vec::new();
    for webhook in webhooks() {
        let pass = WEBHOOK_EVENTS.iter().find(|(id, _)| *id == webhook.id).unwrap().1;
        check(webhook.id, &pass, |samples| samples.value(&webhook.body), &mut failures);
    }
    report(&failures);
}

/// Returns JSON with the fields of each object sorted by name, or in reverse.
fn in_order(value: &Value, reversed: bool) -> String {
    let join = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Array(items) => {
            format!("[{}]", join(items.iter().map(|item| in_order(item, reversed)).collect()))
        }
        Value::Object(fields) => {
            let text = |(name, value): (&String, &Value)| {
                format!("{}:{}", Value::from(name.as_str()), in_order(value, reversed))
            };
            let mut texts: Vec<String> = fields.iter().map(text).collect();
            if reversed {
                texts.reverse();
            }
            format!("{{{}}}", join(texts))
        }
        _ => value.to_string(),
    }
}

/// The order of fields, and so the position of a union's tag, does not matter: the same value is
/// deserialized, and serializes unchanged.
#[test]
fn d6_the_order_of_fields_says_nothing() {
    let mut failures = Vec::new();
    for (seed, (id, codecs, schema)) in all().enumerate() {
        let reply = |json: &str| codecs.reply(json);
        let event = |json: &str| codecs.event(json);
        for (shape, pass) in [(&schema.reply, &reply as Pass<'_>), (&schema.event, &event)] {
            let Some(shape) = shape else { continue };
            let mood = Mood { optional: 2, strange: seed % 2 == 0, more: seed % 3 == 0 };
            let value = Samples::new(seed as u64, mood).value(shape);
            let [forward, backward] = [false, true].map(|reversed| {
                let written = pass(&in_order(&value, reversed));
                written
                    .map(|text| serde_json::from_str::<Value>(&text).unwrap())
                    .map_err(|error| error.to_string())
            });
            if forward != backward || !forward.is_ok_and(|written| same(&value, &written)) {
                failures.push(format!("{id}: {value}"));
            }
        }
    }
    report(&failures);
}

#[test]
fn whatever_the_table_has_is_passed_through_a_type() {
    for (id, codecs, schema) in all() {
        let reply = !matches!(codecs.reply, Reply::None);
        assert_eq!(reply, schema.reply.is_some(), "{id}: the reply");
        assert_eq!(codecs.event.is_some(), schema.event.is_some(), "{id}: events");
        let takes = schema.body.is_some() || !schema.query.is_empty() || !schema.header.is_empty();
        assert_eq!(codecs.params.is_some(), takes, "{id}: params");
    }
    assert_eq!(WEBHOOK_EVENTS.len(), webhooks().count());
}

/// The document's examples, if an environment variable names a file with them: each line is a JSON
/// object with an operation's `id`, the `part` that the example belongs to (`params`, `reply`,
/// `event`), and its `value`.
#[test]
fn d1_examples_of_the_document_survive_tomorrow() {
    let Some(path) = std::env::var_os("KEYWAY_EXAMPLES") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let mut failures = Vec::new();
    for line in text.lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let (id, part) = (example["id"].as_str().unwrap(), example["part"].as_str().unwrap());
        let Some(codecs) = find(id) else { continue };
        let pass = |json: &str| match part {
            "params" => pass_params(codecs, json),
            "event" => codecs.event(json),
            _ => codecs.reply(json),
        };
        for changed in tomorrow(&example["value"]) {
            if let Some(failure) = failure(&changed, &pass) {
                failures.push(format!("{id}, {part}: {failure}\n  {changed}"));
            }
        }
    }
    report(&failures);
}

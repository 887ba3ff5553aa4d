//! Every operation of the table, with the fewest, with all and with random arguments: the request
//! matches the arguments, and the result matches the reply.
//!
//! The calls are those of `keyway call`, without starting the program.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of a test fail by panicking")]

mod sample;

use keyway::transport::{Exchange, RequestBody, Transport};
use keyway::types::FileSource;
use keyway::{Error, ErrorKind, OpenAI};
use keyway_emulator::Emulator;
use keyway_schema::{self as schema, Field, OperationSchema, Shape};
use keyway_types::operations::{OPERATIONS, Operation, ReplyKind};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::sync::{Arc, Mutex};

use sample::{Sampler, Way};

/// The number of union variants to try, one after the other.
const TURNS: usize = 5;

/// How many random choices are tried.
const SEEDS: u64 = 4;

fn arguments(schema: &OperationSchema, way: Way) -> Map<String, Value> {
    let mut sampler = Sampler::new(way, schema.id);
    let mut members = sampler.members(&schema.header);
    members.extend(sampler.members(&schema.query));
    if let Some(Value::Object(body)) = schema.body.as_ref().map(|body| sampler.sample(body)) {
        members.extend(body);
    }
    members
}

fn ways() -> impl Iterator<Item = Way> {
    let turns = (0..TURNS).flat_map(|turn| [Way::Smallest { turn }, Way::Fullest { turn }]);
    turns.chain((0..SEEDS).map(|seed| Way::Random { seed }))
}

#[test]
fn d1_arguments_replies_and_events_pass_through_their_types_unchanged() {
    for operation in OPERATIONS {
        let (id, codecs) = (operation.id, keyway_codecs::find(operation.id).unwrap());
        let schema = schema::find(id).unwrap();
        for way in ways() {
            let given = Value::Object(arguments(schema, way));
            let sent =
                codecs.params(&given.to_string()).unwrap_or_else(|error| panic!("{id}: {error}: {given}"));
            let mut passed: Value = serde_json::from_slice(&sent.json).unwrap();
            restore_files(&mut passed, &|value| {
                sent.upload(value).and_then(FileSource::placeholder_text).map(str::to_owned)
            });
            assert_eq!(passed, given, "{id}: arguments");
            let same = |what: &str, given: &Value, passed: serde_json::Result<String>| {
                let passed = passed.unwrap_or_else(|error| panic!("{id}: {what}: {error}: {given}"));
                assert_eq!(serde_json::from_str::<Value>(&passed).unwrap(), *given, "{id}: {what}");
            };
            if let Some(reply) = &schema.reply {
                let reply = Sampler::new(way, id).sample(reply);
                same("the reply", &reply, codecs.reply(&reply.to_string()));
            }
            if let Some(event) = &schema.event {
                let event = Sampler::new(way, id).sample(event);
                same("an event", &event, codecs.event(&event.to_string()));
            }
        }
    }
}

fn restore_files(value: &mut Value, file: &impl Fn(&Value) -> Option<String>) {
    if let Some(text) = file(value) {
        *value = text.into();
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| restore_files(item, file)),
        Value::Object(members) => members.values_mut().for_each(|member| restore_files(member, file)),
        _ => {}
    }
}

/// What `keyway call` checks before it sends anything.
#[test]
fn no_arguments_that_the_api_takes_are_a_mistake() {
    for operation in OPERATIONS {
        let schema = schema::find(operation.id).unwrap();
        let body = schema.body.as_ref().and_then(Shape::record).map_or(&[][..], |record| &record.fields);
        for way in ways() {
            let given = arguments(schema, way);
            for field in schema.header.iter().chain(&schema.query).chain(body) {
                let mistake = field.mistake(given.get(field.name));
                assert!(mistake.is_none(), "{}, {way:?}: {mistake:?}", operation.id);
            }
        }
    }
}

/// The last request: its first line, query pairs, headers, and JSON body.
#[derive(Debug, Default)]
struct Last {
    line: String,
    query: Vec<(String, String)>,
    headers: http::HeaderMap,
    body: Option<Value>,
}

/// Returns the pairs of a query, decoded and sorted.
fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut pairs: Vec<_> = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    pairs.sort();
    pairs
}

/// A transport that records its requests.
#[derive(Debug)]
struct Remembering {
    inner: Arc<dyn Transport>,
    last: Arc<Mutex<Last>>,
}

impl Transport for Remembering {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        let body = request.body().bytes().and_then(|bytes| serde_json::from_slice(bytes).ok());
        let line = format!("{} {}", request.method(), request.uri().path());
        let query = pairs(request.uri().query().unwrap_or_default());
        let headers = request.headers().clone();
        *self.last.lock().unwrap() = Last { line, query, headers, body };
        self.inner.send(request)
    }
}

/// Calls an operation by its name, as `keyway call` does, on the emulator, which checks it against
/// the API's document.
async fn called(
    client: &OpenAI,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
) -> Result<Option<Box<RawValue>>, Error> {
    let codecs = keyway_codecs::find(operation.id).unwrap();
    let mut params = codecs.params(&Value::Object(arguments.clone()).to_string()).unwrap();
    for upload in &mut params.uploads {
        *upload = FileSource::from_bytes("file.jsonl", "{}\n");
    }
    let ids = vec!["id 1"; operation.path_params.len()];
    let call = client.operation(operation, &ids).arguments(params);
    match operation.reply {
        ReplyKind::Json | ReplyKind::Page => {
            call.typed::<Box<RawValue>, ()>().await.map(|reply| Some(reply.into_inner()))
        }
        _ => call.raw().await.map(|_| None),
    }
}

/// Each operation is called fourteen times.
#[tokio::test]
async fn every_request_is_what_was_asked_and_every_reply_comes_back_unchanged() {
    let emulator = Emulator::start().await.unwrap();
    let (key, admin) = (emulator.key().create(), emulator.key().admin().create());
    let last = Arc::new(Mutex::new(Last::default()));
    let seen = Arc::clone(&last);
    let client = OpenAI::builder()
        .base_url(emulator.base_url())
        .api_key(key.secret())
        .admin_api_key(admin.secret())
        .max_retries(0)
        .wrap_transport(move |inner| Remembering { inner, last: seen })
        .build()
        .unwrap();
    let (mut answered, mut problems) = (0, Vec::new());
    for operation in OPERATIONS {
        let schema = schema::find(operation.id).unwrap();
        for way in ways() {
            let mut arguments = arguments(schema, way);
            make_sense(operation, &mut arguments);
            let outcome = called(&client, operation, &arguments).await;
            let sent = std::mem::take(&mut *last.lock().unwrap());
            check_request(operation, schema, &arguments, &sent);
            match outcome {
                Ok(Some(reply)) => {
                    let passed = keyway_codecs::find(operation.id).unwrap().reply(reply.get());
                    let value = |json: &str| levelled(serde_json::from_str::<Value>(json).unwrap());
                    match passed {
                        Ok(passed) if value(&passed) == value(reply.get()) => {}
                        Ok(passed) => problems.push(format!("{}: {reply} became {passed}", operation.id)),
                        Err(error) => problems.push(format!("{}: {error}: {reply}", operation.id)),
                    }
                    answered += 1;
                }
                Ok(None) => answered += 1,
                Err(error) if misses_an_object(&error) => {}
                Err(error) => {
                    problems.push(format!("{}, {way:?}: {error} {:?}", operation.id, error.param()))
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(answered > OPERATIONS.len(), "{answered}");
}

/// Removes arguments that the API rejects by rules its document does not have.
fn make_sense(operation: &Operation, arguments: &mut Map<String, Value>) {
    if let Some(stream) = operation.stream {
        // Events are covered by another test.
        arguments.remove(stream.name);
        arguments.remove("stream_options");
    }
    if arguments.contains_key("conversation") {
        arguments.remove("previous_response_id");
    }
    match operation.id {
        // Only some models support other lengths.
        "embeddings.create" => drop(arguments.remove("dimensions")),
        "chat.completions.create" => {
            for name in [
                "max_tokens",
                "max_completion_tokens",
                "modalities",
                "parallel_tool_calls",
                "top_logprobs",
                "tool_choice",
                "response_format",
            ] {
                arguments.remove(name);
            }
            plain_dialogue(arguments, "messages");
        }
        "responses.create" | "beta.responses.create" => {
            for name in ["background", "tool_choice", "text"] {
                arguments.remove(name);
            }
            plain_dialogue(arguments, "input");
        }
        // Models that chat do not complete.
        "completions.create" => {
            drop(arguments.insert("model".to_owned(), "gpt-3.5-turbo-instruct".into()));
        }
        // Only the oldest models have it.
        "images.generate" => drop(arguments.remove("response_format")),
        "images.edit" => {
            arguments.remove("response_format");
            // A form can't express an empty list.
            arguments.insert("image".to_owned(), "@file".into());
        }
        // Events go to a URL.
        "webhooks.create" | "webhooks.update" => {
            if let Some(url) = arguments.get_mut("url") {
                *url = "https://example.com/hook".into();
            }
        }
        // Fields with arbitrary names come back as text only.
        "evals.create" => {
            if let Some(Value::Object(config)) = arguments.get_mut("data_source_config") {
                config.remove("metadata");
            }
        }
        _ => {}
    }
}

/// Leaves of a dialogue what any model takes: calls have answers, images are images, and the
/// parameters of functions are schemas, all of which made-up values are not.
fn plain_dialogue(arguments: &mut Map<String, Value>, list: &str) {
    // A model of which the emulator knows no limits.
    arguments.insert("model".to_owned(), "gpt-audio-mini".into());
    let said = serde_json::json!({"role": "user", "content": "Hello"});
    match arguments.get_mut(list) {
        Some(Value::Array(items)) => {
            items.retain(|item| {
                matches!(item["role"].as_str(), Some("user" | "system" | "developer"))
                    && item["content"].is_string()
            });
            items.push(said);
        }
        Some(Value::String(_)) => {}
        _ => drop(arguments.insert(list.to_owned(), vec![said].into())),
    }
    for name in ["tools", "functions"] {
        let tools = arguments.get_mut(name).and_then(Value::as_array_mut);
        if let Some(tools) = tools {
            tools.retain(|tool| !matches!(tool["type"].as_str(), Some("function" | "custom") | None));
            if tools.is_empty() {
                arguments.remove(name);
            }
        }
    }
}

/// Returns the value with one spelling for each number: `1.0` is `1`.
fn levelled(value: Value) -> Value {
    match value {
        Value::Number(number) => {
            match number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 1e15) {
                Some(whole) => Value::from(whole),
                None => Value::Number(number),
            }
        }
        Value::Array(items) => items.into_iter().map(levelled).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, member)| (name, levelled(member))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// Returns whether nothing is stored under the made-up identifiers, or the stored object does not
/// allow the operation.
fn misses_an_object(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Conflict)
        || error.code().is_some_and(|code| code.ends_with("not_found"))
}

fn check_request(
    operation: &Operation,
    schema: &OperationSchema,
    arguments: &Map<String, Value>,
    sent: &Last,
) {
    let filled = operation
        .path_params
        .iter()
        .fold(operation.path.to_owned(), |path, name| path.replace(&format!("{{{name}}}"), "id%201"));
    assert_eq!(sent.line, format!("{} /v1{filled}", operation.verb.as_str()), "{}", operation.id);
    let of = |fields: &[Field]| {
        let given = fields.iter().filter_map(|field| arguments.get_key_value(field.name));
        given.map(|(name, value)| (name.clone(), value.clone())).collect::<Vec<_>>()
    };
    let mut query: Vec<(String, String)> =
        operation.fixed_query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    of(&schema.query).iter().for_each(|(name, value)| flatten(name, value, &mut query));
    query.sort();
    assert_eq!(sent.query, query, "{}", operation.id);
    for (name, value) in of(&schema.header) {
        let header = operation.header_params.iter().find(|(param, _)| *param == name).unwrap().1;
        let header = sent.headers.get(header).map(|value| String::from_utf8_lossy(value.as_bytes()));
        let expected = match &value {
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
            value => value.as_str().unwrap_or_default().to_owned(),
        };
        // Nothing in it is no header.
        let expected = Some(expected.as_str()).filter(|text| !text.is_empty());
        assert_eq!(header.as_deref(), expected, "{}: {name}", operation.id);
    }
    let elsewhere =
        |name: &String| schema.query.iter().chain(&schema.header).any(|field| field.name == *name);
    let mut expected = arguments.clone();
    expected.retain(|name, _| !elsewhere(name));
    if let Some(body) = &sent.body {
        assert_eq!(*body, Value::Object(expected), "{}", operation.id);
    }
}

/// Writes a query parameter by H6.
fn flatten(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| flatten(&format!("{name}[]"), item, pairs)),
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| flatten(&format!("{name}[{key}]"), member, pairs))
        }
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        other => pairs.push((name.to_owned(), other.to_string())),
    }
}

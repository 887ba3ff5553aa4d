//! Replies and events.

use std::fmt::Debug;

use keyway::types::Accumulate;
use keyway::types::chat::{ChatCompletion, ChatCompletionAccumulator};
use keyway::types::embeddings::CreateEmbeddingResponse;
use keyway::types::responses::{Response, ResponseAccumulator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A chat reply that deserializes is serialized with the same meaning (D1).
pub(crate) fn chat_reply(data: &[u8]) {
    round_trip::<ChatCompletion>(data);
}

/// The same for a response.
pub(crate) fn response_reply(data: &[u8]) {
    round_trip::<Response>(data);
}

/// A reply with vectors, whose numbers are parsed ahead, gives the same numbers and the same errors
/// as serde.
pub(crate) fn embedding_reply(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let outcome = |read: serde_json::Result<CreateEmbeddingResponse>| {
        read.map(|reply| format!("{reply:?}")).map_err(|error| error.to_string())
    };
    let by_serde = outcome(serde_json::from_str(text));
    assert_eq!(outcome(CreateEmbeddingResponse::from_json(text)), by_serde);
    round_trip::<CreateEmbeddingResponse>(data);
}

/// The events of a chat stream, one per line, deserialize, serialize with the same meaning, and
/// accumulate (S6).
pub(crate) fn chat_stream(data: &[u8]) {
    add_up::<ChatCompletionAccumulator>(data);
}

/// The same for the events of a response.
pub(crate) fn response_stream(data: &[u8]) {
    add_up::<ResponseAccumulator>(data);
}

/// Accumulates all valid events. The result is a reply like any other: it serializes and
/// deserializes.
fn add_up<A: Accumulate<Event: DeserializeOwned + Serialize + Debug + PartialEq>>(data: &[u8])
where
    A::Reply: Debug + PartialEq,
{
    let mut whole = A::default();
    for line in data.split(|&byte| byte == b'\n') {
        if let Some(event) = round_trip::<A::Event>(line) {
            whole.push(&event);
        }
    }
    let _ = whole.is_complete();
    let sum = serde_json::to_vec(&whole.reply()).expect("a reply can be written");
    round_trip::<A::Reply>(&sum).expect("what events add up to is a reply");
}

fn round_trip<T: DeserializeOwned + Serialize + Debug + PartialEq>(data: &[u8]) -> Option<T> {
    let read = serde_json::from_slice::<T>(data).ok()?;
    // A tree can't represent all JSON: half a surrogate pair or a number out of range may occur
    // where no type looks.
    let Ok(before) = serde_json::from_slice::<Value>(data) else {
        let text = serde_json::to_string(&read).expect("what was read can be written");
        let again: T = serde_json::from_str(&text).expect("what was written can be read");
        assert_eq!(serde_json::to_string(&again).expect("it can be written"), text);
        return Some(read);
    };
    let after = serde_json::to_value(&read).expect("what was read can be written");
    assert!(alike(&before, &after), "{before} came back as {after}");
    // Once each name is unique and the JSON was rewritten, it round-trips the same forever,
    // whatever the order of its fields.
    if let Ok(plain) = serde_json::from_str::<T>(&before.to_string()) {
        let text = serde_json::to_string(&plain).expect("what was read can be written");
        let again: T = serde_json::from_str(&text).expect("what was written can be read");
        assert_eq!(serde_json::to_string(&again).expect("it can be written"), text);
        assert_eq!(again, plain);
        // The order of fields has no meaning, wherever a union's tag is.
        let reversed: T = serde_json::from_str(&reversed(&before)).expect("it is the same reply");
        assert_eq!(reversed, plain);
    }
    Some(read)
}

/// Returns JSON with the fields of each object in reverse order.
fn reversed(value: &Value) -> String {
    let join = |parts: Vec<String>| parts.join(",");
    match value {
        Value::Array(items) => format!("[{}]", join(items.iter().map(reversed).collect())),
        Value::Object(members) => {
            let text = |(name, value): (&String, &Value)| {
                format!("{}:{}", Value::from(name.as_str()), reversed(value))
            };
            format!("{{{}}}", join(members.iter().rev().map(text).collect()))
        }
        _ => value.to_string(),
    }
}

/// Returns whether two values are equal, treating 1 and 1.0 as the same.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| alike(value, other)))
        }
        _ => one == other,
    }
}

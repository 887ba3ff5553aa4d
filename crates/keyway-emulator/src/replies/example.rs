//! Examples instead of state: each valid request gets a reply made of the operation's description, as
//! if every object that it names existed.

use keyway_types::operations::ReplyKind;
use serde_json::{Map, Value, json};

use super::Work;
use super::events::Events;
use super::sample_bytes;
use crate::reply::HttpReply;
use crate::schema::Shape;
use crate::specimen::Specimen;

/// Parameters that ask for text instead of JSON.
const TEXT_FORMATS: [&str; 3] = ["text", "srt", "vtt"];

/// Answers any operation.
pub(super) fn answer(work: &Work<'_>) -> HttpReply {
    if work.streams()
        && let Some(event) = &work.tables.event
    {
        let event = of(work, event, &Value::Null);
        let mut events = Events::new(work);
        events.push_raw(event["type"].as_str().unwrap_or("message"), &event, false);
        events.push_done();
        return events.into_reply(0);
    }
    match (work.operation.reply, &work.tables.reply) {
        (ReplyKind::Empty, _) => sample_bytes::nothing(),
        (ReplyKind::Binary | ReplyKind::Text, _) => sample_bytes::sample(work),
        (ReplyKind::JsonOrText, _) if TEXT_FORMATS.contains(&work.text("response_format")) => {
            sample_bytes::file("An example.\n", "text/plain; charset=utf-8")
        }
        (ReplyKind::Page, Some(shape)) => work.free_json(&of(work, shape, &json!({ "data": [null] }))),
        (_, Some(shape)) => work.free_json(&of(work, shape, &Value::Null)),
        (_, None) => work.free_json(&json!({})),
    }
}

/// A value with all its fields; those of the request that the reply has too are the request's.
fn of(work: &Work<'_>, shape: &'static Shape, known: &Value) -> Value {
    let given = match &work.input.body {
        Value::Object(body) => body.clone(),
        _ => Map::new(),
    };
    Specimen::new(work.operation.id.as_bytes(), work.now, &given).full().of(shape, known)
}

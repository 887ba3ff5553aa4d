//! `beta.agents`: each message of a session is a turn that answers at once, as events, which webhook
//! endpoints get too.

use serde_json::{Value, json};

use super::events::Events;
use super::{ReplyResult, Work, resource, sample_bytes, webhook_events};
use crate::reply::HttpReply;
use crate::store::Entry;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "beta.agents.sessions.create" => create(work),
        "beta.agents.sessions.events.create" => messages(work),
        "beta.agents.environments.create" => {
            let made = resource::create(work, |_| {})?;
            let environment: Value = serde_json::from_slice(&made.joined()).unwrap_or_default();
            webhook_events::tell(work, "agent.environment.ready", &json!({ "id": environment["id"] }));
            Ok(made)
        }
        "beta.agents.sessions.events.stream" => {
            resource::parents(work, resource::Role::Create)?;
            let session = json!({ "id": work.id("session_id"), "status": "idle" });
            let said = work.shared.store.list(&work.collection(&work.path()));
            let said: Vec<Value> = said.into_iter().map(|(_, message)| message).collect();
            Ok(told(work, &session, &said))
        }
        _ => resource::answer(work),
    }
}

/// Creates a session, with the first turn if the request has a message.
fn create(work: &Work<'_>) -> ReplyResult {
    let made = resource::create(work, |entry| entry.change(&json!({ "status": "idle" })))?;
    let session: Value = serde_json::from_slice(&made.joined()).unwrap_or_default();
    tell(work, &session, &["created"]);
    let first = Some(work.body("input").clone()).filter(|input| !input.is_null());
    if let (Some(message), Some(id)) = (&first, session["id"].as_str()) {
        remember(work, &format!("{}/{id}/events", work.path()), message);
        tell(work, &session, TURN);
    }
    Ok(if work.streams() { told(work, &session, first.as_slice()) } else { made })
}

/// Adds messages to a session; they wait until its stream is read.
fn messages(work: &Work<'_>) -> ReplyResult {
    resource::parents(work, resource::Role::Create)?;
    let (id, sessions) = (work.id("session_id"), work.collection("/agents/sessions"));
    let session =
        work.shared.store.get(&sessions, id).map_or_else(|| json!({ "id": id }), |entry| entry.value);
    let events = work.body("events").as_array().into_iter().flatten();
    // Tool results, approvals and a cancellation start no turn.
    for message in events.filter(|event| event["type"] == "agent.session.input.message") {
        remember(work, &work.path(), message);
        tell(work, &session, TURN);
    }
    Ok(work.free(sample_bytes::nothing()))
}

/// The webhook events of a turn.
const TURN: &[&str] = &["in_progress", "idle"];

/// Sends events of a session to webhook endpoints.
fn tell(work: &Work<'_>, session: &Value, happened: &[&str]) {
    let environment = &session["environment"];
    let mut data = json!({
        "id": session["id"],
        "environment_type": environment["type"].as_str().unwrap_or("none"),
    });
    if let Some(id) = environment["id"].as_str() {
        data["environment_id"] = id.into();
    }
    for one in happened {
        webhook_events::tell(work, &format!("agent.session.{one}"), &data);
    }
}

fn remember(work: &Work<'_>, path: &str, message: &Value) {
    work.shared.store.put(&work.collection(path), &work.new_id("evt_"), Entry::new(message.clone()));
}

/// Returns the events of a session that received these messages.
fn told(work: &Work<'_>, session: &Value, messages: &[Value]) -> HttpReply {
    let mut events = Events::new(work);
    events.push("agent.session.created", json!({ "session": session }), false);
    for message in messages {
        turn(work, session, message, &mut events);
    }
    events.push("agent.session.idle", json!({ "session": session }), false);
    events.into_reply(0)
}

/// Runs one turn: it begins, repeats the message, and ends.
fn turn(work: &Work<'_>, session: &Value, message: &Value, events: &mut Events<'_>) {
    let (turn, item) = (work.new_id("turn_"), work.new_id("item_"));
    let text = format!("You said: {}", text_of(message));
    let at = |status: &str| {
        json!({
            "session_id": session["id"],
            "turn_id": turn,
            "turn": { "id": turn, "session_id": session["id"], "status": status },
        })
    };
    let piece = |name: &str| {
        json!({
            "session_id": session["id"], "turn_id": turn, "item_id": item, "output_index": 0,
            "content_index": 0, name: text,
        })
    };
    events.push("agent.session.turn.created", at("queued"), false);
    events.push("agent.session.turn.in_progress", at("in_progress"), false);
    events.push("agent.session.turn.output_text.delta", piece("delta"), true);
    events.push("agent.session.turn.output_text.done", piece("text"), true);
    events.push("agent.session.turn.completed", at("completed"), false);
}

/// Returns the texts of a message, wherever they are in it.
fn text_of(message: &Value) -> String {
    match message {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(text_of).collect(),
        Value::Object(members) => {
            ["text", "content", "input"].iter().filter_map(|name| members.get(*name)).map(text_of).collect()
        }
        _ => String::new(),
    }
}

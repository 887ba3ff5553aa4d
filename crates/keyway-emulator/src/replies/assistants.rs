//! `beta.threads`: messages, and runs that add one.

mod run;
mod stream;

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::refusal::Refusal;
use crate::schema;
use crate::store::Entry;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "beta.threads.create" => {
            let thread = make_thread(work, &work.input.body);
            Ok(work.free_json(&thread))
        }
        "beta.threads.messages.create" => {
            resource::parents(work, resource::Role::Create)?;
            let message = make_message(work, work.id("thread_id"), &work.input.body);
            Ok(work.free_json(&message))
        }
        "beta.threads.create_and_run" => {
            let assistant = assistant(work)?;
            let thread = make_thread(work, work.body("thread"));
            let id = thread["id"].as_str().unwrap_or("").to_owned();
            run::start(work, &id, &assistant, Some(&thread))
        }
        "beta.threads.runs.create" => {
            resource::parents(work, resource::Role::Create)?;
            let assistant = assistant(work)?;
            for message in work.body("additional_messages").as_array().into_iter().flatten() {
                make_message(work, work.id("thread_id"), message);
            }
            run::start(work, work.id("thread_id"), &assistant, None)
        }
        "beta.threads.runs.retrieve" => run::retrieve(work),
        "beta.threads.runs.cancel" => run::cancel(work),
        "beta.threads.runs.submit_tool_outputs" => run::submit(work),
        _ => resource::answer(work),
    }
}

/// Returns the assistant that the request names, which must exist.
fn assistant(work: &Work<'_>) -> Result<Value, Refusal> {
    let id = work.text("assistant_id");
    let found = work.shared.store.get(&work.collection("/assistants"), id);
    found.map(|entry| entry.value).ok_or_else(|| work.not_found("assistant", id))
}

/// Returns an object in the form in which another operation shows it.
fn as_shown(work: &Work<'_>, operation: &str, known: &Value) -> Value {
    let shape = schema::find(operation).and_then(|tables| tables.reply.as_ref());
    let seed = known["id"].as_str().unwrap_or("");
    shape.map_or_else(|| known.clone(), |shape| work.view(shape, seed, known))
}

fn make_thread(work: &Work<'_>, request: &Value) -> Value {
    let id = work.new_id("thread_");
    let thread = as_shown(
        work,
        "beta.threads.retrieve",
        &json!({
            "id": id,
            "created_at": work.now,
            "metadata": request["metadata"].as_object().cloned().unwrap_or_default(),
            "tool_resources": request["tool_resources"],
        }),
    );
    work.shared.store.put(&work.collection("/threads"), &id, Entry::new(thread.clone()));
    for message in request["messages"].as_array().into_iter().flatten() {
        make_message(work, &id, message);
    }
    thread
}

/// Adds a message to a thread: a user's message is as in the request, an assistant's comes from a
/// run.
fn make_message(work: &Work<'_>, thread: &str, request: &Value) -> Value {
    let id = work.new_id("msg_");
    let message = as_shown(
        work,
        "beta.threads.messages.retrieve",
        &json!({
            "id": id,
            "created_at": work.now,
            "thread_id": thread,
            "role": request["role"],
            "content": content(&request["content"]),
            "status": "completed",
            "completed_at": work.now,
            "attachments": request["attachments"].as_array().cloned().unwrap_or_default(),
            "metadata": request["metadata"].as_object().cloned().unwrap_or_default(),
            "assistant_id": request["assistant_id"],
            "run_id": request["run_id"],
        }),
    );
    let at = work.collection(&format!("/threads/{thread}/messages"));
    work.shared.store.put(&at, &id, Entry::new(message.clone()));
    message
}

/// Returns content as a message shows it, with a text's value separate from its annotations.
fn content(content: &Value) -> Value {
    let text = |text: &Value| json!({ "type": "text", "text": { "value": text, "annotations": [] } });
    match content {
        Value::Array(parts) => {
            let part = |part: &Value| if part["type"] == "text" { text(&part["text"]) } else { part.clone() };
            parts.iter().map(part).collect()
        }
        other => json!([text(other)]),
    }
}

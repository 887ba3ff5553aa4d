//! A run: queued, in progress, then completed with a message, or waiting for tool outputs.

use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::{ReplyResult, Work, resource, room, scripted, talk, tokens, work};
use super::{as_shown, make_message, stream};
use crate::refusal::{Refusal, own};
use crate::store::Entry;

/// Starts a run, or streams it to its end.
pub(super) fn start(work: &Work<'_>, thread: &str, assistant: &Value, made: Option<&Value>) -> ReplyResult {
    let model = work.body("model").as_str().or_else(|| assistant["model"].as_str()).unwrap_or("").to_owned();
    work.admitted.billing()?;
    let limit = work.body("max_completion_tokens").as_u64().unwrap_or(0);
    work.deliver(&model, limit, || {
        let run = queued(work, thread, assistant, &model);
        let id = run["id"].as_str().unwrap_or("").to_owned();
        let at = work.collection(&format!("/threads/{thread}/runs"));
        work.shared.store.put(&at, &id, Entry::becoming(run.clone(), way(work)));
        if !work.streams() {
            let mut reply = work::json_reply(run.to_string());
            reply.set_header("openai-poll-after-ms", resource::POLL_AFTER);
            return Ok(reply);
        }
        let mut events = stream::Told::new(work);
        if let Some(thread) = made {
            events.tell("thread.created", thread);
        }
        for name in ["thread.run.created", "thread.run.queued"] {
            events.tell(name, &run);
        }
        Ok(to_the_end(work, &at, &id, events))
    })
}

fn way(work: &Work<'_>) -> [Value; 2] {
    [
        json!({ "status": "in_progress", "started_at": work.now }),
        json!({ "status": "completed", "completed_at": work.now, "expires_at": null }),
    ]
}

fn queued(work: &Work<'_>, thread: &str, assistant: &Value, model: &str) -> Value {
    let own = |name: &str| match work.body(name) {
        Value::Null => assistant[name].clone(),
        given => given.clone(),
    };
    let instructions = [own("instructions"), work.body("additional_instructions").clone()];
    let instructions: Vec<&str> = instructions.iter().filter_map(Value::as_str).collect();
    as_shown(
        work,
        "beta.threads.runs.retrieve",
        &json!({
            "id": work.new_id("run_"),
            "created_at": work.now,
            "thread_id": thread,
            "assistant_id": assistant["id"],
            "status": "queued",
            "expires_at": work.now + 600,
            "model": model,
            "instructions": instructions.join(" "),
            "tools": own("tools").as_array().cloned().unwrap_or_default(),
            "tool_choice": work.body("tool_choice").as_str().map_or_else(|| own("tool_choice"), Value::from),
            "metadata": work.body("metadata").as_object().cloned().unwrap_or_default(),
            "temperature": work.body("temperature").as_f64().unwrap_or(1.0),
            "top_p": work.body("top_p").as_f64().unwrap_or(1.0),
            "max_prompt_tokens": work.body("max_prompt_tokens"),
            "max_completion_tokens": work.body("max_completion_tokens"),
            "truncation_strategy": { "type": "auto", "last_messages": null },
            "response_format": work.body("response_format").as_str().unwrap_or("auto"),
            "parallel_tool_calls": work.body("parallel_tool_calls").as_bool().unwrap_or(true),
        }),
    )
}

/// Shows a run, advanced by one state.
pub(super) fn retrieve(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, true)?;
    let (at, id) = resource::place(work);
    let entry = if entry.value["status"] == "completed" && entry.value["usage"].is_null() {
        finish(work, &at, &id, None)
    } else {
        entry
    };
    Ok(resource::shown(work, &entry))
}

/// Cancels a run that has not ended.
pub(super) fn cancel(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let status = entry.value["status"].as_str().unwrap_or("");
    if !matches!(status, "queued" | "in_progress" | "requires_action") {
        let facts = [("action", "cancel"), ("kind", "run"), ("status", status)];
        return Err(Refusal::of(&own::WRONG_STATE, &facts));
    }
    let (at, id) = resource::place(work);
    let changed = work.shared.store.change(&at, &id, |entry| {
        entry.change(&json!({ "status": "cancelling" }));
        entry.next = [json!({ "status": "cancelled", "cancelled_at": work.now, "expires_at": null })].into();
    });
    Ok(resource::shown(work, &changed.unwrap_or_default()))
}

/// Continues a run that waits for tool outputs.
pub(super) fn submit(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    let status = entry.value["status"].as_str().unwrap_or("");
    if status != "requires_action" {
        let facts = [("action", "submit tool outputs to"), ("kind", "run"), ("status", status)];
        return Err(Refusal::of(&own::WRONG_STATE, &facts));
    }
    let (at, id) = resource::place(work);
    let outputs = work.body("tool_outputs").as_array().into_iter().flatten();
    let said: Vec<&str> = outputs.filter_map(|output| output["output"].as_str()).collect();
    let changes = json!({ "status": "queued", "required_action": null, "tool_outputs": said.join(" "), "outputs": work.body("tool_outputs") });
    let changed = work.shared.store.change(&at, &id, |entry| {
        entry.change(&changes);
        entry.next = way(work).into();
    });
    if !work.streams() {
        return Ok(resource::shown(work, &changed.unwrap_or_default()));
    }
    Ok(work.free(to_the_end(work, &at, &id, stream::Told::new(work))))
}

/// Advances a run to its end, with an event for each step.
fn to_the_end(work: &Work<'_>, at: &str, id: &str, mut events: stream::Told<'_>) -> crate::reply::HttpReply {
    if let Some(run) = work.shared.store.advance(at, id) {
        events.tell("thread.run.in_progress", &as_shown(work, "beta.threads.runs.retrieve", &run.value));
    }
    work.shared.store.advance(at, id);
    let run = finish(work, at, id, Some(&mut events));
    let shown = as_shown(work, "beta.threads.runs.retrieve", &run.value);
    let status = run.value["status"].as_str().unwrap_or("completed");
    events.tell(&format!("thread.run.{status}"), &shown);
    events.end()
}

/// Finishes a run: with a message and the step that made it, or with a call that tools must answer.
fn finish(work: &Work<'_>, at: &str, id: &str, events: Option<&mut stream::Told<'_>>) -> Entry {
    let run = work.shared.store.get(at, id).unwrap_or_default().value;
    let thread = run["thread_id"].as_str().unwrap_or("").to_owned();
    let messages: Vec<Value> = work
        .shared
        .store
        .list(&work.collection(&format!("/threads/{thread}/messages")))
        .into_iter()
        .map(|(_, message)| json!({ "role": message["role"], "content": texts(&message["content"]) }))
        .collect();
    let answered = run["tool_outputs"].is_string();
    let choice = if answered { Value::Null } else { run["tool_choice"].clone() };
    let chat = json!({
        "messages": messages,
        "tools": run["tools"].as_array().into_iter().flatten().filter(|tool| tool["type"] == "function").collect::<Vec<_>>(),
        "tool_choice": choice,
    });
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (calls, outputs) = (list(&run["tool_calls"]), list(&run["outputs"]));
    let model = run["model"].as_str().unwrap_or("");
    let said = |_: &Work<'_>| talk::of_thread(&messages, &calls, &outputs);
    let scripted = scripted::take_for(work, "beta.threads.runs.create", model, said);
    let answer = ModelAnswer::to(&chat, scripted.as_ref(), room::of_kept());
    if !answer.calls.is_empty() {
        let calls: Vec<Value> = answer.calls.iter().map(|call| call.describe(&call.id(work))).collect();
        let action = json!({ "type": "submit_tool_outputs", "submit_tool_outputs": { "tool_calls": calls } });
        let changes = json!({
            "status": "requires_action", "required_action": action, "tool_calls": calls, "completed_at": null,
        });
        return work.shared.store.change(at, id, |entry| entry.change(&changes)).unwrap_or_default();
    }
    let text = answer.text.or(answer.refusal).unwrap_or_default();
    let asked: u64 =
        messages.iter().filter_map(|message| message["content"].as_str()).map(tokens::of_text).sum();
    let said = tokens::of_text(&text);
    let usage = json!({ "prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said });
    let message = make_message(
        work,
        &thread,
        &json!({
            "role": "assistant",
            "content": text,
            "assistant_id": run["assistant_id"],
            "run_id": id,
        }),
    );
    let step = step(work, &run, &message, &usage);
    let step_id = step["id"].as_str().unwrap_or("").to_owned();
    work.shared.store.put(&format!("{at}/{id}/steps"), &step_id, Entry::new(step.clone()));
    if let Some(events) = events {
        events.message(&message, &step, &text);
    }
    work.shared.store.change(at, id, |entry| entry.change(&json!({ "usage": usage }))).unwrap_or_default()
}

fn step(work: &Work<'_>, run: &Value, message: &Value, usage: &Value) -> Value {
    as_shown(
        work,
        "beta.threads.runs.steps.retrieve",
        &json!({
            "id": work.new_id("step_"),
            "created_at": work.now,
            "assistant_id": run["assistant_id"],
            "thread_id": run["thread_id"],
            "run_id": run["id"],
            "type": "message_creation",
            "status": "completed",
            "completed_at": work.now,
            "step_details": { "type": "message_creation", "message_creation": { "message_id": message["id"] } },
            "metadata": {},
            "usage": usage,
        }),
    )
}

fn texts(content: &Value) -> String {
    let parts = content.as_array().into_iter().flatten();
    parts.filter_map(|part| part["text"]["value"].as_str()).collect::<Vec<_>>().join(" ")
}

//! `responses`, and its beta twins: an echo like chat's, stored so that it can be retrieved,
//! continued, streamed again and cancelled.

mod dialogue;
mod earlier_calls;
mod hosted;
mod output;
mod stream;

use serde_json::{Value, json};

use super::answer::ModelAnswer;
use super::{ReplyResult, Work, chat_stream, conversations, resource, room, tokens, work};
use crate::refusal::{self as no, Refusal};
use crate::reply::HttpReply;
use crate::script::ScriptedReply;
use crate::store::Entry;
use dialogue::Dialogue;

/// The model if a request names none.
const DEFAULT_MODEL: &str = "gpt-4.1";

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let id = work.operation.id.trim_start_matches("beta.");
    match id {
        "responses.create" => create(work),
        "responses.retrieve" => retrieve(work),
        "responses.cancel" => cancel(work),
        "responses.compact" => compact(work),
        "responses.input_tokens.count" => {
            let dialogue = Dialogue::of(work)?;
            Ok(work.free_json(&work.new_reply(&json!({ "input_tokens": dialogue.tokens }))))
        }
        _ => resource::answer(work),
    }
}

fn create(work: &Work<'_>) -> ReplyResult {
    let model = work.body("model").as_str().unwrap_or(DEFAULT_MODEL);
    let known = work.model(model, true)?;
    let dialogue = Dialogue::of(work)?;
    earlier_calls::check(work, &dialogue.items)?;
    match work.admitted.billing() {
        // The API detects this one after a stream has begun.
        Err(refusal) if work.streams() && refusal.code.as_deref() == no::CREDIT_EXHAUSTED.code => {
            return Ok(chat_stream::of_refusal(refusal));
        }
        verdict => verdict?,
    }
    if dialogue.tokens > known.context {
        let facts = [("limit", &*known.context.to_string()), ("requested", &*dialogue.tokens.to_string())];
        let mut refusal = Refusal::of(&no::CONTEXT_TOO_LONG, &facts);
        refusal.param = Some("input".into());
        return Err(refusal);
    }
    let limit = work.body("max_output_tokens").as_u64().unwrap_or(0);
    work.deliver(model, dialogue.tokens + limit, || {
        // A warm-up leaves scripted replies to the responses that follow it.
        let scripted = if work.warms_up { None } else { work.shared.script.next() };
        if let Some(ScriptedReply::Body(body)) = scripted {
            return Ok(if work.streams() {
                chat_stream::of_body(&body)
            } else {
                work::json_reply(body.to_string())
            });
        }
        let answer = ModelAnswer::to(&dialogue.as_chat(work), scripted, room::of_kept());
        let response = response(work, model, &dialogue, &answer);
        let background = work.body("background") == &Value::Bool(true);
        let kept = keep(work, &dialogue, response, background);
        if work.streams() {
            return Ok(stream::of(work, &last_state(&kept), 0));
        }
        let mut reply = work.free_json(&work.known_reply("", &kept.value));
        if !kept.next.is_empty() {
            reply.set_header("openai-poll-after-ms", resource::POLL_AFTER);
        }
        Ok(reply)
    })
}

/// The whole response.
fn response(work: &Work<'_>, model: &str, dialogue: &Dialogue, answer: &ModelAnswer) -> Value {
    let output = output::items(work, answer);
    let said = answer.tokens();
    let cut = answer.finish == "length";
    let conversation = dialogue.conversation.as_ref().map(|id| json!({ "id": id }));
    work.new_reply(&json!({
        "id": work.new_id("resp_"),
        "created_at": work.now,
        "completed_at": if cut { Value::Null } else { work.now.into() },
        "status": if cut { "incomplete" } else { "completed" },
        "model": model,
        "error": null,
        "incomplete_details": if cut { json!({ "reason": "max_output_tokens" }) } else { Value::Null },
        "conversation": conversation,
        "previous_response_id": work.body("previous_response_id"),
        "output": output,
        "metadata": work.body("metadata").as_object().cloned().unwrap_or_default(),
        "temperature": work.body("temperature").as_f64().unwrap_or(1.0),
        "top_p": work.body("top_p").as_f64().unwrap_or(1.0),
        "tool_choice": or(work.body("tool_choice"), json!("auto")),
        "text": or(work.body("text"), json!({ "format": { "type": "text" } })),
        "truncation": or(work.body("truncation"), json!("disabled")),
        "service_tier": work.body("service_tier").as_str().filter(|tier| *tier != "auto").unwrap_or("default"),
        "store": work.body("store") != &Value::Bool(false),
        "background": work.body("background") == &Value::Bool(true),
        "max_output_tokens": work.body("max_output_tokens"),
        "usage": {
            "input_tokens": dialogue.tokens,
            "input_tokens_details": { "cached_tokens": 0 },
            "output_tokens": said,
            "output_tokens_details": { "reasoning_tokens": 0 },
            "total_tokens": dialogue.tokens + said,
        },
    }))
}

/// Returns the request's value, or the API's default.
fn or(given: &Value, default: Value) -> Value {
    if given.is_null() { default } else { given.clone() }
}

/// Stores a response with its input, and adds both to the conversation.
///
/// A background response is queued first, then in progress, then completed.
fn keep(work: &Work<'_>, dialogue: &Dialogue, response: Value, background: bool) -> Entry {
    let id = response["id"].as_str().unwrap_or("").to_owned();
    let entry = if background {
        let last = ["status", "completed_at", "incomplete_details", "output", "usage"];
        let done = last.into_iter().map(|name| (name.to_owned(), response[name].clone())).collect();
        let mut waiting = response;
        for (name, value) in [
            ("status", json!("queued")),
            ("output", json!([])),
            ("usage", json!(null)),
            ("completed_at", json!(null)),
        ] {
            waiting[name] = value;
        }
        Entry::becoming(waiting, [json!({ "status": "in_progress" }), Value::Object(done)])
    } else {
        Entry::new(response)
    };
    let output = last_state(&entry)["output"].clone();
    if let Some(conversation) = &dialogue.conversation {
        conversations::add(work, conversation, &dialogue.items);
        conversations::add(work, conversation, output.as_array().map_or(&[], Vec::as_slice));
    }
    if work.body("store") != &Value::Bool(false) {
        let store = &work.shared.store;
        let at = work.collection("/responses");
        for item in &dialogue.items {
            let (name, item) = conversations::as_kept(work, item);
            store.put(&format!("{at}/{id}/input_items"), &name, Entry::new(item));
        }
        store.put(&at, &id, entry.clone());
    }
    entry
}

/// Returns the response in its final state.
fn last_state(entry: &Entry) -> Value {
    let mut entry = entry.clone();
    for next in std::mem::take(&mut entry.next) {
        entry.change(&next);
    }
    entry.value
}

fn retrieve(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, true)?;
    if !work.streams() {
        return Ok(resource::shown(work, &entry));
    }
    let after = work.input.query.get("starting_after").and_then(Value::as_u64);
    let skip = after.map_or(0, |after| usize::try_from(after.saturating_add(1)).unwrap_or(usize::MAX));
    Ok(work.free(stream::of(work, &last_state(&entry), skip)))
}

/// Cancels a background response.
fn cancel(work: &Work<'_>) -> ReplyResult {
    let entry = resource::retrieved(work, false)?;
    if entry.value["background"] != true {
        let message = "Cannot cancel a synchronous response.".to_owned();
        return Err(Refusal::invalid("", "response_id", message));
    }
    if entry.next.is_empty() {
        return Ok(resource::shown(work, &entry));
    }
    let (collection, id) = resource::place(work);
    work.shared.store.change(&collection, &id, |entry| entry.next.clear());
    resource::update(work, &json!({ "status": "cancelled" }))
}

/// Compacts the whole dialogue into one opaque item.
fn compact(work: &Work<'_>) -> ReplyResult {
    let dialogue = Dialogue::of(work)?;
    let item = json!({ "type": "compaction", "id": work.new_id("cmp_"), "encrypted_content": "AAAA" });
    let usage = json!({
        "input_tokens": dialogue.tokens,
        "input_tokens_details": { "cached_tokens": 0 },
        "output_tokens": tokens::of_text("AAAA"),
        "output_tokens_details": { "reasoning_tokens": 0 },
        "total_tokens": dialogue.tokens + 1,
    });
    let known = json!({ "created_at": work.now, "output": [item], "usage": usage });
    let reply: HttpReply = work.free_json(&work.new_reply(&known));
    Ok(reply)
}

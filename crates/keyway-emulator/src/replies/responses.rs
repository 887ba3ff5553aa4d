//! `responses`, and its beta twins: an echo like chat's, stored so that it can be retrieved,
//! continued, streamed again and cancelled.

mod dialogue;
mod earlier_calls;
mod echoed_tools;
mod hosted;
mod mcp;
mod output;
mod settings;
mod stream;

use serde_json::{Value, json};

use super::answer::{ModelAnswer, Spent};
use super::tokens::{self, Encoding};
use super::{
    ReplyResult, Work, chat_stream, conversations, resource, room, scripted, snapshot, thought, work,
};
use crate::refusal::{self as no, Refusal};
use crate::reply::HttpReply;
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
    mcp::check(work, &dialogue.items)?;
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
        let scripted = if work.warms_up { None } else { scripted::take(work) };
        let answer = ModelAnswer::to(&dialogue.as_chat(work), scripted.as_ref(), room::of_kept());
        let named = scripted.as_ref().and_then(|reply| reply.model.as_deref()).unwrap_or(model);
        let response = response(work, named, &dialogue, &answer);
        let background = work.body("background") == &Value::Bool(true);
        let kept = keep(work, &dialogue, response, background);
        if work.streams() {
            return Ok(stream::of(work, &last_state(&kept), 0));
        }
        Ok(shown(work, &kept))
    })
}

/// Returns a response as it is, with fields that the tables don't have.
fn shown(work: &Work<'_>, entry: &Entry) -> HttpReply {
    let mut reply = work.free_json(&entry.value);
    if !entry.next.is_empty() {
        reply.set_header("openai-poll-after-ms", resource::POLL_AFTER);
    }
    reply
}

/// The whole response.
fn response(work: &Work<'_>, model: &str, dialogue: &Dialogue, answer: &ModelAnswer) -> Value {
    let model = snapshot::of(model);
    let asked = answer.usage.input.unwrap_or(dialogue.tokens);
    let limit = work.body("max_output_tokens").as_u64().unwrap_or(u64::MAX);
    let thought = thought::tokens(model, work.body("reasoning")["effort"].as_str());
    let spent = answer.spent(Encoding::of(model), thought, limit);
    let output = output::items(work, model, dialogue, answer);
    let cut = match answer.finish {
        "length" => Some("max_output_tokens"),
        "content_filter" => Some("content_filter"),
        _ => None,
    };
    let mut known = settings::of(work, model, &dialogue.items);
    let own = json!({
        "id": work.new_id("resp_"),
        "created_at": work.now,
        "completed_at": if cut.is_some() { Value::Null } else { work.now.into() },
        "status": if cut.is_some() { "incomplete" } else { "completed" },
        "model": model,
        "incomplete_details": cut.map(|reason| json!({ "reason": reason })),
        "moderation": settings::moderation(work, &dialogue.text(), answer.text.as_deref().unwrap_or("")),
        "tool_usage": settings::tool_usage(&output),
        "output": output,
        "usage": usage(asked, spent, answer.usage.cached.unwrap_or(0)),
    });
    if let (Value::Object(known), Value::Object(own)) = (&mut known, own) {
        known.extend(own);
        known.extend(dialogue.conversation.as_ref().map(|id| ("conversation".into(), json!({ "id": id }))));
    }
    work::completed(work.new_reply(&known), &known)
}

/// Returns the usage of an answer with its thoughts.
fn usage(asked: u64, spent: Spent, cached: u64) -> Value {
    json!({
        "input_tokens": asked,
        "input_tokens_details": { "cached_tokens": cached, "cache_write_tokens": 0 },
        "output_tokens": spent.output,
        "output_tokens_details": { "reasoning_tokens": spent.reasoning },
        "total_tokens": asked.saturating_add(spent.output),
    })
}

/// Stores a response with its input, and adds both to the conversation.
///
/// A background response is queued first, then in progress, then completed.
fn keep(work: &Work<'_>, dialogue: &Dialogue, response: Value, background: bool) -> Entry {
    let id = response["id"].as_str().unwrap_or("").to_owned();
    let entry = if background {
        let last = ["status", "completed_at", "incomplete_details", "output", "service_tier", "usage"];
        let done = last.into_iter().map(|name| (name.to_owned(), response[name].clone())).collect();
        let mut waiting = response;
        for (name, value) in [
            ("status", json!("queued")),
            ("output", json!([])),
            ("usage", json!(null)),
            ("completed_at", json!(null)),
            ("service_tier", json!("auto")),
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
        return Ok(shown(work, &entry));
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
        return Ok(shown(work, &entry));
    }
    let (collection, id) = resource::place(work);
    let cancelled = work.shared.store.change(&collection, &id, |entry| {
        entry.next.clear();
        entry.change(&json!({ "status": "cancelled" }));
    });
    Ok(shown(work, &cancelled.unwrap_or_default()))
}

/// Compacts the whole dialogue into what the user said, and one opaque item.
fn compact(work: &Work<'_>) -> ReplyResult {
    let dialogue = Dialogue::of(work)?;
    let users = dialogue.all(work).into_iter().filter(|item| item["role"] == "user");
    let mut output: Vec<Value> = users.map(|item| conversations::as_kept(work, &item).1).collect();
    output.push(output::compaction(work));
    let spent = Spent { output: tokens::of_text(output::ENCRYPTED), reasoning: 0 };
    let usage = usage(dialogue.tokens, spent, 0);
    let known = json!({ "created_at": work.now, "output": output, "usage": usage });
    Ok(work.free_json(&work::completed(work.new_reply(&known), &known)))
}

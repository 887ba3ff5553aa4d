//! The items of a response's output.

use serde_json::{Value, json};

use super::super::answer::{ModelAnswer, ModelCall};
use super::super::{Work, thought, tokens};
use super::dialogue::Dialogue;
use super::hosted;
use super::mcp;
use super::settings::includes;

/// What only the API can read: thoughts, and compacted dialogues.
pub(super) const ENCRYPTED: &str = "gAAAAABkZXRlcm1pbmlzdGljIGFuZCBlbXB0eQ==";

/// Returns the output for an answer: thoughts if the model reasons or a summary is requested; what
/// the tools that the API runs have to say; then the message or call.
pub(super) fn items(work: &Work<'_>, model: &str, dialogue: &Dialogue, answer: &ModelAnswer) -> Vec<Value> {
    let mut items = mcp::lists(work, &dialogue.items, answer);
    items.extend(reasoning(work, model, answer));
    let mut calls = mcp::calls(work, &dialogue.items, answer);
    calls.extend(hosted::calls(work, &dialogue.items, answer));
    let found = hosted::call_of_found(work, &calls, &dialogue.text());
    let own: Vec<&ModelCall> = answer.calls.iter().filter(|call| call.server.is_none()).collect();
    let is_last = own.is_empty() && found.is_none();
    let waits = waits(&calls, answer);
    items.extend(calls);
    if let Some(text) = answer.text.as_ref().filter(|_| !waits) {
        let annotations = hosted::citations(&items, text);
        let logprobs = logprobs(work, text);
        let part =
            json!({ "type": "output_text", "text": text, "annotations": annotations, "logprobs": logprobs });
        items.push(message(work, model, (answer, is_last), &part));
    }
    if let Some(refusal) = answer.refusal.as_ref().filter(|_| !waits) {
        let part = json!({ "type": "refusal", "refusal": refusal });
        items.push(message(work, model, (answer, is_last), &part));
    }
    items.extend(own.into_iter().map(|call| called(work, call)).chain(found));
    if compacts(work, dialogue) {
        items.push(compaction(work));
    }
    items
}

/// Returns whether the model goes on only when the client has decided about a call or made it. A script
/// may let it speak beside what the client is to do.
fn waits(calls: &[Value], answer: &ModelAnswer) -> bool {
    calls.iter().any(|call| call["type"] == "mcp_approval_request")
        || (hosted::is_awaited(calls) && !answer.scripted)
}

/// Returns a message of an answer, and whether nothing follows it.
fn message(work: &Work<'_>, model: &str, (answer, is_last): (&ModelAnswer, bool), part: &Value) -> Value {
    let mut message = json!({
        "type": "message",
        "id": work.new_id("msg_"),
        "role": "assistant",
        "status": if matches!(answer.finish, "length" | "content_filter") { "incomplete" } else { "completed" },
        "content": [part],
    });
    if thought::has_phases(model) {
        message["phase"] = if is_last { "final_answer" } else { "commentary" }.into();
    }
    message
}

/// Returns the model's thoughts, or a script's; models that reason show at most a summary of them.
fn reasoning(work: &Work<'_>, model: &str, answer: &ModelAnswer) -> Option<Value> {
    let asked = work.body("reasoning");
    let wanted = asked["summary"].as_str().or_else(|| asked["generate_summary"].as_str());
    let wanted = wanted.filter(|_| !answer.scripted);
    let thinks = !answer.scripted && thought::tokens(model, asked["effort"].as_str()) > 0;
    let mut parts: Vec<&str> = answer.reasoning.iter().map(String::as_str).collect();
    parts.extend(wanted.map(|_| "The user said something, so say it back."));
    if !thinks && parts.is_empty() {
        return None;
    }
    let part = |text: &&str| json!({ "type": "summary_text", "text": text });
    let mut item = json!({
        "type": "reasoning",
        "id": work.new_id("rs_"),
        "summary": parts.iter().map(part).collect::<Vec<_>>(),
        "content": [],
    });
    if !thinks && wanted == Some("detailed") {
        item["content"] = json!([{ "type": "reasoning_text", "text": "Something was said. Say it back." }]);
    }
    if includes(work, "reasoning.encrypted_content") {
        item["encrypted_content"] = ENCRYPTED.into();
    }
    Some(item)
}

fn called(work: &Work<'_>, call: &ModelCall) -> Value {
    let (kind, prefix, member) = if call.custom {
        ("custom_tool_call", "ctc_", "input")
    } else {
        ("function_call", "fc_", "arguments")
    };
    json!({
        "type": kind,
        "id": work.new_id(prefix),
        "call_id": call.id(work),
        "name": call.name,
        member: call.input,
        "status": "completed",
    })
}

/// Returns the log probabilities of a text if they are requested; each piece of the stream counts as
/// one token with a probability of 1.
fn logprobs(work: &Work<'_>, text: &str) -> Vec<Value> {
    if !includes(work, "message.output_text.logprobs") {
        return Vec::new();
    }
    let alternatives = work.body("top_logprobs").as_u64().unwrap_or(0);
    let entry = |piece: &str| {
        let entry = json!({ "token": piece, "logprob": 0.0, "bytes": piece.as_bytes() });
        let mut whole = entry.clone();
        whole["top_logprobs"] = if alternatives > 0 { json!([entry]) } else { json!([]) };
        whole
    };
    tokens::pieces(text).into_iter().map(entry).collect()
}

/// Returns whether the dialogue has become longer than the request wants to keep it.
fn compacts(work: &Work<'_>, dialogue: &Dialogue) -> bool {
    let managed = work.body("context_management").as_array().into_iter().flatten();
    let mut limits = managed.filter(|one| one["type"] == "compaction");
    limits.any(|one| one["compact_threshold"].as_u64().is_some_and(|limit| dialogue.tokens > limit))
}

/// Returns the item that stands for a compacted dialogue.
pub(super) fn compaction(work: &Work<'_>) -> Value {
    json!({ "type": "compaction", "id": work.new_id("cmp_"), "encrypted_content": ENCRYPTED })
}

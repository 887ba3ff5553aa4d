//! `completions.create`: the legacy text completion.

use serde_json::{Value, json};

use super::room::{self, MOST_CHOICES, Room};
use super::tokens::{self, Encoding};
use super::{ReplyResult, Work, scripted, snapshot};
use crate::demands;
use crate::refusal::{Refusal, own};
use crate::reply::{DONE, HttpReply, Step, event};
use crate::script::ScriptedReply;

/// Answers a completion, whole or as a stream.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let model = work.text("model");
    work.model(model, true)?;
    if demands::is_for_chat_alone(model) {
        return Err(Refusal::of(&own::ONLY_A_CHAT_MODEL, &[]));
    }
    work.admitted.billing()?;
    let prompts = prompts(work.body("prompt"));
    let encoding = Encoding::of(model);
    let asked: u64 = prompts.iter().map(|prompt| encoding.count(prompt)).sum();
    let limit = work.body("max_tokens").as_u64().unwrap_or(16);
    let n = work.body("n").as_u64().unwrap_or(1);
    let choices = n.saturating_mul(prompts.len() as u64);
    if choices > MOST_CHOICES {
        let message =
            format!("You requested {choices} completions; the most in one request is {MOST_CHOICES}.");
        return Err(Refusal::invalid("", "n", message));
    }
    work.deliver(model, asked + limit, || {
        let echoes = work.body("echo") == &Value::Bool(true);
        let room = room::of_choices(choices, work.streams(), false);
        let scripted = scripted::take(work);
        let scripted = scripted.as_ref();
        let texts = prompts.iter().flat_map(|prompt| (0..n).map(move |_| prompt));
        let texts: Vec<(String, &str)> =
            texts.map(|prompt| completed(encoding, prompt, limit, echoes, room, scripted)).collect();
        let id = work.new_id("cmpl-");
        let model = snapshot::of(scripted.and_then(|reply| reply.model.as_deref()).unwrap_or(model));
        let set = scripted.map(|reply| reply.usage).unwrap_or_default();
        let asked = set.input.unwrap_or(asked);
        let counted = || texts.iter().map(|(text, _)| encoding.count(text)).sum();
        let said: u64 = set.output.unwrap_or_else(counted);
        let usage =
            json!({ "prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said });
        if work.streams() {
            return Ok(stream(work, &id, model, &texts, &usage));
        }
        let choices =
            texts.iter().enumerate().map(|(index, (text, finish))| choice(index, text, Some(finish)));
        let mut whole = chunk(work, &id, model, choices.collect());
        whole["usage"] = usage;
        Ok(HttpReply::json(http::StatusCode::OK, &whole))
    })
}

/// Returns the prompts as text; tokens are shown by their number.
fn prompts(prompt: &Value) -> Vec<String> {
    let tokens = |list: &[Value]| format!("{} tokens", list.len());
    match prompt {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) if items.iter().all(Value::is_number) => vec![tokens(items)],
        Value::Array(items) => items
            .iter()
            .map(|item| {
                item.as_array().map_or_else(|| item.as_str().unwrap_or("").to_owned(), |list| tokens(list))
            })
            .collect(),
        _ => vec![String::new()],
    }
}

fn completed(
    encoding: Encoding,
    prompt: &str,
    limit: u64,
    echoes: bool,
    room: Room,
    scripted: Option<&ScriptedReply>,
) -> (String, &'static str) {
    let text = scripted.and_then(|reply| reply.text.clone());
    // A script's text is as long as it is.
    let limit = if text.is_some() { u64::MAX } else { limit };
    let said = text.unwrap_or_else(|| format!("You said: {prompt}"));
    let kept = room.cut(encoding, &said, Some(limit));
    let said_all = kept.len() == said.len();
    // The echo doesn't count toward the token limit, but takes up room in the reply.
    let whole = if echoes { format!("{prompt}{kept}") } else { kept.to_owned() };
    let found = room.cut(encoding, &whole, Some(u64::MAX));
    let finish = if said_all && found.len() == whole.len() { "stop" } else { "length" };
    (found.to_owned(), scripted.and_then(|reply| reply.finish).unwrap_or(finish))
}

fn choice(index: usize, text: &str, finish: Option<&str>) -> Value {
    json!({ "index": index, "text": text, "logprobs": null, "finish_reason": finish })
}

fn chunk(work: &Work<'_>, id: &str, model: &str, choices: Vec<Value>) -> Value {
    json!({
        "id": id,
        "object": "text_completion",
        "created": work.now,
        "model": model,
        "choices": choices,
        "system_fingerprint": super::chat_frame::SYSTEM_FINGERPRINT,
    })
}

/// Returns the stream of a completion. With `include_usage` every chunk has the field, but only the
/// last one has a value.
fn stream(work: &Work<'_>, id: &str, model: &str, texts: &[(String, &str)], usage: &Value) -> HttpReply {
    let include_usage = work.body("stream_options")["include_usage"] == Value::Bool(true);
    let mut steps = Vec::new();
    for (index, (text, finish)) in texts.iter().enumerate() {
        let pieces = tokens::pieces(text);
        for (at, piece) in pieces.iter().enumerate() {
            let ends = (at + 1 == pieces.len()).then_some(*finish);
            let mut piece = chunk(work, id, model, vec![choice(index, piece, ends)]);
            if include_usage {
                piece["usage"] = Value::Null;
            }
            steps.push(Step::Chunk(event(&piece)));
        }
    }
    if include_usage {
        let mut last = chunk(work, id, model, Vec::new());
        last["usage"] = usage.clone();
        steps.push(Step::Send(event(&last)));
    }
    steps.push(Step::Send(DONE));
    let mut reply = HttpReply::stream(steps);
    reply.key = Some(work.admitted.slot.clone());
    reply
}

//! `chat.completions.create`, whole.

use serde_json::{Map, Value, json};

use super::answer::{Answer, Call, token_limit};
use super::script::ScriptedReply;
use super::work::json_reply;
use super::{Outcome, Work, chat_stream, room, stored_chat, tokens};
use crate::refusal::{self as no, Refusal};
use crate::schema;

/// What all parts of one completion share.
pub(super) struct Frame<'a> {
    pub(super) id: String,
    pub(super) created: u64,
    pub(super) model: &'a str,
    pub(super) service_tier: &'a str,
    /// Choices, 1 to 128.
    pub(super) n: u64,
    pub(super) prompt_tokens: u64,
    pub(super) logprobs: Option<u64>,
}

/// The completion as a fingerprint of the system names it; it changes when the emulator's replies do.
pub(super) const SYSTEM_FINGERPRINT: &str = "fp_emulator1";

/// Answers a chat request.
pub(super) fn answer(work: &Work<'_>) -> Outcome {
    let body = &work.input.body;
    schema::chat_rules(body)?;
    let model = body["model"].as_str().unwrap_or("");
    let known = work.model(model, true)?;
    let streamed = work.streams();
    match work.admitted.billing() {
        // The API notices this one after a stream has begun.
        Err(refusal) if streamed && refusal.code.as_deref() == no::B30.code => {
            return Ok(chat_stream::of_refusal(refusal));
        }
        verdict => verdict?,
    }
    let prompt_tokens = tokens::of_messages(body["messages"].as_array().map_or(&[], Vec::as_slice));
    if prompt_tokens > known.context {
        let facts = [("limit", &*known.context.to_string()), ("requested", &*prompt_tokens.to_string())];
        return Err(Refusal::of(&no::B26, &facts));
    }
    work.deliver(model, prompt_tokens + token_limit(body).unwrap_or(0), || {
        let frame = Frame::new(work, body, model, prompt_tokens);
        let scripted = work.shared.script.next();
        if let Some(ScriptedReply::Body(body)) = scripted {
            return Ok(if streamed { chat_stream::of_body(&body) } else { json_reply(body.to_string()) });
        }
        let answer =
            Answer::to(body, scripted, room::of_choices(frame.n, streamed, frame.logprobs.is_some()));
        if streamed {
            let include_usage = body["stream_options"]["include_usage"] == Value::Bool(true);
            if body["store"] == Value::Bool(true) {
                stored_chat::keep(work, &completion(work, &frame, &answer));
            }
            return Ok(chat_stream::of_answer(work, &frame, &answer, include_usage));
        }
        let whole = completion(work, &frame, &answer);
        stored_chat::keep(work, &whole);
        Ok(json_reply(whole.to_string()))
    })
}

impl<'a> Frame<'a> {
    fn new(work: &Work<'_>, body: &'a Value, model: &'a str, prompt_tokens: u64) -> Self {
        let logprobs = body["logprobs"] == Value::Bool(true);
        Self {
            id: work.shared.ids.object("chatcmpl-"),
            created: work.shared.clock.unix_seconds(),
            model,
            service_tier: body["service_tier"].as_str().filter(|tier| *tier != "auto").unwrap_or("default"),
            n: body["n"].as_u64().unwrap_or(1),
            prompt_tokens,
            logprobs: logprobs.then(|| body["top_logprobs"].as_u64().unwrap_or(0)),
        }
    }

    /// Usage: the prompt once, the answer once for each choice.
    pub(super) fn usage(&self, answer: &Answer) -> Value {
        let completion = answer.tokens() * self.n;
        json!({
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": completion,
            "total_tokens": self.prompt_tokens + completion,
            "prompt_tokens_details": { "cached_tokens": 0, "audio_tokens": 0 },
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        })
    }

    /// Log probabilities of a piece of text; each piece is taken for one token with a probability of 1.
    pub(super) fn logprobs(&self, pieces: &[&str]) -> Value {
        let Some(top) = self.logprobs else { return Value::Null };
        let entries = pieces.iter().map(|piece| {
            let entry = json!({ "token": piece, "logprob": 0.0, "bytes": piece.as_bytes() });
            let mut whole = entry.clone();
            whole["top_logprobs"] = if top > 0 { json!([entry]) } else { json!([]) };
            whole
        });
        json!({ "content": entries.collect::<Vec<_>>(), "refusal": null })
    }
}

fn completion(work: &Work<'_>, frame: &Frame<'_>, answer: &Answer) -> Value {
    let pieces = answer.text.as_deref().map(tokens::pieces).unwrap_or_default();
    let choices = (0..frame.n).map(|index| {
        json!({
            "index": index,
            "message": message(work, answer),
            "logprobs": frame.logprobs(&pieces),
            "finish_reason": answer.finish,
        })
    });
    json!({
        "id": frame.id,
        "object": "chat.completion",
        "created": frame.created,
        "model": frame.model,
        "choices": choices.collect::<Vec<_>>(),
        "usage": frame.usage(answer),
        "service_tier": frame.service_tier,
        "system_fingerprint": SYSTEM_FINGERPRINT,
    })
}

fn message(work: &Work<'_>, answer: &Answer) -> Value {
    let mut message = Map::new();
    message.insert("role".into(), "assistant".into());
    message.insert("content".into(), answer.text.clone().into());
    message.insert("refusal".into(), answer.refusal.clone().into());
    message.insert("annotations".into(), json!([]));
    if !answer.calls.is_empty() {
        let calls: Vec<Value> =
            answer.calls.iter().map(|call| call.describe(&work.shared.ids.object("call_"))).collect();
        message.insert("tool_calls".into(), calls.into());
    }
    if let Some((name, arguments)) = &answer.function {
        message.insert("function_call".into(), json!({ "name": name, "arguments": arguments }));
    }
    message.into()
}

impl Call {
    pub(super) fn describe(&self, id: &str) -> Value {
        if self.custom {
            json!({ "id": id, "type": "custom", "custom": { "name": self.name, "input": self.input } })
        } else {
            json!({ "id": id, "type": "function", "function": { "name": self.name, "arguments": self.input } })
        }
    }
}

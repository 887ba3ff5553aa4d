//! `chat.completions.create`, not streamed.

use serde_json::{Map, Value, json};

use super::answer::{ModelAnswer, ModelCall, token_limit};
use super::chat_frame::{Frame, SYSTEM_FINGERPRINT};
use super::work::json_reply;
use super::{ReplyResult, Work, chat_stream, citations, room, scripted, spoken, stored_chat, tokens};
use crate::refusal::{self as no, Refusal};
use crate::schema;

/// Answers a chat request.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let body = &work.input.body;
    schema::chat_rules(body)?;
    let model = body["model"].as_str().unwrap_or("");
    let known = work.model(model, true)?;
    let streamed = work.streams();
    match work.admitted.billing() {
        // The API detects this one after a stream has begun.
        Err(refusal) if streamed && refusal.code.as_deref() == no::CREDIT_EXHAUSTED.code => {
            return Ok(chat_stream::of_refusal(refusal));
        }
        verdict => verdict?,
    }
    let encoding = tokens::Encoding::of(model);
    let messages = body["messages"].as_array().into_iter().flatten();
    let prompt_tokens = tokens::of_conversation(encoding, messages) + tokens::of_tools(encoding, body);
    if prompt_tokens > known.context {
        let facts = [("limit", &*known.context.to_string()), ("requested", &*prompt_tokens.to_string())];
        return Err(Refusal::of(&no::CONTEXT_TOO_LONG, &facts));
    }
    work.deliver(model, prompt_tokens + token_limit(body).unwrap_or(0), || {
        let scripted = scripted::take(work);
        let shown = scripted.as_ref().and_then(|reply| reply.model.as_deref()).unwrap_or(model);
        let frame = Frame::new(work, body, shown, prompt_tokens);
        let room = room::of_choices(frame.n, streamed, frame.logprobs.is_some());
        let answer = ModelAnswer::to(body, scripted.as_ref(), room);
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

fn completion(work: &Work<'_>, frame: &Frame<'_>, answer: &ModelAnswer) -> Value {
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

fn message(work: &Work<'_>, answer: &ModelAnswer) -> Value {
    let mut message = Map::new();
    message.insert("role".into(), "assistant".into());
    let spoken = answer.text.as_deref().filter(|_| spoken::is_wanted(&work.input.body));
    message.insert("content".into(), if spoken.is_some() { Value::Null } else { answer.text.clone().into() });
    message.insert("refusal".into(), answer.refusal.clone().into());
    message.insert("annotations".into(), citations::of(work, answer));
    message.extend(spoken.map(|text| ("audio".into(), spoken::whole(work, text))));
    if !answer.calls.is_empty() {
        let calls: Vec<Value> = answer.calls.iter().map(|call| call.describe(&call.id(work))).collect();
        message.insert("tool_calls".into(), calls.into());
    }
    if let Some((name, arguments)) = &answer.function {
        message.insert("function_call".into(), json!({ "name": name, "arguments": arguments }));
    }
    message.into()
}

impl ModelCall {
    /// Returns the identifier that a script sets, or a new one.
    pub(super) fn id(&self, work: &Work<'_>) -> String {
        self.id.clone().unwrap_or_else(|| work.new_id("call_"))
    }

    pub(super) fn describe(&self, id: &str) -> Value {
        if self.custom {
            json!({ "id": id, "type": "custom", "custom": { "name": self.name, "input": self.input } })
        } else {
            json!({ "id": id, "type": "function", "function": { "name": self.name, "arguments": self.input } })
        }
    }
}

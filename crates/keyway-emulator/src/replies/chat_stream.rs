//! `chat.completions.create`, streamed: the role, the words, the end, the usage, `[DONE]`.

use serde_json::{Value, json};

use super::answer::{ModelAnswer, ModelCall};
use super::chat_frame::{Frame, SYSTEM_FINGERPRINT};
use super::{Work, citations, obfuscation, spoken, tokens};
use crate::refusal::{Refusal, Shape};
use crate::reply::{DONE, HttpReply, Step, event};

/// Returns the stream of an answer.
pub(super) fn of_answer(
    work: &Work<'_>,
    frame: &Frame<'_>,
    answer: &ModelAnswer,
    include_usage: bool,
) -> HttpReply {
    let hidden = obfuscation::wanted(work.body("stream_options"));
    let mut chunks = Chunks { frame, include_usage, hidden, number: 0 };
    let mut steps = Vec::new();
    // Choices alternate, as if they were generated in parallel.
    for (delta, pieces, content) in deltas(work, answer) {
        for index in 0..frame.n {
            let bytes = event(&chunks.choice(index, &delta, &frame.logprobs(&pieces), None));
            steps.push(if content { Step::Chunk(bytes) } else { Step::Send(bytes) });
        }
    }
    for index in 0..frame.n {
        let last = chunks.choice(index, &json!({}), &Value::Null, Some(answer.finish));
        steps.push(Step::Send(event(&last)));
    }
    if include_usage {
        steps.push(Step::Send(event(&chunks.chunk(json!([]), frame.usage(answer)))));
    }
    steps.push(Step::Send(DONE));
    let mut reply = HttpReply::stream(steps);
    reply.key = Some(work.admitted.slot.clone());
    reply
}

/// Returns the stream of a scripted body.
pub(super) fn of_body(body: &Value) -> HttpReply {
    let events = match body {
        Value::Array(events) => events.as_slice(),
        one => std::slice::from_ref(one),
    };
    let steps = events.iter().map(|data| Step::Send(event(data))).chain([Step::Send(DONE)]);
    HttpReply::stream(steps)
}

/// Returns an error that arrives as an event, after a status of 200.
pub(super) fn of_refusal(refusal: Refusal) -> HttpReply {
    HttpReply::stream([Step::Send(refusal.reshaped(Shape::Event).as_event())])
}

/// Returns the deltas of one choice, the pieces of text in each, and whether it is content.
///
/// An only call begins in the delta that names the role.
fn deltas<'a>(work: &Work<'_>, answer: &'a ModelAnswer) -> Vec<(Value, Vec<&'a str>, bool)> {
    let spoken = answer.text.as_deref().filter(|_| spoken::is_wanted(&work.input.body));
    let opening = if answer.text.is_some() && spoken.is_none() { json!("") } else { Value::Null };
    let role = json!({ "role": "assistant", "content": opening, "refusal": null });
    if let (None, None, [call]) = (&answer.text, &answer.refusal, &*answer.calls) {
        let mut deltas = call_deltas(0, call, &call.id(work));
        if let (Some((Value::Object(first), ..)), Value::Object(role)) = (deltas.first_mut(), role) {
            first.extend(role);
        }
        return deltas;
    }
    let mut deltas = vec![(role, Vec::new(), false)];
    if let Some(text) = spoken {
        deltas.extend(spoken::deltas(work, text).into_iter().map(|delta| (delta, Vec::new(), true)));
    }
    let written = answer.text.as_deref().filter(|_| spoken.is_none());
    for piece in written.map(tokens::pieces).unwrap_or_default() {
        deltas.push((json!({ "content": piece }), vec![piece], true));
    }
    let citations = citations::of(work, answer);
    if citations.get(0).is_some() {
        deltas.push((json!({ "annotations": citations }), Vec::new(), false));
    }
    for piece in answer.refusal.as_deref().map(tokens::pieces).unwrap_or_default() {
        deltas.push((json!({ "refusal": piece }), Vec::new(), true));
    }
    for (index, call) in answer.calls.iter().enumerate() {
        deltas.extend(call_deltas(index, call, &call.id(work)));
    }
    if let Some((name, arguments)) = &answer.function {
        let start = json!({ "function_call": { "name": name, "arguments": "" } });
        deltas.push((start, Vec::new(), true));
        for piece in tokens::pieces(arguments) {
            deltas.push((json!({ "function_call": { "arguments": piece } }), Vec::new(), true));
        }
    }
    deltas
}

/// A call's name comes first, then its input piece by piece.
fn call_deltas<'a>(index: usize, call: &ModelCall, id: &str) -> Vec<(Value, Vec<&'a str>, bool)> {
    let (kind, member) = if call.custom { ("custom", "input") } else { ("function", "arguments") };
    let start = json!({ "index": index, "id": id, "type": kind, kind: { "name": call.name, member: "" } });
    let rest = tokens::pieces(&call.input)
        .into_iter()
        .map(|piece| json!({ "index": index, kind: { member: piece } }));
    let calls = std::iter::once(start).chain(rest);
    calls.map(|call| (json!({ "tool_calls": [call] }), Vec::new(), true)).collect()
}

struct Chunks<'a> {
    frame: &'a Frame<'a>,
    include_usage: bool,
    /// Each chunk has letters that hide its length.
    hidden: bool,
    /// The chunks so far.
    number: usize,
}

impl Chunks<'_> {
    fn choice(&mut self, index: u64, delta: &Value, logprobs: &Value, finish: Option<&str>) -> Value {
        let choice = json!({ "index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish });
        self.chunk(json!([choice]), Value::Null)
    }

    /// With `include_usage` every chunk has the field, but only the last one has a value.
    fn chunk(&mut self, choices: Value, usage: Value) -> Value {
        let mut chunk = json!({
            "id": self.frame.id,
            "object": "chat.completion.chunk",
            "created": self.frame.created,
            "model": self.frame.model,
            "service_tier": self.frame.service_tier,
            "system_fingerprint": SYSTEM_FINGERPRINT,
            "choices": choices,
        });
        if self.include_usage {
            chunk["usage"] = usage;
        }
        if self.hidden {
            let length = chunk["choices"][0]["delta"].to_string().len();
            chunk["obfuscation"] = obfuscation::of(&self.frame.id, self.number, length).into();
        }
        self.number += 1;
        chunk
    }
}

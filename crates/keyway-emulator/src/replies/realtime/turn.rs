//! A response in progress: its events in order, and how it ends early.

use std::collections::VecDeque;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::answer::ModelAnswer;
use super::super::tokens;
use super::sound::Format;
use super::usage::{AUDIO_TOKEN_MS, InputTokens};
use crate::keys::InFlight;
use crate::refusal::Refusal;
use crate::reply::Ending;
use crate::talk::Outgoing;

/// The length of a spoken word, in milliseconds: 150 words a minute.
const WORD_MS: u64 = 400;

/// How a response speaks.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    /// In audio with a transcript, or in text.
    pub(super) audio: bool,
    pub(super) format: Format,
}

/// A response in progress.
pub(super) struct Turn {
    /// The response without its output.
    response: Value,
    /// It belongs to the session's conversation.
    pub(super) in_conversation: bool,
    manner: Manner,
    input: InputTokens,
    queue: VecDeque<Outgoing>,
    /// The items that are complete.
    output: Vec<Value>,
    open: Option<OpenItem>,
    /// The lengths of what was said: characters of text, milliseconds of audio.
    text_tokens: u64,
    audio_ms: u64,
    /// The length of the last item's audio.
    item_ms: u64,
    /// It was cancelled, or failed.
    ending: bool,
    /// It says nothing more until it is cancelled.
    pub(super) stalled: bool,
    _in_flight: Option<InFlight>,
}

/// An item that is being said.
struct OpenItem {
    item: Value,
    /// The text, transcript or arguments so far.
    words: String,
    part: bool,
}

impl Turn {
    pub(super) fn new(
        response: Value,
        in_conversation: bool,
        manner: Manner,
        input: InputTokens,
        in_flight: Option<InFlight>,
    ) -> Self {
        let mut turn = Self {
            response,
            in_conversation,
            manner,
            input,
            queue: VecDeque::new(),
            output: Vec::new(),
            open: None,
            text_tokens: 0,
            audio_ms: 0,
            item_ms: 0,
            ending: false,
            stalled: false,
            _in_flight: in_flight,
        };
        let mut begun = turn.response.clone();
        begun["status"] = "in_progress".into();
        begun["output"] = json!([]);
        turn.tell("response.created", json!({ "response": begun }), false);
        turn
    }

    pub(super) fn id(&self) -> &Value {
        &self.response["id"]
    }

    pub(super) fn queue(&mut self) -> &mut VecDeque<Outgoing> {
        &mut self.queue
    }

    fn tell(&mut self, kind: &str, mut event: Value, content: bool) {
        event["type"] = kind.into();
        self.queue.push_back(Outgoing::Event { value: event, content });
    }

    /// Adds an event about an item.
    fn about(&mut self, kind: &str, item: &Value, index: usize, fields: Value, content: bool) {
        let mut event =
            json!({ "response_id": self.response["id"], "item_id": item["id"], "output_index": index });
        if let (Value::Object(event), Value::Object(fields)) = (&mut event, fields) {
            event.extend(fields);
        }
        self.tell(kind, event, content);
    }

    /// Plans the events of an answer.
    pub(super) fn plan(&mut self, answer: &ModelAnswer, new_id: impl Fn(&str) -> String) {
        let mut index = 0;
        let words = answer.text.iter().chain(&answer.refusal);
        for text in words {
            let kind = if self.manner.audio { "output_audio" } else { "output_text" };
            let member = if self.manner.audio { "transcript" } else { "text" };
            let item = json!({
                "id": new_id("item_"), "object": "realtime.item", "type": "message", "status": "completed",
                "role": "assistant", "content": [{ "type": kind, member: text }],
            });
            self.message(&item, index, text);
            index += 1;
        }
        let calls = answer.calls.iter().map(|call| (&call.name, &call.input));
        for (name, arguments) in calls.chain(answer.function.iter().map(|(name, input)| (name, input))) {
            let item = json!({
                "id": new_id("item_"), "object": "realtime.item", "type": "function_call", "status": "completed",
                "call_id": new_id("call_"), "name": name, "arguments": arguments,
            });
            self.call(&item, index, arguments);
            index += 1;
        }
        let cut = answer.finish == "length";
        self.response["status"] = if cut { "incomplete" } else { "completed" }.into();
        if cut {
            self.response["status_details"] = json!({ "type": "incomplete", "reason": "max_output_tokens" });
        }
        self.tell("response.done", json!({}), false);
    }

    /// Plans verbatim events.
    pub(super) fn plan_events(&mut self, events: Vec<Value>) {
        self.queue.extend(events.into_iter().map(|value| Outgoing::Event { value, content: true }));
    }

    /// Plans a failure.
    pub(super) fn plan_failure(&mut self, refusal: &Refusal) {
        self.queue.push_back(Outgoing::Fail(refusal.clone()));
    }

    fn begin_item(&mut self, item: &Value, index: usize) {
        let mut begun = item.clone();
        begun["status"] = "in_progress".into();
        for (name, empty) in [("content", json!([])), ("arguments", json!(""))] {
            if begun.get(name).is_some() {
                begun[name] = empty;
            }
        }
        let event = json!({ "response_id": self.response["id"], "output_index": index, "item": begun });
        self.tell("response.output_item.added", event, false);
    }

    fn end_item(&mut self, item: &Value, index: usize) {
        let event = json!({ "response_id": self.response["id"], "output_index": index, "item": item });
        self.tell("response.output_item.done", event, false);
    }

    fn message(&mut self, item: &Value, index: usize, text: &str) {
        self.begin_item(item, index);
        let part = self.part("");
        self.about(
            "response.content_part.added",
            item,
            index,
            json!({ "content_index": 0, "part": part }),
            false,
        );
        for piece in tokens::pieces(text) {
            let kind = if self.manner.audio {
                "response.output_audio_transcript.delta"
            } else {
                "response.output_text.delta"
            };
            self.about(kind, item, index, json!({ "content_index": 0, "delta": piece }), true);
            if self.manner.audio && !piece.trim().is_empty() {
                // The length, which becomes audio when it is sent.
                let delta = json!({ "content_index": 0, "delta": WORD_MS });
                self.about("response.output_audio.delta", item, index, delta, true);
            }
        }
        self.end_part(item, index, text);
        self.end_item(item, index);
    }

    /// Returns the content part with these words.
    fn part(&self, words: &str) -> Value {
        if self.manner.audio {
            json!({ "type": "audio", "transcript": words })
        } else {
            json!({ "type": "text", "text": words })
        }
    }

    fn end_part(&mut self, item: &Value, index: usize, words: &str) {
        let at = |mut fields: Value| {
            fields["content_index"] = 0.into();
            fields
        };
        if self.manner.audio {
            self.about("response.output_audio.done", item, index, at(json!({})), false);
            let transcript = at(json!({ "transcript": words }));
            self.about("response.output_audio_transcript.done", item, index, transcript, false);
        } else {
            self.about("response.output_text.done", item, index, at(json!({ "text": words })), false);
        }
        let part = self.part(words);
        self.about("response.content_part.done", item, index, at(json!({ "part": part })), false);
    }

    fn call(&mut self, item: &Value, index: usize, arguments: &str) {
        self.begin_item(item, index);
        let kind = "response.function_call_arguments";
        for piece in tokens::pieces(arguments) {
            let delta = json!({ "call_id": item["call_id"], "delta": piece });
            self.about(&format!("{kind}.delta"), item, index, delta, true);
        }
        let done = json!({ "call_id": item["call_id"], "name": item["name"], "arguments": arguments });
        self.about(&format!("{kind}.done"), item, index, done, false);
        self.end_item(item, index);
    }

    /// Returns whether everything has been said.
    pub(super) fn is_over(&self) -> bool {
        self.queue.is_empty()
    }

    /// Returns the next thing to do.
    pub(super) fn next(&mut self) -> Option<Outgoing> {
        match self.queue.pop_front()? {
            Outgoing::Event { value, content } => Some(Outgoing::Event { value: self.say(value), content }),
            Outgoing::End(Ending::Stall) => {
                self.stalled = true;
                None
            }
            Outgoing::Fail(refusal) => {
                self.end_early(
                    "failed",
                    json!({
                        "type": "failed",
                        "error": { "type": refusal.kind, "code": refusal.code, "message": refusal.message },
                    }),
                );
                self.next()
            }
            other => Some(other),
        }
    }

    /// Records what an event says, and completes it.
    fn say(&mut self, mut event: Value) -> Value {
        match event["type"].as_str().unwrap_or("") {
            "response.output_item.added" => {
                let item = event["item"].clone();
                self.item_ms = 0;
                self.open = Some(OpenItem { item, words: String::new(), part: false });
            }
            "response.content_part.added" => {
                if let Some(open) = &mut self.open {
                    open.part = true;
                }
            }
            "response.output_audio.delta" => {
                if let Some(ms) = event["delta"].as_u64() {
                    event["delta"] = STANDARD.encode(self.manner.format.tone(ms)).into();
                    self.audio_ms += ms;
                    self.item_ms += ms;
                }
            }
            kind if kind.ends_with(".delta") => {
                if let (Some(open), Some(delta)) = (&mut self.open, event["delta"].as_str()) {
                    open.words.push_str(delta);
                }
            }
            "response.output_item.done" => {
                self.text_tokens += self.open.take().map_or(0, |open| tokens::of_text(&open.words));
                self.output.push(event["item"].clone());
            }
            "response.done" if event["response"].is_null() => event["response"] = self.whole(),
            _ => {}
        }
        event
    }

    /// Returns the length of the audio of the last item, in milliseconds.
    pub(super) fn item_ms(&self) -> u64 {
        self.item_ms
    }

    /// Returns the length of all its audio, in milliseconds.
    pub(super) fn audio_ms(&self) -> u64 {
        self.audio_ms
    }

    /// Returns whether it is the one response in progress of the conversation.
    pub(super) fn is_active(&self) -> bool {
        self.in_conversation && !self.ending
    }

    /// Returns whether it was cancelled, or failed.
    pub(super) fn is_ending(&self) -> bool {
        self.ending
    }

    /// Ends the response early: everything that is open is completed with what was said.
    pub(super) fn end_early(&mut self, status: &str, details: Value) {
        let is_first = |next: &Outgoing| matches!(next, Outgoing::Event { value, .. } if value["type"] == "response.created");
        self.queue.retain(is_first);
        self.ending = true;
        self.stalled = false;
        if let Some(OpenItem { mut item, words, part, .. }) = self.open.take() {
            let index = self.output.len();
            self.text_tokens += tokens::of_text(&words);
            item["status"] = "incomplete".into();
            if item["type"] == "function_call" {
                item["arguments"] = words.into();
            } else if part {
                self.end_part(&item, index, &words);
                let (kind, member) =
                    if self.manner.audio { ("output_audio", "transcript") } else { ("output_text", "text") };
                item["content"] = json!([{ "type": kind, member: words }]);
            }
            self.end_item(&item, index);
        }
        self.response["status"] = status.into();
        self.response["status_details"] = details;
        self.tell("response.done", json!({}), false);
    }

    /// Returns the response as it ends.
    fn whole(&self) -> Value {
        let mut response = self.response.clone();
        response["output"] = self.output.clone().into();
        let audio = self.audio_ms.div_ceil(AUDIO_TOKEN_MS);
        let (input, output) = (self.input.text + self.input.audio, self.text_tokens + audio);
        response["usage"] = json!({
            "total_tokens": input + output,
            "input_tokens": input,
            "output_tokens": output,
            "input_token_details": {
                "text_tokens": self.input.text, "audio_tokens": self.input.audio, "image_tokens": 0, "cached_tokens": 0,
                "cached_tokens_details": { "text_tokens": 0, "audio_tokens": 0, "image_tokens": 0 },
            },
            "output_token_details": { "text_tokens": self.text_tokens, "audio_tokens": audio },
        });
        response
    }
}

//! A realtime session: the client's events, and what the session says to them.

mod idle;
mod respond;
mod speech;

use std::collections::VecDeque;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::asker::SessionStart;
use super::items::Items;
use super::listener::Listener;
use super::settings::Settings;
use super::sound::Format;
use super::turn::Turn;
use crate::refusal::Refusal;
use crate::talk::{Outgoing, Talk};
use idle::Idle;

/// The most audio in one event, in bytes.
const LARGEST_AUDIO: usize = 15 << 20;

/// A session with a conversation, or one that only transcribes.
pub(crate) struct RealtimeTalk {
    start: SessionStart,
    settings: Settings,
    items: Items,
    listener: Listener,
    /// The item that speech in progress becomes.
    hearing: Option<String>,
    /// What is said before the responses in progress continue.
    out: VecDeque<Value>,
    /// Responses in progress; the first one speaks.
    turns: VecDeque<Turn>,
    conversation: String,
    /// The assistant has spoken with its voice.
    voiced: bool,
    /// The user is expected to say something.
    idle: Option<Idle>,
}

impl RealtimeTalk {
    /// Starts a session.
    pub(crate) fn new(start: SessionStart) -> Self {
        let settings = Settings::new(&start);
        let mut talk = Self {
            conversation: start.new_id("conv_"),
            settings,
            items: Items::default(),
            listener: Listener::new(),
            hearing: None,
            out: VecDeque::new(),
            turns: VecDeque::new(),
            voiced: false,
            idle: None,
            start,
        };
        talk.attune();
        let session = talk.settings.all().clone();
        talk.say(json!({ "type": "session.created", "session": session }));
        talk
    }

    fn say(&mut self, event: Value) {
        self.out.push_back(event);
    }

    /// Makes the listener follow the settings.
    fn attune(&mut self) {
        self.listener.set(self.settings.input_format(), self.settings.detection());
    }

    fn take(&mut self, event: &Value) -> Result<(), Refusal> {
        self.start.check(&without_references(event))?;
        match event["type"].as_str().unwrap_or("") {
            "session.update" => self.update(event),
            "conversation.item.create" => self.create_item(event),
            "conversation.item.retrieve" => self.retrieve_item(event),
            "conversation.item.delete" => {
                self.items.delete(&event["item_id"])?;
                self.say(json!({ "type": "conversation.item.deleted", "item_id": event["item_id"] }));
                Ok(())
            }
            "conversation.item.truncate" => {
                self.items.truncate(event)?;
                let mut truncated = event.clone();
                truncated["type"] = "conversation.item.truncated".into();
                truncated["event_id"] = self.start.new_id("event_").into();
                self.say(truncated);
                Ok(())
            }
            "input_audio_buffer.append" => self.append(event),
            "input_audio_buffer.commit" => self.commit(),
            "input_audio_buffer.clear" => {
                self.listener.clear();
                self.hearing = None;
                self.say(json!({ "type": "input_audio_buffer.cleared" }));
                Ok(())
            }
            "output_audio_buffer.clear" => self.clear_output(),
            "response.create" => self.respond(&event["response"]),
            "response.cancel" => self.cancel(event),
            _ => Ok(()),
        }
    }

    fn update(&mut self, event: &Value) -> Result<(), Refusal> {
        self.settings.update(&event["session"], self.voiced)?;
        self.attune();
        let session = self.settings.all().clone();
        self.say(json!({ "type": "session.updated", "session": session }));
        Ok(())
    }

    fn create_item(&mut self, event: &Value) -> Result<(), Refusal> {
        let mut item = event["item"].clone();
        if item["id"].as_str().is_none_or(str::is_empty) {
            item["id"] = self.start.new_id("item_").into();
        }
        item["object"] = "realtime.item".into();
        item["status"] = "completed".into();
        let mut sound = Vec::new();
        for part in item["content"].as_array_mut().into_iter().flatten() {
            // Audio is not repeated in events.
            if let Some(audio) = part.as_object_mut().and_then(|part| part.remove("audio")) {
                sound.extend(decoded(&audio, "item.content.audio")?);
            }
        }
        let before = self.items.insert(item.clone(), &event["previous_item_id"])?;
        if !sound.is_empty() {
            let ms = self.settings.input_format().ms(sound.len());
            let words = self.understand(ms);
            self.items.set_sound(&item["id"], ms, sound);
            self.items.set_words(item["id"].as_str().unwrap_or(""), words);
        }
        self.added(&item, &before);
        Ok(())
    }

    /// Announces an item that is complete.
    fn added(&mut self, item: &Value, before: &Value) {
        for kind in ["conversation.item.added", "conversation.item.done"] {
            self.say(json!({ "type": kind, "item": item, "previous_item_id": before }));
        }
    }

    fn retrieve_item(&mut self, event: &Value) -> Result<(), Refusal> {
        let mut item = self.items.retrieve(&event["item_id"])?.clone();
        if let Some(sound) = self.items.sound(&item["id"]) {
            let audio = if item["role"] == "assistant" {
                self.output_format().tone(sound.ms)
            } else {
                sound.audio.clone()
            };
            item["content"][0]["audio"] = STANDARD.encode(audio).into();
        }
        self.say(json!({ "type": "conversation.item.retrieved", "item": item }));
        Ok(())
    }

    fn output_format(&self) -> Format {
        Format::of(&self.settings.all()["audio"]["output"]["format"])
    }

    /// Stops the output of a call that the session has joined.
    fn clear_output(&mut self) -> Result<(), Refusal> {
        if self.start.call.is_empty() {
            let message = "The output audio buffer belongs to WebRTC and SIP sessions.".to_owned();
            return Err(Refusal::invalid("unsupported_event", "type", message));
        }
        let id =
            self.turns.front().map_or_else(|| self.start.new_id("resp_").into(), |turn| turn.id().clone());
        self.interrupt("client_cancelled");
        self.say(json!({ "type": "output_audio_buffer.cleared", "response_id": id }));
        Ok(())
    }

    /// Cancels the response of the conversation.
    fn interrupt(&mut self, reason: &str) {
        if let Some(turn) = self.turns.iter_mut().find(|turn| turn.is_active()) {
            turn.end_early("cancelled", json!({ "type": "cancelled", "reason": reason }));
        }
    }

    fn cancel(&mut self, event: &Value) -> Result<(), Refusal> {
        let wanted = &event["response_id"];
        let is_wanted = |turn: &Turn| if wanted.is_null() { turn.is_active() } else { turn.id() == wanted };
        let found = self.turns.iter_mut().find(|turn| !turn.is_ending() && is_wanted(turn));
        let Some(turn) = found else {
            let message = "Cancellation failed: no active response found".to_owned();
            return Err(Refusal::invalid("response_cancel_not_active", "", message));
        };
        turn.end_early("cancelled", json!({ "type": "cancelled", "reason": "client_cancelled" }));
        Ok(())
    }

    /// Follows what a response says in the conversation.
    fn follow(&mut self, event: &Value, ms: u64) -> Option<Value> {
        let in_conversation = self.turns.front().is_some_and(|turn| turn.in_conversation);
        let item = &event["item"];
        match event["type"].as_str()? {
            "response.output_item.added" if in_conversation => {
                let before = self.items.put(item.clone());
                Some(json!({ "type": "conversation.item.added", "item": item, "previous_item_id": before }))
            }
            "response.output_item.done" if in_conversation => {
                if ms > 0 {
                    self.items.set_sound(&item["id"], ms, Vec::new());
                }
                let before = self.items.put(item.clone());
                Some(json!({ "type": "conversation.item.done", "item": item, "previous_item_id": before }))
            }
            "response.done" if in_conversation && event["response"]["status"] == "completed" => {
                let played = self.turns.front().map_or(0, Turn::audio_ms);
                self.begin_idle(played);
                None
            }
            "response.output_audio.delta" => {
                self.voiced = true;
                None
            }
            _ => None,
        }
    }

    /// Returns the next thing that the first response says.
    fn speak(&mut self) -> Option<Outgoing> {
        let turn = self.turns.front_mut()?;
        let ms = turn.item_ms();
        let next = turn.next();
        let over = turn.is_over() && !turn.stalled;
        if let Some(Outgoing::Event { value, .. }) = &next
            && let Some(event) = self.follow(value, ms)
        {
            self.say(event);
        }
        if over {
            self.turns.pop_front();
        }
        match next? {
            Outgoing::Event { value, content } => {
                Some(Outgoing::Event { value: self.start.complete(value), content })
            }
            other => Some(other),
        }
    }
}

impl Talk for RealtimeTalk {
    fn received(&mut self, event: &Value) {
        if let Err(refusal) = self.take(event) {
            let error = self.start.error(&refusal, Some(event));
            self.say(error);
        }
    }

    fn is_pending(&self) -> bool {
        !self.out.is_empty() || self.turns.front().is_some_and(|turn| !turn.stalled)
    }

    fn next(&mut self) -> Option<Outgoing> {
        match self.out.pop_front() {
            Some(event) => Some(Outgoing::event(self.start.complete(event))),
            None => self.speak(),
        }
    }

    fn due(&self) -> Option<SystemTime> {
        self.idle.as_ref().map(|idle| idle.due)
    }

    fn time_came(&mut self) {
        self.end_idle();
    }

    fn error(&self, refusal: &Refusal, client_event: Option<&Value>) -> Value {
        self.start.error(refusal, client_event)
    }

    fn expired(&self) -> Refusal {
        Refusal::invalid("session_expired", "", "Your session hit the maximum duration of 60 minutes.".into())
    }
}

/// Decodes audio in base64.
fn decoded(audio: &Value, param: &'static str) -> Result<Vec<u8>, Refusal> {
    let bytes = audio.as_str().and_then(|text| STANDARD.decode(text).ok());
    let invalid = |message: &str| Refusal::invalid("invalid_value", param, message.to_owned());
    let bytes = bytes.ok_or_else(|| {
        invalid("Invalid audio: expected base64-encoded audio bytes in the session's input format.")
    })?;
    if bytes.len() > LARGEST_AUDIO {
        return Err(invalid("Invalid audio: an event has at most 15 MiB of audio."));
    }
    Ok(bytes)
}

/// Returns a response's event without references to items, which the tables don't have.
fn without_references(event: &Value) -> Value {
    let mut event = event.clone();
    if let Some(input) = event.pointer_mut("/response/input").and_then(Value::as_array_mut) {
        input.retain(|item| item["type"] != "item_reference");
    }
    event
}

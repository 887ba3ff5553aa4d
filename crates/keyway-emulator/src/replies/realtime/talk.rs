//! A realtime session: the client's events, and what the session says to them.

use std::collections::VecDeque;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::tokens;
use super::asker::SessionStart;
use super::chat::{self, Said};
use super::items::{Items, spoken};
use super::listener::{Heard, Listener, SHORTEST_MS};
use super::settings::Settings;
use super::sound::Format;
use super::turn::{Manner, Turn};
use super::usage;
use crate::fault::Fault;
use crate::gate::{Admitted, SHOWN_REQUESTS, SHOWN_TOKENS};
use crate::keys::InFlight;
use crate::refusal::Refusal;
use crate::talk::{Outgoing, Talk};

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
            self.items.set_sound(&item["id"], ms, sound);
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

    fn append(&mut self, event: &Value) -> Result<(), Refusal> {
        let audio = decoded(&event["audio"], "audio")?;
        for heard in self.listener.append(&audio) {
            match heard {
                Heard::Started { at_ms } => self.speech_started(at_ms),
                Heard::Stopped { at_ms, audio } => self.speech_stopped(at_ms, audio),
            }
        }
        Ok(())
    }

    fn speech_started(&mut self, at_ms: u64) {
        let id = self.start.new_id("item_");
        self.hearing = Some(id.clone());
        self.say(
            json!({ "type": "input_audio_buffer.speech_started", "audio_start_ms": at_ms, "item_id": id }),
        );
        if self.settings.input()["turn_detection"]["interrupt_response"] == true {
            self.interrupt("turn_detected");
        }
    }

    fn speech_stopped(&mut self, at_ms: u64, audio: Vec<u8>) {
        let id = self.hearing.take().unwrap_or_else(|| self.start.new_id("item_"));
        self.say(
            json!({ "type": "input_audio_buffer.speech_stopped", "audio_end_ms": at_ms, "item_id": id }),
        );
        self.committed(&id, audio);
        let answers = self.settings.input()["turn_detection"]["create_response"] == true;
        if answers && !self.settings.transcribes() {
            // Speech that doesn't interrupt waits for the next response.
            if let Err(refusal) = self.respond(&Value::Null) {
                let error = self.start.error(&refusal, None);
                self.say(error);
            }
        }
    }

    fn commit(&mut self) -> Result<(), Refusal> {
        let ms = self.listener.ms();
        if ms < SHORTEST_MS {
            let message = format!(
                "Error committing input audio buffer: buffer too small. Expected at least {SHORTEST_MS}ms of audio, but buffer only has {ms}.00ms of audio."
            );
            return Err(Refusal::invalid("input_audio_buffer_commit_empty", "", message));
        }
        let id = self.hearing.take().unwrap_or_else(|| self.start.new_id("item_"));
        let audio = self.listener.take();
        self.committed(&id, audio);
        Ok(())
    }

    /// Makes audio a message of the user.
    fn committed(&mut self, id: &str, audio: Vec<u8>) {
        let ms = self.listener.format().ms(audio.len());
        let before = self.items.last_id();
        self.say(
            json!({ "type": "input_audio_buffer.committed", "item_id": id, "previous_item_id": before }),
        );
        let item = spoken(id, None);
        self.items.put(item.clone());
        self.items.set_sound(&item["id"], ms, audio);
        self.added(&item, &before);
        self.transcribe(id, ms);
    }

    fn transcribe(&mut self, id: &str, ms: u64) {
        let Some(model) = self.settings.input()["transcription"]["model"].as_str() else { return };
        let transcript = chat::transcript(ms);
        let usage = if model.starts_with("whisper") {
            json!({ "type": "duration", "seconds": ms.div_ceil(1000) })
        } else {
            let (input, output) = (ms.div_ceil(100), tokens::of_text(&transcript));
            json!({
                "type": "tokens", "input_tokens": input, "output_tokens": output, "total_tokens": input + output,
                "input_token_details": { "text_tokens": 0, "audio_tokens": input },
            })
        };
        let kind = "conversation.item.input_audio_transcription";
        // Whisper transcribes a turn as a whole.
        let pieces = if model.starts_with("whisper") {
            vec![transcript.as_str()]
        } else {
            tokens::pieces(&transcript)
        };
        for piece in pieces {
            self.say(
                json!({ "type": format!("{kind}.delta"), "item_id": id, "content_index": 0, "delta": piece }),
            );
        }
        self.items.put(spoken(id, Some(&transcript)));
        self.say(json!({
            "type": format!("{kind}.completed"), "item_id": id, "content_index": 0, "transcript": transcript, "usage": usage,
        }));
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

    fn respond(&mut self, params: &Value) -> Result<(), Refusal> {
        if self.settings.transcribes() {
            let message = "A transcription session has no responses.".to_owned();
            return Err(Refusal::invalid("unsupported_event", "type", message));
        }
        let in_conversation = params["conversation"] != "none";
        let active = self.turns.iter().find(|turn| turn.is_active() && in_conversation);
        if let Some(turn) = active {
            let id = turn.id().as_str().unwrap_or("");
            let message = format!(
                "Conversation already has an active response in progress: {id}. Wait until the response is finished before creating a new one."
            );
            return Err(Refusal::invalid("conversation_already_has_active_response", "", message));
        }
        let items = self.context(params)?;
        let admitted = self.start.caller.admit()?;
        let fault = self.fault();
        let turn = self.turn(params, in_conversation, &items, &admitted, fault);
        self.turns.push_back(turn);
        Ok(())
    }

    /// Returns the items that a response continues.
    fn context(&self, params: &Value) -> Result<Vec<Value>, Refusal> {
        let Some(input) = params["input"].as_array() else { return Ok(self.items.all().to_vec()) };
        let item = |item: &Value| match item["type"].as_str() {
            Some("item_reference") => self.items.retrieve(&item["id"]).cloned(),
            _ => Ok(item.clone()),
        };
        input.iter().map(item).collect()
    }

    fn turn(
        &self,
        params: &Value,
        in_conversation: bool,
        items: &[Value],
        admitted: &Admitted,
        fault: Option<Fault>,
    ) -> Turn {
        let session = self.settings.all();
        let instructions = params["instructions"].as_str().or(session["instructions"].as_str()).unwrap_or("");
        let input = usage::input_tokens(items, &self.items, instructions);
        let started = self.charge(admitted, input.text + input.audio);
        let manner = self.manner(params);
        let response = self.response(params, in_conversation, manner);
        let model = session["model"].as_str().unwrap_or("");
        let (in_flight, refusal) = match started {
            Ok(in_flight) => (Some(in_flight), None),
            Err(refusal) => (None, Some(refusal)),
        };
        let mut turn = Turn::new(response, in_conversation, manner, input, in_flight);
        let limits = Outgoing::event(self.limits(admitted, input.text + input.audio));
        turn.queue().push_back(limits);
        match refusal {
            Some(refusal) => turn.plan_failure(&refusal),
            None => match chat::ask(
                self.start.caller.shared(),
                &chat::request(items, &self.items, model, session, params),
            ) {
                Said::Answer(answer) => turn.plan(&answer, |prefix| self.start.new_id(prefix)),
                Said::Events(events) => turn.plan_events(events),
            },
        }
        if let Some(fault) = fault {
            let setting = self.start.caller.setting(model);
            fault.alter_events(turn.queue(), &setting, |refusal| self.start.error(refusal, None));
            if let Some(delay) = fault.delay() {
                turn.queue().push_front(Outgoing::Pause(delay));
            }
        }
        turn
    }

    /// Checks billing and rate limits, which a response fails of.
    fn charge(&self, admitted: &Admitted, tokens: u64) -> Result<InFlight, Refusal> {
        admitted.billing()?;
        let model = self.settings.all()["model"].as_str().unwrap_or("");
        admitted.may_use(model)?;
        admitted.begin(self.start.caller.shared(), model, tokens).map(|(in_flight, _)| in_flight)
    }

    /// Returns the event with the state of the rate limits.
    fn limits(&self, admitted: &Admitted, tokens: u64) -> Value {
        let state = admitted.slot.state();
        let requests = u64::from(state.requests_per_minute.unwrap_or(SHOWN_REQUESTS));
        let all = u64::from(state.tokens_per_minute.unwrap_or(SHOWN_TOKENS));
        let one = |name: &str, limit: u64, used: u64| {
            let reset = if limit == 0 { 0.0 } else { 60.0 * count(used) / count(limit) };
            json!({ "name": name, "limit": limit, "remaining": limit.saturating_sub(used), "reset_seconds": reset })
        };
        json!({
            "type": "rate_limits.updated",
            "rate_limits": [one("requests", requests, 1), one("tokens", all, tokens)],
        })
    }

    fn manner(&self, params: &Value) -> Manner {
        let session = self.settings.all();
        let given = [&params["output_modalities"], &session["output_modalities"]];
        let modalities = given.into_iter().find(|list| list.is_array());
        let audio = modalities
            .is_none_or(|list| list.as_array().is_some_and(|list| list.iter().any(|one| one == "audio")));
        let own = &params["audio"]["output"]["format"];
        Manner { audio, format: if own.is_null() { self.output_format() } else { Format::of(own) } }
    }

    /// Returns the response before anything is said.
    fn response(&self, params: &Value, in_conversation: bool, manner: Manner) -> Value {
        let session = self.settings.all();
        let or = |own: &Value, other: &Value| if own.is_null() { other.clone() } else { own.clone() };
        let mut output = session["audio"]["output"].clone();
        for (name, value) in params["audio"]["output"].as_object().into_iter().flatten() {
            output[name.as_str()] = value.clone();
        }
        let mut response = json!({
            "object": "realtime.response",
            "id": self.start.new_id("resp_"),
            "status": "in_progress",
            "output": [],
            "output_modalities": [if manner.audio { "audio" } else { "text" }],
            "max_output_tokens": or(&params["max_output_tokens"], &session["max_output_tokens"]),
            "audio": { "output": { "format": output["format"], "voice": output["voice"] } },
            "metadata": params["metadata"],
        });
        if in_conversation {
            response["conversation_id"] = self.conversation.as_str().into();
        }
        response
    }

    /// Returns the fault for the next response.
    fn fault(&self) -> Option<Fault> {
        let model = self.settings.all()["model"].as_str().unwrap_or("");
        self.start.caller.fault(model).filter(Fault::is_of_events)
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

#[allow(clippy::cast_precision_loss, reason = "limits and counts of tokens are far below 2^52")]
fn count(number: u64) -> f64 {
    number as f64
}

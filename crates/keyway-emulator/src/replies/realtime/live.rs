//! A live session over a WebSocket: acknowledgments, and speech that is repeated.

use std::collections::VecDeque;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::tokens;
use super::asker::SessionStart;
use super::chat::{self, Said};
use super::listener::{Detection, Heard, Listener};
use super::sound::Format;
use crate::refusal::Refusal;
use crate::talk::{Outgoing, Talk};

/// The length of a spoken word, in milliseconds.
const WORD_MS: u64 = 400;
/// Client events that are acknowledged with the time at which they take effect.
const TIMED: &[&str] =
    &["session.instructions.append", "session.thinking.append", "session.commentary.append"];

/// A live session, its fork, or its sideband.
pub(crate) struct LiveTalk {
    start: SessionStart,
    /// Null until the session has started.
    session: Value,
    listener: Listener,
    /// The length of the audio so far.
    heard_ms: u64,
    muted: bool,
    /// What was said so far, as the messages of a chat.
    said: Vec<Value>,
    out: VecDeque<Outgoing>,
}

impl LiveTalk {
    pub(crate) fn new(start: SessionStart) -> Self {
        let mut listener = Listener::new();
        listener.set(Format::Pcm, Detection::of(&json!({ "type": "server_vad" })));
        let sideband = start.events.id == "live.sideband.connect";
        let mut talk = Self {
            start,
            session: Value::Null,
            listener,
            heard_ms: 0,
            muted: false,
            said: Vec::new(),
            out: VecDeque::new(),
        };
        if sideband {
            // The session that it joins has started already.
            talk.session = talk.resource(&json!({}));
        }
        talk
    }

    /// Returns a session with these settings.
    fn resource(&self, settings: &Value) -> Value {
        let mut session = settings.as_object().cloned().unwrap_or_default();
        let attached = self.start.ids.first().filter(|_| self.start.events.id == "live.sideband.connect");
        let id = attached.cloned().unwrap_or_else(|| self.start.new_id("live_"));
        session.insert("id".into(), id.into());
        session.insert("expires_at".into(), (self.start.now() + 3600).into());
        session.insert("status".into(), "active".into());
        Value::Object(session)
    }

    fn say(&mut self, kind: &str, mut fields: Value, client_event: &Value) {
        fields["type"] = kind.into();
        if client_event["event_id"].is_string() {
            fields["client_event_id"] = client_event["event_id"].clone();
        }
        self.out.push_back(Outgoing::event(fields));
    }

    fn take(&mut self, event: &Value) -> Result<(), Refusal> {
        self.start.check(event)?;
        let kind = event["type"].as_str().unwrap_or("");
        if kind != "session.start" && self.session.is_null() {
            let message = "The session has not started: send session.start first.".to_owned();
            return Err(Refusal::invalid("session_not_started", "type", message));
        }
        match kind {
            "session.start" if !self.session.is_null() => {
                let message = "The session has started already; change it with session.update.".to_owned();
                return Err(Refusal::invalid("session_already_started", "type", message));
            }
            "session.start" => {
                self.session = self.resource(&event["session"]);
                self.say("session.started", json!({ "session": self.session }), event);
            }
            "session.update" => {
                if let (Some(own), Some(changes)) =
                    (self.session.as_object_mut(), event["session"].as_object())
                {
                    own.extend(changes.clone());
                }
                self.say("session.updated", json!({ "session": self.session }), event);
            }
            "session.input_audio.append" => self.append(event)?,
            "session.input_audio.mute" | "session.input_audio.unmute" => {
                self.muted = kind.ends_with(".mute");
                self.say(&format!("{kind}d"), json!({}), event);
            }
            "session.output_audio.fixture.play" => {
                self.say("session.output_audio.fixture.playing", json!({}), event);
                self.say("session.output_audio.fixture.played", json!({}), event);
            }
            "decision.create" => {
                let cause = json!({
                    "delegation_id": null, "source_event_id": event["event_id"], "source_event_type": null, "trigger_id": null,
                });
                self.say("decision.event", cause, event);
            }
            "decision.item.create" => {
                let mut item = event["item"].clone();
                if item["id"].is_null() {
                    item["id"] = self.start.new_id("item_").into();
                }
                self.say("decision.item.created", json!({ "item": item }), event);
            }
            "decision.item.delete" => {
                self.say("decision.item.deleted", json!({ "item_id": event["item_id"] }), event);
            }
            "response.create" => self.respond(event),
            "transport.dtmf.send" => {
                self.say("transport.dtmf.sent", json!({ "event": event["event"] }), event)
            }
            "session.close" => self.close("close_requested", event),
            _ if TIMED.contains(&kind) => {
                let at = json!({ "start_ms": self.heard_ms, "end_ms": self.heard_ms });
                self.say(&format!("{kind}ed"), at, event);
            }
            // An item waits for the response that uses it.
            _ => {}
        }
        Ok(())
    }

    fn append(&mut self, event: &Value) -> Result<(), Refusal> {
        let audio = event["audio"].as_str().and_then(|text| STANDARD.decode(text).ok());
        let Some(audio) = audio else {
            let message =
                "Invalid audio: expected base64-encoded audio bytes (mono PCM16 at 24 kHz).".to_owned();
            return Err(Refusal::invalid("invalid_value", "audio", message));
        };
        self.heard_ms += Format::Pcm.ms(audio.len());
        if self.muted {
            return Ok(());
        }
        for heard in self.listener.append(&audio) {
            if let Heard::Stopped { at_ms, audio } = heard {
                self.answer(at_ms, Format::Pcm.ms(audio.len()), event);
            }
        }
        Ok(())
    }

    fn answer(&mut self, end_ms: u64, ms: u64, event: &Value) {
        let model = self.session["model"].as_str().unwrap_or("").to_owned();
        let heard = chat::heard(&self.start, &model, &self.said, ms);
        self.said.push(json!({ "role": "user", "content": heard }));
        let chat = json!({ "model": model, "messages": self.said });
        let (said, scripted) = chat::ask(self.start.caller.as_ref(), self.start.events.id, &chat);
        let Said::Answer(answer) = said else { return };
        let at =
            |delta: &str, start: u64, end: u64| json!({ "delta": delta, "start_ms": start, "end_ms": end });
        self.say("session.input_transcript.delta", at(&heard, end_ms.saturating_sub(ms), end_ms), event);
        if let Some(delay) = scripted.and_then(|reply| reply.delay) {
            self.out.push_back(Outgoing::Pause(delay));
        }
        let words = answer.text.or(answer.refusal).unwrap_or_default();
        let sound = STANDARD.encode(Format::Pcm.tone(WORD_MS));
        let mut start = end_ms;
        for piece in tokens::pieces(&words) {
            let end = start + WORD_MS;
            self.say("session.output_transcript.delta", at(piece, start, end), event);
            self.say("session.output_audio.delta", at(&sound, start, end), &Value::Null);
            start = end;
        }
        self.said.push(json!({ "role": "assistant", "content": words }));
    }

    /// Answers with a response of the model behind the session, in short form.
    fn respond(&mut self, event: &Value) {
        let id = self.start.new_id("resp_");
        for (kind, status) in [("response.created", "in_progress"), ("response.completed", "completed")] {
            let inner = json!({ "type": kind, "response": { "id": id, "object": "response", "status": status, "output": [] } });
            self.say("response.event", json!({ "event": inner, "delegation_id": null }), event);
        }
    }

    fn close(&mut self, reason: &str, event: &Value) {
        let seconds = self.heard_ms / 1000;
        let fields = json!({ "reason": reason, "session": self.session, "usage": { "seconds": seconds } });
        self.say("session.closed", fields, event);
        self.out.push_back(Outgoing::Close(1000, ""));
    }
}

impl Talk for LiveTalk {
    fn received(&mut self, event: &Value) {
        if let Err(refusal) = self.take(event) {
            let error = self.error(&refusal, Some(event));
            self.out.push_back(Outgoing::event(error));
        }
    }

    fn is_pending(&self) -> bool {
        !self.out.is_empty()
    }

    fn next(&mut self) -> Option<Outgoing> {
        Some(match self.out.pop_front()? {
            Outgoing::Event { value, content } => {
                Outgoing::Event { value: self.start.complete(value), content }
            }
            other => other,
        })
    }

    fn error(&self, refusal: &Refusal, client_event: Option<&Value>) -> Value {
        let mut error = refusal.object();
        if error["code"].is_null() {
            error["code"] = error["type"].clone();
        }
        let mut event = json!({ "type": "error" });
        if let Some(id) = client_event.map(|event| &event["event_id"]).filter(|id| id.is_string()) {
            error["client_event_id"] = id.clone();
            event["client_event_id"] = id.clone();
        }
        event["error"] = error;
        self.start.complete(event)
    }

    fn expired(&self) -> Refusal {
        Refusal::invalid("session_expired", "", "Your session hit the maximum duration of 60 minutes.".into())
    }
}

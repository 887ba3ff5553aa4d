//! A translation session: each piece of speech is transcribed and repeated in the other language.

use std::collections::VecDeque;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::super::tokens;
use super::asker::SessionStart;
use super::chat;
use super::listener::{Detection, Heard, Listener};
use super::sound::Format;
use crate::refusal::Refusal;
use crate::talk::{Outgoing, Talk};

/// The language of a translation unless the session names another.
const USUAL_LANGUAGE: &str = "en";
/// The length of a spoken word, in milliseconds.
const WORD_MS: u64 = 400;

/// A session that translates.
pub(crate) struct Translation {
    start: SessionStart,
    session: Value,
    listener: Listener,
    /// What was said so far, as the messages of a chat.
    before: Vec<Value>,
    out: VecDeque<Outgoing>,
}

impl Translation {
    pub(crate) fn new(start: SessionStart) -> Self {
        let session = json!({
            "id": start.new_id("sess_"),
            "type": "translation",
            "expires_at": start.now() + 3600,
            "model": start.model,
            "audio": start.given["audio"].as_object().cloned().unwrap_or_default(),
        });
        let mut listener = Listener::new();
        listener.set(Format::Pcm, Detection::of(&json!({ "type": "server_vad" })));
        let mut talk = Self { start, session, listener, before: Vec::new(), out: VecDeque::new() };
        talk.say("session.created", json!({ "session": talk.session }), false);
        talk
    }

    fn say(&mut self, kind: &str, mut event: Value, content: bool) {
        event["type"] = kind.into();
        self.out.push_back(Outgoing::Event { value: event, content });
    }

    fn take(&mut self, event: &Value) -> Result<(), Refusal> {
        self.start.check(event)?;
        match event["type"].as_str().unwrap_or("") {
            "session.update" => {
                for side in ["input", "output"] {
                    let changes = event["session"]["audio"][side].as_object().into_iter().flatten();
                    for (name, value) in changes {
                        self.session["audio"][side][name.as_str()] = value.clone();
                    }
                }
                let session = self.session.clone();
                self.say("session.updated", json!({ "session": session }), false);
            }
            "session.input_audio_buffer.append" => self.append(event)?,
            _ => {
                self.say("session.closed", json!({}), false);
                self.out.push_back(Outgoing::Close(1000, ""));
            }
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
        for heard in self.listener.append(&audio) {
            if let Heard::Stopped { at_ms, audio } = heard {
                self.translate(at_ms, Format::Pcm.ms(audio.len()));
            }
        }
        Ok(())
    }

    fn translate(&mut self, at_ms: u64, ms: u64) {
        let heard = chat::heard(&self.start, &self.start.model, &self.before, ms);
        self.before.push(json!({ "role": "user", "content": heard }));
        let language = self.session["audio"]["output"]["language"].as_str().unwrap_or(USUAL_LANGUAGE);
        let said = format!("In {language}: {heard}");
        for piece in tokens::pieces(&heard) {
            self.say("session.input_transcript.delta", json!({ "delta": piece, "elapsed_ms": at_ms }), true);
        }
        let sound = STANDARD.encode(Format::Pcm.tone(WORD_MS));
        for piece in tokens::pieces(&said) {
            self.say("session.output_transcript.delta", json!({ "delta": piece, "elapsed_ms": at_ms }), true);
            let sound = json!({
                "delta": sound, "elapsed_ms": at_ms, "sample_rate": 24000, "channels": 1, "format": "pcm16",
            });
            self.say("session.output_audio.delta", sound, true);
        }
    }
}

impl Talk for Translation {
    fn received(&mut self, event: &Value) {
        if let Err(refusal) = self.take(event) {
            let error = self.start.error(&refusal, Some(event));
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
        self.start.error(refusal, client_event)
    }

    fn expired(&self) -> Refusal {
        Refusal::invalid("session_expired", "", "Your session hit the maximum duration of 60 minutes.".into())
    }
}

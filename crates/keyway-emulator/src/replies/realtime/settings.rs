//! The settings of a session: the API's defaults, and changes to them.

use serde_json::{Value, json};

use super::asker::SessionStart;
use super::listener::Detection;
use super::sound::Format;
use crate::refusal::Refusal;
use crate::schema;

/// How long a session may last, in seconds.
const LONGEST: u64 = 60 * 60;
/// The beginnings of models that sessions can have beside the document's.
const MODEL_FAMILIES: &[&str] = &[
    "fault-",
    "gpt-realtime",
    "gpt-live",
    "gpt-audio",
    "gpt-4o-realtime",
    "gpt-4o-mini-realtime",
    "gpt-transcribe",
];

/// Returns whether a session can have this model.
pub(crate) fn knows_model(model: &str) -> bool {
    let body = schema::find("realtime.client_secrets.create").and_then(|operation| operation.body.as_ref());
    let session = body.and_then(|body| body.field("session")).and_then(|session| session.variant("realtime"));
    let known = session.and_then(|session| session.field("model"));
    MODEL_FAMILIES.iter().any(|family| model.starts_with(family))
        || known.is_some_and(|model_shape| model_shape.known_values().contains(&model))
        || ["transcribe", "whisper", "translate"].iter().any(|word| model.contains(word))
}

/// The settings of one session.
pub(super) struct Settings(Value);

impl Settings {
    /// Returns the settings with which a session starts.
    pub(super) fn new(start: &SessionStart) -> Self {
        let input = json!({
            "format": { "type": "audio/pcm", "rate": 24000 },
            "turn_detection": detection(&json!({ "type": "server_vad" })),
        });
        let mut settings = if start.transcribes {
            let mut input = input;
            input["transcription"] = json!({ "model": "gpt-4o-transcribe" });
            json!({ "type": "transcription", "object": "realtime.transcription_session", "audio": { "input": input } })
        } else {
            json!({
                "type": "realtime",
                "object": "realtime.session",
                "model": if start.model.is_empty() { "gpt-realtime" } else { &start.model },
                "output_modalities": ["audio"],
                "instructions": "",
                "tools": [],
                "tool_choice": "auto",
                "max_output_tokens": "inf",
                "tracing": null,
                "truncation": "auto",
                "prompt": null,
                "audio": {
                    "input": input,
                    "output": { "format": { "type": "audio/pcm", "rate": 24000 }, "voice": "alloy", "speed": 1 },
                },
            })
        };
        settings["id"] = start.new_id("sess_").into();
        settings["expires_at"] = (start.now() + LONGEST).into();
        let mut settings = Self(settings);
        settings.merge(&start.given);
        settings
    }

    pub(super) fn all(&self) -> &Value {
        &self.0
    }

    pub(super) fn transcribes(&self) -> bool {
        self.0["type"] == "transcription"
    }

    pub(super) fn input(&self) -> &Value {
        &self.0["audio"]["input"]
    }

    pub(super) fn input_format(&self) -> Format {
        Format::of(&self.input()["format"])
    }

    pub(super) fn detection(&self) -> Option<Detection> {
        Detection::of(&self.input()["turn_detection"])
    }

    /// Changes the settings by `session.update`; `voiced` if the assistant has spoken.
    pub(super) fn update(&mut self, changes: &Value, voiced: bool) -> Result<(), Refusal> {
        let invalid =
            |code, param: &'static str, message: String| Err(Refusal::invalid(code, param, message));
        if changes["type"] != self.0["type"] {
            let message = format!(
                "Passing a {} session update event to a {} session is not allowed.",
                changes["type"], self.0["type"]
            );
            return invalid("invalid_parameter", "session.type", message.replace('"', ""));
        }
        let model = &changes["model"];
        if !model.is_null() && *model != self.0["model"] {
            let message = format!("Cannot update the model of a session: it is {}.", self.0["model"]);
            return invalid("session_cannot_update_model", "session.model", message);
        }
        let voice = &changes["audio"]["output"]["voice"];
        if voiced && !voice.is_null() && *voice != self.0["audio"]["output"]["voice"] {
            let message = "Cannot update a conversation's voice if assistant audio is present.".to_owned();
            return invalid("cannot_update_voice", "session.audio.output.voice", message);
        }
        self.merge(changes);
        Ok(())
    }

    fn merge(&mut self, changes: &Value) {
        merge(&mut self.0, changes, "");
        let turns = &mut self.0["audio"]["input"]["turn_detection"];
        if turns.is_object() {
            *turns = detection(turns);
        }
    }
}

/// Objects along this path are changed field by field; all others are replaced.
const MERGED: &[&str] = &["audio", "input", "output"];

fn merge(own: &mut Value, changes: &Value, name: &str) {
    match (own, changes) {
        (Value::Object(own), Value::Object(changes)) if name.is_empty() || MERGED.contains(&name) => {
            for (name, change) in changes {
                merge(own.entry(name.as_str()).or_insert(Value::Null), change, name);
            }
        }
        (own, change) => *own = change.clone(),
    }
}

/// Returns complete settings of turn detection.
fn detection(given: &Value) -> Value {
    let mut all = match given["type"].as_str() {
        Some("semantic_vad") => json!({ "type": "semantic_vad", "eagerness": "auto" }),
        _ => json!({
            "type": "server_vad",
            "threshold": 0.5,
            "prefix_padding_ms": 300,
            "silence_duration_ms": 200,
            "idle_timeout_ms": null,
        }),
    };
    all["create_response"] = true.into();
    all["interrupt_response"] = true.into();
    if let (Value::Object(all), Value::Object(given)) = (&mut all, given) {
        all.extend(given.clone());
    }
    all
}

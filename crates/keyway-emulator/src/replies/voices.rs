//! Custom voices: each was agreed to, or is described by a prompt, and can speak until it is deleted.

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::refusal::Refusal;

/// What the names of custom voices begin with.
const PREFIX: &str = "voice_";

/// Makes a voice; a consent that it names must be there.
pub(super) fn create(work: &Work<'_>) -> ReplyResult {
    let consent = work.text("consent");
    let consents = work.collection("/audio/voice_consents");
    if !consent.is_empty() && work.shared.store.get(&consents, consent).is_none() {
        return Err(work.not_found("voice consent", consent));
    }
    let described = !work.text("prompt").is_empty() && work.body("audio_sample").is_null();
    let kind = work.body("type").as_str().unwrap_or(if described { "prompt" } else { "audio_sample" });
    resource::create(work, |entry| entry.change(&json!({ "type": kind })))
}

/// Whether a voice that a request names is there: the API's own are, and custom ones that were made.
pub(super) fn check(work: &Work<'_>, voice: &Value) -> Result<(), Refusal> {
    let custom = voice["id"].as_str().or_else(|| voice.as_str().filter(|name| name.starts_with(PREFIX)));
    match custom {
        Some(id) if work.shared.store.get(&work.collection("/audio/voices"), id).is_none() => {
            Err(work.not_found("voice", id))
        }
        _ => Ok(()),
    }
}

//! Custom voices, made from a recording with a consent, or from a prompt.

use serde_json::{Value, json};

use super::{ReplyResult, Work, resource};
use crate::refusal::Refusal;

/// The prefix of custom voices' identifiers.
const PREFIX: &str = "voice_";

/// Creates a voice. If it names a consent, that must exist.
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

/// Checks that the voice of a request exists. The API's own voices do; custom ones must have been
/// created.
pub(super) fn check(work: &Work<'_>, voice: &Value) -> Result<(), Refusal> {
    let custom = voice["id"].as_str().or_else(|| voice.as_str().filter(|name| name.starts_with(PREFIX)));
    match custom {
        Some(id) if work.shared.store.get(&work.collection("/audio/voices"), id).is_none() => {
            Err(work.not_found("voice", id))
        }
        _ => Ok(()),
    }
}

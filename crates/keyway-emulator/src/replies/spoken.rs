//! Answers that are spoken: silence, with the text as its transcript.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Work, media, tokens};

/// How long the API keeps a sound, in seconds.
const KEPT: u64 = 3600;

/// Returns whether a chat request wants to hear the answer.
pub(super) fn is_wanted(body: &Value) -> bool {
    body["modalities"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "audio"))
}

/// Returns the sound of an answer.
pub(super) fn whole(work: &Work<'_>, text: &str) -> Value {
    json!({
        "id": work.new_id("audio_"),
        "data": sound(work),
        "expires_at": work.now + KEPT,
        "transcript": text,
    })
}

/// Returns the sound as the deltas of a stream: its words, its bytes, its end.
pub(super) fn deltas(work: &Work<'_>, text: &str) -> Vec<Value> {
    let id = work.new_id("audio_");
    let words = tokens::pieces(text).into_iter().map(|piece| json!({ "id": id, "transcript": piece }));
    let rest = [json!({ "id": id, "data": sound(work) }), json!({ "id": id, "expires_at": work.now + KEPT })];
    words.chain(rest).map(|audio| json!({ "audio": audio })).collect()
}

/// Returns the silence in the format that the request names.
fn sound(work: &Work<'_>) -> String {
    let format = work.body("audio")["format"].as_str().unwrap_or("wav");
    let (bytes, _) = media::speech(if format == "pcm16" { "pcm" } else { format });
    STANDARD.encode(bytes)
}

//! `audio`: silence for text, and one sentence for any sound.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::events::Events;
use super::{ReplyResult, Work, media, resource, sample_bytes, scripted, tokens, transcript, voices};
use crate::reply::HttpReply;
use crate::script::Media;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "audio.speech.create" => {
            voices::check(work, work.body("voice"))?;
            metered(work, |work, asked| Ok(speech(work, asked)))
        }
        "audio.voices.create" => voices::create(work),
        "audio.transcriptions.create" | "audio.translations.create" => {
            metered(work, |work, asked| Ok(transcript::of(work, asked)))
        }
        _ => resource::answer(work),
    }
}

fn metered(work: &Work<'_>, make: impl FnOnce(&Work<'_>, u64) -> ReplyResult) -> ReplyResult {
    let model = work.text("model");
    if !work.knows_model(model) {
        work.model(model, true)?;
    }
    work.admitted.may_use(model)?;
    work.admitted.billing()?;
    let asked = tokens::of_text(work.text("input"));
    work.deliver(model, asked, || make(work, asked))
}

fn speech(work: &Work<'_>, asked: u64) -> HttpReply {
    let (mut sound, content_type) = media::speech(work.body("response_format").as_str().unwrap_or("mp3"));
    if let Some(Media::Speech(bytes)) = scripted::take(work).and_then(|reply| reply.media) {
        sound = bytes.into();
    }
    if !work.streams() {
        return sample_bytes::file(sound, content_type);
    }
    let mut events = Events::new(work);
    for piece in sound.chunks(1024) {
        events.push("speech.audio.delta", json!({ "audio": STANDARD.encode(piece) }), true);
    }
    let usage = json!({ "input_tokens": asked, "output_tokens": 1, "total_tokens": asked + 1 });
    events.push("speech.audio.done", json!({ "usage": usage }), false);
    events.into_reply(0)
}

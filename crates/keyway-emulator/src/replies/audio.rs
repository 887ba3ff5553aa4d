//! `audio`: silence for text, and one sentence for any sound.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::events::Events;
use super::{ReplyResult, Work, media, resource, sample_bytes, tokens, voices};
use crate::reply::HttpReply;

/// The most characters of a file's name that are repeated.
const MOST_OF_NAME: usize = 200;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    match work.operation.id {
        "audio.speech.create" => {
            voices::check(work, work.body("voice"))?;
            metered(work, |work, asked| Ok(speech(work, asked)))
        }
        "audio.voices.create" => voices::create(work),
        "audio.transcriptions.create" | "audio.translations.create" => {
            metered(work, |work, asked| Ok(transcript(work, asked)))
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
    let (sound, content_type) = media::speech(work.body("response_format").as_str().unwrap_or("mp3"));
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

/// Returns the transcript of any sound.
fn words(work: &Work<'_>) -> String {
    let name = work.input.file("file").map_or("a file", |file| file.name.as_str());
    let name: String = name.chars().take(MOST_OF_NAME).collect();
    format!("This is what was said in {name}.")
}

fn transcript(work: &Work<'_>, asked: u64) -> HttpReply {
    let text = words(work);
    let said = tokens::of_text(&text);
    let usage = json!({
        "type": "tokens",
        "input_tokens": asked,
        "output_tokens": said,
        "total_tokens": asked + said,
        "input_token_details": { "text_tokens": asked, "audio_tokens": 0 },
    });
    if work.streams() {
        return stream(work, &text, &usage);
    }
    match work.body("response_format").as_str().unwrap_or("json") {
        "text" => plain(format!("{text}\n")),
        "srt" => plain(format!("1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n")),
        "vtt" => plain(format!("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n")),
        "verbose_json" => whole(work, &verbose(work, &text)),
        "diarized_json" => {
            let segment = json!({
                "type": "transcript.text.segment", "id": "seg_0", "start": 0.0, "end": 1.0, "text": text, "speaker": "A",
            });
            whole(
                work,
                &json!({
                    "task": "transcribe", "duration": 1.0, "text": text, "segments": [segment], "usage": usage,
                }),
            )
        }
        _ => whole(work, &json!({ "text": text, "usage": usage })),
    }
}

fn plain(text: String) -> HttpReply {
    HttpReply::whole(http::StatusCode::OK, text, "text/plain; charset=utf-8")
}

fn whole(work: &Work<'_>, known: &Value) -> HttpReply {
    HttpReply::json(http::StatusCode::OK, &work.new_reply(known))
}

fn verbose(work: &Work<'_>, text: &str) -> Value {
    let segment = json!({
        "id": 0, "seek": 0, "start": 0.0, "end": 1.0, "text": text, "tokens": [], "temperature": 0.0,
        "avg_logprob": 0.0, "compression_ratio": 1.0, "no_speech_prob": 0.0,
    });
    let mut known = json!({
        "language": "english", "duration": 1.0, "text": text, "segments": [segment],
        "usage": { "type": "duration", "seconds": 1 },
    });
    let by_word =
        |kinds: &Value| kinds.as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "word"));
    if by_word(work.body("timestamp_granularities")) {
        let word = |(index, word): (usize, &str)| {
            let at = f64::from(u32::try_from(index).unwrap_or(0)) / 10.0;
            json!({ "word": word, "start": at, "end": at + 0.1 })
        };
        known["words"] = text.split_whitespace().enumerate().map(word).collect();
    }
    known
}

fn stream(work: &Work<'_>, text: &str, usage: &Value) -> HttpReply {
    let mut events = Events::new(work);
    for piece in tokens::pieces(text) {
        events.push("transcript.text.delta", json!({ "delta": piece }), true);
    }
    events.push("transcript.text.done", json!({ "text": text, "usage": usage }), false);
    events.into_reply(0)
}

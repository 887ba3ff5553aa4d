//! Transcripts: what a script says, or one sentence for any sound, in each format.

use serde_json::{Map, Value, json};

use super::events::Events;
use super::{Work, scripted, tokens};
use crate::reply::HttpReply;
use crate::script::{Media, ScriptedUsage, Transcript};

/// The most characters of a file's name that are repeated.
const MOST_OF_NAME: usize = 200;

/// Answers with the transcript of the request's file.
pub(super) fn of(work: &Work<'_>, asked: u64) -> HttpReply {
    let (heard, set) = heard(work);
    let text = heard.text.as_str();
    let asked = set.input.unwrap_or(asked);
    let said = set.output.unwrap_or_else(|| tokens::of_text(text));
    let usage = json!({
        "type": "tokens",
        "input_tokens": asked,
        "output_tokens": said,
        "total_tokens": asked.saturating_add(said),
        "input_token_details": { "text_tokens": asked, "audio_tokens": 0 },
    });
    if work.streams() {
        return stream(work, text, &usage);
    }
    match work.body("response_format").as_str().unwrap_or("json") {
        "text" => plain(format!("{text}\n")),
        "srt" => plain(subtitles(&heard, ',', |number| format!("{number}\n"))),
        "vtt" => plain(format!("WEBVTT\n\n{}", subtitles(&heard, '.', |_| String::new()))),
        "verbose_json" => whole(work, &verbose(work, &heard)),
        "diarized_json" => whole(work, &diarized(&heard, &usage)),
        _ => whole(work, &json!({ "text": text, "usage": usage })),
    }
}

/// Returns what was heard: a script's words, or a sentence about the file.
fn heard(work: &Work<'_>) -> (Transcript, ScriptedUsage) {
    let scripted = scripted::take(work).unwrap_or_default();
    let transcript = match (scripted.media, scripted.text) {
        (Some(Media::Transcript(transcript)), _) => transcript,
        (_, Some(text)) => Transcript { text, ..Transcript::default() },
        _ => {
            let name = work.input.file("file").map_or("a file", |file| file.name.as_str());
            let name: String = name.chars().take(MOST_OF_NAME).collect();
            Transcript { text: format!("This is what was said in {name}."), ..Transcript::default() }
        }
    };
    (transcript, scripted.usage)
}

/// Returns the segments: a script's, or a single one.
fn segments(heard: &Transcript) -> Vec<Map<String, Value>> {
    if !heard.segments.is_empty() {
        return heard.segments.clone();
    }
    let one = json!({ "start": 0.0, "end": duration(heard), "text": heard.text });
    one.as_object().cloned().into_iter().collect()
}

/// Returns the seconds: a script's, those of the last segment, or 1.
fn duration(heard: &Transcript) -> f64 {
    let ends = heard.segments.iter().chain(&heard.words).filter_map(|part| part.get("end")?.as_f64());
    heard.duration.unwrap_or_else(|| {
        ends.fold(None, |last: Option<f64>, end| Some(last.map_or(end, |last| last.max(end)))).unwrap_or(1.0)
    })
}

fn subtitles(heard: &Transcript, comma: char, number: impl Fn(usize) -> String) -> String {
    let part = |(index, segment): (usize, Map<String, Value>)| {
        let time = |name: &str| clock_time(segment.get(name).and_then(Value::as_f64).unwrap_or(0.0), comma);
        let text = segment.get("text").and_then(Value::as_str).unwrap_or("").trim();
        format!("{}{} --> {}\n{text}\n\n", number(index + 1), time("start"), time("end"))
    };
    segments(heard).into_iter().enumerate().map(part).collect()
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "times are small and not negative"
)]
fn clock_time(seconds: f64, comma: char) -> String {
    let millis = (seconds.max(0.0) * 1000.0).round() as u64;
    let (hours, minutes, seconds) = (millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}{comma}{:03}", millis % 1000)
}

/// Returns the fields that this format has: the given ones, and the usual ones where they are absent.
fn with_usual(usual: &Value, given: Map<String, Value>) -> Value {
    let mut all = usual.as_object().cloned().unwrap_or_default();
    let known = |name: &str| all.contains_key(name) || matches!(name, "start" | "end" | "text");
    let fitting: Map<String, Value> = given.into_iter().filter(|(name, _)| known(name)).collect();
    all.extend(fitting);
    all.into()
}

fn verbose(work: &Work<'_>, heard: &Transcript) -> Value {
    let segment = |(index, given): (usize, Map<String, Value>)| {
        let usual = json!({
            "id": index, "seek": 0, "tokens": [], "temperature": 0.0, "avg_logprob": 0.0,
            "compression_ratio": 1.0, "no_speech_prob": 0.0,
        });
        with_usual(&usual, given)
    };
    let segments: Vec<Value> = segments(heard).into_iter().enumerate().map(segment).collect();
    let seconds = duration(heard);
    let mut known = json!({
        "language": heard.language.as_deref().unwrap_or("english"),
        "duration": seconds,
        "text": heard.text,
        "segments": segments,
        "usage": { "type": "duration", "seconds": whole_seconds(seconds) },
    });
    let by_word =
        |kinds: &Value| kinds.as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "word"));
    if by_word(work.body("timestamp_granularities")) || !heard.words.is_empty() {
        known["words"] = words(heard).into();
    }
    known
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "times are small and not negative"
)]
fn whole_seconds(seconds: f64) -> u64 {
    seconds.max(0.0).ceil() as u64
}

/// Returns the words: a script's, or those of the text, a tenth of a second each.
fn words(heard: &Transcript) -> Vec<Value> {
    if !heard.words.is_empty() {
        return heard.words.iter().cloned().map(Value::Object).collect();
    }
    let word = |(index, word): (usize, &str)| {
        let at = f64::from(u32::try_from(index).unwrap_or(0)) / 10.0;
        json!({ "word": word, "start": at, "end": at + 0.1 })
    };
    heard.text.split_whitespace().enumerate().map(word).collect()
}

fn diarized(heard: &Transcript, usage: &Value) -> Value {
    let segment = |(index, given): (usize, Map<String, Value>)| {
        let usual =
            json!({ "type": "transcript.text.segment", "id": format!("seg_{index}"), "speaker": "A" });
        with_usual(&usual, given)
    };
    let segments: Vec<Value> = segments(heard).into_iter().enumerate().map(segment).collect();
    json!({
        "task": "transcribe", "duration": duration(heard), "text": heard.text, "segments": segments, "usage": usage,
    })
}

fn plain(text: String) -> HttpReply {
    HttpReply::whole(http::StatusCode::OK, text, "text/plain; charset=utf-8")
}

fn whole(work: &Work<'_>, known: &Value) -> HttpReply {
    HttpReply::json(http::StatusCode::OK, &work.new_reply(known))
}

fn stream(work: &Work<'_>, text: &str, usage: &Value) -> HttpReply {
    let mut events = Events::new(work);
    for piece in tokens::pieces(text) {
        events.push("transcript.text.delta", json!({ "delta": piece }), true);
    }
    events.push("transcript.text.done", json!({ "text": text, "usage": usage }), false);
    events.into_reply(0)
}

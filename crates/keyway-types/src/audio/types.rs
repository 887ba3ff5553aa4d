// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::object;

object! {
    pub struct TranscriptionSegment {
        lenient id: i64 = "id",
        lenient seek: i64 = "seek",
        lenient start: f64 = "start",
        lenient end: f64 = "end",
        lenient text: String = "text",
        lenient tokens: Vec<i64> = "tokens",
        lenient temperature: f64 = "temperature",
        lenient avg_logprob: f64 = "avg_logprob",
        lenient compression_ratio: f64 = "compression_ratio",
        lenient no_speech_prob: f64 = "no_speech_prob",
    }
}

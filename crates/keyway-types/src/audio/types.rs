// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `TranscriptionSegment`.
    pub struct TranscriptionSegment {
        /// The member `id`: a whole number.
        lenient id: i64 = "id",
        /// The member `seek`: a whole number.
        lenient seek: i64 = "seek",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `tokens`: a list.
        lenient tokens: Vec<i64> = "tokens",
        /// The member `temperature`: a number.
        lenient temperature: f64 = "temperature",
        /// The member `avg_logprob`: a number.
        lenient avg_logprob: f64 = "avg_logprob",
        /// The member `compression_ratio`: a number.
        lenient compression_ratio: f64 = "compression_ratio",
        /// The member `no_speech_prob`: a number.
        lenient no_speech_prob: f64 = "no_speech_prob",
    }
}

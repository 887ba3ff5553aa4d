// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::object;

object! {
    /// A segment of a transcript.
    pub struct TranscriptionSegment {
        /// Number of the segment.
        lenient id: i64 = "id",
        /// Offset of the audio window that the segment was decoded from, in Whisper's frames.
        lenient seek: i64 = "seek",
        /// Start of the segment in seconds.
        lenient start: f64 = "start",
        /// End of the segment in seconds.
        lenient end: f64 = "end",
        lenient text: String = "text",
        /// Token IDs of the text.
        lenient tokens: Vec<i64> = "tokens",
        /// Sampling temperature that the segment was decoded with.
        lenient temperature: f64 = "temperature",
        /// Average log probability of the tokens. Below -1, the segment is unreliable.
        lenient avg_logprob: f64 = "avg_logprob",
        /// Compression ratio of the text. Above 2.4, the text is probably repetitive and unreliable.
        lenient compression_ratio: f64 = "compression_ratio",
        /// Probability that the segment contains no speech.
        lenient no_speech_prob: f64 = "no_speech_prob",
    }
}

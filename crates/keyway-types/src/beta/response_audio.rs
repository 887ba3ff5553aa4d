// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::support::object;

object! {
    /// An object: the document's `BetaResponseAudioDeltaEvent`.
    pub struct BetaResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioDoneEvent`.
    pub struct BetaResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDeltaEvent`.
    pub struct BetaResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDoneEvent`.
    pub struct BetaResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

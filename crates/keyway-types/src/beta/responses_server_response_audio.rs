// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::support::object;

object! {
    /// An object: the document's `BetaResponsesServerEvent|0`.
    pub struct BetaResponsesServerEventResponseAudioDelta {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|1`.
    pub struct BetaResponsesServerEventResponseAudioDone {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|2`.
    pub struct BetaResponsesServerEventResponseAudioTranscriptDelta {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|3`.
    pub struct BetaResponsesServerEventResponseAudioTranscriptDone {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

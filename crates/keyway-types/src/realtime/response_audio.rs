// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::RealtimeAudioFormats;
use crate::shared::VoiceIdsShared;
use crate::support::object;

object! {
    /// An object: `audio` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudio {
        /// The member `output`: an object, [`RealtimeResponseAudioOutput`].
        optional output: RealtimeResponseAudioOutput = "output",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDelta`.
    pub struct RealtimeResponseAudioDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.delta"`.
        constant r#type: "response.output_audio.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDone`.
    pub struct RealtimeResponseAudioDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.done"`.
        constant r#type: "response.output_audio.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDelta`.
    pub struct RealtimeResponseAudioTranscriptDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.delta"`.
        constant r#type: "response.output_audio_transcript.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDone`.
    pub struct RealtimeResponseAudioTranscriptDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.done"`.
        constant r#type: "response.output_audio_transcript.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `transcript`: a text.
        lenient transcript: String = "transcript",
    }
}

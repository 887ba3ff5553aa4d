// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::realtime::AudioTranscriptionResponse;
use crate::support::{object, open_enum};

object! {
    /// What `beta.realtime.transcription_sessions.create` gives: an object: the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSession {
        /// The member `client_secret`: an object, [`TranscriptionSessionClientSecret`].
        lenient client_secret: TranscriptionSessionClientSecret = "client_secret",
        /// The member `modalities`: a list.
        optional modalities: Vec<TranscriptionSessionModality> = "modalities",
        /// The member `input_audio_format`: a text.
        optional input_audio_format: String = "input_audio_format",
        /// The member `input_audio_transcription`: an object, [`AudioTranscriptionResponse`].
        optional input_audio_transcription: AudioTranscriptionResponse = "input_audio_transcription",
        /// The member `turn_detection`: an object, [`TranscriptionSessionTurnDetection`].
        optional turn_detection: TranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `client_secret` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionClientSecret {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
    }
}

open_enum! {
    /// A string with known values: `modalities[]` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub enum TranscriptionSessionModality {
        Text = "text",
        Audio = "audio",
    }
}

object! {
    /// An object: `turn_detection` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

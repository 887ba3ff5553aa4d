// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AudioTranscription, AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats,
    RealtimeAudioInputTurnDetection,
};
use crate::support::{object, params};

params! {
    /// An object: `audio` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudio {
        /// The member `input`: an object, [`RealtimeTranscriptionSessionAudioInput`].
        optional input: Box<RealtimeTranscriptionSessionAudioInput> = "input",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscription`].
        optional transcription: AudioTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranscriptionSessionAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionCreateRequest {
        /// The member `type`: `"transcription"`.
        constant r#type: "transcription" = "type",
        /// The member `audio`: an object, [`RealtimeTranscriptionSessionAudio`].
        optional audio: RealtimeTranscriptionSessionAudio = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

object! {
    /// An object: the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponse {
        /// The member `type`: `"transcription"`.
        constant r#type: "transcription" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `audio`: an object, [`RealtimeTranscriptionSessionCreateResponseAudio`].
        optional audio: RealtimeTranscriptionSessionCreateResponseAudio = "audio",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudio {
        /// The member `input`: an object, [`RealtimeTranscriptionSessionCreateResponseAudioInput`].
        optional input: Box<RealtimeTranscriptionSessionCreateResponseAudioInput> = "input",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: an object, [`RealtimeTranscriptionSessionTurnDetection`]. May be null.
        optional turn_detection: RealtimeTranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// An object: `audio.input.turn_detection` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionTurnDetection {
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

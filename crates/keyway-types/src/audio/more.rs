// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

open_enum! {
    /// A string with known values: `model` of the document's `CreateTranscriptionRequest`.
    ///
    /// The document allows any other string too.
    pub enum AudioModel {
        Whisper1 = "whisper-1",
        GptTranscribe = "gpt-transcribe",
        Gpt4oTranscribe = "gpt-4o-transcribe",
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe",
        Gpt4oMiniTranscribe2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15",
        Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize",
    }
}

open_enum! {
    /// A string with known values: the document's `AudioResponseFormat`.
    pub enum AudioResponseFormat {
        Json = "json",
        Text = "text",
        Srt = "srt",
        VerboseJson = "verbose_json",
        Vtt = "vtt",
        DiarizedJson = "diarized_json",
    }
}

params! {
    /// An object: the document's `UpdateVoiceConsentRequest`.
    pub struct UpdateVoiceConsentRequest {
        /// The member `name`: a text.
        required name: String = "name",
    }
}

params! {
    /// An object: the document's `VadConfig`.
    pub struct VadConfig {
        /// The member `type`: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `prefix_padding_ms`: a whole number. The API's default: `300`.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number. The API's default: `200`.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// The member `threshold`: a number. The API's default: `0.5`.
        optional threshold: f64 = "threshold",
    }
}

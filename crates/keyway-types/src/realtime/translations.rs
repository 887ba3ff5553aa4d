// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{NoiseReductionType, RealtimeTranslationSession};
use crate::support::{object, params};

/// Parameters of `realtime.translations.client_secrets.create`.
pub type RealtimeTranslationClientSecretCreateParams = RealtimeTranslationClientSecretCreateRequest;

params! {
    pub struct RealtimeTranslationClientSecretCreateRequest {
        required session: RealtimeTranslationSessionCreateRequest = "session",
        optional expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter = "expires_after",
    }
}

params! {
    pub struct RealtimeTranslationClientSecretCreateRequestExpiresAfter {
        /// Always `"created_at"`.
        optional anchor: String = "anchor",
        /// 10 to 7200. Default: `600`.
        optional seconds: i64 = "seconds",
    }
}

object! {
    /// Returned by `realtime.translations.client_secrets.create`.
    pub struct RealtimeTranslationClientSecretCreateResponse {
        lenient value: String = "value",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequest {
        required model: String = "model",
        optional audio: RealtimeTranslationSessionCreateRequestAudio = "audio",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequestAudio {
        optional input: RealtimeTranslationSessionCreateRequestAudioInput = "input",
        optional output: RealtimeTranslationSessionCreateRequestAudioOutput = "output",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequestAudioInput {
        /// Nullable.
        optional transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription = "transcription",
        /// Nullable.
        optional noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction {
        required r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequestAudioInputTranscription {
        required model: String = "model",
    }
}

params! {
    pub struct RealtimeTranslationSessionCreateRequestAudioOutput {
        optional language: String = "language",
    }
}

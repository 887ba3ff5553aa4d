// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{NoiseReductionType, RealtimeTranslationSession};
use crate::support::{object, params};

/// What `realtime.translations.client_secrets.create` takes.
pub type RealtimeTranslationClientSecretCreateParams = RealtimeTranslationClientSecretCreateRequest;

params! {
    /// An object: the document's `RealtimeTranslationClientSecretCreateRequest`.
    pub struct RealtimeTranslationClientSecretCreateRequest {
        /// The member `session`: an object, [`RealtimeTranslationSessionCreateRequest`].
        required session: RealtimeTranslationSessionCreateRequest = "session",
        /// The member `expires_after`: an object, [`RealtimeTranslationClientSecretCreateRequestExpiresAfter`].
        optional expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter = "expires_after",
    }
}

params! {
    /// An object: `expires_after` of the document's `RealtimeTranslationClientSecretCreateRequest`.
    pub struct RealtimeTranslationClientSecretCreateRequestExpiresAfter {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        optional anchor: String = "anchor",
        /// The member `seconds`: a whole number, 10 to 7200. The API's default: `600`.
        optional seconds: i64 = "seconds",
    }
}

object! {
    /// What `realtime.translations.client_secrets.create` gives: an object: the document's `RealtimeTranslationClientSecretCreateResponse`.
    pub struct RealtimeTranslationClientSecretCreateResponse {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `session`: an object, [`RealtimeTranslationSession`].
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequest {
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `audio`: an object, [`RealtimeTranslationSessionCreateRequestAudio`].
        optional audio: RealtimeTranslationSessionCreateRequestAudio = "audio",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudio {
        /// The member `input`: an object, [`RealtimeTranslationSessionCreateRequestAudioInput`].
        optional input: RealtimeTranslationSessionCreateRequestAudioInput = "input",
        /// The member `output`: an object, [`RealtimeTranslationSessionCreateRequestAudioOutput`].
        optional output: RealtimeTranslationSessionCreateRequestAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInput {
        /// The member `transcription`: an object, [`RealtimeTranslationSessionCreateRequestAudioInputTranscription`]. May be null.
        optional transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction`]. May be null.
        optional noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        required r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: `audio.input.transcription` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputTranscription {
        /// The member `model`: a text.
        required model: String = "model",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioOutput {
        /// The member `language`: a text.
        optional language: String = "language",
    }
}

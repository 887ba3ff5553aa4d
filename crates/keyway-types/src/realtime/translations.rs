// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{NoiseReductionType, RealtimeTranslationSession};
use crate::support::{object, params};

/// Parameters of `realtime.translations.client_secrets.create`.
pub type RealtimeTranslationClientSecretCreateParams = RealtimeTranslationClientSecretCreateRequest;

params! {
    /// Creates a short-lived secret that a browser or app can open a translation session with.
    pub struct RealtimeTranslationClientSecretCreateRequest {
        /// Configuration of the sessions that the secret opens.
        required session: RealtimeTranslationSessionCreateRequest = "session",
        /// How long the secret can open sessions.
        optional expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter = "expires_after",
    }
}

params! {
    /// Lifetime of a client secret.
    pub struct RealtimeTranslationClientSecretCreateRequestExpiresAfter {
        /// Moment that the lifetime is counted from: the creation of the secret. Always `"created_at"`.
        optional anchor: String = "anchor",
        /// Length of the lifetime. 10 to 7200. Default: `600`.
        optional seconds: i64 = "seconds",
    }
}

object! {
    /// A client secret for translation sessions.
    ///
    /// Returned by `realtime.translations.client_secrets.create`.
    pub struct RealtimeTranslationClientSecretCreateResponse {
        /// The secret, to use as a bearer token in place of an API key.
        lenient value: String = "value",
        /// When the secret stops opening sessions. In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// Configuration that the secret carries.
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    /// Configuration of a translation session.
    pub struct RealtimeTranslationSessionCreateRequest {
        /// Model that translates.
        required model: String = "model",
        /// Audio settings in both directions.
        optional audio: RealtimeTranslationSessionCreateRequestAudio = "audio",
    }
}

params! {
    /// Audio settings of a translation session.
    pub struct RealtimeTranslationSessionCreateRequestAudio {
        /// Settings for the audio you send.
        optional input: RealtimeTranslationSessionCreateRequestAudioInput = "input",
        /// Settings for the translated speech.
        optional output: RealtimeTranslationSessionCreateRequestAudioOutput = "output",
    }
}

params! {
    /// How a translation session handles the audio you send.
    pub struct RealtimeTranslationSessionCreateRequestAudioInput {
        /// Turns on transcripts in the speaker's language. Nullable.
        optional transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription = "transcription",
        /// Filters noise out of the audio before it is translated. Nullable.
        optional noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        required r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// How the audio you send is transcribed.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputTranscription {
        /// Model that transcribes the audio.
        required model: String = "model",
    }
}

params! {
    /// How the translation is spoken.
    pub struct RealtimeTranslationSessionCreateRequestAudioOutput {
        /// Language to translate into, as a code such as `es`.
        optional language: String = "language",
    }
}

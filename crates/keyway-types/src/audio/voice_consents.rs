// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, params};

/// Parameters of `audio.voice_consents.create`.
pub type AudioVoiceConsentCreateParams = CreateVoiceConsentRequest;

params! {
    /// Parameters of `audio.voice_consents.list`.
    pub struct AudioVoiceConsentListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
    }
}

/// Parameters of `audio.voice_consents.update`.
pub type AudioVoiceConsentUpdateParams = UpdateVoiceConsentRequest;

params! {
    pub struct CreateVoiceConsentRequest {
        required name: String = "name",
        required recording: crate::Upload = "recording",
        required language: String = "language",
    }
}

params! {
    pub struct UpdateVoiceConsentRequest {
        required name: String = "name",
    }
}

object! {
    /// Returned by `audio.voice_consents.create`, `audio.voice_consents.list`, `audio.voice_consents.retrieve`, `audio.voice_consents.update`.
    pub struct VoiceConsent {
        /// Always `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient language: String = "language",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// Returned by `audio.voice_consents.delete`.
    pub struct VoiceConsentDeleted {
        lenient id: String = "id",
        /// Always `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        lenient deleted: bool = "deleted",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

/// What `audio.voice_consents.create` takes.
pub type AudioVoiceConsentCreateParams = CreateVoiceConsentRequest;

params! {
    /// What `audio.voice_consents.list` takes.
    pub struct AudioVoiceConsentListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

/// What `audio.voice_consents.update` takes.
pub type AudioVoiceConsentUpdateParams = UpdateVoiceConsentRequest;

params! {
    /// An object: the document's `CreateVoiceConsentRequest`.
    pub struct CreateVoiceConsentRequest {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `recording`: a file.
        required recording: crate::Upload = "recording",
        /// The member `language`: a text.
        required language: String = "language",
    }
}

params! {
    /// An object: the document's `UpdateVoiceConsentRequest`.
    pub struct UpdateVoiceConsentRequest {
        /// The member `name`: a text.
        required name: String = "name",
    }
}

object! {
    /// What `audio.voice_consents.create`, `audio.voice_consents.list`, `audio.voice_consents.retrieve` gives: an object: the document's `VoiceConsentResource`.
    pub struct VoiceConsent {
        /// The member `object`: `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `language`: a text.
        lenient language: String = "language",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// What `audio.voice_consents.delete` gives: an object: the document's `VoiceConsentDeletedResource`.
    pub struct VoiceConsentDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

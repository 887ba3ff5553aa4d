// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, params};

/// Parameters of `audio.voice_consents.create`.
pub type AudioVoiceConsentCreateParams = CreateVoiceConsentRequest;

params! {
    /// Parameters of `audio.voice_consents.list`.
    pub struct AudioVoiceConsentListParams {
        /// Lists voice consents after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of voice consents per page. Default: `20`.
        optional limit: i64 = "limit",
    }
}

/// Parameters of `audio.voice_consents.update`.
pub type AudioVoiceConsentUpdateParams = UpdateVoiceConsentRequest;

params! {
    /// A recording in which a speaker consents to the use of their voice.
    pub struct CreateVoiceConsentRequest {
        /// Label of the consent.
        required name: String = "name",
        /// Audio of the speaker reading the consent statement.
        required recording: crate::FileSource = "recording",
        /// Language of the recording, such as `en-US`.
        required language: String = "language",
    }
}

params! {
    /// Changes of a voice consent.
    pub struct UpdateVoiceConsentRequest {
        /// New label of the consent.
        required name: String = "name",
    }
}

object! {
    /// A speaker's consent to the use of their voice.
    ///
    /// Returned by `audio.voice_consents.create`, `audio.voice_consents.list`,
    /// `audio.voice_consents.retrieve`, `audio.voice_consents.update`.
    pub struct VoiceConsent {
        /// Always `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        /// Identifier of the consent, `cons_…`.
        lenient id: String = "id",
        /// Label of the consent.
        lenient name: String = "name",
        /// Language of the recording, such as `en-US`.
        lenient language: String = "language",
        /// When the consent was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// Confirms that a voice consent was deleted.
    ///
    /// Returned by `audio.voice_consents.delete`.
    pub struct VoiceConsentDeleted {
        /// Identifier of the consent, `cons_…`.
        lenient id: String = "id",
        /// Always `"audio.voice_consent"`.
        constant object: "audio.voice_consent" = "object",
        /// Whether the consent was deleted.
        lenient deleted: bool = "deleted",
    }
}

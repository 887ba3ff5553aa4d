// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::UpdateVoiceConsentRequest;
use crate::support::{object, open_enum, params};

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

/// What `audio.voices.create` takes.
pub type AudioVoiceCreateParams = CreateVoiceRequest;

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
    /// An object: the document's `CreateVoiceRequest`.
    pub struct CreateVoiceRequest {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `audio_sample`: a file.
        optional audio_sample: crate::Upload = "audio_sample",
        /// The member `consent`: a text.
        optional consent: String = "consent",
        /// The member `type`: one of the values of [`CreateVoiceRequestType`].
        optional r#type: CreateVoiceRequestType = "type",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
        /// The member `model`: one of the values of [`CreateVoiceRequestModel`].
        optional model: CreateVoiceRequestModel = "model",
        /// The member `script_hint`: a text.
        optional script_hint: String = "script_hint",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateVoiceRequest`.
    ///
    /// The document allows any other string too.
    pub enum CreateVoiceRequestModel {
        Auto = "auto",
        _2026_10_08 = "2026-10-08",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `CreateVoiceRequest`.
    pub enum CreateVoiceRequestType {
        AudioSample = "audio_sample",
        Prompt = "prompt",
    }
}

object! {
    /// What `audio.voices.create` gives: an object: the document's `VoiceResource`.
    pub struct Voice {
        /// The member `object`: `"audio.voice"`.
        constant object: "audio.voice" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `type`: one of the values of [`VoiceType`].
        lenient r#type: VoiceType = "type",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
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

object! {
    /// What `audio.voices.delete` gives: an object: the document's `VoiceDeleted`.
    pub struct VoiceDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"audio.voice.deleted"`.
        constant object: "audio.voice.deleted" = "object",
    }
}

open_enum! {
    /// A string with known values: the document's `VoiceIdsAudioSpeech`.
    ///
    /// The document allows any other string too.
    pub enum VoiceIdsAudioSpeech {
        Alloy = "alloy",
        Ash = "ash",
        Ballad = "ballad",
        Coral = "coral",
        Echo = "echo",
        Sage = "sage",
        Shimmer = "shimmer",
        Verse = "verse",
        Marin = "marin",
        Cedar = "cedar",
        Fable = "fable",
        Onyx = "onyx",
        Nova = "nova",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `VoiceResource`.
    pub enum VoiceType {
        AudioSample = "audio_sample",
        Prompt = "prompt",
    }
}

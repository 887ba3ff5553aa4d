// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

/// What `audio.voices.create` takes.
pub type AudioVoiceCreateParams = CreateVoiceRequest;

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
    /// A string with known values: `type` of the document's `VoiceResource`.
    pub enum VoiceType {
        AudioSample = "audio_sample",
        Prompt = "prompt",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

/// Parameters of `audio.voices.create`.
pub type AudioVoiceCreateParams = CreateVoiceRequest;

params! {
    pub struct CreateVoiceRequest {
        required name: String = "name",
        optional audio_sample: crate::Upload = "audio_sample",
        optional consent: String = "consent",
        optional r#type: CreateVoiceRequestType = "type",
        optional prompt: String = "prompt",
        optional model: CreateVoiceRequestModel = "model",
        optional script_hint: String = "script_hint",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum CreateVoiceRequestModel {
        Auto = "auto",
        _2026_10_08 = "2026-10-08",
    }
}

open_enum! {
    pub enum CreateVoiceRequestType {
        AudioSample = "audio_sample",
        Prompt = "prompt",
    }
}

object! {
    /// Returned by `audio.voices.create`.
    pub struct Voice {
        /// Always `"audio.voice"`.
        constant object: "audio.voice" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient r#type: VoiceType = "type",
        optional prompt: String = "prompt",
    }
}

object! {
    /// Returned by `audio.voices.delete`.
    pub struct VoiceDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"audio.voice.deleted"`.
        constant object: "audio.voice.deleted" = "object",
    }
}

open_enum! {
    pub enum VoiceType {
        AudioSample = "audio_sample",
        Prompt = "prompt",
    }
}

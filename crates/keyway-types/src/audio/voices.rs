// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

/// Parameters of `audio.voices.create`.
pub type AudioVoiceCreateParams = CreateVoiceRequest;

params! {
    /// A custom voice to create.
    pub struct CreateVoiceRequest {
        required name: String = "name",
        /// Audio of the voice to reproduce.
        optional audio_sample: crate::FileSource = "audio_sample",
        /// Identifier of the speaker's consent, `cons_…`.
        optional consent: String = "consent",
        /// Whether the voice is created from an audio sample or from a prompt.
        optional r#type: CreateVoiceRequestType = "type",
        /// Description of the voice.
        optional prompt: String = "prompt",
        /// Model that learns the voice from the sample.
        optional model: CreateVoiceRequestModel = "model",
        optional script_hint: String = "script_hint",
    }
}

open_enum! {
    /// Model that creates a voice.
    ///
    /// The document allows any other string too.
    pub enum CreateVoiceRequestModel {
        /// The API picks the model.
        Auto = "auto",
        _2026_10_08 = "2026-10-08",
    }
}

open_enum! {
    /// What a voice is created from.
    pub enum CreateVoiceRequestType {
        /// An audio sample of a speaker.
        AudioSample = "audio_sample",
        /// A text description.
        Prompt = "prompt",
    }
}

object! {
    /// A custom voice.
    ///
    /// Returned by `audio.voices.create`.
    pub struct Voice {
        /// Always `"audio.voice"`.
        constant object: "audio.voice" = "object",
        /// Identifier of the voice, `voice_…`.
        lenient id: String = "id",
        lenient name: String = "name",
        /// When the voice was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the voice was created from.
        lenient r#type: VoiceType = "type",
        /// Description that the voice was created from.
        optional prompt: String = "prompt",
    }
}

object! {
    /// Confirms that a custom voice was deleted.
    ///
    /// Returned by `audio.voices.delete`.
    pub struct VoiceDeleted {
        /// Identifier of the voice, `voice_…`.
        lenient id: String = "id",
        /// Whether the voice was deleted.
        lenient deleted: bool = "deleted",
        /// Always `"audio.voice.deleted"`.
        constant object: "audio.voice.deleted" = "object",
    }
}

open_enum! {
    /// What a voice was created from.
    pub enum VoiceType {
        /// An audio sample of a speaker.
        AudioSample = "audio_sample",
        /// A text description.
        Prompt = "prompt",
    }
}

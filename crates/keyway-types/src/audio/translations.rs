// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::TranscriptionSegment;
use crate::support::{choice_union, object, open_enum, params};

params! {
    /// Parameters of `audio.translations.create`.
    pub struct AudioTranslationCreateParams {
        required file: crate::Upload = "file",
        required model: AudioTranslationCreateParamsModel = "model",
        optional prompt: String = "prompt",
        /// Default: `"json"`.
        optional response_format: AudioTranslationCreateParamsResponseFormat = "response_format",
        /// Default: `0`.
        optional temperature: f64 = "temperature",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum AudioTranslationCreateParamsModel {
        Whisper1 = "whisper-1",
    }
}

open_enum! {
    pub enum AudioTranslationCreateParamsResponseFormat {
        Json = "json",
        Text = "text",
        Srt = "srt",
        VerboseJson = "verbose_json",
        Vtt = "vtt",
    }
}

choice_union! {
    /// Returned by `audio.translations.create`.
    pub enum AudioTranslationCreateResponse {
        TranslationVerbose(TranslationVerbose) if Has("language"),
        Translation(Translation) if Any,
    }
}

object! {
    pub struct Translation {
        lenient text: String = "text",
    }
}

object! {
    pub struct TranslationVerbose {
        lenient language: String = "language",
        lenient duration: f64 = "duration",
        lenient text: String = "text",
        optional segments: Vec<TranscriptionSegment> = "segments",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::TranscriptionSegment;
use crate::support::{choice_union, object, open_enum, params};

params! {
    /// What `audio.translations.create` takes.
    pub struct AudioTranslationCreateParams {
        /// The member `file`: a file.
        required file: crate::Upload = "file",
        /// The member `model`: one of the values of [`AudioTranslationCreateParamsModel`].
        required model: AudioTranslationCreateParamsModel = "model",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
        /// The member `response_format`: one of the values of [`AudioTranslationCreateParamsResponseFormat`]. The API's default: `"json"`.
        optional response_format: AudioTranslationCreateParamsResponseFormat = "response_format",
        /// The member `temperature`: a number. The API's default: `0`.
        optional temperature: f64 = "temperature",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateTranslationRequest`.
    ///
    /// The document allows any other string too.
    pub enum AudioTranslationCreateParamsModel {
        Whisper1 = "whisper-1",
    }
}

open_enum! {
    /// A string with known values: `response_format` of the document's `CreateTranslationRequest`.
    pub enum AudioTranslationCreateParamsResponseFormat {
        Json = "json",
        Text = "text",
        Srt = "srt",
        VerboseJson = "verbose_json",
        Vtt = "vtt",
    }
}

choice_union! {
    /// What `audio.translations.create` gives: one of several shapes: `translations.create.Response` of the document's `audio`.
    pub enum AudioTranslationCreateResponse {
        TranslationVerbose(TranslationVerbose) if Has("language"),
        Translation(Translation) if Any,
    }
}

object! {
    /// An object: the document's `CreateTranslationResponseJson`.
    pub struct Translation {
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `CreateTranslationResponseVerboseJson`.
    pub struct TranslationVerbose {
        /// The member `language`: a text.
        lenient language: String = "language",
        /// The member `duration`: a number.
        lenient duration: f64 = "duration",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `segments`: a list.
        optional segments: Vec<TranscriptionSegment> = "segments",
    }
}

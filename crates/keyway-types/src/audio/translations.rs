// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::TranscriptionSegment;
use crate::support::{choice_union, object, open_enum, params};

params! {
    /// Parameters of `audio.translations.create`.
    pub struct AudioTranslationCreateParams {
        /// Audio file to translate into English.
        required file: crate::FileSource = "file",
        /// Model to use.
        required model: AudioTranslationCreateParamsModel = "model",
        /// English text that guides the model's style or continues an earlier segment.
        optional prompt: String = "prompt",
        /// Whether the reply is JSON, plain text or subtitles. Default: `"json"`.
        optional response_format: AudioTranslationCreateParamsResponseFormat = "response_format",
        /// Sampling temperature: higher values make the output more random. Default: `0`.
        optional temperature: f64 = "temperature",
    }
}

open_enum! {
    /// Model that translates audio.
    ///
    /// The document allows any other string too.
    pub enum AudioTranslationCreateParamsModel {
        Whisper1 = "whisper-1",
    }
}

open_enum! {
    /// Format of a translation.
    pub enum AudioTranslationCreateParamsResponseFormat {
        /// JSON with the text.
        Json = "json",
        /// Plain text.
        Text = "text",
        /// SubRip subtitles.
        Srt = "srt",
        /// JSON with the text, timestamps and other details.
        VerboseJson = "verbose_json",
        /// WebVTT subtitles.
        Vtt = "vtt",
    }
}

choice_union! {
    /// A translation; its shape depends on `response_format`.
    ///
    /// Returned by `audio.translations.create`.
    pub enum AudioTranslationCreateResponse {
        TranslationVerbose(TranslationVerbose) if Has("language"),
        Translation(Translation) if Any,
    }
}

object! {
    /// A translation of audio into English.
    pub struct Translation {
        /// Translated text.
        lenient text: String = "text",
    }
}

object! {
    /// A translation with timestamps.
    pub struct TranslationVerbose {
        /// Language of the translation, `english`.
        lenient language: String = "language",
        /// Duration of the audio in seconds.
        lenient duration: f64 = "duration",
        /// Translated text of the whole audio.
        lenient text: String = "text",
        /// Segments with timestamps and decoding details.
        optional segments: Vec<TranscriptionSegment> = "segments",
    }
}

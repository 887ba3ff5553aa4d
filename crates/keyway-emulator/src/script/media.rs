//! Replies that are no text: vectors, images, sound, transcripts with times, moderations.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value};

/// A reply that is no text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Media {
    /// The vector of each input.
    Embedding(Vec<f32>),
    /// The vectors of the inputs in order.
    Embeddings(Vec<Vec<f32>>),
    Images(Vec<ScriptedImage>),
    /// Sound in whatever format.
    Speech(Bytes),
    Transcript(Transcript),
    /// The scores of the categories; a category is flagged from 0.5 on.
    Moderation(Vec<(String, f64)>),
}

/// One image.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ScriptedImage {
    pub(crate) base64: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) revised_prompt: Option<String>,
}

/// A transcript with more than its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Transcript {
    pub(crate) text: String,
    pub(crate) language: Option<String>,
    pub(crate) duration: Option<f64>,
    /// Fields of each segment: at least `text`, `start` and `end`.
    pub(crate) segments: Vec<Map<String, Value>>,
    /// Fields of each word: `word`, `start` and `end`.
    pub(crate) words: Vec<Map<String, Value>>,
}

impl Media {
    pub(super) fn image_bytes(bytes: &[u8]) -> Self {
        Self::Images(vec![ScriptedImage { base64: Some(STANDARD.encode(bytes)), ..ScriptedImage::default() }])
    }

    pub(super) fn image_url(url: String) -> Self {
        Self::Images(vec![ScriptedImage { url: Some(url), ..ScriptedImage::default() }])
    }

    pub(super) fn flagged(categories: impl IntoIterator<Item = String>) -> Self {
        Self::Moderation(categories.into_iter().map(|category| (category, 0.99)).collect())
    }

    /// Returns whether the reply is one of this operation.
    pub(crate) fn suits(&self, operation: &str) -> bool {
        match self {
            Self::Embedding(_) | Self::Embeddings(_) => operation == "embeddings.create",
            Self::Images(_) => operation.starts_with("images."),
            Self::Speech(_) => operation == "audio.speech.create",
            Self::Transcript(_) => is_transcription(operation),
            Self::Moderation(_) => operation == "moderations.create",
        }
    }
}

/// Returns whether an operation turns sound into text.
pub(crate) fn is_transcription(operation: &str) -> bool {
    matches!(operation, "audio.transcriptions.create" | "audio.translations.create")
}

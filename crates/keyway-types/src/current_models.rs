//! Names of models that programs show to people: the newest ones that the API's document names, by what they are for.
//!
//! The document names many more, as values of the `model` parameters ([`ChatModel::KNOWN`](crate::chat::ChatModel::KNOWN)
//! and its like). Which of them a key may use, only `models.list` knows.

use std::fmt;

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelPurpose {
    /// Chat completions and responses.
    Chat,
    /// Embeddings.
    Embeddings,
    /// Making and editing images.
    Images,
    /// Turning speech into text.
    Transcription,
    /// Turning text into speech.
    Speech,
    /// Realtime sessions.
    Realtime,
    /// Live sessions.
    Live,
    /// Making videos.
    Videos,
    /// Moderation.
    Moderation,
}

impl fmt::Display for ModelPurpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Chat => "chat, responses",
            Self::Embeddings => "embeddings",
            Self::Images => "images",
            Self::Transcription => "transcription",
            Self::Speech => "speech",
            Self::Realtime => "realtime",
            Self::Live => "live",
            Self::Videos => "videos",
            Self::Moderation => "moderation",
        })
    }
}

/// The models of November 2026. The only list of its kind: help texts and the emulator read this one.
pub const CURRENT_MODELS: &[(ModelPurpose, &[&str])] = &[
    (ModelPurpose::Chat, &["gpt-6.2-astra", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-luna", "gpt-5.5"]),
    (ModelPurpose::Embeddings, &["text-embedding-3-large", "text-embedding-3-small"]),
    (ModelPurpose::Images, &["gpt-image-2.6-sunburst", "gpt-image-2.6-flare"]),
    (ModelPurpose::Transcription, &["gpt-transcribe"]),
    (ModelPurpose::Speech, &["gpt-4o-mini-tts"]),
    (ModelPurpose::Realtime, &["gpt-realtime-2.1"]),
    (ModelPurpose::Live, &["gpt-live-1.1"]),
    (ModelPurpose::Videos, &["sora-2-pro"]),
    (ModelPurpose::Moderation, &["omni-moderation-latest"]),
];

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;

    /// The values that the document has for the parameters of a purpose.
    fn known(purpose: ModelPurpose) -> Vec<&'static [&'static str]> {
        use crate::{audio, chat, embeddings, images, live, moderations, realtime, responses, videos};
        match purpose {
            ModelPurpose::Chat => vec![chat::ChatModel::KNOWN, responses::ResponsesModel::KNOWN],
            ModelPurpose::Embeddings => vec![embeddings::EmbeddingModel::KNOWN],
            ModelPurpose::Images => vec![images::ImageModel::KNOWN],
            ModelPurpose::Transcription => vec![audio::AudioModel::KNOWN],
            ModelPurpose::Speech => vec![audio::SpeechModel::KNOWN],
            ModelPurpose::Realtime => vec![realtime::RealtimeSessionCreateRequestModel::KNOWN],
            ModelPurpose::Live => vec![live::LiveSessionConfigModel::KNOWN],
            ModelPurpose::Videos => vec![videos::VideoModel::KNOWN],
            ModelPurpose::Moderation => vec![moderations::ModerationModel::KNOWN],
        }
    }

    #[test]
    fn every_name_is_a_value_of_the_parameters_of_its_purpose() {
        for (purpose, names) in CURRENT_MODELS {
            assert!(!names.is_empty(), "{purpose}");
            for name in *names {
                assert!(known(*purpose).iter().all(|values| values.contains(name)), "{purpose}: {name}");
            }
        }
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "audio.speech.create",
        params: Some(collect::<types::audio::AudioSpeechCreateParams>),
        reply: Reply::None,
        event: Some(round_trip::<types::audio::CreateSpeechResponseStreamEvent>),
    },
    Codecs {
        id: "audio.transcriptions.create",
        params: Some(collect::<types::audio::AudioTranscriptionCreateParams>),
        reply: Reply::Json(round_trip::<types::audio::AudioTranscriptionCreateResponse>),
        event: Some(round_trip::<types::audio::TranscriptionStreamEvent>),
    },
    Codecs {
        id: "audio.translations.create",
        params: Some(collect::<types::audio::AudioTranslationCreateParams>),
        reply: Reply::Json(round_trip::<types::audio::AudioTranslationCreateResponse>),
        event: None,
    },
];

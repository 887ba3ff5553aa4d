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
    Codecs {
        id: "audio.voice_consents.create",
        params: Some(collect::<types::audio::AudioVoiceConsentCreateParams>),
        reply: Reply::Json(round_trip::<types::audio::VoiceConsent>),
        event: None,
    },
    Codecs {
        id: "audio.voice_consents.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::audio::VoiceConsentDeleted>),
        event: None,
    },
    Codecs {
        id: "audio.voice_consents.list",
        params: Some(collect::<types::audio::AudioVoiceConsentListParams>),
        reply: Reply::Page(
            round_trip::<types::audio::VoiceConsent>,
            round_trip::<types::ListPage<types::audio::VoiceConsent>>,
        ),
        event: None,
    },
    Codecs {
        id: "audio.voice_consents.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::audio::VoiceConsent>),
        event: None,
    },
    Codecs {
        id: "audio.voice_consents.update",
        params: Some(collect::<types::audio::AudioVoiceConsentUpdateParams>),
        reply: Reply::Json(round_trip::<types::audio::VoiceConsent>),
        event: None,
    },
    Codecs {
        id: "audio.voices.create",
        params: Some(collect::<types::audio::AudioVoiceCreateParams>),
        reply: Reply::Json(round_trip::<types::audio::Voice>),
        event: None,
    },
    Codecs {
        id: "audio.voices.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::audio::VoiceDeleted>),
        event: None,
    },
];

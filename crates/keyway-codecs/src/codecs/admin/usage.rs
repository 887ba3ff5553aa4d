// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(in crate::codecs) static CODECS: &[Codecs] = &[
    Codecs {
        id: "admin.organization.usage.audio_speeches",
        params: Some(collect::<types::admin::OrganizationUsageAudioSpeechesParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.audio_transcriptions",
        params: Some(collect::<types::admin::OrganizationUsageAudioTranscriptionsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.code_interpreter_sessions",
        params: Some(collect::<types::admin::OrganizationUsageCodeInterpreterSessionsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.completions",
        params: Some(collect::<types::admin::OrganizationUsageCompletionsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.costs",
        params: Some(collect::<types::admin::OrganizationUsageCostsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.decisions",
        params: Some(collect::<types::admin::OrganizationUsageDecisionsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageDecisionsResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.embeddings",
        params: Some(collect::<types::admin::OrganizationUsageEmbeddingsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.file_search_calls",
        params: Some(collect::<types::admin::OrganizationUsageFileSearchCallsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.images",
        params: Some(collect::<types::admin::OrganizationUsageImagesParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.moderations",
        params: Some(collect::<types::admin::OrganizationUsageModerationsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.vector_stores",
        params: Some(collect::<types::admin::OrganizationUsageVectorStoresParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.usage.web_search_calls",
        params: Some(collect::<types::admin::OrganizationUsageWebSearchCallsParams>),
        reply: Reply::Json(round_trip::<types::admin::UsageResponse>),
        event: None,
    },
];

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

pub(super) mod agents;
pub(super) mod threads;

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "beta.assistants.create",
        params: Some(collect::<types::beta::BetaAssistantCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::Assistant>),
        event: None,
    },
    Codecs {
        id: "beta.assistants.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::AssistantDeleted>),
        event: None,
    },
    Codecs {
        id: "beta.assistants.list",
        params: Some(collect::<types::beta::BetaAssistantListParams>),
        reply: Reply::Page(round_trip::<types::beta::Assistant>),
        event: None,
    },
    Codecs {
        id: "beta.assistants.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::Assistant>),
        event: None,
    },
    Codecs {
        id: "beta.assistants.update",
        params: Some(collect::<types::beta::BetaAssistantUpdateParams>),
        reply: Reply::Json(round_trip::<types::beta::Assistant>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.sessions.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::ChatSession>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.sessions.create",
        params: Some(collect::<types::beta::BetaChatKitSessionCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::ChatSession>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.threads.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::BetaChatKitThreadDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.threads.list",
        params: Some(collect::<types::beta::BetaChatKitThreadListParams>),
        reply: Reply::Page(round_trip::<types::beta::ChatKitThread>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.threads.list_items",
        params: Some(collect::<types::beta::BetaChatKitThreadListItemsParams>),
        reply: Reply::Page(round_trip::<types::beta::ThreadItem>),
        event: None,
    },
    Codecs {
        id: "beta.chatkit.threads.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::ChatKitThread>),
        event: None,
    },
    Codecs {
        id: "beta.realtime.sessions.create",
        params: Some(collect::<types::beta::BetaRealtimeSessionCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaRealtimeSessionCreateResponse>),
        event: None,
    },
    Codecs {
        id: "beta.realtime.transcription_sessions.create",
        params: Some(collect::<types::beta::BetaRealtimeTranscriptionSessionCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::TranscriptionSession>),
        event: None,
    },
    Codecs {
        id: "beta.responses.cancel",
        params: Some(collect::<types::beta::BetaResponseCancelParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaResponse>),
        event: None,
    },
    Codecs {
        id: "beta.responses.compact",
        params: Some(collect::<types::beta::BetaResponseCompactParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaCompactedResponse>),
        event: None,
    },
    Codecs {
        id: "beta.responses.create",
        params: Some(collect::<types::beta::BetaResponseCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaResponse>),
        event: Some(round_trip::<types::beta::BetaResponseStreamEvent>),
    },
    Codecs {
        id: "beta.responses.delete",
        params: Some(collect::<types::beta::BetaResponseDeleteParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "beta.responses.input_items.list",
        params: Some(collect::<types::beta::BetaResponseInputItemListParams>),
        reply: Reply::Page(round_trip::<types::beta::BetaResponseItem>),
        event: None,
    },
    Codecs {
        id: "beta.responses.input_tokens.count",
        params: Some(collect::<types::beta::BetaResponseInputTokenCountParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaResponseInputTokenCountResponse>),
        event: None,
    },
    Codecs {
        id: "beta.responses.retrieve",
        params: Some(collect::<types::beta::BetaResponseRetrieveParams>),
        reply: Reply::Json(round_trip::<types::beta::BetaResponse>),
        event: Some(round_trip::<types::beta::BetaResponseStreamEvent>),
    },
];

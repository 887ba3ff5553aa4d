// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(in crate::codecs) static CODECS: &[Codecs] = &[
    Codecs {
        id: "beta.threads.create",
        params: Some(collect::<types::beta::BetaThreadCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::Thread>),
        event: None,
    },
    Codecs {
        id: "beta.threads.create_and_run",
        params: Some(collect::<types::beta::BetaThreadCreateAndRunParams>),
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: Some(round_trip::<types::beta::AssistantStreamEvent>),
    },
    Codecs {
        id: "beta.threads.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::ThreadDeleted>),
        event: None,
    },
    Codecs {
        id: "beta.threads.messages.create",
        params: Some(collect::<types::beta::BetaThreadMessageCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::ThreadMessage>),
        event: None,
    },
    Codecs {
        id: "beta.threads.messages.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::MessageDeleted>),
        event: None,
    },
    Codecs {
        id: "beta.threads.messages.list",
        params: Some(collect::<types::beta::BetaThreadMessageListParams>),
        reply: Reply::Page(round_trip::<types::beta::ThreadMessage>),
        event: None,
    },
    Codecs {
        id: "beta.threads.messages.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::ThreadMessage>),
        event: None,
    },
    Codecs {
        id: "beta.threads.messages.update",
        params: Some(collect::<types::beta::BetaThreadMessageUpdateParams>),
        reply: Reply::Json(round_trip::<types::beta::ThreadMessage>),
        event: None,
    },
    Codecs {
        id: "beta.threads.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::Thread>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.create",
        params: Some(collect::<types::beta::BetaThreadRunCreateParams>),
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: Some(round_trip::<types::beta::AssistantStreamEvent>),
    },
    Codecs {
        id: "beta.threads.runs.list",
        params: Some(collect::<types::beta::BetaThreadRunListParams>),
        reply: Reply::Page(round_trip::<types::beta::Run>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.steps.list",
        params: Some(collect::<types::beta::BetaThreadRunStepListParams>),
        reply: Reply::Page(round_trip::<types::beta::RunStep>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.steps.retrieve",
        params: Some(collect::<types::beta::BetaThreadRunStepRetrieveParams>),
        reply: Reply::Json(round_trip::<types::beta::RunStep>),
        event: None,
    },
    Codecs {
        id: "beta.threads.runs.submit_tool_outputs",
        params: Some(collect::<types::beta::BetaThreadRunSubmitToolOutputsParams>),
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: Some(round_trip::<types::beta::AssistantStreamEvent>),
    },
    Codecs {
        id: "beta.threads.runs.update",
        params: Some(collect::<types::beta::BetaThreadRunUpdateParams>),
        reply: Reply::Json(round_trip::<types::beta::Run>),
        event: None,
    },
    Codecs {
        id: "beta.threads.update",
        params: Some(collect::<types::beta::BetaThreadUpdateParams>),
        reply: Reply::Json(round_trip::<types::beta::Thread>),
        event: None,
    },
];

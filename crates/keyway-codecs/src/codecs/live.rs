// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "live.create",
        params: Some(collect::<types::live::LiveCreateParams>),
        reply: Reply::Json(round_trip::<types::live::LiveCreateResponse>),
        event: None,
    },
    Codecs {
        id: "live.sessions.accept",
        params: Some(collect::<types::live::LiveSessionAcceptParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs { id: "live.sessions.download_recording", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "live.sessions.fork",
        params: Some(collect::<types::live::LiveSessionForkParams>),
        reply: Reply::Json(round_trip::<types::live::LiveSessionForkResponse>),
        event: None,
    },
    Codecs { id: "live.sessions.hangup", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "live.sessions.refer",
        params: Some(collect::<types::live::LiveSessionReferParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "live.sessions.reject",
        params: Some(collect::<types::live::LiveSessionRejectParams>),
        reply: Reply::None,
        event: None,
    },
];

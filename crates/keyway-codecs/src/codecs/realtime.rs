// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "realtime.calls.accept",
        params: Some(collect::<types::realtime::RealtimeCallAcceptParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "realtime.calls.create",
        params: Some(collect::<types::realtime::RealtimeCallCreateParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs { id: "realtime.calls.hangup", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "realtime.calls.refer",
        params: Some(collect::<types::realtime::RealtimeCallReferParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "realtime.calls.reject",
        params: Some(collect::<types::realtime::RealtimeCallRejectParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "realtime.client_secrets.create",
        params: Some(collect::<types::realtime::RealtimeClientSecretCreateParams>),
        reply: Reply::Json(round_trip::<types::realtime::RealtimeClientSecretCreateResponse>),
        event: None,
    },
    Codecs {
        id: "realtime.translations.client_secrets.create",
        params: Some(collect::<types::realtime::RealtimeTranslationClientSecretCreateParams>),
        reply: Reply::Json(round_trip::<types::realtime::RealtimeTranslationClientSecretCreateResponse>),
        event: None,
    },
];

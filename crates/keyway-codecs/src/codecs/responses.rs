// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "responses.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::responses::Response>),
        event: None,
    },
    Codecs {
        id: "responses.compact",
        params: Some(collect::<types::responses::ResponseCompactParams>),
        reply: Reply::Json(round_trip::<types::responses::CompactedResponse>),
        event: None,
    },
    Codecs {
        id: "responses.create",
        params: Some(collect::<types::responses::ResponseCreateParams>),
        reply: Reply::Json(round_trip::<types::responses::Response>),
        event: Some(round_trip::<types::responses::ResponseStreamEvent>),
    },
    Codecs { id: "responses.delete", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "responses.input_items.list",
        params: Some(collect::<types::responses::ResponseInputItemListParams>),
        reply: Reply::Page(
            round_trip::<types::responses::ResponseItem>,
            round_trip::<types::ListPage<types::responses::ResponseItem>>,
        ),
        event: None,
    },
    Codecs {
        id: "responses.input_tokens.count",
        params: Some(collect::<types::responses::ResponseInputTokenCountParams>),
        reply: Reply::Json(round_trip::<types::responses::InputTokenCountResponse>),
        event: None,
    },
    Codecs {
        id: "responses.retrieve",
        params: Some(collect::<types::responses::ResponseRetrieveParams>),
        reply: Reply::Json(round_trip::<types::responses::Response>),
        event: Some(round_trip::<types::responses::ResponseStreamEvent>),
    },
];

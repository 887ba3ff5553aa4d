// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "batches.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::batches::Batch>),
        event: None,
    },
    Codecs {
        id: "batches.create",
        params: Some(collect::<types::batches::BatchCreateParams>),
        reply: Reply::Json(round_trip::<types::batches::Batch>),
        event: None,
    },
    Codecs {
        id: "batches.list",
        params: Some(collect::<types::batches::BatchListParams>),
        reply: Reply::Page(
            round_trip::<types::batches::Batch>,
            round_trip::<types::ListPage<types::batches::Batch>>,
        ),
        event: None,
    },
    Codecs {
        id: "batches.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::batches::Batch>),
        event: None,
    },
];

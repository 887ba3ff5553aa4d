// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "models.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::models::ModelDeleted>),
        event: None,
    },
    Codecs {
        id: "models.list",
        params: None,
        reply: Reply::Page(
            round_trip::<types::models::Model>,
            round_trip::<types::ListPage<types::models::Model>>,
        ),
        event: None,
    },
    Codecs {
        id: "models.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::models::Model>),
        event: None,
    },
];

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "safety.alerts.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::safety::SafetyAlert>),
        event: None,
    },
    Codecs {
        id: "safety.cases.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::safety::SafetyCase>),
        event: None,
    },
];

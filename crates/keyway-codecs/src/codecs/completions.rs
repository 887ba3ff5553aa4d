// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[Codecs {
    id: "completions.create",
    params: Some(collect::<types::completions::CompletionCreateParams>),
    reply: Reply::Json(round_trip::<types::completions::Completion>),
    event: Some(round_trip::<types::completions::Completion>),
}];

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[Codecs {
    id: "content_provenance_checks.create",
    params: Some(collect::<types::content_provenance_checks::ContentProvenanceCheckCreateParams>),
    reply: Reply::Json(round_trip::<types::content_provenance_checks::ContentProvenanceCheck>),
    event: None,
}];

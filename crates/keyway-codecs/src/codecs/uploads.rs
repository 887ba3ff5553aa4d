// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "uploads.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::uploads::Upload>),
        event: None,
    },
    Codecs {
        id: "uploads.complete",
        params: Some(collect::<types::uploads::UploadCompleteParams>),
        reply: Reply::Json(round_trip::<types::uploads::Upload>),
        event: None,
    },
    Codecs {
        id: "uploads.create",
        params: Some(collect::<types::uploads::UploadCreateParams>),
        reply: Reply::Json(round_trip::<types::uploads::Upload>),
        event: None,
    },
    Codecs {
        id: "uploads.parts.create",
        params: Some(collect::<types::uploads::UploadPartCreateParams>),
        reply: Reply::Json(round_trip::<types::uploads::UploadPart>),
        event: None,
    },
];

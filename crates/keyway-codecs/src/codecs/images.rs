// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "images.create_variation",
        params: Some(collect::<types::images::ImageCreateVariationParams>),
        reply: Reply::Json(round_trip::<types::images::ImagesResponse>),
        event: None,
    },
    Codecs {
        id: "images.edit",
        params: Some(collect::<types::images::ImageEditParams>),
        reply: Reply::Json(round_trip::<types::images::ImagesResponse>),
        event: Some(round_trip::<types::images::ImageEditStreamEvent>),
    },
    Codecs {
        id: "images.generate",
        params: Some(collect::<types::images::ImageGenerateParams>),
        reply: Reply::Json(round_trip::<types::images::ImagesResponse>),
        event: Some(round_trip::<types::images::ImageGenStreamEvent>),
    },
];

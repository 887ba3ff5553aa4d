// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "containers.create",
        params: Some(collect::<types::containers::ContainerCreateParams>),
        reply: Reply::Json(round_trip::<types::containers::ContainerResource>),
        event: None,
    },
    Codecs { id: "containers.delete", params: None, reply: Reply::None, event: None },
    Codecs { id: "containers.files.content.retrieve", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "containers.files.create",
        params: Some(collect::<types::containers::ContainerFileCreateParams>),
        reply: Reply::Json(round_trip::<types::containers::ContainerFileResource>),
        event: None,
    },
    Codecs { id: "containers.files.delete", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "containers.files.list",
        params: Some(collect::<types::containers::ContainerFileListParams>),
        reply: Reply::Page(
            round_trip::<types::containers::ContainerFileResource>,
            round_trip::<types::ListPage<types::containers::ContainerFileResource>>,
        ),
        event: None,
    },
    Codecs {
        id: "containers.files.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::containers::ContainerFileResource>),
        event: None,
    },
    Codecs {
        id: "containers.list",
        params: Some(collect::<types::containers::ContainerListParams>),
        reply: Reply::Page(
            round_trip::<types::containers::ContainerResource>,
            round_trip::<types::ListPage<types::containers::ContainerResource>>,
        ),
        event: None,
    },
    Codecs {
        id: "containers.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::containers::ContainerResource>),
        event: None,
    },
];

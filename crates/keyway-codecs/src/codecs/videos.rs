// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "videos.create",
        params: Some(collect::<types::videos::VideoCreateParams>),
        reply: Reply::Json(round_trip::<types::videos::Video>),
        event: None,
    },
    Codecs {
        id: "videos.create_character",
        params: Some(collect::<types::videos::VideoCreateCharacterParams>),
        reply: Reply::Json(round_trip::<types::videos::VideoCharacterResource>),
        event: None,
    },
    Codecs {
        id: "videos.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::videos::VideoDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "videos.download_content",
        params: Some(collect::<types::videos::VideoDownloadContentParams>),
        reply: Reply::None,
        event: None,
    },
    Codecs {
        id: "videos.edit",
        params: Some(collect::<types::videos::VideoEditParams>),
        reply: Reply::Json(round_trip::<types::videos::Video>),
        event: None,
    },
    Codecs {
        id: "videos.extend",
        params: Some(collect::<types::videos::VideoExtendParams>),
        reply: Reply::Json(round_trip::<types::videos::Video>),
        event: None,
    },
    Codecs {
        id: "videos.get_character",
        params: None,
        reply: Reply::Json(round_trip::<types::videos::VideoCharacterResource>),
        event: None,
    },
    Codecs {
        id: "videos.list",
        params: Some(collect::<types::videos::VideoListParams>),
        reply: Reply::Page(
            round_trip::<types::videos::Video>,
            round_trip::<types::ListPage<types::videos::Video>>,
        ),
        event: None,
    },
    Codecs {
        id: "videos.remix",
        params: Some(collect::<types::videos::VideoRemixParams>),
        reply: Reply::Json(round_trip::<types::videos::Video>),
        event: None,
    },
    Codecs {
        id: "videos.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::videos::Video>),
        event: None,
    },
];

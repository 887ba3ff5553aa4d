// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs { id: "files.content", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "files.create",
        params: Some(collect::<types::files::FileCreateParams>),
        reply: Reply::Json(round_trip::<types::files::FileObject>),
        event: None,
    },
    Codecs {
        id: "files.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::files::FileDeleted>),
        event: None,
    },
    Codecs {
        id: "files.list",
        params: Some(collect::<types::files::FileListParams>),
        reply: Reply::Page(
            round_trip::<types::files::FileObject>,
            round_trip::<types::ListPage<types::files::FileObject>>,
        ),
        event: None,
    },
    Codecs {
        id: "files.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::files::FileObject>),
        event: None,
    },
    Codecs { id: "files.retrieve_content", params: None, reply: Reply::None, event: None },
];

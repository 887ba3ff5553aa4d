// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "vector_stores.create",
        params: Some(collect::<types::vector_stores::VectorStoreCreateParams>),
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStore>),
        event: None,
    },
    Codecs {
        id: "vector_stores.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreDeleted>),
        event: None,
    },
    Codecs {
        id: "vector_stores.file_batches.cancel",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFileBatch>),
        event: None,
    },
    Codecs {
        id: "vector_stores.file_batches.create",
        params: Some(collect::<types::vector_stores::VectorStoreFileBatchCreateParams>),
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFileBatch>),
        event: None,
    },
    Codecs {
        id: "vector_stores.file_batches.list_files",
        params: Some(collect::<types::vector_stores::VectorStoreFileBatchListFilesParams>),
        reply: Reply::Page(
            round_trip::<types::vector_stores::VectorStoreFile>,
            round_trip::<types::ListPage<types::vector_stores::VectorStoreFile>>,
        ),
        event: None,
    },
    Codecs {
        id: "vector_stores.file_batches.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFileBatch>),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.content",
        params: None,
        reply: Reply::Page(
            round_trip::<types::vector_stores::FileContentResponse>,
            round_trip::<types::ListPage<types::vector_stores::FileContentResponse>>,
        ),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.create",
        params: Some(collect::<types::vector_stores::VectorStoreFileCreateParams>),
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFile>),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFileDeleted>),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.list",
        params: Some(collect::<types::vector_stores::VectorStoreFileListParams>),
        reply: Reply::Page(
            round_trip::<types::vector_stores::VectorStoreFile>,
            round_trip::<types::ListPage<types::vector_stores::VectorStoreFile>>,
        ),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFile>),
        event: None,
    },
    Codecs {
        id: "vector_stores.files.update",
        params: Some(collect::<types::vector_stores::VectorStoreFileUpdateParams>),
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStoreFile>),
        event: None,
    },
    Codecs {
        id: "vector_stores.list",
        params: Some(collect::<types::vector_stores::VectorStoreListParams>),
        reply: Reply::Page(
            round_trip::<types::vector_stores::VectorStore>,
            round_trip::<types::ListPage<types::vector_stores::VectorStore>>,
        ),
        event: None,
    },
    Codecs {
        id: "vector_stores.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStore>),
        event: None,
    },
    Codecs {
        id: "vector_stores.search",
        params: Some(collect::<types::vector_stores::VectorStoreSearchParams>),
        reply: Reply::Page(
            round_trip::<types::vector_stores::VectorStoreSearchResponse>,
            round_trip::<types::ListPage<types::vector_stores::VectorStoreSearchResponse>>,
        ),
        event: None,
    },
    Codecs {
        id: "vector_stores.update",
        params: Some(collect::<types::vector_stores::VectorStoreUpdateParams>),
        reply: Reply::Json(round_trip::<types::vector_stores::VectorStore>),
        event: None,
    },
];

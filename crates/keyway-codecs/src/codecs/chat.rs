// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "chat.completions.create",
        params: Some(collect::<types::chat::ChatCompletionCreateParams>),
        reply: Reply::Json(round_trip::<types::chat::ChatCompletion>),
        event: Some(round_trip::<types::chat::ChatCompletionChunk>),
    },
    Codecs {
        id: "chat.completions.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::chat::ChatCompletionDeleted>),
        event: None,
    },
    Codecs {
        id: "chat.completions.list",
        params: Some(collect::<types::chat::ChatCompletionListParams>),
        reply: Reply::Page(
            round_trip::<types::chat::ChatCompletion>,
            round_trip::<types::ListPage<types::chat::ChatCompletion>>,
        ),
        event: None,
    },
    Codecs {
        id: "chat.completions.messages.list",
        params: Some(collect::<types::chat::ChatCompletionMessageListParams>),
        reply: Reply::Page(
            round_trip::<types::chat::ChatCompletionStoreMessage>,
            round_trip::<types::ListPage<types::chat::ChatCompletionStoreMessage>>,
        ),
        event: None,
    },
    Codecs {
        id: "chat.completions.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::chat::ChatCompletion>),
        event: None,
    },
    Codecs {
        id: "chat.completions.update",
        params: Some(collect::<types::chat::ChatCompletionUpdateParams>),
        reply: Reply::Json(round_trip::<types::chat::ChatCompletion>),
        event: None,
    },
];

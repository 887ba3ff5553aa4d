// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs {
        id: "conversations.create",
        params: Some(collect::<types::conversations::ConversationCreateParams>),
        reply: Reply::Json(round_trip::<types::conversations::Conversation>),
        event: None,
    },
    Codecs {
        id: "conversations.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::conversations::ConversationDeletedResource>),
        event: None,
    },
    Codecs {
        id: "conversations.items.create",
        params: Some(collect::<types::conversations::ConversationItemCreateParams>),
        reply: Reply::Json(round_trip::<types::conversations::ConversationItemList>),
        event: None,
    },
    Codecs {
        id: "conversations.items.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::conversations::Conversation>),
        event: None,
    },
    Codecs {
        id: "conversations.items.list",
        params: Some(collect::<types::conversations::ConversationItemListParams>),
        reply: Reply::Page(
            round_trip::<types::conversations::ConversationItem>,
            round_trip::<types::ListPage<types::conversations::ConversationItem>>,
        ),
        event: None,
    },
    Codecs {
        id: "conversations.items.retrieve",
        params: Some(collect::<types::conversations::ConversationItemRetrieveParams>),
        reply: Reply::Json(round_trip::<types::conversations::ConversationItem>),
        event: None,
    },
    Codecs {
        id: "conversations.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::conversations::Conversation>),
        event: None,
    },
    Codecs {
        id: "conversations.update",
        params: Some(collect::<types::conversations::ConversationUpdateParams>),
        reply: Reply::Json(round_trip::<types::conversations::Conversation>),
        event: None,
    },
];

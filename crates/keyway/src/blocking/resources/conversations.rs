// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.conversations()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `conversations`.
    pub fn conversations(&self) -> Conversations {
        Conversations::new(self, self.client.conversations())
    }
}

waiting! {
    conversations::Conversations { items: Items }
    create(params: types::conversations::ConversationCreateParams) -> types::conversations::Conversation;
    delete(conversation_id: impl AsRef<str>) -> types::conversations::ConversationDeletedResource;
    retrieve(conversation_id: impl AsRef<str>) -> types::conversations::Conversation;
    update(conversation_id: impl AsRef<str>, params: types::conversations::ConversationUpdateParams) -> types::conversations::Conversation;
}

waiting! {
    conversations::Items {}
    create(conversation_id: impl AsRef<str>, params: types::conversations::ConversationItemCreateParams) -> types::conversations::ConversationItemList;
    delete(conversation_id: impl AsRef<str>, item_id: impl AsRef<str>) -> types::conversations::Conversation;
    list(conversation_id: impl AsRef<str>) -> types::ListPage<types::conversations::ConversationItem>;
    list_with(conversation_id: impl AsRef<str>, params: types::conversations::ConversationItemListParams) -> types::ListPage<types::conversations::ConversationItem>;
    retrieve(conversation_id: impl AsRef<str>, item_id: impl AsRef<str>) -> types::conversations::ConversationItem;
    retrieve_with(conversation_id: impl AsRef<str>, item_id: impl AsRef<str>, params: types::conversations::ConversationItemRetrieveParams) -> types::conversations::ConversationItem;
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Keeps conversations on the server, for any number of responses.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::conversations::ConversationCreateParams;
//! use keyway::types::responses::EasyInputMessage;
//!
//! let greeting = EasyInputMessage::new("user", "Hello, I am Ada.");
//! let params = ConversationCreateParams::new().items([greeting.into()]);
//! let conversation = client.conversations().create(params).await?;
//! let mut items = client.conversations().items().list(&conversation.id).items();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `conversations`; its [module](crate::resources::conversations) has an example.
    pub fn conversations(&self) -> Conversations {
        Conversations::new(self)
    }
}

resource! {
    /// The resource `conversations`.
    Conversations
}

impl Conversations {
    /// The resource `conversations.items`.
    pub fn items(&self) -> Items {
        Items::new(&self.client)
    }

    /// `conversations.create`: `POST /conversations`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::conversations::ConversationCreateParams,
    ) -> Call<types::conversations::Conversation> {
        Call::new(&self.client, &rows::CONVERSATIONS_CREATE, &[]).params(&params)
    }

    /// `conversations.delete`: `DELETE /conversations/{conversation_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/delete>.
    #[inline]
    pub fn delete(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> Call<types::conversations::ConversationDeletedResource> {
        Call::new(&self.client, &rows::CONVERSATIONS_DELETE, &[conversation_id.as_ref()])
    }

    /// `conversations.retrieve`: `GET /conversations/{conversation_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/retrieve>.
    #[inline]
    pub fn retrieve(&self, conversation_id: impl AsRef<str>) -> Call<types::conversations::Conversation> {
        Call::new(&self.client, &rows::CONVERSATIONS_RETRIEVE, &[conversation_id.as_ref()])
    }

    /// `conversations.update`: `POST /conversations/{conversation_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/update>.
    #[inline]
    pub fn update(
        &self,
        conversation_id: impl AsRef<str>,
        params: types::conversations::ConversationUpdateParams,
    ) -> Call<types::conversations::Conversation> {
        Call::new(&self.client, &rows::CONVERSATIONS_UPDATE, &[conversation_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `conversations.items`.
    Items
}

impl Items {
    /// `conversations.items.create`: `POST /conversations/{conversation_id}/items`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/create-item>.
    #[inline]
    pub fn create(
        &self,
        conversation_id: impl AsRef<str>,
        params: types::conversations::ConversationItemCreateParams,
    ) -> Call<types::conversations::ConversationItemList> {
        Call::new(&self.client, &rows::CONVERSATIONS_ITEMS_CREATE, &[conversation_id.as_ref()])
            .params(&params)
    }

    /// `conversations.items.delete`: `DELETE /conversations/{conversation_id}/items/{item_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/delete-item>.
    #[inline]
    pub fn delete(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
    ) -> Call<types::conversations::Conversation> {
        Call::new(
            &self.client,
            &rows::CONVERSATIONS_ITEMS_DELETE,
            &[conversation_id.as_ref(), item_id.as_ref()],
        )
    }

    /// `conversations.items.list`: `GET /conversations/{conversation_id}/items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/list-items>.
    #[inline]
    pub fn list(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::conversations::ConversationItem>> {
        Call::new(&self.client, &rows::CONVERSATIONS_ITEMS_LIST, &[conversation_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        conversation_id: impl AsRef<str>,
        params: types::conversations::ConversationItemListParams,
    ) -> Call<types::ListPage<types::conversations::ConversationItem>> {
        Call::new(&self.client, &rows::CONVERSATIONS_ITEMS_LIST, &[conversation_id.as_ref()]).params(&params)
    }

    /// `conversations.items.retrieve`: `GET /conversations/{conversation_id}/items/{item_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/conversations/get-item>.
    #[inline]
    pub fn retrieve(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
    ) -> Call<types::conversations::ConversationItem> {
        Call::new(
            &self.client,
            &rows::CONVERSATIONS_ITEMS_RETRIEVE,
            &[conversation_id.as_ref(), item_id.as_ref()],
        )
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
        params: types::conversations::ConversationItemRetrieveParams,
    ) -> Call<types::conversations::ConversationItem> {
        Call::new(
            &self.client,
            &rows::CONVERSATIONS_ITEMS_RETRIEVE,
            &[conversation_id.as_ref(), item_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.chatkit` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.chatkit`.
    ChatKit
}

impl ChatKit {
    /// The resource `beta.chatkit.sessions`.
    pub fn sessions(&self) -> ChatKitSessions {
        ChatKitSessions::new(&self.client)
    }

    /// The resource `beta.chatkit.threads`.
    pub fn threads(&self) -> ChatKitThreads {
        ChatKitThreads::new(&self.client)
    }
}

resource! {
    /// The resource `beta.chatkit.sessions`.
    ChatKitSessions
}

impl ChatKitSessions {
    /// `beta.chatkit.sessions.cancel`: `POST /chatkit/sessions/{session_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/cancel-session>.
    #[inline]
    pub fn cancel(&self, session_id: impl AsRef<str>) -> Call<types::beta::ChatSession> {
        Call::new(&self.client, &rows::BETA_CHATKIT_SESSIONS_CANCEL, &[session_id.as_ref()])
    }

    /// `beta.chatkit.sessions.create`: `POST /chatkit/sessions`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/sessions/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaChatKitSessionCreateParams,
    ) -> Call<types::beta::ChatSession> {
        Call::new(&self.client, &rows::BETA_CHATKIT_SESSIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `beta.chatkit.threads`.
    ChatKitThreads
}

impl ChatKitThreads {
    /// `beta.chatkit.threads.delete`: `DELETE /chatkit/threads/{thread_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/threads/delete>.
    #[inline]
    pub fn delete(&self, thread_id: impl AsRef<str>) -> Call<types::beta::BetaChatKitThreadDeleteResponse> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_DELETE, &[thread_id.as_ref()])
    }

    /// `beta.chatkit.threads.list`: `GET /chatkit/threads`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/list-threads>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::ChatKitThread>> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaChatKitThreadListParams,
    ) -> Call<types::ListPage<types::beta::ChatKitThread>> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_LIST, &[]).params(&params)
    }

    /// `beta.chatkit.threads.list_items`: `GET /chatkit/threads/{thread_id}/items`.
    ///
    /// [`list_items_with`](Self::list_items_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/threads/list-items>.
    #[inline]
    pub fn list_items(&self, thread_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::ThreadItem>> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_LIST_ITEMS, &[thread_id.as_ref()])
    }

    /// As [`list_items`](Self::list_items), with parameters.
    #[inline]
    pub fn list_items_with(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaChatKitThreadListItemsParams,
    ) -> Call<types::ListPage<types::beta::ThreadItem>> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_LIST_ITEMS, &[thread_id.as_ref()]).params(&params)
    }

    /// `beta.chatkit.threads.retrieve`: `GET /chatkit/threads/{thread_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve>.
    #[inline]
    pub fn retrieve(&self, thread_id: impl AsRef<str>) -> Call<types::beta::ChatKitThread> {
        Call::new(&self.client, &rows::BETA_CHATKIT_THREADS_RETRIEVE, &[thread_id.as_ref()])
    }
}

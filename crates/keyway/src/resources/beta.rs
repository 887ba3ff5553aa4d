// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.beta()`.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::reply::Empty;
use crate::resources::resource;

impl OpenAI {
    /// The resource `beta`.
    pub fn beta(&self) -> Beta {
        Beta::new(self)
    }
}

resource! {
    /// The resource `beta`.
    Beta
}

impl Beta {
    /// The resource `beta.assistants`.
    pub fn assistants(&self) -> Assistants {
        Assistants::new(&self.client)
    }

    /// The resource `beta.chatkit`.
    pub fn chatkit(&self) -> ChatKit {
        ChatKit::new(&self.client)
    }

    /// The resource `beta.realtime`.
    pub fn realtime(&self) -> Realtime {
        Realtime::new(&self.client)
    }

    /// The resource `beta.responses`.
    pub fn responses(&self) -> Responses {
        Responses::new(&self.client)
    }

    /// The resource `beta.threads`.
    pub fn threads(&self) -> Threads {
        Threads::new(&self.client)
    }
}

resource! {
    /// The resource `beta.assistants`.
    Assistants
}

impl Assistants {
    /// `beta.assistants.create`: `POST /assistants`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(&self, params: types::beta::BetaAssistantCreateParams) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_CREATE, &[]).params(&params)
    }

    /// `beta.assistants.delete`: `DELETE /assistants/{assistant_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn delete(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::AssistantDeleted> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_DELETE, &[assistant_id.as_ref()])
    }

    /// `beta.assistants.list`: `GET /assistants`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Assistant>> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAssistantListParams,
    ) -> Call<types::ListPage<types::beta::Assistant>> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_LIST, &[]).params(&params)
    }

    /// `beta.assistants.retrieve`: `GET /assistants/{assistant_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_RETRIEVE, &[assistant_id.as_ref()])
    }

    /// `beta.assistants.update`: `POST /assistants/{assistant_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_UPDATE, &[assistant_id.as_ref()])
            .params(&types::beta::BetaAssistantUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update_with(
        &self,
        assistant_id: impl AsRef<str>,
        params: types::beta::BetaAssistantUpdateParams,
    ) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_UPDATE, &[assistant_id.as_ref()]).params(&params)
    }
}

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

resource! {
    /// The resource `beta.realtime`.
    Realtime
}

impl Realtime {
    /// The resource `beta.realtime.sessions`.
    pub fn sessions(&self) -> RealtimeSessions {
        RealtimeSessions::new(&self.client)
    }

    /// The resource `beta.realtime.transcription_sessions`.
    pub fn transcription_sessions(&self) -> RealtimeTranscriptionSessions {
        RealtimeTranscriptionSessions::new(&self.client)
    }
}

resource! {
    /// The resource `beta.realtime.sessions`.
    RealtimeSessions
}

impl RealtimeSessions {
    /// `beta.realtime.sessions.create`: `POST /realtime/sessions`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaRealtimeSessionCreateParams,
    ) -> Call<types::beta::BetaRealtimeSessionCreateResponse> {
        Call::new(&self.client, &rows::BETA_REALTIME_SESSIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `beta.realtime.transcription_sessions`.
    RealtimeTranscriptionSessions
}

impl RealtimeTranscriptionSessions {
    /// `beta.realtime.transcription_sessions.create`: `POST /realtime/transcription_sessions`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(&self) -> Call<types::beta::TranscriptionSession> {
        Call::new(&self.client, &rows::BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE, &[])
            .params(&types::beta::BetaRealtimeTranscriptionSessionCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
        &self,
        params: types::beta::BetaRealtimeTranscriptionSessionCreateParams,
    ) -> Call<types::beta::TranscriptionSession> {
        Call::new(&self.client, &rows::BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `beta.responses`.
    Responses
}

impl Responses {
    /// The resource `beta.responses.input_items`.
    pub fn input_items(&self) -> ResponsesInputItems {
        ResponsesInputItems::new(&self.client)
    }

    /// The resource `beta.responses.input_tokens`.
    pub fn input_tokens(&self) -> ResponsesInputTokens {
        ResponsesInputTokens::new(&self.client)
    }

    /// `beta.responses.cancel`: `POST /responses/{response_id}/cancel`.
    ///
    /// [`cancel_with`](Self::cancel_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn cancel(&self, response_id: impl AsRef<str>) -> Call<types::beta::BetaResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CANCEL, &[response_id.as_ref()])
    }

    /// As [`cancel`](Self::cancel), with parameters.
    #[inline]
    pub fn cancel_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseCancelParams,
    ) -> Call<types::beta::BetaResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CANCEL, &[response_id.as_ref()]).params(&params)
    }

    /// `beta.responses.compact`: `POST /responses/compact`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn compact(
        &self,
        params: types::beta::BetaResponseCompactParams,
    ) -> Call<types::beta::BetaCompactedResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_COMPACT, &[]).params(&params)
    }

    /// `beta.responses.create`: `POST /responses`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses/create>.
    #[inline]
    pub fn create(&self) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CREATE, &[])
            .params(&types::beta::BetaResponseCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
        &self,
        params: types::beta::BetaResponseCreateParams,
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CREATE, &[]).params(&params)
    }

    /// `beta.responses.delete`: `DELETE /responses/{response_id}`.
    ///
    /// [`delete_with`](Self::delete_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn delete(&self, response_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::BETA_RESPONSES_DELETE, &[response_id.as_ref()])
    }

    /// As [`delete`](Self::delete), with parameters.
    #[inline]
    pub fn delete_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseDeleteParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::BETA_RESPONSES_DELETE, &[response_id.as_ref()]).params(&params)
    }

    /// `beta.responses.retrieve`: `GET /responses/{response_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn retrieve(
        &self,
        response_id: impl AsRef<str>,
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_RETRIEVE, &[response_id.as_ref()])
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseRetrieveParams,
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_RETRIEVE, &[response_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.responses.input_items`.
    ResponsesInputItems
}

impl ResponsesInputItems {
    /// `beta.responses.input_items.list`: `GET /responses/{response_id}/input_items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn list(&self, response_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::BetaResponseItem>> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseInputItemListParams,
    ) -> Call<types::ListPage<types::beta::BetaResponseItem>> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.responses.input_tokens`.
    ResponsesInputTokens
}

impl ResponsesInputTokens {
    /// `beta.responses.input_tokens.count`: `POST /responses/input_tokens`.
    ///
    /// [`count_with`](Self::count_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn count(&self) -> Call<types::beta::BetaResponseInputTokenCountResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_TOKENS_COUNT, &[])
            .params(&types::beta::BetaResponseInputTokenCountParams::default())
    }

    /// As [`count`](Self::count), with parameters.
    #[inline]
    pub fn count_with(
        &self,
        params: types::beta::BetaResponseInputTokenCountParams,
    ) -> Call<types::beta::BetaResponseInputTokenCountResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_TOKENS_COUNT, &[]).params(&params)
    }
}

resource! {
    /// The resource `beta.threads`.
    Threads
}

impl Threads {
    /// The resource `beta.threads.messages`.
    pub fn messages(&self) -> ThreadsMessages {
        ThreadsMessages::new(&self.client)
    }

    /// The resource `beta.threads.runs`.
    pub fn runs(&self) -> ThreadsRuns {
        ThreadsRuns::new(&self.client)
    }

    /// `beta.threads.create`: `POST /threads`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(&self) -> Call<types::beta::Thread> {
        Call::new(&self.client, &rows::BETA_THREADS_CREATE, &[])
            .params(&types::beta::BetaThreadCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create_with(&self, params: types::beta::BetaThreadCreateParams) -> Call<types::beta::Thread> {
        Call::new(&self.client, &rows::BETA_THREADS_CREATE, &[]).params(&params)
    }

    /// `beta.threads.create_and_run`: `POST /threads/runs`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create_and_run(
        &self,
        params: types::beta::BetaThreadCreateAndRunParams,
    ) -> Call<types::beta::Run, types::beta::AssistantStreamEvent> {
        Call::new(&self.client, &rows::BETA_THREADS_CREATE_AND_RUN, &[]).params(&params)
    }

    /// `beta.threads.delete`: `DELETE /threads/{thread_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn delete(&self, thread_id: impl AsRef<str>) -> Call<types::beta::ThreadDeleted> {
        Call::new(&self.client, &rows::BETA_THREADS_DELETE, &[thread_id.as_ref()])
    }

    /// `beta.threads.retrieve`: `GET /threads/{thread_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(&self, thread_id: impl AsRef<str>) -> Call<types::beta::Thread> {
        Call::new(&self.client, &rows::BETA_THREADS_RETRIEVE, &[thread_id.as_ref()])
    }

    /// `beta.threads.update`: `POST /threads/{thread_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(&self, thread_id: impl AsRef<str>) -> Call<types::beta::Thread> {
        Call::new(&self.client, &rows::BETA_THREADS_UPDATE, &[thread_id.as_ref()])
            .params(&types::beta::BetaThreadUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update_with(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaThreadUpdateParams,
    ) -> Call<types::beta::Thread> {
        Call::new(&self.client, &rows::BETA_THREADS_UPDATE, &[thread_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.threads.messages`.
    ThreadsMessages
}

impl ThreadsMessages {
    /// `beta.threads.messages.create`: `POST /threads/{thread_id}/messages`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaThreadMessageCreateParams,
    ) -> Call<types::beta::ThreadMessage> {
        Call::new(&self.client, &rows::BETA_THREADS_MESSAGES_CREATE, &[thread_id.as_ref()]).params(&params)
    }

    /// `beta.threads.messages.delete`: `DELETE /threads/{thread_id}/messages/{message_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn delete(
        &self,
        thread_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> Call<types::beta::MessageDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_MESSAGES_DELETE,
            &[thread_id.as_ref(), message_id.as_ref()],
        )
    }

    /// `beta.threads.messages.list`: `GET /threads/{thread_id}/messages`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(&self, thread_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::ThreadMessage>> {
        Call::new(&self.client, &rows::BETA_THREADS_MESSAGES_LIST, &[thread_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaThreadMessageListParams,
    ) -> Call<types::ListPage<types::beta::ThreadMessage>> {
        Call::new(&self.client, &rows::BETA_THREADS_MESSAGES_LIST, &[thread_id.as_ref()]).params(&params)
    }

    /// `beta.threads.messages.retrieve`: `GET /threads/{thread_id}/messages/{message_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(
        &self,
        thread_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> Call<types::beta::ThreadMessage> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_MESSAGES_RETRIEVE,
            &[thread_id.as_ref(), message_id.as_ref()],
        )
    }

    /// `beta.threads.messages.update`: `POST /threads/{thread_id}/messages/{message_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(
        &self,
        thread_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
    ) -> Call<types::beta::ThreadMessage> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_MESSAGES_UPDATE,
            &[thread_id.as_ref(), message_id.as_ref()],
        )
        .params(&types::beta::BetaThreadMessageUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update_with(
        &self,
        thread_id: impl AsRef<str>,
        message_id: impl AsRef<str>,
        params: types::beta::BetaThreadMessageUpdateParams,
    ) -> Call<types::beta::ThreadMessage> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_MESSAGES_UPDATE,
            &[thread_id.as_ref(), message_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `beta.threads.runs`.
    ThreadsRuns
}

impl ThreadsRuns {
    /// The resource `beta.threads.runs.steps`.
    pub fn steps(&self) -> ThreadsRunsSteps {
        ThreadsRunsSteps::new(&self.client)
    }

    /// `beta.threads.runs.cancel`: `POST /threads/{thread_id}/runs/{run_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn cancel(&self, thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Call<types::beta::Run> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_CANCEL, &[thread_id.as_ref(), run_id.as_ref()])
    }

    /// `beta.threads.runs.create`: `POST /threads/{thread_id}/runs`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunCreateParams,
    ) -> Call<types::beta::Run, types::beta::AssistantStreamEvent> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_CREATE, &[thread_id.as_ref()]).params(&params)
    }

    /// `beta.threads.runs.list`: `GET /threads/{thread_id}/runs`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(&self, thread_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::Run>> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_LIST, &[thread_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        thread_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunListParams,
    ) -> Call<types::ListPage<types::beta::Run>> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_LIST, &[thread_id.as_ref()]).params(&params)
    }

    /// `beta.threads.runs.retrieve`: `GET /threads/{thread_id}/runs/{run_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(&self, thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Call<types::beta::Run> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_RETRIEVE, &[thread_id.as_ref(), run_id.as_ref()])
    }

    /// `beta.threads.runs.submit_tool_outputs`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn submit_tool_outputs(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunSubmitToolOutputsParams,
    ) -> Call<types::beta::Run, types::beta::AssistantStreamEvent> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_RUNS_SUBMIT_TOOL_OUTPUTS,
            &[thread_id.as_ref(), run_id.as_ref()],
        )
        .params(&params)
    }

    /// `beta.threads.runs.update`: `POST /threads/{thread_id}/runs/{run_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(&self, thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Call<types::beta::Run> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_UPDATE, &[thread_id.as_ref(), run_id.as_ref()])
            .params(&types::beta::BetaThreadRunUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update_with(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunUpdateParams,
    ) -> Call<types::beta::Run> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_UPDATE, &[thread_id.as_ref(), run_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.threads.runs.steps`.
    ThreadsRunsSteps
}

impl ThreadsRunsSteps {
    /// `beta.threads.runs.steps.list`: `GET /threads/{thread_id}/runs/{run_id}/steps`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::RunStep>> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_STEPS_LIST, &[thread_id.as_ref(), run_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunStepListParams,
    ) -> Call<types::ListPage<types::beta::RunStep>> {
        Call::new(&self.client, &rows::BETA_THREADS_RUNS_STEPS_LIST, &[thread_id.as_ref(), run_id.as_ref()])
            .params(&params)
    }

    /// `beta.threads.runs.steps.retrieve`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
    ) -> Call<types::beta::RunStep> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_RUNS_STEPS_RETRIEVE,
            &[thread_id.as_ref(), run_id.as_ref(), step_id.as_ref()],
        )
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve_with(
        &self,
        thread_id: impl AsRef<str>,
        run_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
        params: types::beta::BetaThreadRunStepRetrieveParams,
    ) -> Call<types::beta::RunStep> {
        Call::new(
            &self.client,
            &rows::BETA_THREADS_RUNS_STEPS_RETRIEVE,
            &[thread_id.as_ref(), run_id.as_ref(), step_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.threads` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

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

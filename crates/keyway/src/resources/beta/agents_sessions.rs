// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.sessions` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use super::{AgentsSessionsArtifacts, AgentsSessionsSubagents, AgentsSessionsTurns};
use crate::call::Call;
use crate::client::OpenAI;
use crate::reply::Empty;
use crate::reply::Text;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.sessions`.
    AgentsSessions
}

impl AgentsSessions {
    /// The resource `beta.agents.sessions.artifacts`.
    pub fn artifacts(&self) -> AgentsSessionsArtifacts {
        AgentsSessionsArtifacts::new(&self.client)
    }

    /// The resource `beta.agents.sessions.events`.
    pub fn events(&self) -> AgentsSessionsEvents {
        AgentsSessionsEvents::new(&self.client)
    }

    /// The resource `beta.agents.sessions.items`.
    pub fn items(&self) -> AgentsSessionsItems {
        AgentsSessionsItems::new(&self.client)
    }

    /// The resource `beta.agents.sessions.subagents`.
    pub fn subagents(&self) -> AgentsSessionsSubagents {
        AgentsSessionsSubagents::new(&self.client)
    }

    /// The resource `beta.agents.sessions.traces`.
    pub fn traces(&self) -> AgentsSessionsTraces {
        AgentsSessionsTraces::new(&self.client)
    }

    /// The resource `beta.agents.sessions.turns`.
    pub fn turns(&self) -> AgentsSessionsTurns {
        AgentsSessionsTurns::new(&self.client)
    }

    /// `beta.agents.sessions.create`: `POST /agents/sessions`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaAgentSessionCreateParams,
    ) -> Call<types::beta::AgentSession, types::beta::AgentSessionEvent> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.sessions.delete`: `DELETE /agents/sessions/{session_id}`.
    #[inline]
    pub fn delete(&self, session_id: impl AsRef<str>) -> Call<types::beta::AgentSessionDeleted> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_DELETE, &[session_id.as_ref()])
    }

    /// `beta.agents.sessions.list`: `GET /agents/sessions`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::AgentSession>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentSessionListParams,
    ) -> Call<types::ListPage<types::beta::AgentSession>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_LIST, &[]).params(&params)
    }

    /// `beta.agents.sessions.retrieve`: `GET /agents/sessions/{session_id}`.
    #[inline]
    pub fn retrieve(&self, session_id: impl AsRef<str>) -> Call<types::beta::AgentSession> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_RETRIEVE, &[session_id.as_ref()])
    }

    /// `beta.agents.sessions.update`: `POST /agents/sessions/{session_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(&self, session_id: impl AsRef<str>) -> Call<types::beta::AgentSession> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_UPDATE, &[session_id.as_ref()])
            .params(&types::beta::BetaAgentSessionUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionUpdateParams,
    ) -> Call<types::beta::AgentSession> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_UPDATE, &[session_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.agents.sessions.events`.
    AgentsSessionsEvents
}

impl AgentsSessionsEvents {
    /// `beta.agents.sessions.events.create`: `POST /agents/sessions/{session_id}/events`.
    #[inline]
    pub fn create(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionEventCreateParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_EVENTS_CREATE, &[session_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.sessions.events.stream`: `GET /agents/sessions/{session_id}/events`.
    ///
    /// [`stream_with`](Self::stream_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    #[inline]
    pub fn stream(&self, session_id: impl AsRef<str>) -> Call<Text, types::beta::AgentSessionEvent> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_EVENTS_STREAM, &[session_id.as_ref()])
    }

    /// As [`stream`](Self::stream), with parameters.
    #[inline]
    pub fn stream_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionEventStreamParams,
    ) -> Call<Text, types::beta::AgentSessionEvent> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_EVENTS_STREAM, &[session_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.agents.sessions.items`.
    AgentsSessionsItems
}

impl AgentsSessionsItems {
    /// `beta.agents.sessions.items.list`: `GET /agents/sessions/{session_id}/items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ITEMS_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionItemListParams,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ITEMS_LIST, &[session_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.agents.sessions.traces`.
    AgentsSessionsTraces
}

impl AgentsSessionsTraces {
    /// `beta.agents.sessions.traces.list`: `GET /agents/sessions/{session_id}/traces`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::SessionTrace>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_TRACES_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionTraceListParams,
    ) -> Call<types::ListPage<types::beta::SessionTrace>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_TRACES_LIST, &[session_id.as_ref()])
            .params(&params)
    }
}

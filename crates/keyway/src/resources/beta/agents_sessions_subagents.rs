// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.sessions.subagents` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.sessions.subagents`.
    AgentsSessionsSubagents
}

impl AgentsSessionsSubagents {
    /// The resource `beta.agents.sessions.subagents.items`.
    pub fn items(&self) -> AgentsSessionsSubagentsItems {
        AgentsSessionsSubagentsItems::new(&self.client)
    }

    /// The resource `beta.agents.sessions.subagents.turns`.
    pub fn turns(&self) -> AgentsSessionsSubagentsTurns {
        AgentsSessionsSubagentsTurns::new(&self.client)
    }

    /// `beta.agents.sessions.subagents.list`: `GET /agents/sessions/{session_id}/subagents`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::Subagent>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionSubagentListParams,
    ) -> Call<types::ListPage<types::beta::Subagent>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_LIST, &[session_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.sessions.subagents.retrieve`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
    ) -> Call<types::beta::Subagent> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_RETRIEVE,
            &[session_id.as_ref(), subagent_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `beta.agents.sessions.subagents.items`.
    AgentsSessionsSubagentsItems
}

impl AgentsSessionsSubagentsItems {
    /// `beta.agents.sessions.subagents.items.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_ITEMS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionSubagentItemListParams,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_ITEMS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `beta.agents.sessions.subagents.turns`.
    AgentsSessionsSubagentsTurns
}

impl AgentsSessionsSubagentsTurns {
    /// The resource `beta.agents.sessions.subagents.turns.items`.
    pub fn items(&self) -> AgentsSessionsSubagentsTurnsItems {
        AgentsSessionsSubagentsTurnsItems::new(&self.client)
    }

    /// `beta.agents.sessions.subagents.turns.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::Turn>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionSubagentTurnListParams,
    ) -> Call<types::ListPage<types::beta::Turn>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref()],
        )
        .params(&params)
    }

    /// `beta.agents.sessions.subagents.turns.retrieve`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
        turn_id: impl AsRef<str>,
    ) -> Call<types::beta::Turn> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_RETRIEVE,
            &[session_id.as_ref(), subagent_id.as_ref(), turn_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `beta.agents.sessions.subagents.turns.items`.
    AgentsSessionsSubagentsTurnsItems
}

impl AgentsSessionsSubagentsTurnsItems {
    /// `beta.agents.sessions.subagents.turns.items.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
        turn_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_ITEMS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref(), turn_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        subagent_id: impl AsRef<str>,
        turn_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionSubagentTurnItemListParams,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_ITEMS_LIST,
            &[session_id.as_ref(), subagent_id.as_ref(), turn_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.sessions.turns` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.sessions.turns`.
    AgentsSessionsTurns
}

impl AgentsSessionsTurns {
    /// The resource `beta.agents.sessions.turns.items`.
    pub fn items(&self) -> AgentsSessionsTurnsItems {
        AgentsSessionsTurnsItems::new(&self.client)
    }

    /// `beta.agents.sessions.turns.list`: `GET /agents/sessions/{session_id}/turns`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::Turn>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_TURNS_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionTurnListParams,
    ) -> Call<types::ListPage<types::beta::Turn>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_TURNS_LIST, &[session_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.sessions.turns.retrieve`: `GET /agents/sessions/{session_id}/turns/{turn_id}`.
    #[inline]
    pub fn retrieve(&self, session_id: impl AsRef<str>, turn_id: impl AsRef<str>) -> Call<types::beta::Turn> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_TURNS_RETRIEVE,
            &[session_id.as_ref(), turn_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `beta.agents.sessions.turns.items`.
    AgentsSessionsTurnsItems
}

impl AgentsSessionsTurnsItems {
    /// `beta.agents.sessions.turns.items.list`: `GET /agents/sessions/{session_id}/turns/{turn_id}/items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        session_id: impl AsRef<str>,
        turn_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_TURNS_ITEMS_LIST,
            &[session_id.as_ref(), turn_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        turn_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionTurnItemListParams,
    ) -> Call<types::ListPage<types::beta::AgentSessionItem>> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_TURNS_ITEMS_LIST,
            &[session_id.as_ref(), turn_id.as_ref()],
        )
        .params(&params)
    }
}

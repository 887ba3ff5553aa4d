// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use super::{AgentsAutomations, AgentsEnvironments, AgentsSessions, AgentsVaults};
use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents`.
    Agents
}

impl Agents {
    /// The resource `beta.agents.automations`.
    pub fn automations(&self) -> AgentsAutomations {
        AgentsAutomations::new(&self.client)
    }

    /// The resource `beta.agents.environments`.
    pub fn environments(&self) -> AgentsEnvironments {
        AgentsEnvironments::new(&self.client)
    }

    /// The resource `beta.agents.sessions`.
    pub fn sessions(&self) -> AgentsSessions {
        AgentsSessions::new(&self.client)
    }

    /// The resource `beta.agents.vaults`.
    pub fn vaults(&self) -> AgentsVaults {
        AgentsVaults::new(&self.client)
    }

    /// `beta.agents.create`: `POST /agents`.
    #[inline]
    pub fn create(&self, params: types::beta::BetaAgentCreateParams) -> Call<types::beta::Agent> {
        Call::new(&self.client, &rows::BETA_AGENTS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.delete`: `DELETE /agents/{agent_id}`.
    #[inline]
    pub fn delete(&self, agent_id: impl AsRef<str>) -> Call<types::beta::AgentDeleted> {
        Call::new(&self.client, &rows::BETA_AGENTS_DELETE, &[agent_id.as_ref()])
    }

    /// `beta.agents.list`: `GET /agents`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Agent>> {
        Call::new(&self.client, &rows::BETA_AGENTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentListParams,
    ) -> Call<types::ListPage<types::beta::Agent>> {
        Call::new(&self.client, &rows::BETA_AGENTS_LIST, &[]).params(&params)
    }

    /// `beta.agents.retrieve`: `GET /agents/{agent_id}`.
    #[inline]
    pub fn retrieve(&self, agent_id: impl AsRef<str>) -> Call<types::beta::Agent> {
        Call::new(&self.client, &rows::BETA_AGENTS_RETRIEVE, &[agent_id.as_ref()])
    }

    /// `beta.agents.update`: `POST /agents/{agent_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(&self, agent_id: impl AsRef<str>) -> Call<types::beta::Agent> {
        Call::new(&self.client, &rows::BETA_AGENTS_UPDATE, &[agent_id.as_ref()])
            .params(&types::beta::BetaAgentUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        agent_id: impl AsRef<str>,
        params: types::beta::BetaAgentUpdateParams,
    ) -> Call<types::beta::Agent> {
        Call::new(&self.client, &rows::BETA_AGENTS_UPDATE, &[agent_id.as_ref()]).params(&params)
    }
}

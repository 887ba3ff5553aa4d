// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.automations` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.automations`.
    AgentsAutomations
}

impl AgentsAutomations {
    /// The resource `beta.agents.automations.invocations`.
    pub fn invocations(&self) -> AgentsAutomationsInvocations {
        AgentsAutomationsInvocations::new(&self.client)
    }

    /// `beta.agents.automations.create`: `POST /agents/automations`.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaAgentAutomationCreateParams,
    ) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.automations.delete`: `DELETE /agents/automations/{automation_id}`.
    #[inline]
    pub fn delete(&self, automation_id: impl AsRef<str>) -> Call<types::beta::AutomationDeleted> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_DELETE, &[automation_id.as_ref()])
    }

    /// `beta.agents.automations.list`: `GET /agents/automations`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Automation>> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentAutomationListParams,
    ) -> Call<types::ListPage<types::beta::Automation>> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_LIST, &[]).params(&params)
    }

    /// `beta.agents.automations.pause`: `POST /agents/automations/{automation_id}/pause`.
    #[inline]
    pub fn pause(&self, automation_id: impl AsRef<str>) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_PAUSE, &[automation_id.as_ref()])
    }

    /// `beta.agents.automations.resume`: `POST /agents/automations/{automation_id}/resume`.
    #[inline]
    pub fn resume(&self, automation_id: impl AsRef<str>) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_RESUME, &[automation_id.as_ref()])
    }

    /// `beta.agents.automations.retrieve`: `GET /agents/automations/{automation_id}`.
    #[inline]
    pub fn retrieve(&self, automation_id: impl AsRef<str>) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_RETRIEVE, &[automation_id.as_ref()])
    }

    /// `beta.agents.automations.update`: `POST /agents/automations/{automation_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(&self, automation_id: impl AsRef<str>) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_UPDATE, &[automation_id.as_ref()])
            .params(&types::beta::BetaAgentAutomationUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        automation_id: impl AsRef<str>,
        params: types::beta::BetaAgentAutomationUpdateParams,
    ) -> Call<types::beta::Automation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_UPDATE, &[automation_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.agents.automations.invocations`.
    AgentsAutomationsInvocations
}

impl AgentsAutomationsInvocations {
    /// `beta.agents.automations.invocations.create`: `POST /agents/automations/{automation_id}/invocations`.
    #[inline]
    pub fn create(&self, automation_id: impl AsRef<str>) -> Call<types::beta::AutomationInvocation> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_INVOCATIONS_CREATE, &[automation_id.as_ref()])
    }

    /// `beta.agents.automations.invocations.list`: `GET /agents/automations/{automation_id}/invocations`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        automation_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::AutomationInvocation>> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_INVOCATIONS_LIST, &[automation_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        automation_id: impl AsRef<str>,
        params: types::beta::BetaAgentAutomationInvocationListParams,
    ) -> Call<types::ListPage<types::beta::AutomationInvocation>> {
        Call::new(&self.client, &rows::BETA_AGENTS_AUTOMATIONS_INVOCATIONS_LIST, &[automation_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.automations.invocations.retrieve`: `GET /agents/automations/{automation_id}/invocations/{invocation_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        automation_id: impl AsRef<str>,
        invocation_id: impl AsRef<str>,
    ) -> Call<types::beta::AutomationInvocation> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_AUTOMATIONS_INVOCATIONS_RETRIEVE,
            &[automation_id.as_ref(), invocation_id.as_ref()],
        )
    }
}

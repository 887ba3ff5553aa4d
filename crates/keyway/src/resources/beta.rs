// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Holds what the API calls beta: agents, assistants and their threads, ChatKit.
//!
//! It can change more often than the rest, and some of it is deprecated.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::beta::BetaAssistantCreateParams;
//!
//! let params = BetaAssistantCreateParams::new("gpt-4.1").name("Librarian").instructions("Recommend one book.");
//! let assistant = client.beta().assistants().create(params).await?;
//! println!("{} is {:?}", assistant.id, assistant.name);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::reply::Empty;
use crate::reply::Text;
use crate::resources::resource;

impl OpenAI {
    /// The resource `beta`; its [module](crate::resources::beta) has an example.
    pub fn beta(&self) -> Beta {
        Beta::new(self)
    }
}

resource! {
    /// The resource `beta`.
    Beta
}

impl Beta {
    /// The resource `beta.agents`.
    pub fn agents(&self) -> Agents {
        Agents::new(&self.client)
    }

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
    #[inline]
    pub fn update(
        &self,
        agent_id: impl AsRef<str>,
        params: types::beta::BetaAgentUpdateParams,
    ) -> Call<types::beta::Agent> {
        Call::new(&self.client, &rows::BETA_AGENTS_UPDATE, &[agent_id.as_ref()]).params(&params)
    }
}

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
    #[inline]
    pub fn update(
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

resource! {
    /// The resource `beta.agents.environments`.
    AgentsEnvironments
}

impl AgentsEnvironments {
    /// The resource `beta.agents.environments.files`.
    pub fn files(&self) -> AgentsEnvironmentsFiles {
        AgentsEnvironmentsFiles::new(&self.client)
    }

    /// The resource `beta.agents.environments.templates`.
    pub fn templates(&self) -> AgentsEnvironmentsTemplates {
        AgentsEnvironmentsTemplates::new(&self.client)
    }

    /// `beta.agents.environments.create`: `POST /agents/environments`.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaAgentEnvironmentCreateParams,
    ) -> Call<types::beta::EnvironmentInfo> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.environments.list`: `GET /agents/environments`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::EnvironmentInfo>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentEnvironmentListParams,
    ) -> Call<types::ListPage<types::beta::EnvironmentInfo>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_LIST, &[]).params(&params)
    }

    /// `beta.agents.environments.retrieve`: `GET /agents/environments/{environment_id}`.
    #[inline]
    pub fn retrieve(&self, environment_id: impl AsRef<str>) -> Call<types::beta::EnvironmentInfo> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_RETRIEVE, &[environment_id.as_ref()])
    }
}

resource! {
    /// The resource `beta.agents.environments.files`.
    AgentsEnvironmentsFiles
}

impl AgentsEnvironmentsFiles {
    /// `beta.agents.environments.files.create`: `POST /agents/environments/{environment_id}/files`.
    #[inline]
    pub fn create(
        &self,
        environment_id: impl AsRef<str>,
        params: types::beta::BetaAgentEnvironmentFileCreateParams,
    ) -> Call<types::beta::EnvironmentFile> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_FILES_CREATE, &[environment_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.environments.files.list`: `GET /agents/environments/{environment_id}/files`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(
        &self,
        environment_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::beta::EnvironmentFile>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_FILES_LIST, &[environment_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        environment_id: impl AsRef<str>,
        params: types::beta::BetaAgentEnvironmentFileListParams,
    ) -> Call<types::ListPage<types::beta::EnvironmentFile>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_FILES_LIST, &[environment_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.agents.environments.templates`.
    AgentsEnvironmentsTemplates
}

impl AgentsEnvironmentsTemplates {
    /// `beta.agents.environments.templates.create`: `POST /agents/environments/templates`.
    #[inline]
    pub fn create(
        &self,
        params: types::beta::BetaAgentEnvironmentTemplateCreateParams,
    ) -> Call<types::beta::EnvironmentTemplate> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_CREATE, &[]).params(&params)
    }

    /// `beta.agents.environments.templates.delete`: `DELETE /agents/environments/templates/{environment_template_id}`.
    #[inline]
    pub fn delete(
        &self,
        environment_template_id: impl AsRef<str>,
    ) -> Call<types::beta::EnvironmentTemplateDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_DELETE,
            &[environment_template_id.as_ref()],
        )
    }

    /// `beta.agents.environments.templates.list`: `GET /agents/environments/templates`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::EnvironmentTemplate>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentEnvironmentTemplateListParams,
    ) -> Call<types::ListPage<types::beta::EnvironmentTemplate>> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_LIST, &[]).params(&params)
    }

    /// `beta.agents.environments.templates.retrieve`: `GET /agents/environments/templates/{environment_template_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        environment_template_id: impl AsRef<str>,
    ) -> Call<types::beta::EnvironmentTemplate> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_RETRIEVE,
            &[environment_template_id.as_ref()],
        )
    }

    /// `beta.agents.environments.templates.update`: `POST /agents/environments/templates/{environment_template_id}`.
    #[inline]
    pub fn update(
        &self,
        environment_template_id: impl AsRef<str>,
        params: types::beta::BetaAgentEnvironmentTemplateUpdateParams,
    ) -> Call<types::beta::EnvironmentTemplate> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_UPDATE,
            &[environment_template_id.as_ref()],
        )
        .params(&params)
    }
}

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
    #[inline]
    pub fn update(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionUpdateParams,
    ) -> Call<types::beta::AgentSession> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_UPDATE, &[session_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.agents.sessions.artifacts`.
    AgentsSessionsArtifacts
}

impl AgentsSessionsArtifacts {
    /// `beta.agents.sessions.artifacts.content`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`.
    ///
    /// Await it for its bytes as they arrive.
    #[inline]
    pub fn content(&self, session_id: impl AsRef<str>, artifact_id: impl AsRef<str>) -> Call<Download> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_CONTENT,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
    }

    /// `beta.agents.sessions.artifacts.delete`: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`.
    #[inline]
    pub fn delete(
        &self,
        session_id: impl AsRef<str>,
        artifact_id: impl AsRef<str>,
    ) -> Call<types::beta::SessionArtifactDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_DELETE,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
    }

    /// `beta.agents.sessions.artifacts.list`: `GET /agents/sessions/{session_id}/artifacts`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::SessionArtifact>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionArtifactListParams,
    ) -> Call<types::ListPage<types::beta::SessionArtifact>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_LIST, &[session_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.sessions.artifacts.retrieve`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        session_id: impl AsRef<str>,
        artifact_id: impl AsRef<str>,
    ) -> Call<types::beta::SessionArtifact> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_RETRIEVE,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
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

resource! {
    /// The resource `beta.agents.vaults`.
    AgentsVaults
}

impl AgentsVaults {
    /// The resource `beta.agents.vaults.credentials`.
    pub fn credentials(&self) -> AgentsVaultsCredentials {
        AgentsVaultsCredentials::new(&self.client)
    }

    /// `beta.agents.vaults.create`: `POST /vaults`.
    #[inline]
    pub fn create(&self, params: types::beta::BetaAgentVaultCreateParams) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.vaults.delete`: `DELETE /vaults/{vault_id}`.
    #[inline]
    pub fn delete(&self, vault_id: impl AsRef<str>) -> Call<types::beta::VaultDeleted> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_DELETE, &[vault_id.as_ref()])
    }

    /// `beta.agents.vaults.list`: `GET /vaults`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Vault>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentVaultListParams,
    ) -> Call<types::ListPage<types::beta::Vault>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_LIST, &[]).params(&params)
    }

    /// `beta.agents.vaults.retrieve`: `GET /vaults/{vault_id}`.
    #[inline]
    pub fn retrieve(&self, vault_id: impl AsRef<str>) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_RETRIEVE, &[vault_id.as_ref()])
    }

    /// `beta.agents.vaults.update`: `POST /vaults/{vault_id}`.
    #[inline]
    pub fn update(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultUpdateParams,
    ) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_UPDATE, &[vault_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.agents.vaults.credentials`.
    AgentsVaultsCredentials
}

impl AgentsVaultsCredentials {
    /// `beta.agents.vaults.credentials.create`: `POST /vaults/{vault_id}/credentials`.
    #[inline]
    pub fn create(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialCreateParams,
    ) -> Call<types::beta::Credential> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_CREATE, &[vault_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.vaults.credentials.delete`: `DELETE /vaults/{vault_id}/credentials/{credential_id}`.
    #[inline]
    pub fn delete(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
    ) -> Call<types::beta::CredentialDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_DELETE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
    }

    /// `beta.agents.vaults.credentials.list`: `GET /vaults/{vault_id}/credentials`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, vault_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::Credential>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_LIST, &[vault_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialListParams,
    ) -> Call<types::ListPage<types::beta::Credential>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_LIST, &[vault_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.vaults.credentials.retrieve`: `GET /vaults/{vault_id}/credentials/{credential_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
    ) -> Call<types::beta::Credential> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_RETRIEVE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
    }

    /// `beta.agents.vaults.credentials.update`: `POST /vaults/{vault_id}/credentials/{credential_id}`.
    #[inline]
    pub fn update(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialUpdateParams,
    ) -> Call<types::beta::Credential> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_UPDATE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
        .params(&params)
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
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(
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
    /// See <https://platform.openai.com/docs/api-reference/realtime>.
    #[inline]
    pub fn create(
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
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses/create>.
    #[inline]
    pub fn create(
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
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn count(
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
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(&self, params: types::beta::BetaThreadCreateParams) -> Call<types::beta::Thread> {
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
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(
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
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(
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
    /// See <https://platform.openai.com/docs/api-reference/threads>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(
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

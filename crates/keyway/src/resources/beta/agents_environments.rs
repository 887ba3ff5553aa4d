// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.environments` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

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
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn create(&self) -> Call<types::beta::EnvironmentTemplate> {
        Call::new(&self.client, &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_CREATE, &[])
            .params(&types::beta::BetaAgentEnvironmentTemplateCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
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
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(&self, environment_template_id: impl AsRef<str>) -> Call<types::beta::EnvironmentTemplate> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_ENVIRONMENTS_TEMPLATES_UPDATE,
            &[environment_template_id.as_ref()],
        )
        .params(&types::beta::BetaAgentEnvironmentTemplateUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
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

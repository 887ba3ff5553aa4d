// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use super::{
    OrganizationProjectsApiKeys, OrganizationProjectsCertificates, OrganizationProjectsGroups,
    OrganizationProjectsModelPermissions, OrganizationProjectsRateLimits, OrganizationProjectsRoles,
    OrganizationProjectsServiceAccounts, OrganizationProjectsSpendAlerts, OrganizationProjectsSpendLimit,
    OrganizationProjectsUsers,
};
use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects`.
    OrganizationProjects
}

impl OrganizationProjects {
    /// The resource `admin.organization.projects.api_keys`.
    pub fn api_keys(&self) -> OrganizationProjectsApiKeys {
        OrganizationProjectsApiKeys::new(&self.client)
    }

    /// The resource `admin.organization.projects.certificates`.
    pub fn certificates(&self) -> OrganizationProjectsCertificates {
        OrganizationProjectsCertificates::new(&self.client)
    }

    /// The resource `admin.organization.projects.data_retention`.
    pub fn data_retention(&self) -> OrganizationProjectsDataRetention {
        OrganizationProjectsDataRetention::new(&self.client)
    }

    /// The resource `admin.organization.projects.groups`.
    pub fn groups(&self) -> OrganizationProjectsGroups {
        OrganizationProjectsGroups::new(&self.client)
    }

    /// The resource `admin.organization.projects.hosted_tool_permissions`.
    pub fn hosted_tool_permissions(&self) -> OrganizationProjectsHostedToolPermissions {
        OrganizationProjectsHostedToolPermissions::new(&self.client)
    }

    /// The resource `admin.organization.projects.model_permissions`.
    pub fn model_permissions(&self) -> OrganizationProjectsModelPermissions {
        OrganizationProjectsModelPermissions::new(&self.client)
    }

    /// The resource `admin.organization.projects.rate_limits`.
    pub fn rate_limits(&self) -> OrganizationProjectsRateLimits {
        OrganizationProjectsRateLimits::new(&self.client)
    }

    /// The resource `admin.organization.projects.roles`.
    pub fn roles(&self) -> OrganizationProjectsRoles {
        OrganizationProjectsRoles::new(&self.client)
    }

    /// The resource `admin.organization.projects.service_accounts`.
    pub fn service_accounts(&self) -> OrganizationProjectsServiceAccounts {
        OrganizationProjectsServiceAccounts::new(&self.client)
    }

    /// The resource `admin.organization.projects.service_tier_settings`.
    pub fn service_tier_settings(&self) -> OrganizationProjectsServiceTierSettings {
        OrganizationProjectsServiceTierSettings::new(&self.client)
    }

    /// The resource `admin.organization.projects.spend_alerts`.
    pub fn spend_alerts(&self) -> OrganizationProjectsSpendAlerts {
        OrganizationProjectsSpendAlerts::new(&self.client)
    }

    /// The resource `admin.organization.projects.spend_limit`.
    pub fn spend_limit(&self) -> OrganizationProjectsSpendLimit {
        OrganizationProjectsSpendLimit::new(&self.client)
    }

    /// The resource `admin.organization.projects.users`.
    pub fn users(&self) -> OrganizationProjectsUsers {
        OrganizationProjectsUsers::new(&self.client)
    }

    /// `admin.organization.projects.archive`: `POST /organization/projects/{project_id}/archive`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn archive(&self, project_id: impl AsRef<str>) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ARCHIVE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.create`: `POST /organization/projects`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::ProjectCreateParams) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.projects.list`: `GET /organization/projects`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Project>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::ProjectListParams,
    ) -> Call<types::ListPage<types::admin::Project>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_LIST, &[]).params(&params)
    }

    /// `admin.organization.projects.retrieve`: `GET /organization/projects/{project_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_RETRIEVE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.update`: `POST /organization/projects/{project_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, project_id: impl AsRef<str>) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_UPDATE, &[project_id.as_ref()])
            .params(&types::admin::ProjectUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUpdateParams,
    ) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_UPDATE, &[project_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.data_retention`.
    OrganizationProjectsDataRetention
}

impl OrganizationProjectsDataRetention {
    /// `admin.organization.projects.data_retention.retrieve`: `GET /organization/projects/{project_id}/data_retention`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectDataRetention> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.data_retention.update`: `POST /organization/projects/{project_id}/data_retention`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectDataRetentionUpdateParams,
    ) -> Call<types::admin::ProjectDataRetention> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.hosted_tool_permissions`.
    OrganizationProjectsHostedToolPermissions
}

impl OrganizationProjectsHostedToolPermissions {
    /// `admin.organization.projects.hosted_tool_permissions.retrieve`: `GET /organization/projects/{project_id}/hosted_tool_permissions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectHostedToolPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.hosted_tool_permissions.update`: `POST /organization/projects/{project_id}/hosted_tool_permissions`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectHostedToolPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&types::admin::ProjectHostedToolPermissionUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectHostedToolPermissionUpdateParams,
    ) -> Call<types::admin::ProjectHostedToolPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.service_tier_settings`.
    OrganizationProjectsServiceTierSettings
}

impl OrganizationProjectsServiceTierSettings {
    /// `admin.organization.projects.service_tier_settings.retrieve`: `GET /organization/projects/{project_id}/service_tier_settings`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectServiceTierSettings> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.service_tier_settings.update`: `POST /organization/projects/{project_id}/service_tier_settings`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn update(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectServiceTierSettings> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&types::admin::ProjectServiceTierSettingUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectServiceTierSettingUpdateParams,
    ) -> Call<types::admin::ProjectServiceTierSettings> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

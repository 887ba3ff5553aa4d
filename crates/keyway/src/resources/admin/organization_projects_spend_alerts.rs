// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.spend_alerts` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.spend_alerts`.
    OrganizationProjectsSpendAlerts
}

impl OrganizationProjectsSpendAlerts {
    /// `admin.organization.projects.spend_alerts.create`: `POST /organization/projects/{project_id}/spend_alerts`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertCreateParams,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_CREATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.spend_alerts.delete`: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectSpendAlertDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_DELETE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_alerts.list`: `GET /organization/projects/{project_id}/spend_alerts`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        project_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::ProjectSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertListParams,
    ) -> Call<types::ListPage<types::admin::ProjectSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.spend_alerts.retrieve`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_RETRIEVE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_alerts.update`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertUpdateParams,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_UPDATE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.spend_limit` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.spend_limit`.
    OrganizationProjectsSpendLimit
}

impl OrganizationProjectsSpendLimit {
    /// `admin.organization.projects.spend_limit.delete`: `DELETE /organization/projects/{project_id}/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectSpendLimitDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_DELETE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.spend_limit.retrieve`: `GET /organization/projects/{project_id}/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectSpendLimit> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_limit.update`: `POST /organization/projects/{project_id}/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendLimitUpdateParams,
    ) -> Call<types::admin::ProjectSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_UPDATE, &[project_id.as_ref()])
            .params(&params)
    }
}

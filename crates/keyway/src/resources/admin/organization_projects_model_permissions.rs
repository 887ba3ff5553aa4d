// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.model_permissions` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.model_permissions`.
    OrganizationProjectsModelPermissions
}

impl OrganizationProjectsModelPermissions {
    /// `admin.organization.projects.model_permissions.delete`: `DELETE /organization/projects/{project_id}/model_permissions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectModelPermissionsDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_DELETE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.model_permissions.retrieve`: `GET /organization/projects/{project_id}/model_permissions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectModelPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.model_permissions.update`: `POST /organization/projects/{project_id}/model_permissions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectModelPermissionUpdateParams,
    ) -> Call<types::admin::ProjectModelPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.roles` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.roles`.
    OrganizationProjectsRoles
}

impl OrganizationProjectsRoles {
    /// `admin.organization.projects.roles.create`: `POST /projects/{project_id}/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectRoleCreateParams,
    ) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.roles.delete`: `DELETE /projects/{project_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::RoleDeletedResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_DELETE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.roles.list`: `GET /projects/{project_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectRoleListParams,
    ) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.roles.retrieve`: `GET /projects/{project_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::Role> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_RETRIEVE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.roles.update`: `POST /projects/{project_id}/roles/{role_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, project_id: impl AsRef<str>, role_id: impl AsRef<str>) -> Call<types::admin::Role> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_UPDATE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
        .params(&types::admin::ProjectRoleUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
        params: types::admin::ProjectRoleUpdateParams,
    ) -> Call<types::admin::Role> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_UPDATE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
        .params(&params)
    }
}

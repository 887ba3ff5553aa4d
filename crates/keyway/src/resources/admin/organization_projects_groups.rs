// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.groups` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.groups`.
    OrganizationProjectsGroups
}

impl OrganizationProjectsGroups {
    /// The resource `admin.organization.projects.groups.roles`.
    pub fn roles(&self) -> OrganizationProjectsGroupsRoles {
        OrganizationProjectsGroupsRoles::new(&self.client)
    }

    /// `admin.organization.projects.groups.create`: `POST /organization/projects/{project_id}/groups`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectGroupCreateParams,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.groups.delete`: `DELETE /organization/projects/{project_id}/groups/{group_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectGroupDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_DELETE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// `admin.organization.projects.groups.list`: `GET /organization/projects/{project_id}/groups`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectGroup>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectGroupListParams,
    ) -> Call<types::ListPage<types::admin::ProjectGroup>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.groups.retrieve`: `GET /organization/projects/{project_id}/groups/{group_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRetrieveParams,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.groups.roles`.
    OrganizationProjectsGroupsRoles
}

impl OrganizationProjectsGroupsRoles {
    /// `admin.organization.projects.groups.roles.create`: `POST /projects/{project_id}/groups/{group_id}/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRoleCreateParams,
    ) -> Call<types::admin::GroupRoleAssignment> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_CREATE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.groups.roles.delete`: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_DELETE,
            &[project_id.as_ref(), group_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.groups.roles.list`: `GET /projects/{project_id}/groups/{group_id}/roles`.
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
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.groups.roles.retrieve`: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref(), role_id.as_ref()],
        )
    }
}

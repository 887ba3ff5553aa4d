// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.users` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.users`.
    OrganizationProjectsUsers
}

impl OrganizationProjectsUsers {
    /// The resource `admin.organization.projects.users.roles`.
    pub fn roles(&self) -> OrganizationProjectsUsersRoles {
        OrganizationProjectsUsersRoles::new(&self.client)
    }

    /// `admin.organization.projects.users.create`: `POST /organization/projects/{project_id}/users`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUserCreateParams,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.users.delete`: `DELETE /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectUserDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_DELETE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.list`: `GET /organization/projects/{project_id}/users`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUserListParams,
    ) -> Call<types::ListPage<types::admin::ProjectUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.users.retrieve`: `GET /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_RETRIEVE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.update`: `POST /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_UPDATE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&types::admin::ProjectUserUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserUpdateParams,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_UPDATE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.users.roles`.
    OrganizationProjectsUsersRoles
}

impl OrganizationProjectsUsersRoles {
    /// `admin.organization.projects.users.roles.create`: `POST /projects/{project_id}/users/{user_id}/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserRoleCreateParams,
    ) -> Call<types::admin::UserRoleAssignment> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_CREATE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.users.roles.delete`: `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_DELETE,
            &[project_id.as_ref(), user_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.roles.list`: `GET /projects/{project_id}/users/{user_id}/roles`.
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
        user_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_LIST,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_LIST,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.users.roles.retrieve`: `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_RETRIEVE,
            &[project_id.as_ref(), user_id.as_ref(), role_id.as_ref()],
        )
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.users` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.users`.
    OrganizationUsers
}

impl OrganizationUsers {
    /// The resource `admin.organization.users.roles`.
    pub fn roles(&self) -> OrganizationUsersRoles {
        OrganizationUsersRoles::new(&self.client)
    }

    /// `admin.organization.users.delete`: `DELETE /organization/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, user_id: impl AsRef<str>) -> Call<types::admin::OrganizationUserDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_DELETE, &[user_id.as_ref()])
    }

    /// `admin.organization.users.list`: `GET /organization/users`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationUserListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_LIST, &[]).params(&params)
    }

    /// `admin.organization.users.retrieve`: `GET /organization/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, user_id: impl AsRef<str>) -> Call<types::admin::OrganizationUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_RETRIEVE, &[user_id.as_ref()])
    }

    /// `admin.organization.users.update`: `POST /organization/users/{user_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, user_id: impl AsRef<str>) -> Call<types::admin::OrganizationUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_UPDATE, &[user_id.as_ref()])
            .params(&types::admin::OrganizationUserUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserUpdateParams,
    ) -> Call<types::admin::OrganizationUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_UPDATE, &[user_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.users.roles`.
    OrganizationUsersRoles
}

impl OrganizationUsersRoles {
    /// `admin.organization.users.roles.create`: `POST /organization/users/{user_id}/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserRoleCreateParams,
    ) -> Call<types::admin::UserRoleAssignment> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_CREATE, &[user_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.users.roles.delete`: `DELETE /organization/users/{user_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_USERS_ROLES_DELETE,
            &[user_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.users.roles.list`: `GET /organization/users/{user_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, user_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_LIST, &[user_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_LIST, &[user_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.users.roles.retrieve`: `GET /organization/users/{user_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_USERS_ROLES_RETRIEVE,
            &[user_id.as_ref(), role_id.as_ref()],
        )
    }
}

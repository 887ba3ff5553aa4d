// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.groups` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.groups`.
    OrganizationGroups
}

impl OrganizationGroups {
    /// The resource `admin.organization.groups.roles`.
    pub fn roles(&self) -> OrganizationGroupsRoles {
        OrganizationGroupsRoles::new(&self.client)
    }

    /// The resource `admin.organization.groups.users`.
    pub fn users(&self) -> OrganizationGroupsUsers {
        OrganizationGroupsUsers::new(&self.client)
    }

    /// `admin.organization.groups.create`: `POST /organization/groups`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationGroupCreateParams) -> Call<types::admin::Group> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.groups.delete`: `DELETE /organization/groups/{group_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, group_id: impl AsRef<str>) -> Call<types::admin::OrganizationGroupDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_DELETE, &[group_id.as_ref()])
    }

    /// `admin.organization.groups.list`: `GET /organization/groups`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Group>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationGroupListParams,
    ) -> Call<types::ListPage<types::admin::Group>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_LIST, &[]).params(&params)
    }

    /// `admin.organization.groups.retrieve`: `GET /organization/groups/{group_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, group_id: impl AsRef<str>) -> Call<types::admin::Group> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_RETRIEVE, &[group_id.as_ref()])
    }

    /// `admin.organization.groups.update`: `POST /organization/groups/{group_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUpdateParams,
    ) -> Call<types::admin::OrganizationGroupUpdateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_UPDATE, &[group_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.groups.roles`.
    OrganizationGroupsRoles
}

impl OrganizationGroupsRoles {
    /// `admin.organization.groups.roles.create`: `POST /organization/groups/{group_id}/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupRoleCreateParams,
    ) -> Call<types::admin::GroupRoleAssignment> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_CREATE, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.roles.delete`: `DELETE /organization/groups/{group_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_DELETE,
            &[group_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.groups.roles.list`: `GET /organization/groups/{group_id}/roles`.
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
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_LIST, &[group_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_LIST, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.roles.retrieve`: `GET /organization/groups/{group_id}/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_RETRIEVE,
            &[group_id.as_ref(), role_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `admin.organization.groups.users`.
    OrganizationGroupsUsers
}

impl OrganizationGroupsUsers {
    /// `admin.organization.groups.users.create`: `POST /organization/groups/{group_id}/users`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUserCreateParams,
    ) -> Call<types::admin::OrganizationGroupUserCreateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_CREATE, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.users.delete`: `DELETE /organization/groups/{group_id}/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationGroupUserDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_USERS_DELETE,
            &[group_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.groups.users.list`: `GET /organization/groups/{group_id}/users`.
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
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::OrganizationGroupUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_LIST, &[group_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUserListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationGroupUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_LIST, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.users.retrieve`: `GET /organization/groups/{group_id}/users/{user_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationGroupUserRetrieveResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_USERS_RETRIEVE,
            &[group_id.as_ref(), user_id.as_ref()],
        )
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.roles` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.roles`.
    OrganizationRoles
}

impl OrganizationRoles {
    /// `admin.organization.roles.create`: `POST /organization/roles`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationRoleCreateParams) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_CREATE, &[]).params(&params)
    }

    /// `admin.organization.roles.delete`: `DELETE /organization/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, role_id: impl AsRef<str>) -> Call<types::admin::RoleDeletedResource> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_DELETE, &[role_id.as_ref()])
    }

    /// `admin.organization.roles.list`: `GET /organization/roles`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationRoleListParams,
    ) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_LIST, &[]).params(&params)
    }

    /// `admin.organization.roles.retrieve`: `GET /organization/roles/{role_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, role_id: impl AsRef<str>) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_RETRIEVE, &[role_id.as_ref()])
    }

    /// `admin.organization.roles.update`: `POST /organization/roles/{role_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, role_id: impl AsRef<str>) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_UPDATE, &[role_id.as_ref()])
            .params(&types::admin::OrganizationRoleUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        role_id: impl AsRef<str>,
        params: types::admin::OrganizationRoleUpdateParams,
    ) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_UPDATE, &[role_id.as_ref()]).params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.invites` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.invites`.
    OrganizationInvites
}

impl OrganizationInvites {
    /// `admin.organization.invites.create`: `POST /organization/invites`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationInviteCreateParams) -> Call<types::admin::Invite> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_CREATE, &[]).params(&params)
    }

    /// `admin.organization.invites.delete`: `DELETE /organization/invites/{invite_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, invite_id: impl AsRef<str>) -> Call<types::admin::OrganizationInviteDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_DELETE, &[invite_id.as_ref()])
    }

    /// `admin.organization.invites.list`: `GET /organization/invites`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Invite>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationInviteListParams,
    ) -> Call<types::ListPage<types::admin::Invite>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_LIST, &[]).params(&params)
    }

    /// `admin.organization.invites.retrieve`: `GET /organization/invites/{invite_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, invite_id: impl AsRef<str>) -> Call<types::admin::Invite> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_RETRIEVE, &[invite_id.as_ref()])
    }
}

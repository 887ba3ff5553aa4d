// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.spend_limit` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.spend_limit`.
    OrganizationSpendLimit
}

impl OrganizationSpendLimit {
    /// `admin.organization.spend_limit.delete`: `DELETE /organization/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self) -> Call<types::admin::OrganizationSpendLimitDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_DELETE, &[])
    }

    /// `admin.organization.spend_limit.retrieve`: `GET /organization/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self) -> Call<types::admin::OrganizationSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_RETRIEVE, &[])
    }

    /// `admin.organization.spend_limit.update`: `POST /organization/spend_limit`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        params: types::admin::OrganizationSpendLimitUpdateParams,
    ) -> Call<types::admin::OrganizationSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_UPDATE, &[]).params(&params)
    }
}

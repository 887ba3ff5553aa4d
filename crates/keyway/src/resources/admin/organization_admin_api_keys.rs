// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.admin_api_keys` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.admin_api_keys`.
    OrganizationAdminApiKeys
}

impl OrganizationAdminApiKeys {
    /// `admin.organization.admin_api_keys.create`: `POST /organization/admin_api_keys`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationAdminApiKeyCreateParams,
    ) -> Call<types::admin::OrganizationAdminApiKeyCreateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.admin_api_keys.delete`: `DELETE /organization/admin_api_keys/{key_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        key_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationAdminApiKeyDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_DELETE, &[key_id.as_ref()])
    }

    /// `admin.organization.admin_api_keys.list`: `GET /organization/admin_api_keys`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::AdminApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationAdminApiKeyListParams,
    ) -> Call<types::ListPage<types::admin::AdminApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST, &[]).params(&params)
    }

    /// `admin.organization.admin_api_keys.retrieve`: `GET /organization/admin_api_keys/{key_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, key_id: impl AsRef<str>) -> Call<types::admin::AdminApiKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_RETRIEVE, &[key_id.as_ref()])
    }
}

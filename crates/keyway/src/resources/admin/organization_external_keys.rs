// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.external_keys` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.external_keys`.
    OrganizationExternalKeys
}

impl OrganizationExternalKeys {
    /// `admin.organization.external_keys.create`: `POST /organization/external_keys`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationExternalKeyCreateParams,
    ) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.external_keys.delete`: `DELETE /organization/external_keys/{external_key_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn delete(&self, external_key_id: impl AsRef<str>) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_DELETE, &[external_key_id.as_ref()])
    }

    /// `admin.organization.external_keys.list`: `GET /organization/external_keys`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::ExternalKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationExternalKeyListParams,
    ) -> Call<types::ListPage<types::admin::ExternalKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST, &[]).params(&params)
    }

    /// `admin.organization.external_keys.retrieve`: `GET /organization/external_keys/{external_key_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn retrieve(&self, external_key_id: impl AsRef<str>) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_RETRIEVE, &[external_key_id.as_ref()])
    }

    /// `admin.organization.external_keys.validate`: `POST /organization/external_keys/{external_key_id}/validate`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn validate(
        &self,
        external_key_id: impl AsRef<str>,
    ) -> Call<types::admin::ExternalKeyValidateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_VALIDATE, &[external_key_id.as_ref()])
    }
}

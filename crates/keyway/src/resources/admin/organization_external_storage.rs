// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.external_storage` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.external_storage`.
    OrganizationExternalStorage
}

impl OrganizationExternalStorage {
    /// `admin.organization.external_storage.create`: `POST /organization/external_storage`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationExternalStorageCreateParams,
    ) -> Call<types::admin::ExternalStorageConfiguration> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_CREATE, &[]).params(&params)
    }

    /// `admin.organization.external_storage.delete`: `DELETE /organization/external_storage/{external_storage_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn delete(&self, external_storage_id: impl AsRef<str>) -> Call<types::admin::ExternalStorageDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_DELETE,
            &[external_storage_id.as_ref()],
        )
    }

    /// `admin.organization.external_storage.list`: `GET /organization/external_storage`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::ExternalStorageConfiguration>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationExternalStorageListParams,
    ) -> Call<types::ListPage<types::admin::ExternalStorageConfiguration>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST, &[]).params(&params)
    }

    /// `admin.organization.external_storage.retrieve`: `GET /organization/external_storage/{external_storage_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn retrieve(
        &self,
        external_storage_id: impl AsRef<str>,
    ) -> Call<types::admin::ExternalStorageConfiguration> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_RETRIEVE,
            &[external_storage_id.as_ref()],
        )
    }

    /// `admin.organization.external_storage.validate`: `POST /organization/external_storage/{external_storage_id}/validate`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn validate(
        &self,
        external_storage_id: impl AsRef<str>,
    ) -> Call<types::admin::ExternalStorageConfiguration> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_VALIDATE,
            &[external_storage_id.as_ref()],
        )
    }
}

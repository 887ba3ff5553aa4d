// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.certificates` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.certificates`.
    OrganizationCertificates
}

impl OrganizationCertificates {
    /// `admin.organization.certificates.activate`: `POST /organization/certificates/activate`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn activate(
        &self,
        params: types::admin::OrganizationCertificateActivateParams,
    ) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_ACTIVATE, &[]).params(&params)
    }

    /// `admin.organization.certificates.create`: `POST /organization/certificates`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationCertificateCreateParams,
    ) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_CREATE, &[]).params(&params)
    }

    /// `admin.organization.certificates.deactivate`: `POST /organization/certificates/deactivate`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn deactivate(
        &self,
        params: types::admin::OrganizationCertificateDeactivateParams,
    ) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_DEACTIVATE, &[]).params(&params)
    }

    /// `admin.organization.certificates.delete`: `DELETE /organization/certificates/{certificate_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        certificate_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationCertificateDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_DELETE, &[certificate_id.as_ref()])
    }

    /// `admin.organization.certificates.list`: `GET /organization/certificates`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationCertificateListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_LIST, &[]).params(&params)
    }

    /// `admin.organization.certificates.retrieve`: `GET /organization/certificates/{certificate_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, certificate_id: impl AsRef<str>) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_RETRIEVE, &[certificate_id.as_ref()])
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        certificate_id: impl AsRef<str>,
        params: types::admin::OrganizationCertificateRetrieveParams,
    ) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_RETRIEVE, &[certificate_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.certificates.update`: `POST /organization/certificates/{certificate_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(&self, certificate_id: impl AsRef<str>) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_UPDATE, &[certificate_id.as_ref()])
            .params(&types::admin::OrganizationCertificateUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        certificate_id: impl AsRef<str>,
        params: types::admin::OrganizationCertificateUpdateParams,
    ) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_UPDATE, &[certificate_id.as_ref()])
            .params(&params)
    }
}

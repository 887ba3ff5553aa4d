// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.certificates` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.certificates`.
    OrganizationProjectsCertificates
}

impl OrganizationProjectsCertificates {
    /// `admin.organization.projects.certificates.activate`: `POST /organization/projects/{project_id}/certificates/activate`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn activate(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectCertificateActivateParams,
    ) -> Call<types::ListPage<types::admin::OrganizationProjectCertificate>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_ACTIVATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.certificates.deactivate`: `POST /organization/projects/{project_id}/certificates/deactivate`.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn deactivate(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectCertificateDeactivateParams,
    ) -> Call<types::ListPage<types::admin::OrganizationProjectCertificate>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_DEACTIVATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.certificates.list`: `GET /organization/projects/{project_id}/certificates`.
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
    ) -> Call<types::ListPage<types::admin::OrganizationProjectCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectCertificateListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationProjectCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_LIST, &[project_id.as_ref()])
            .params(&params)
    }
}

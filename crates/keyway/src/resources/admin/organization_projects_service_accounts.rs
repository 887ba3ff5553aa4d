// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.service_accounts` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.service_accounts`.
    OrganizationProjectsServiceAccounts
}

impl OrganizationProjectsServiceAccounts {
    /// The resource `admin.organization.projects.service_accounts.api_keys`.
    pub fn api_keys(&self) -> OrganizationProjectsServiceAccountsApiKeys {
        OrganizationProjectsServiceAccountsApiKeys::new(&self.client)
    }

    /// `admin.organization.projects.service_accounts.create`: `POST /organization/projects/{project_id}/service_accounts`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectServiceAccountCreateParams,
    ) -> Call<types::admin::ProjectServiceAccountCreateResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_CREATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.service_accounts.delete`: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectServiceAccountDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_DELETE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
    }

    /// `admin.organization.projects.service_accounts.list`: `GET /organization/projects/{project_id}/service_accounts`.
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
    ) -> Call<types::ListPage<types::admin::ProjectServiceAccount>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_LIST,
            &[project_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectServiceAccountListParams,
    ) -> Call<types::ListPage<types::admin::ProjectServiceAccount>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_LIST,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.service_accounts.retrieve`: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectServiceAccount> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_RETRIEVE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
    }

    /// `admin.organization.projects.service_accounts.update`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectServiceAccount> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_UPDATE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
        .params(&types::admin::ProjectServiceAccountUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
        params: types::admin::ProjectServiceAccountUpdateParams,
    ) -> Call<types::admin::ProjectServiceAccount> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_UPDATE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.service_accounts.api_keys`.
    OrganizationProjectsServiceAccountsApiKeys
}

impl OrganizationProjectsServiceAccountsApiKeys {
    /// `admin.organization.projects.service_accounts.api_keys.create`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectServiceAccountApiKeyCreateResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_API_KEYS_CREATE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
        .params(&types::admin::ProjectServiceAccountApiKeyCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
        &self,
        project_id: impl AsRef<str>,
        service_account_id: impl AsRef<str>,
        params: types::admin::ProjectServiceAccountApiKeyCreateParams,
    ) -> Call<types::admin::ProjectServiceAccountApiKeyCreateResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_API_KEYS_CREATE,
            &[project_id.as_ref(), service_account_id.as_ref()],
        )
        .params(&params)
    }
}

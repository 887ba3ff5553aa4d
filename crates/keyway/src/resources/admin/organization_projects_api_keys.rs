// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.api_keys` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.api_keys`.
    OrganizationProjectsApiKeys
}

impl OrganizationProjectsApiKeys {
    /// `admin.organization.projects.api_keys.delete`: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        api_key_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectApiKeyDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_DELETE,
            &[project_id.as_ref(), api_key_id.as_ref()],
        )
    }

    /// `admin.organization.projects.api_keys.list`: `GET /organization/projects/{project_id}/api_keys`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_LIST, &[project_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectApiKeyListParams,
    ) -> Call<types::ListPage<types::admin::ProjectApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.api_keys.retrieve`: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        api_key_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectApiKey> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_RETRIEVE,
            &[project_id.as_ref(), api_key_id.as_ref()],
        )
    }

    /// `admin.organization.projects.api_keys.update`: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        api_key_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectApiKey> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_UPDATE,
            &[project_id.as_ref(), api_key_id.as_ref()],
        )
        .params(&types::admin::ProjectApiKeyUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        project_id: impl AsRef<str>,
        api_key_id: impl AsRef<str>,
        params: types::admin::ProjectApiKeyUpdateParams,
    ) -> Call<types::admin::ProjectApiKey> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_UPDATE,
            &[project_id.as_ref(), api_key_id.as_ref()],
        )
        .params(&params)
    }
}

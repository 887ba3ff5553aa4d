// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.projects.rate_limits` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.projects.rate_limits`.
    OrganizationProjectsRateLimits
}

impl OrganizationProjectsRateLimits {
    /// `admin.organization.projects.rate_limits.list_rate_limits`: `GET /organization/projects/{project_id}/rate_limits`.
    ///
    /// [`list_rate_limits_with`](Self::list_rate_limits_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list_rate_limits(
        &self,
        project_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::ProjectRateLimit>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_LIST_RATE_LIMITS,
            &[project_id.as_ref()],
        )
    }

    /// As [`list_rate_limits`](Self::list_rate_limits), with parameters.
    #[inline]
    pub fn list_rate_limits_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectRateLimitListRateLimitsParams,
    ) -> Call<types::ListPage<types::admin::ProjectRateLimit>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_LIST_RATE_LIMITS,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.rate_limits.update_rate_limit`: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
    ///
    /// [`update_rate_limit_with`](Self::update_rate_limit_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update_rate_limit(
        &self,
        project_id: impl AsRef<str>,
        rate_limit_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectRateLimit> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_UPDATE_RATE_LIMIT,
            &[project_id.as_ref(), rate_limit_id.as_ref()],
        )
        .params(&types::admin::ProjectRateLimitUpdateRateLimitParams::default())
    }

    /// As [`update_rate_limit`](Self::update_rate_limit), with parameters.
    #[inline]
    pub fn update_rate_limit_with(
        &self,
        project_id: impl AsRef<str>,
        rate_limit_id: impl AsRef<str>,
        params: types::admin::ProjectRateLimitUpdateRateLimitParams,
    ) -> Call<types::admin::ProjectRateLimit> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_UPDATE_RATE_LIMIT,
            &[project_id.as_ref(), rate_limit_id.as_ref()],
        )
        .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.spend_alerts` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.spend_alerts`.
    OrganizationSpendAlerts
}

impl OrganizationSpendAlerts {
    /// `admin.organization.spend_alerts.create`: `POST /organization/spend_alerts`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationSpendAlertCreateParams,
    ) -> Call<types::admin::OrganizationSpendAlert> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.spend_alerts.delete`: `DELETE /organization/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, alert_id: impl AsRef<str>) -> Call<types::admin::OrganizationSpendAlertDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_DELETE, &[alert_id.as_ref()])
    }

    /// `admin.organization.spend_alerts.list`: `GET /organization/spend_alerts`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationSpendAlertListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_LIST, &[]).params(&params)
    }

    /// `admin.organization.spend_alerts.retrieve`: `GET /organization/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, alert_id: impl AsRef<str>) -> Call<types::admin::OrganizationSpendAlert> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_RETRIEVE, &[alert_id.as_ref()])
    }

    /// `admin.organization.spend_alerts.update`: `POST /organization/spend_alerts/{alert_id}`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        alert_id: impl AsRef<str>,
        params: types::admin::OrganizationSpendAlertUpdateParams,
    ) -> Call<types::admin::OrganizationSpendAlert> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_UPDATE, &[alert_id.as_ref()])
            .params(&params)
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.workload_identity_providers` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.workload_identity_providers`.
    OrganizationWorkloadIdentityProviders
}

impl OrganizationWorkloadIdentityProviders {
    /// The resource `admin.organization.workload_identity_providers.federation_rules`.
    pub fn federation_rules(&self) -> OrganizationWorkloadIdentityProvidersFederationRules {
        OrganizationWorkloadIdentityProvidersFederationRules::new(&self.client)
    }

    /// `admin.organization.workload_identity_providers.create`: `POST /organization/workload_identity_providers`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationWorkloadIdentityProviderCreateParams,
    ) -> Call<types::admin::WorkloadIdentityProvider> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_CREATE, &[])
            .params(&params)
    }

    /// `admin.organization.workload_identity_providers.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn delete(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
    ) -> Call<types::admin::WorkloadIdentityProviderDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_DELETE,
            &[workload_identity_provider_id.as_ref()],
        )
    }

    /// `admin.organization.workload_identity_providers.list`: `GET /organization/workload_identity_providers`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::WorkloadIdentityProvider>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationWorkloadIdentityProviderListParams,
    ) -> Call<types::ListPage<types::admin::WorkloadIdentityProvider>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST, &[])
            .params(&params)
    }

    /// `admin.organization.workload_identity_providers.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn retrieve(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
    ) -> Call<types::admin::WorkloadIdentityProvider> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE,
            &[workload_identity_provider_id.as_ref()],
        )
    }

    /// `admin.organization.workload_identity_providers.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn update(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
    ) -> Call<types::admin::WorkloadIdentityProvider> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_UPDATE,
            &[workload_identity_provider_id.as_ref()],
        )
        .params(&types::admin::OrganizationWorkloadIdentityProviderUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        params: types::admin::OrganizationWorkloadIdentityProviderUpdateParams,
    ) -> Call<types::admin::WorkloadIdentityProvider> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_UPDATE,
            &[workload_identity_provider_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.workload_identity_providers.federation_rules`.
    OrganizationWorkloadIdentityProvidersFederationRules
}

impl OrganizationWorkloadIdentityProvidersFederationRules {
    /// `admin.organization.workload_identity_providers.federation_rules.create`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn create(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleCreateParams,
    ) -> Call<types::admin::FederationRule> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_CREATE,
            &[workload_identity_provider_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.workload_identity_providers.federation_rules.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn delete(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        workload_identity_federation_rule_id: impl AsRef<str>,
    ) -> Call<types::admin::FederationRuleDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_DELETE,
            &[workload_identity_provider_id.as_ref(), workload_identity_federation_rule_id.as_ref()],
        )
    }

    /// `admin.organization.workload_identity_providers.federation_rules.list`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn list(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::FederationRule>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_LIST,
            &[workload_identity_provider_id.as_ref()],
        )
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleListParams,
    ) -> Call<types::ListPage<types::admin::FederationRule>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_LIST,
            &[workload_identity_provider_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.workload_identity_providers.federation_rules.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn retrieve(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        workload_identity_federation_rule_id: impl AsRef<str>,
    ) -> Call<types::admin::FederationRule> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_RETRIEVE,
            &[workload_identity_provider_id.as_ref(), workload_identity_federation_rule_id.as_ref()],
        )
    }

    /// `admin.organization.workload_identity_providers.federation_rules.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn update(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        workload_identity_federation_rule_id: impl AsRef<str>,
    ) -> Call<types::admin::FederationRule> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_UPDATE,
            &[workload_identity_provider_id.as_ref(), workload_identity_federation_rule_id.as_ref()],
        )
        .params(&types::admin::OrganizationWorkloadIdentityProviderFederationRuleUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        workload_identity_provider_id: impl AsRef<str>,
        workload_identity_federation_rule_id: impl AsRef<str>,
        params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleUpdateParams,
    ) -> Call<types::admin::FederationRule> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_UPDATE,
            &[workload_identity_provider_id.as_ref(), workload_identity_federation_rule_id.as_ref()],
        )
        .params(&params)
    }
}

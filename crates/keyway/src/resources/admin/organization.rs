// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use super::{
    OrganizationAdminApiKeys, OrganizationCertificates, OrganizationExternalKeys,
    OrganizationExternalStorage, OrganizationGroups, OrganizationInvites, OrganizationProjects,
    OrganizationRoles, OrganizationSpendAlerts, OrganizationSpendLimit, OrganizationUsage, OrganizationUsers,
    OrganizationWorkloadIdentityProviders,
};
use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization`.
    Organization
}

impl Organization {
    /// The resource `admin.organization.admin_api_keys`.
    pub fn admin_api_keys(&self) -> OrganizationAdminApiKeys {
        OrganizationAdminApiKeys::new(&self.client)
    }

    /// The resource `admin.organization.audit_logs`.
    pub fn audit_logs(&self) -> OrganizationAuditLogs {
        OrganizationAuditLogs::new(&self.client)
    }

    /// The resource `admin.organization.certificates`.
    pub fn certificates(&self) -> OrganizationCertificates {
        OrganizationCertificates::new(&self.client)
    }

    /// The resource `admin.organization.data_retention`.
    pub fn data_retention(&self) -> OrganizationDataRetention {
        OrganizationDataRetention::new(&self.client)
    }

    /// The resource `admin.organization.external_keys`.
    pub fn external_keys(&self) -> OrganizationExternalKeys {
        OrganizationExternalKeys::new(&self.client)
    }

    /// The resource `admin.organization.external_storage`.
    pub fn external_storage(&self) -> OrganizationExternalStorage {
        OrganizationExternalStorage::new(&self.client)
    }

    /// The resource `admin.organization.groups`.
    pub fn groups(&self) -> OrganizationGroups {
        OrganizationGroups::new(&self.client)
    }

    /// The resource `admin.organization.invites`.
    pub fn invites(&self) -> OrganizationInvites {
        OrganizationInvites::new(&self.client)
    }

    /// The resource `admin.organization.projects`.
    pub fn projects(&self) -> OrganizationProjects {
        OrganizationProjects::new(&self.client)
    }

    /// The resource `admin.organization.roles`.
    pub fn roles(&self) -> OrganizationRoles {
        OrganizationRoles::new(&self.client)
    }

    /// The resource `admin.organization.spend_alerts`.
    pub fn spend_alerts(&self) -> OrganizationSpendAlerts {
        OrganizationSpendAlerts::new(&self.client)
    }

    /// The resource `admin.organization.spend_limit`.
    pub fn spend_limit(&self) -> OrganizationSpendLimit {
        OrganizationSpendLimit::new(&self.client)
    }

    /// The resource `admin.organization.usage`.
    pub fn usage(&self) -> OrganizationUsage {
        OrganizationUsage::new(&self.client)
    }

    /// The resource `admin.organization.users`.
    pub fn users(&self) -> OrganizationUsers {
        OrganizationUsers::new(&self.client)
    }

    /// The resource `admin.organization.workload_identity_providers`.
    pub fn workload_identity_providers(&self) -> OrganizationWorkloadIdentityProviders {
        OrganizationWorkloadIdentityProviders::new(&self.client)
    }
}

resource! {
    /// The resource `admin.organization.audit_logs`.
    OrganizationAuditLogs
}

impl OrganizationAuditLogs {
    /// `admin.organization.audit_logs.list`: `GET /organization/audit_logs`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/audit-logs>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationAuditLogListResponse>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_AUDIT_LOGS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationAuditLogListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationAuditLogListResponse>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_AUDIT_LOGS_LIST, &[]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.data_retention`.
    OrganizationDataRetention
}

impl OrganizationDataRetention {
    /// `admin.organization.data_retention.retrieve`: `GET /organization/data_retention`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self) -> Call<types::admin::OrganizationDataRetention> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_DATA_RETENTION_RETRIEVE, &[])
    }

    /// `admin.organization.data_retention.update`: `POST /organization/data_retention`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        params: types::admin::OrganizationDataRetentionUpdateParams,
    ) -> Call<types::admin::OrganizationDataRetention> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_DATA_RETENTION_UPDATE, &[]).params(&params)
    }
}

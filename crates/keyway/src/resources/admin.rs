// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Manages an organization: its projects, users, service accounts, keys, limits, certificates,
//! usage and costs.
//!
//! These calls need an admin key, `OPENAI_ADMIN_KEY` or
//! [`Builder::admin_api_key`](crate::Builder::admin_api_key). The client never uses it for anything
//! else.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().admin().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).admin_api_key(key.secret()).build()?;
//! use keyway::types::admin::{ProjectCreateParams, ProjectServiceAccountCreateParams};
//!
//! let projects = client.admin().organization().projects();
//! let project = projects.create(ProjectCreateParams::new("Search")).await?;
//! // A service account has a key of its own, which is shown this one time.
//! let account = ProjectServiceAccountCreateParams::new("indexer");
//! let account = projects.service_accounts().create(&project.id, account).await?;
//! println!("{} in {}", account.name, project.id);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `admin`; its [module](crate::resources::admin) has an example.
    pub fn admin(&self) -> Admin {
        Admin::new(self)
    }
}

resource! {
    /// The resource `admin`.
    Admin
}

impl Admin {
    /// The resource `admin.organization`.
    pub fn organization(&self) -> Organization {
        Organization::new(&self.client)
    }
}

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
    /// The resource `admin.organization.admin_api_keys`.
    OrganizationAdminApiKeys
}

impl OrganizationAdminApiKeys {
    /// `admin.organization.admin_api_keys.create`: `POST /organization/admin_api_keys`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationAdminApiKeyCreateParams,
    ) -> Call<types::admin::OrganizationAdminApiKeyCreateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.admin_api_keys.delete`: `DELETE /organization/admin_api_keys/{key_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        key_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationAdminApiKeyDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_DELETE, &[key_id.as_ref()])
    }

    /// `admin.organization.admin_api_keys.list`: `GET /organization/admin_api_keys`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::AdminApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationAdminApiKeyListParams,
    ) -> Call<types::ListPage<types::admin::AdminApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST, &[]).params(&params)
    }

    /// `admin.organization.admin_api_keys.retrieve`: `GET /organization/admin_api_keys/{key_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, key_id: impl AsRef<str>) -> Call<types::admin::AdminApiKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ADMIN_API_KEYS_RETRIEVE, &[key_id.as_ref()])
    }
}

resource! {
    /// The resource `admin.organization.audit_logs`.
    OrganizationAuditLogs
}

impl OrganizationAuditLogs {
    /// `admin.organization.audit_logs.list`: `GET /organization/audit_logs`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/audit-logs>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationAuditLogListResponse>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_AUDIT_LOGS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationAuditLogListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationAuditLogListResponse>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_AUDIT_LOGS_LIST, &[]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.certificates`.
    OrganizationCertificates
}

impl OrganizationCertificates {
    /// `admin.organization.certificates.activate`: `POST /organization/certificates/activate`.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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
    /// Requires an admin key.
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
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationCertificateListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_LIST, &[]).params(&params)
    }

    /// `admin.organization.certificates.retrieve`: `GET /organization/certificates/{certificate_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes query parameters.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, certificate_id: impl AsRef<str>) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_RETRIEVE, &[certificate_id.as_ref()])
    }

    /// Like [`retrieve`](Self::retrieve), with query parameters.
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
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        certificate_id: impl AsRef<str>,
        params: types::admin::OrganizationCertificateUpdateParams,
    ) -> Call<types::admin::Certificate> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_CERTIFICATES_UPDATE, &[certificate_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.data_retention`.
    OrganizationDataRetention
}

impl OrganizationDataRetention {
    /// `admin.organization.data_retention.retrieve`: `GET /organization/data_retention`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self) -> Call<types::admin::OrganizationDataRetention> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_DATA_RETENTION_RETRIEVE, &[])
    }

    /// `admin.organization.data_retention.update`: `POST /organization/data_retention`.
    ///
    /// Requires an admin key.
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

resource! {
    /// The resource `admin.organization.external_keys`.
    OrganizationExternalKeys
}

impl OrganizationExternalKeys {
    /// `admin.organization.external_keys.create`: `POST /organization/external_keys`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationExternalKeyCreateParams,
    ) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.external_keys.delete`: `DELETE /organization/external_keys/{external_key_id}`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn delete(&self, external_key_id: impl AsRef<str>) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_DELETE, &[external_key_id.as_ref()])
    }

    /// `admin.organization.external_keys.list`: `GET /organization/external_keys`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::ExternalKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationExternalKeyListParams,
    ) -> Call<types::ListPage<types::admin::ExternalKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST, &[]).params(&params)
    }

    /// `admin.organization.external_keys.retrieve`: `GET /organization/external_keys/{external_key_id}`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn retrieve(&self, external_key_id: impl AsRef<str>) -> Call<types::admin::ExternalKey> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_RETRIEVE, &[external_key_id.as_ref()])
    }

    /// `admin.organization.external_keys.validate`: `POST /organization/external_keys/{external_key_id}/validate`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn validate(
        &self,
        external_key_id: impl AsRef<str>,
    ) -> Call<types::admin::ExternalKeyValidateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_KEYS_VALIDATE, &[external_key_id.as_ref()])
    }
}

resource! {
    /// The resource `admin.organization.external_storage`.
    OrganizationExternalStorage
}

impl OrganizationExternalStorage {
    /// `admin.organization.external_storage.create`: `POST /organization/external_storage`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn create(
        &self,
        params: types::admin::OrganizationExternalStorageCreateParams,
    ) -> Call<types::admin::ExternalStorageConfiguration> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_CREATE, &[]).params(&params)
    }

    /// `admin.organization.external_storage.delete`: `DELETE /organization/external_storage/{external_storage_id}`.
    ///
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::ExternalStorageConfiguration>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationExternalStorageListParams,
    ) -> Call<types::ListPage<types::admin::ExternalStorageConfiguration>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST, &[]).params(&params)
    }

    /// `admin.organization.external_storage.retrieve`: `GET /organization/external_storage/{external_storage_id}`.
    ///
    /// Requires an admin key.
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
    /// Requires an admin key.
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

resource! {
    /// The resource `admin.organization.groups`.
    OrganizationGroups
}

impl OrganizationGroups {
    /// The resource `admin.organization.groups.roles`.
    pub fn roles(&self) -> OrganizationGroupsRoles {
        OrganizationGroupsRoles::new(&self.client)
    }

    /// The resource `admin.organization.groups.users`.
    pub fn users(&self) -> OrganizationGroupsUsers {
        OrganizationGroupsUsers::new(&self.client)
    }

    /// `admin.organization.groups.create`: `POST /organization/groups`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationGroupCreateParams) -> Call<types::admin::Group> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.groups.delete`: `DELETE /organization/groups/{group_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, group_id: impl AsRef<str>) -> Call<types::admin::OrganizationGroupDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_DELETE, &[group_id.as_ref()])
    }

    /// `admin.organization.groups.list`: `GET /organization/groups`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Group>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationGroupListParams,
    ) -> Call<types::ListPage<types::admin::Group>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_LIST, &[]).params(&params)
    }

    /// `admin.organization.groups.retrieve`: `GET /organization/groups/{group_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, group_id: impl AsRef<str>) -> Call<types::admin::Group> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_RETRIEVE, &[group_id.as_ref()])
    }

    /// `admin.organization.groups.update`: `POST /organization/groups/{group_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUpdateParams,
    ) -> Call<types::admin::OrganizationGroupUpdateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_UPDATE, &[group_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.groups.roles`.
    OrganizationGroupsRoles
}

impl OrganizationGroupsRoles {
    /// `admin.organization.groups.roles.create`: `POST /organization/groups/{group_id}/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupRoleCreateParams,
    ) -> Call<types::admin::GroupRoleAssignment> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_CREATE, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.roles.delete`: `DELETE /organization/groups/{group_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_DELETE,
            &[group_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.groups.roles.list`: `GET /organization/groups/{group_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_LIST, &[group_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_LIST, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.roles.retrieve`: `GET /organization/groups/{group_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_ROLES_RETRIEVE,
            &[group_id.as_ref(), role_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `admin.organization.groups.users`.
    OrganizationGroupsUsers
}

impl OrganizationGroupsUsers {
    /// `admin.organization.groups.users.create`: `POST /organization/groups/{group_id}/users`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUserCreateParams,
    ) -> Call<types::admin::OrganizationGroupUserCreateResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_CREATE, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.users.delete`: `DELETE /organization/groups/{group_id}/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationGroupUserDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_USERS_DELETE,
            &[group_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.groups.users.list`: `GET /organization/groups/{group_id}/users`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::OrganizationGroupUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_LIST, &[group_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        group_id: impl AsRef<str>,
        params: types::admin::OrganizationGroupUserListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationGroupUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_GROUPS_USERS_LIST, &[group_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.groups.users.retrieve`: `GET /organization/groups/{group_id}/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::OrganizationGroupUserRetrieveResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_GROUPS_USERS_RETRIEVE,
            &[group_id.as_ref(), user_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `admin.organization.invites`.
    OrganizationInvites
}

impl OrganizationInvites {
    /// `admin.organization.invites.create`: `POST /organization/invites`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationInviteCreateParams) -> Call<types::admin::Invite> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_CREATE, &[]).params(&params)
    }

    /// `admin.organization.invites.delete`: `DELETE /organization/invites/{invite_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, invite_id: impl AsRef<str>) -> Call<types::admin::OrganizationInviteDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_DELETE, &[invite_id.as_ref()])
    }

    /// `admin.organization.invites.list`: `GET /organization/invites`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Invite>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationInviteListParams,
    ) -> Call<types::ListPage<types::admin::Invite>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_LIST, &[]).params(&params)
    }

    /// `admin.organization.invites.retrieve`: `GET /organization/invites/{invite_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, invite_id: impl AsRef<str>) -> Call<types::admin::Invite> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_INVITES_RETRIEVE, &[invite_id.as_ref()])
    }
}

resource! {
    /// The resource `admin.organization.projects`.
    OrganizationProjects
}

impl OrganizationProjects {
    /// The resource `admin.organization.projects.api_keys`.
    pub fn api_keys(&self) -> OrganizationProjectsApiKeys {
        OrganizationProjectsApiKeys::new(&self.client)
    }

    /// The resource `admin.organization.projects.certificates`.
    pub fn certificates(&self) -> OrganizationProjectsCertificates {
        OrganizationProjectsCertificates::new(&self.client)
    }

    /// The resource `admin.organization.projects.data_retention`.
    pub fn data_retention(&self) -> OrganizationProjectsDataRetention {
        OrganizationProjectsDataRetention::new(&self.client)
    }

    /// The resource `admin.organization.projects.groups`.
    pub fn groups(&self) -> OrganizationProjectsGroups {
        OrganizationProjectsGroups::new(&self.client)
    }

    /// The resource `admin.organization.projects.hosted_tool_permissions`.
    pub fn hosted_tool_permissions(&self) -> OrganizationProjectsHostedToolPermissions {
        OrganizationProjectsHostedToolPermissions::new(&self.client)
    }

    /// The resource `admin.organization.projects.model_permissions`.
    pub fn model_permissions(&self) -> OrganizationProjectsModelPermissions {
        OrganizationProjectsModelPermissions::new(&self.client)
    }

    /// The resource `admin.organization.projects.rate_limits`.
    pub fn rate_limits(&self) -> OrganizationProjectsRateLimits {
        OrganizationProjectsRateLimits::new(&self.client)
    }

    /// The resource `admin.organization.projects.roles`.
    pub fn roles(&self) -> OrganizationProjectsRoles {
        OrganizationProjectsRoles::new(&self.client)
    }

    /// The resource `admin.organization.projects.service_accounts`.
    pub fn service_accounts(&self) -> OrganizationProjectsServiceAccounts {
        OrganizationProjectsServiceAccounts::new(&self.client)
    }

    /// The resource `admin.organization.projects.service_tier_settings`.
    pub fn service_tier_settings(&self) -> OrganizationProjectsServiceTierSettings {
        OrganizationProjectsServiceTierSettings::new(&self.client)
    }

    /// The resource `admin.organization.projects.spend_alerts`.
    pub fn spend_alerts(&self) -> OrganizationProjectsSpendAlerts {
        OrganizationProjectsSpendAlerts::new(&self.client)
    }

    /// The resource `admin.organization.projects.spend_limit`.
    pub fn spend_limit(&self) -> OrganizationProjectsSpendLimit {
        OrganizationProjectsSpendLimit::new(&self.client)
    }

    /// The resource `admin.organization.projects.users`.
    pub fn users(&self) -> OrganizationProjectsUsers {
        OrganizationProjectsUsers::new(&self.client)
    }

    /// `admin.organization.projects.archive`: `POST /organization/projects/{project_id}/archive`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn archive(&self, project_id: impl AsRef<str>) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ARCHIVE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.create`: `POST /organization/projects`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::ProjectCreateParams) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_CREATE, &[]).params(&params)
    }

    /// `admin.organization.projects.list`: `GET /organization/projects`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Project>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::ProjectListParams,
    ) -> Call<types::ListPage<types::admin::Project>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_LIST, &[]).params(&params)
    }

    /// `admin.organization.projects.retrieve`: `GET /organization/projects/{project_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_RETRIEVE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.update`: `POST /organization/projects/{project_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUpdateParams,
    ) -> Call<types::admin::Project> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_UPDATE, &[project_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.api_keys`.
    OrganizationProjectsApiKeys
}

impl OrganizationProjectsApiKeys {
    /// `admin.organization.projects.api_keys.delete`: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`.
    ///
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectApiKey>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_API_KEYS_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
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
    /// Requires an admin key.
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
    /// Requires an admin key.
    #[inline]
    pub fn update(
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

resource! {
    /// The resource `admin.organization.projects.certificates`.
    OrganizationProjectsCertificates
}

impl OrganizationProjectsCertificates {
    /// `admin.organization.projects.certificates.activate`: `POST /organization/projects/{project_id}/certificates/activate`.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        project_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::OrganizationProjectCertificate>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
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

resource! {
    /// The resource `admin.organization.projects.data_retention`.
    OrganizationProjectsDataRetention
}

impl OrganizationProjectsDataRetention {
    /// `admin.organization.projects.data_retention.retrieve`: `GET /organization/projects/{project_id}/data_retention`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectDataRetention> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.data_retention.update`: `POST /organization/projects/{project_id}/data_retention`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectDataRetentionUpdateParams,
    ) -> Call<types::admin::ProjectDataRetention> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.groups`.
    OrganizationProjectsGroups
}

impl OrganizationProjectsGroups {
    /// The resource `admin.organization.projects.groups.roles`.
    pub fn roles(&self) -> OrganizationProjectsGroupsRoles {
        OrganizationProjectsGroupsRoles::new(&self.client)
    }

    /// `admin.organization.projects.groups.create`: `POST /organization/projects/{project_id}/groups`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectGroupCreateParams,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.groups.delete`: `DELETE /organization/projects/{project_id}/groups/{group_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectGroupDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_DELETE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// `admin.organization.projects.groups.list`: `GET /organization/projects/{project_id}/groups`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectGroup>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectGroupListParams,
    ) -> Call<types::ListPage<types::admin::ProjectGroup>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.groups.retrieve`: `GET /organization/projects/{project_id}/groups/{group_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes query parameters.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// Like [`retrieve`](Self::retrieve), with query parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRetrieveParams,
    ) -> Call<types::admin::ProjectGroup> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.groups.roles`.
    OrganizationProjectsGroupsRoles
}

impl OrganizationProjectsGroupsRoles {
    /// `admin.organization.projects.groups.roles.create`: `POST /projects/{project_id}/groups/{group_id}/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRoleCreateParams,
    ) -> Call<types::admin::GroupRoleAssignment> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_CREATE,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.groups.roles.delete`: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_DELETE,
            &[project_id.as_ref(), group_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.groups.roles.list`: `GET /projects/{project_id}/groups/{group_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST,
            &[project_id.as_ref(), group_id.as_ref()],
        )
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        params: types::admin::ProjectGroupRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST,
            &[project_id.as_ref(), group_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.groups.roles.retrieve`: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_RETRIEVE,
            &[project_id.as_ref(), group_id.as_ref(), role_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `admin.organization.projects.hosted_tool_permissions`.
    OrganizationProjectsHostedToolPermissions
}

impl OrganizationProjectsHostedToolPermissions {
    /// `admin.organization.projects.hosted_tool_permissions.retrieve`: `GET /organization/projects/{project_id}/hosted_tool_permissions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectHostedToolPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.hosted_tool_permissions.update`: `POST /organization/projects/{project_id}/hosted_tool_permissions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectHostedToolPermissionUpdateParams,
    ) -> Call<types::admin::ProjectHostedToolPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.model_permissions`.
    OrganizationProjectsModelPermissions
}

impl OrganizationProjectsModelPermissions {
    /// `admin.organization.projects.model_permissions.delete`: `DELETE /organization/projects/{project_id}/model_permissions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectModelPermissionsDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_DELETE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.model_permissions.retrieve`: `GET /organization/projects/{project_id}/model_permissions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectModelPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.model_permissions.update`: `POST /organization/projects/{project_id}/model_permissions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectModelPermissionUpdateParams,
    ) -> Call<types::admin::ProjectModelPermissions> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.rate_limits`.
    OrganizationProjectsRateLimits
}

impl OrganizationProjectsRateLimits {
    /// `admin.organization.projects.rate_limits.list_rate_limits`: `GET /organization/projects/{project_id}/rate_limits`.
    ///
    /// [`list_rate_limits_with`](Self::list_rate_limits_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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

    /// Like [`list_rate_limits`](Self::list_rate_limits), with query parameters.
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
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update_rate_limit(
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

resource! {
    /// The resource `admin.organization.projects.roles`.
    OrganizationProjectsRoles
}

impl OrganizationProjectsRoles {
    /// `admin.organization.projects.roles.create`: `POST /projects/{project_id}/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectRoleCreateParams,
    ) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.roles.delete`: `DELETE /projects/{project_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::RoleDeletedResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_DELETE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.roles.list`: `GET /projects/{project_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectRoleListParams,
    ) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.roles.retrieve`: `GET /projects/{project_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::Role> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_RETRIEVE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.roles.update`: `POST /projects/{project_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
        params: types::admin::ProjectRoleUpdateParams,
    ) -> Call<types::admin::Role> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_ROLES_UPDATE,
            &[project_id.as_ref(), role_id.as_ref()],
        )
        .params(&params)
    }
}

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
    /// Requires an admin key.
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
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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

    /// Like [`list`](Self::list), with query parameters.
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
    /// Requires an admin key.
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
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
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
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
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

resource! {
    /// The resource `admin.organization.projects.service_tier_settings`.
    OrganizationProjectsServiceTierSettings
}

impl OrganizationProjectsServiceTierSettings {
    /// `admin.organization.projects.service_tier_settings.retrieve`: `GET /organization/projects/{project_id}/service_tier_settings`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectServiceTierSettings> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.service_tier_settings.update`: `POST /organization/projects/{project_id}/service_tier_settings`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectServiceTierSettingUpdateParams,
    ) -> Call<types::admin::ProjectServiceTierSettings> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_UPDATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.spend_alerts`.
    OrganizationProjectsSpendAlerts
}

impl OrganizationProjectsSpendAlerts {
    /// `admin.organization.projects.spend_alerts.create`: `POST /organization/projects/{project_id}/spend_alerts`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertCreateParams,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_CREATE,
            &[project_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.spend_alerts.delete`: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectSpendAlertDeleted> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_DELETE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_alerts.list`: `GET /organization/projects/{project_id}/spend_alerts`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        project_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::ProjectSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertListParams,
    ) -> Call<types::ListPage<types::admin::ProjectSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.spend_alerts.retrieve`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_RETRIEVE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_alerts.update`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        alert_id: impl AsRef<str>,
        params: types::admin::ProjectSpendAlertUpdateParams,
    ) -> Call<types::admin::ProjectSpendAlert> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_UPDATE,
            &[project_id.as_ref(), alert_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.spend_limit`.
    OrganizationProjectsSpendLimit
}

impl OrganizationProjectsSpendLimit {
    /// `admin.organization.projects.spend_limit.delete`: `DELETE /organization/projects/{project_id}/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectSpendLimitDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_DELETE, &[project_id.as_ref()])
    }

    /// `admin.organization.projects.spend_limit.retrieve`: `GET /organization/projects/{project_id}/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, project_id: impl AsRef<str>) -> Call<types::admin::ProjectSpendLimit> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_RETRIEVE,
            &[project_id.as_ref()],
        )
    }

    /// `admin.organization.projects.spend_limit.update`: `POST /organization/projects/{project_id}/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectSpendLimitUpdateParams,
    ) -> Call<types::admin::ProjectSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_UPDATE, &[project_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.users`.
    OrganizationProjectsUsers
}

impl OrganizationProjectsUsers {
    /// The resource `admin.organization.projects.users.roles`.
    pub fn roles(&self) -> OrganizationProjectsUsersRoles {
        OrganizationProjectsUsersRoles::new(&self.client)
    }

    /// `admin.organization.projects.users.create`: `POST /organization/projects/{project_id}/users`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUserCreateParams,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_CREATE, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.users.delete`: `DELETE /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectUserDeleteResponse> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_DELETE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.list`: `GET /organization/projects/{project_id}/users`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, project_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::ProjectUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_LIST, &[project_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        params: types::admin::ProjectUserListParams,
    ) -> Call<types::ListPage<types::admin::ProjectUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_LIST, &[project_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.projects.users.retrieve`: `GET /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_RETRIEVE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.update`: `POST /organization/projects/{project_id}/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserUpdateParams,
    ) -> Call<types::admin::ProjectUser> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_UPDATE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }
}

resource! {
    /// The resource `admin.organization.projects.users.roles`.
    OrganizationProjectsUsersRoles
}

impl OrganizationProjectsUsersRoles {
    /// `admin.organization.projects.users.roles.create`: `POST /projects/{project_id}/users/{user_id}/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserRoleCreateParams,
    ) -> Call<types::admin::UserRoleAssignment> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_CREATE,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.users.roles.delete`: `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_DELETE,
            &[project_id.as_ref(), user_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.projects.users.roles.list`: `GET /projects/{project_id}/users/{user_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_LIST,
            &[project_id.as_ref(), user_id.as_ref()],
        )
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        params: types::admin::ProjectUserRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_LIST,
            &[project_id.as_ref(), user_id.as_ref()],
        )
        .params(&params)
    }

    /// `admin.organization.projects.users.roles.retrieve`: `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        project_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_RETRIEVE,
            &[project_id.as_ref(), user_id.as_ref(), role_id.as_ref()],
        )
    }
}

resource! {
    /// The resource `admin.organization.roles`.
    OrganizationRoles
}

impl OrganizationRoles {
    /// `admin.organization.roles.create`: `POST /organization/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(&self, params: types::admin::OrganizationRoleCreateParams) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_CREATE, &[]).params(&params)
    }

    /// `admin.organization.roles.delete`: `DELETE /organization/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, role_id: impl AsRef<str>) -> Call<types::admin::RoleDeletedResource> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_DELETE, &[role_id.as_ref()])
    }

    /// `admin.organization.roles.list`: `GET /organization/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationRoleListParams,
    ) -> Call<types::ListPage<types::admin::Role>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_LIST, &[]).params(&params)
    }

    /// `admin.organization.roles.retrieve`: `GET /organization/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, role_id: impl AsRef<str>) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_RETRIEVE, &[role_id.as_ref()])
    }

    /// `admin.organization.roles.update`: `POST /organization/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        role_id: impl AsRef<str>,
        params: types::admin::OrganizationRoleUpdateParams,
    ) -> Call<types::admin::Role> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_ROLES_UPDATE, &[role_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.spend_alerts`.
    OrganizationSpendAlerts
}

impl OrganizationSpendAlerts {
    /// `admin.organization.spend_alerts.create`: `POST /organization/spend_alerts`.
    ///
    /// Requires an admin key.
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
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, alert_id: impl AsRef<str>) -> Call<types::admin::OrganizationSpendAlertDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_DELETE, &[alert_id.as_ref()])
    }

    /// `admin.organization.spend_alerts.list`: `GET /organization/spend_alerts`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationSpendAlertListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationSpendAlert>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_LIST, &[]).params(&params)
    }

    /// `admin.organization.spend_alerts.retrieve`: `GET /organization/spend_alerts/{alert_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, alert_id: impl AsRef<str>) -> Call<types::admin::OrganizationSpendAlert> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_ALERTS_RETRIEVE, &[alert_id.as_ref()])
    }

    /// `admin.organization.spend_alerts.update`: `POST /organization/spend_alerts/{alert_id}`.
    ///
    /// Requires an admin key.
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

resource! {
    /// The resource `admin.organization.spend_limit`.
    OrganizationSpendLimit
}

impl OrganizationSpendLimit {
    /// `admin.organization.spend_limit.delete`: `DELETE /organization/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self) -> Call<types::admin::OrganizationSpendLimitDeleted> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_DELETE, &[])
    }

    /// `admin.organization.spend_limit.retrieve`: `GET /organization/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self) -> Call<types::admin::OrganizationSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_RETRIEVE, &[])
    }

    /// `admin.organization.spend_limit.update`: `POST /organization/spend_limit`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        params: types::admin::OrganizationSpendLimitUpdateParams,
    ) -> Call<types::admin::OrganizationSpendLimit> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_SPEND_LIMIT_UPDATE, &[]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.usage`.
    OrganizationUsage
}

impl OrganizationUsage {
    /// `admin.organization.usage.audio_speeches`: `GET /organization/usage/audio_speeches`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-audio-speeches>.
    #[inline]
    pub fn audio_speeches(
        &self,
        params: types::admin::OrganizationUsageAudioSpeechesParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_AUDIO_SPEECHES, &[]).params(&params)
    }

    /// `admin.organization.usage.audio_transcriptions`: `GET /organization/usage/audio_transcriptions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-audio-transcriptions>.
    #[inline]
    pub fn audio_transcriptions(
        &self,
        params: types::admin::OrganizationUsageAudioTranscriptionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.code_interpreter_sessions`: `GET /organization/usage/code_interpreter_sessions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions>.
    #[inline]
    pub fn code_interpreter_sessions(
        &self,
        params: types::admin::OrganizationUsageCodeInterpreterSessionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS, &[])
            .params(&params)
    }

    /// `admin.organization.usage.completions`: `GET /organization/usage/completions`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-completions>.
    #[inline]
    pub fn completions(
        &self,
        params: types::admin::OrganizationUsageCompletionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_COMPLETIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.costs`: `GET /organization/costs`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-costs>.
    #[inline]
    pub fn costs(
        &self,
        params: types::admin::OrganizationUsageCostsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_COSTS, &[]).params(&params)
    }

    /// `admin.organization.usage.decisions`: `GET /organization/usage/decisions`.
    ///
    /// Requires an admin key.
    #[inline]
    pub fn decisions(
        &self,
        params: types::admin::OrganizationUsageDecisionsParams,
    ) -> Call<types::admin::UsageDecisionsResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_DECISIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.embeddings`: `GET /organization/usage/embeddings`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-embeddings>.
    #[inline]
    pub fn embeddings(
        &self,
        params: types::admin::OrganizationUsageEmbeddingsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_EMBEDDINGS, &[]).params(&params)
    }

    /// `admin.organization.usage.file_search_calls`: `GET /organization/usage/file_search_calls`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-file-search-calls>.
    #[inline]
    pub fn file_search_calls(
        &self,
        params: types::admin::OrganizationUsageFileSearchCallsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_FILE_SEARCH_CALLS, &[]).params(&params)
    }

    /// `admin.organization.usage.images`: `GET /organization/usage/images`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-images>.
    #[inline]
    pub fn images(
        &self,
        params: types::admin::OrganizationUsageImagesParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_IMAGES, &[]).params(&params)
    }

    /// `admin.organization.usage.moderations`: `GET /organization/usage/moderations`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-moderations>.
    #[inline]
    pub fn moderations(
        &self,
        params: types::admin::OrganizationUsageModerationsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_MODERATIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.vector_stores`: `GET /organization/usage/vector_stores`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-vector-stores>.
    #[inline]
    pub fn vector_stores(
        &self,
        params: types::admin::OrganizationUsageVectorStoresParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_VECTOR_STORES, &[]).params(&params)
    }

    /// `admin.organization.usage.web_search_calls`: `GET /organization/usage/web_search_calls`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-web-search-calls>.
    #[inline]
    pub fn web_search_calls(
        &self,
        params: types::admin::OrganizationUsageWebSearchCallsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_WEB_SEARCH_CALLS, &[]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.users`.
    OrganizationUsers
}

impl OrganizationUsers {
    /// The resource `admin.organization.users.roles`.
    pub fn roles(&self) -> OrganizationUsersRoles {
        OrganizationUsersRoles::new(&self.client)
    }

    /// `admin.organization.users.delete`: `DELETE /organization/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(&self, user_id: impl AsRef<str>) -> Call<types::admin::OrganizationUserDeleteResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_DELETE, &[user_id.as_ref()])
    }

    /// `admin.organization.users.list`: `GET /organization/users`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::OrganizationUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::admin::OrganizationUserListParams,
    ) -> Call<types::ListPage<types::admin::OrganizationUser>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_LIST, &[]).params(&params)
    }

    /// `admin.organization.users.retrieve`: `GET /organization/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(&self, user_id: impl AsRef<str>) -> Call<types::admin::OrganizationUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_RETRIEVE, &[user_id.as_ref()])
    }

    /// `admin.organization.users.update`: `POST /organization/users/{user_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn update(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserUpdateParams,
    ) -> Call<types::admin::OrganizationUser> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_UPDATE, &[user_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `admin.organization.users.roles`.
    OrganizationUsersRoles
}

impl OrganizationUsersRoles {
    /// `admin.organization.users.roles.create`: `POST /organization/users/{user_id}/roles`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn create(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserRoleCreateParams,
    ) -> Call<types::admin::UserRoleAssignment> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_CREATE, &[user_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.users.roles.delete`: `DELETE /organization/users/{user_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn delete(
        &self,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::DeletedRoleAssignmentResource> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_USERS_ROLES_DELETE,
            &[user_id.as_ref(), role_id.as_ref()],
        )
    }

    /// `admin.organization.users.roles.list`: `GET /organization/users/{user_id}/roles`.
    ///
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn list(&self, user_id: impl AsRef<str>) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_LIST, &[user_id.as_ref()])
    }

    /// Like [`list`](Self::list), with query parameters.
    #[inline]
    pub fn list_with(
        &self,
        user_id: impl AsRef<str>,
        params: types::admin::OrganizationUserRoleListParams,
    ) -> Call<types::ListPage<types::admin::AssignedRoleDetails>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USERS_ROLES_LIST, &[user_id.as_ref()])
            .params(&params)
    }

    /// `admin.organization.users.roles.retrieve`: `GET /organization/users/{user_id}/roles/{role_id}`.
    ///
    /// Requires an admin key.
    ///
    /// See <https://platform.openai.com/docs/api-reference/administration>.
    #[inline]
    pub fn retrieve(
        &self,
        user_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Call<types::admin::AssignedRoleDetails> {
        Call::new(
            &self.client,
            &rows::ADMIN_ORGANIZATION_USERS_ROLES_RETRIEVE,
            &[user_id.as_ref(), role_id.as_ref()],
        )
    }
}

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
    /// Requires an admin key.
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
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::admin::WorkloadIdentityProvider>> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST, &[])
    }

    /// Like [`list`](Self::list), with query parameters.
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
    /// Requires an admin key.
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
    /// Requires an admin key.
    #[inline]
    pub fn update(
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
    /// Requires an admin key.
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
    /// Requires an admin key.
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
    /// [`list_with`](Self::list_with) takes query parameters.
    ///
    /// Await it for the first page, or go through all of them with [`items`](Call::items) or [`pages`](Call::pages).
    ///
    /// Requires an admin key.
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

    /// Like [`list`](Self::list), with query parameters.
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
    /// Requires an admin key.
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
    /// Requires an admin key.
    #[inline]
    pub fn update(
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

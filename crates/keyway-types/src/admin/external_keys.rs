// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.external_keys.create`, `admin.organization.external_keys.delete`, `admin.organization.external_keys.list` gives: an object: the document's `ExternalKey`.
    pub struct ExternalKey {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `api_project_ids`: a list.
        lenient api_project_ids: Vec<String> = "api_project_ids",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `workspace_id`: a text.
        lenient workspace_id: String = "workspace_id",
        /// The member `audience`: a text.
        optional audience: String = "audience",
        /// The member `external_id`: a text.
        optional external_id: String = "external_id",
        /// The member `key_name`: a text.
        optional key_name: String = "key_name",
        /// The member `key_ocid`: a text.
        optional key_ocid: String = "key_ocid",
        /// The member `key_version`: a text.
        optional key_version: String = "key_version",
        /// The member `key_version_ocid`: a text.
        optional key_version_ocid: String = "key_version_ocid",
        /// The member `kms_arn`: a text.
        optional kms_arn: String = "kms_arn",
        /// The member `kms_key_location`: a text.
        optional kms_key_location: String = "kms_key_location",
        /// The member `kms_key_name`: a text.
        optional kms_key_name: String = "kms_key_name",
        /// The member `kms_key_ring_name`: a text.
        optional kms_key_ring_name: String = "kms_key_ring_name",
        /// The member `kms_key_version`: a text.
        optional kms_key_version: String = "kms_key_version",
        /// The member `kms_project_id`: a text.
        optional kms_project_id: String = "kms_project_id",
        /// The member `purpose`: one of the values of [`ExternalKeyPurpose`].
        optional purpose: ExternalKeyPurpose = "purpose",
        /// The member `region`: a text.
        optional region: String = "region",
        /// The member `role_arn`: a text.
        optional role_arn: String = "role_arn",
        /// The member `tenant_id`: a text.
        optional tenant_id: String = "tenant_id",
        /// The member `vault_ocid`: a text.
        optional vault_ocid: String = "vault_ocid",
        /// The member `vault_uri`: a text.
        optional vault_uri: String = "vault_uri",
        /// The member `workload_identity_pool_id`: a text.
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        /// The member `workload_identity_project_number`: a text.
        optional workload_identity_project_number: String = "workload_identity_project_number",
        /// The member `workload_identity_provider_id`: a text.
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

open_enum! {
    /// A string with known values: `purpose` of the document's `ExternalKey`.
    pub enum ExternalKeyPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

object! {
    /// What `admin.organization.external_keys.validate` gives: an object: the document's `ExternalKeyValidateResponse`.
    pub struct ExternalKeyValidateResponse {
        /// The member `status`: a text.
        lenient status: String = "status",
    }
}

params! {
    /// What `admin.organization.external_keys.create` takes.
    pub struct OrganizationExternalKeyCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: one of the values of [`OrganizationExternalKeyCreateParamsType`].
        required r#type: OrganizationExternalKeyCreateParamsType = "type",
        /// The member `external_id`: a text.
        optional external_id: String = "external_id",
        /// The member `kms_arn`: a text.
        optional kms_arn: String = "kms_arn",
        /// The member `role_arn`: a text.
        optional role_arn: String = "role_arn",
        /// The member `purpose`: one of the values of [`OrganizationExternalKeyCreateParamsPurpose`].
        optional purpose: OrganizationExternalKeyCreateParamsPurpose = "purpose",
        /// The member `audience`: a text.
        optional audience: String = "audience",
        /// The member `kms_key_location`: a text.
        optional kms_key_location: String = "kms_key_location",
        /// The member `kms_key_name`: a text.
        optional kms_key_name: String = "kms_key_name",
        /// The member `kms_key_ring_name`: a text.
        optional kms_key_ring_name: String = "kms_key_ring_name",
        /// The member `kms_project_id`: a text.
        optional kms_project_id: String = "kms_project_id",
        /// The member `workload_identity_pool_id`: a text.
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        /// The member `workload_identity_project_number`: a text.
        optional workload_identity_project_number: String = "workload_identity_project_number",
        /// The member `workload_identity_provider_id`: a text.
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
        /// The member `kms_key_version`: a text.
        optional kms_key_version: String = "kms_key_version",
        /// The member `key_name`: a text.
        optional key_name: String = "key_name",
        /// The member `tenant_id`: a text.
        optional tenant_id: String = "tenant_id",
        /// The member `vault_uri`: a text.
        optional vault_uri: String = "vault_uri",
        /// The member `key_version`: a text.
        optional key_version: String = "key_version",
        /// The member `key_ocid`: a text.
        optional key_ocid: String = "key_ocid",
        /// The member `region`: a text.
        optional region: String = "region",
        /// The member `vault_ocid`: a text.
        optional vault_ocid: String = "vault_ocid",
        /// The member `key_version_ocid`: a text.
        optional key_version_ocid: String = "key_version_ocid",
    }
}

open_enum! {
    /// A string with known values: `purpose` of the document's `OrganizationExternalKeyCreateParams`.
    pub enum OrganizationExternalKeyCreateParamsPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `OrganizationExternalKeyCreateParams`.
    pub enum OrganizationExternalKeyCreateParamsType {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
        Oci = "oci",
    }
}

params! {
    /// What `admin.organization.external_keys.list` takes.
    pub struct OrganizationExternalKeyListParams {
        /// The member `after`: a text. May be null.
        optional after: String = "after",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`OrganizationExternalKeyListParamsOrder`].
        optional order: OrganizationExternalKeyListParamsOrder = "order",
        /// The member `purpose`: one of the values of [`OrganizationExternalKeyListParamsPurpose`].
        optional purpose: OrganizationExternalKeyListParamsPurpose = "purpose",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.external_keys.list?order`.
    pub enum OrganizationExternalKeyListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.external_keys.list?purpose`.
    pub enum OrganizationExternalKeyListParamsPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.external_keys.create`, `admin.organization.external_keys.delete`, `admin.organization.external_keys.list`, `admin.organization.external_keys.retrieve`.
    pub struct ExternalKey {
        lenient id: String = "id",
        lenient api_project_ids: Vec<String> = "api_project_ids",
        lenient created_at: i64 = "created_at",
        lenient name: String = "name",
        lenient object: String = "object",
        lenient r#type: String = "type",
        lenient workspace_id: String = "workspace_id",
        optional audience: String = "audience",
        optional external_id: String = "external_id",
        optional key_name: String = "key_name",
        optional key_ocid: String = "key_ocid",
        optional key_version: String = "key_version",
        optional key_version_ocid: String = "key_version_ocid",
        optional kms_arn: String = "kms_arn",
        optional kms_key_location: String = "kms_key_location",
        optional kms_key_name: String = "kms_key_name",
        optional kms_key_ring_name: String = "kms_key_ring_name",
        optional kms_key_version: String = "kms_key_version",
        optional kms_project_id: String = "kms_project_id",
        optional purpose: ExternalKeyPurpose = "purpose",
        optional region: String = "region",
        optional role_arn: String = "role_arn",
        optional tenant_id: String = "tenant_id",
        optional vault_ocid: String = "vault_ocid",
        optional vault_uri: String = "vault_uri",
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        optional workload_identity_project_number: String = "workload_identity_project_number",
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

open_enum! {
    pub enum ExternalKeyPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

object! {
    /// Returned by `admin.organization.external_keys.validate`.
    pub struct ExternalKeyValidateResponse {
        lenient status: String = "status",
    }
}

params! {
    /// Parameters of `admin.organization.external_keys.create`.
    pub struct OrganizationExternalKeyCreateParams {
        required name: String = "name",
        required r#type: OrganizationExternalKeyCreateParamsType = "type",
        optional external_id: String = "external_id",
        optional kms_arn: String = "kms_arn",
        optional role_arn: String = "role_arn",
        optional purpose: OrganizationExternalKeyCreateParamsPurpose = "purpose",
        optional audience: String = "audience",
        optional kms_key_location: String = "kms_key_location",
        optional kms_key_name: String = "kms_key_name",
        optional kms_key_ring_name: String = "kms_key_ring_name",
        optional kms_project_id: String = "kms_project_id",
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        optional workload_identity_project_number: String = "workload_identity_project_number",
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
        optional kms_key_version: String = "kms_key_version",
        optional key_name: String = "key_name",
        optional tenant_id: String = "tenant_id",
        optional vault_uri: String = "vault_uri",
        optional key_version: String = "key_version",
        optional key_ocid: String = "key_ocid",
        optional region: String = "region",
        optional vault_ocid: String = "vault_ocid",
        optional key_version_ocid: String = "key_version_ocid",
    }
}

open_enum! {
    pub enum OrganizationExternalKeyCreateParamsPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

open_enum! {
    pub enum OrganizationExternalKeyCreateParamsType {
        Aws = "aws",
        Gcp = "gcp",
        Azure = "azure",
        Oci = "oci",
    }
}

params! {
    /// Parameters of `admin.organization.external_keys.list`.
    pub struct OrganizationExternalKeyListParams {
        /// Nullable.
        optional after: String = "after",
        optional limit: i64 = "limit",
        optional order: OrganizationExternalKeyListParamsOrder = "order",
        optional purpose: OrganizationExternalKeyListParamsPurpose = "purpose",
    }
}

open_enum! {
    pub enum OrganizationExternalKeyListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

open_enum! {
    pub enum OrganizationExternalKeyListParamsPurpose {
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

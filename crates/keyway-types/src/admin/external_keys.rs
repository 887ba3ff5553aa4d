// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// A key in your own cloud's key management service that encrypts data at OpenAI.
    ///
    /// Returned by `admin.organization.external_keys.create`,
    /// `admin.organization.external_keys.delete`, `admin.organization.external_keys.list`,
    /// `admin.organization.external_keys.retrieve`.
    pub struct ExternalKey {
        /// ID of the key's registration.
        lenient id: String = "id",
        /// IDs of the projects whose data the key encrypts.
        lenient api_project_ids: Vec<String> = "api_project_ids",
        /// When the key was registered.
        lenient created_at: i64 = "created_at",
        /// Label of the key.
        lenient name: String = "name",
        /// Object type of the key's registration.
        lenient object: String = "object",
        /// Cloud that holds the key: `aws`, `gcp`, `azure` or `oci`.
        lenient r#type: String = "type",
        /// ID of the workspace that the key belongs to.
        lenient workspace_id: String = "workspace_id",
        /// Audience of the tokens that OpenAI presents to Google Cloud.
        optional audience: String = "audience",
        /// External ID that the AWS role's trust policy requires, which protects against
        /// confused-deputy attacks.
        optional external_id: String = "external_id",
        /// Name of the key in Azure Key Vault.
        optional key_name: String = "key_name",
        /// OCID of the key in Oracle Cloud.
        optional key_ocid: String = "key_ocid",
        /// Version of the key in Azure Key Vault.
        optional key_version: String = "key_version",
        /// OCID of the key's version in Oracle Cloud.
        optional key_version_ocid: String = "key_version_ocid",
        /// ARN of the AWS KMS key.
        optional kms_arn: String = "kms_arn",
        /// Google Cloud location of the key ring.
        optional kms_key_location: String = "kms_key_location",
        /// Name of the Google Cloud KMS key.
        optional kms_key_name: String = "kms_key_name",
        /// Name of the key ring that holds the key.
        optional kms_key_ring_name: String = "kms_key_ring_name",
        /// Version of the Google Cloud KMS key.
        optional kms_key_version: String = "kms_key_version",
        /// Google Cloud project that holds the key.
        optional kms_project_id: String = "kms_project_id",
        /// What the key is used for.
        optional purpose: ExternalKeyPurpose = "purpose",
        /// Cloud region of the key.
        optional region: String = "region",
        /// ARN of the AWS role that OpenAI assumes to use the key.
        optional role_arn: String = "role_arn",
        /// ID of the Microsoft Entra tenant.
        optional tenant_id: String = "tenant_id",
        /// OCID of the Oracle Cloud vault that holds the key.
        optional vault_ocid: String = "vault_ocid",
        /// URI of the Azure Key Vault.
        optional vault_uri: String = "vault_uri",
        /// Google Cloud workload identity pool that trusts OpenAI.
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        /// Number of the Google Cloud project that holds the pool.
        optional workload_identity_project_number: String = "workload_identity_project_number",
        /// Provider within the workload identity pool.
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

open_enum! {
    /// What an external key is used for.
    pub enum ExternalKeyPurpose {
        /// Enterprise key management: encrypts stored data.
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

object! {
    /// Result of a check that OpenAI can use an external key.
    ///
    /// Returned by `admin.organization.external_keys.validate`.
    pub struct ExternalKeyValidateResponse {
        /// Outcome of the check.
        lenient status: String = "status",
    }
}

params! {
    /// Registers a key of your own cloud's key management service. Set the fields of the cloud that
    /// `type` names.
    ///
    /// Parameters of `admin.organization.external_keys.create`.
    pub struct OrganizationExternalKeyCreateParams {
        /// Label to recognize the key by.
        required name: String = "name",
        /// Cloud that holds the key.
        required r#type: OrganizationExternalKeyCreateParamsType = "type",
        /// External ID that the AWS role's trust policy requires, which protects against
        /// confused-deputy attacks.
        optional external_id: String = "external_id",
        /// ARN of the AWS KMS key.
        optional kms_arn: String = "kms_arn",
        /// ARN of the AWS role that OpenAI assumes to use the key.
        optional role_arn: String = "role_arn",
        /// What the key is used for.
        optional purpose: OrganizationExternalKeyCreateParamsPurpose = "purpose",
        /// Audience of the tokens that OpenAI presents to Google Cloud.
        optional audience: String = "audience",
        /// Google Cloud location of the key ring.
        optional kms_key_location: String = "kms_key_location",
        /// Name of the Google Cloud KMS key.
        optional kms_key_name: String = "kms_key_name",
        /// Name of the key ring that holds the key.
        optional kms_key_ring_name: String = "kms_key_ring_name",
        /// Google Cloud project that holds the key.
        optional kms_project_id: String = "kms_project_id",
        /// Google Cloud workload identity pool that trusts OpenAI.
        optional workload_identity_pool_id: String = "workload_identity_pool_id",
        /// Number of the Google Cloud project that holds the pool.
        optional workload_identity_project_number: String = "workload_identity_project_number",
        /// Provider within the workload identity pool.
        optional workload_identity_provider_id: String = "workload_identity_provider_id",
        /// Version of the Google Cloud KMS key.
        optional kms_key_version: String = "kms_key_version",
        /// Name of the key in Azure Key Vault.
        optional key_name: String = "key_name",
        /// ID of the Microsoft Entra tenant.
        optional tenant_id: String = "tenant_id",
        /// URI of the Azure Key Vault.
        optional vault_uri: String = "vault_uri",
        /// Version of the key in Azure Key Vault.
        optional key_version: String = "key_version",
        /// OCID of the key in Oracle Cloud.
        optional key_ocid: String = "key_ocid",
        /// Cloud region of the key.
        optional region: String = "region",
        /// OCID of the Oracle Cloud vault that holds the key.
        optional vault_ocid: String = "vault_ocid",
        /// OCID of the key's version in Oracle Cloud.
        optional key_version_ocid: String = "key_version_ocid",
    }
}

open_enum! {
    /// What an external key is used for.
    pub enum OrganizationExternalKeyCreateParamsPurpose {
        /// Enterprise key management: encrypts stored data.
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

open_enum! {
    /// Cloud that holds an external key.
    pub enum OrganizationExternalKeyCreateParamsType {
        /// AWS KMS.
        Aws = "aws",
        /// Google Cloud KMS.
        Gcp = "gcp",
        /// Azure Key Vault.
        Azure = "azure",
        /// Oracle Cloud Vault.
        Oci = "oci",
    }
}

params! {
    /// Lists external keys.
    ///
    /// Parameters of `admin.organization.external_keys.list`.
    pub struct OrganizationExternalKeyListParams {
        /// Continues after the key with this ID: the last one of the previous page. Nullable.
        optional after: String = "after",
        /// Most external keys to return in one page.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first.
        optional order: OrganizationExternalKeyListParamsOrder = "order",
        /// Returns only keys of this purpose.
        optional purpose: OrganizationExternalKeyListParamsPurpose = "purpose",
    }
}

open_enum! {
    /// Sort order by creation time.
    pub enum OrganizationExternalKeyListParamsOrder {
        /// Oldest first.
        Asc = "asc",
        /// Newest first.
        Desc = "desc",
    }
}

open_enum! {
    /// What an external key is used for.
    pub enum OrganizationExternalKeyListParamsPurpose {
        /// Enterprise key management: encrypts stored data.
        Ekm = "ekm",
        PspDecryption = "psp_decryption",
    }
}

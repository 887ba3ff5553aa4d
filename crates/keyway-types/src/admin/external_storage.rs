// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// Returned by `admin.organization.external_storage.create`, `admin.organization.external_storage.list`, `admin.organization.external_storage.retrieve`, `admin.organization.external_storage.validate`.
    pub struct ExternalStorageConfiguration {
        lenient id: String = "id",
        lenient created_at: i64 = "created_at",
        lenient geography: String = "geography",
        /// Always `"organization.external_storage"`.
        constant object: "organization.external_storage" = "object",
        lenient project_id: String = "project_id",
        lenient provider: ExternalStorageConfigurationProvider = "provider",
        lenient status: ExternalStorageConfigurationStatus = "status",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ExternalStorageConfigurationProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

open_enum! {
    pub enum ExternalStorageConfigurationStatus {
        Pending = "pending",
        Validated = "validated",
        Degraded = "degraded",
        Unhealthy = "unhealthy",
    }
}

params! {
    pub struct ExternalStorageCreateProviderAws {
        required bucket: String = "bucket",
        required role_arn: String = "role_arn",
        /// Always `"aws"`.
        constant r#type: "aws" = "type",
    }
}

params! {
    pub struct ExternalStorageCreateProviderAzure {
        required account_name: String = "account_name",
        required container: String = "container",
        required resource_group: String = "resource_group",
        required subscription_id: String = "subscription_id",
        required tenant_id: String = "tenant_id",
        /// Always `"azure"`.
        constant r#type: "azure" = "type",
    }
}

params! {
    pub struct ExternalStorageCreateProviderGcp {
        required bucket: String = "bucket",
        /// Always `"gcp"`.
        constant r#type: "gcp" = "type",
        required workload_identity_pool_id: String = "workload_identity_pool_id",
        required workload_identity_project_number: String = "workload_identity_project_number",
        required workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

params! {
    pub struct ExternalStorageCreateProviderOci {
        required bucket: String = "bucket",
        required region: String = "region",
        required tenancy_ocid: String = "tenancy_ocid",
        /// Always `"oci"`.
        constant r#type: "oci" = "type",
    }
}

object! {
    /// Returned by `admin.organization.external_storage.delete`.
    pub struct ExternalStorageDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"organization.external_storage.deleted"`.
        constant object: "organization.external_storage.deleted" = "object",
    }
}

params! {
    /// Parameters of `admin.organization.external_storage.create`.
    pub struct OrganizationExternalStorageCreateParams {
        required project_id: String = "project_id",
        required provider: OrganizationExternalStorageCreateParamsProvider = "provider",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationExternalStorageCreateParamsProvider by "type" {
        "aws" => Aws(ExternalStorageCreateProviderAws),
        "azure" => Azure(ExternalStorageCreateProviderAzure),
        "gcp" => Gcp(ExternalStorageCreateProviderGcp),
        "oci" => Oci(ExternalStorageCreateProviderOci),
    }
}

params! {
    /// Parameters of `admin.organization.external_storage.list`.
    pub struct OrganizationExternalStorageListParams {
        /// Nullable.
        optional after: String = "after",
        optional limit: i64 = "limit",
        optional order: OrganizationExternalStorageListParamsOrder = "order",
        /// Nullable.
        optional project_id: String = "project_id",
    }
}

open_enum! {
    pub enum OrganizationExternalStorageListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

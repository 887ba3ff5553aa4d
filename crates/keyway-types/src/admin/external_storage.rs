// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// Storage in your own cloud that a project keeps its data in.
    ///
    /// Returned by `admin.organization.external_storage.create`,
    /// `admin.organization.external_storage.list`, `admin.organization.external_storage.retrieve`,
    /// `admin.organization.external_storage.validate`.
    pub struct ExternalStorageConfiguration {
        lenient id: String = "id",
        /// When the storage was registered.
        lenient created_at: i64 = "created_at",
        /// Geography that the data stays in.
        lenient geography: String = "geography",
        /// Always `"organization.external_storage"`.
        constant object: "organization.external_storage" = "object",
        /// Project that uses the storage.
        lenient project_id: String = "project_id",
        /// Where the storage is.
        lenient provider: ExternalStorageConfigurationProvider = "provider",
        /// Whether the storage works.
        lenient status: ExternalStorageConfigurationStatus = "status",
    }
}

tagged_union! {
    /// Cloud storage: AWS, Azure, Google Cloud or Oracle Cloud.
    ///
    /// A union, told apart by `type`.
    pub enum ExternalStorageConfigurationProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

open_enum! {
    /// Whether external storage works.
    pub enum ExternalStorageConfigurationStatus {
        /// Not checked yet.
        Pending = "pending",
        /// OpenAI can read and write it.
        Validated = "validated",
        /// Works in part.
        Degraded = "degraded",
        /// OpenAI cannot use it.
        Unhealthy = "unhealthy",
    }
}

params! {
    /// An Amazon S3 bucket to register.
    pub struct ExternalStorageCreateProviderAws {
        /// Name of the S3 bucket.
        required bucket: String = "bucket",
        /// ARN of the AWS role that OpenAI assumes to use the bucket.
        required role_arn: String = "role_arn",
        /// Always `"aws"`.
        constant r#type: "aws" = "type",
    }
}

params! {
    /// An Azure Blob Storage container to register.
    pub struct ExternalStorageCreateProviderAzure {
        required account_name: String = "account_name",
        /// Name of the blob container.
        required container: String = "container",
        /// Azure resource group of the storage account.
        required resource_group: String = "resource_group",
        required subscription_id: String = "subscription_id",
        /// ID of the Microsoft Entra tenant.
        required tenant_id: String = "tenant_id",
        /// Always `"azure"`.
        constant r#type: "azure" = "type",
    }
}

params! {
    /// A Google Cloud Storage bucket to register.
    pub struct ExternalStorageCreateProviderGcp {
        /// Name of the Cloud Storage bucket.
        required bucket: String = "bucket",
        /// Always `"gcp"`.
        constant r#type: "gcp" = "type",
        /// Google Cloud workload identity pool that trusts OpenAI.
        required workload_identity_pool_id: String = "workload_identity_pool_id",
        /// Number of the Google Cloud project that holds the pool.
        required workload_identity_project_number: String = "workload_identity_project_number",
        /// Provider within the workload identity pool.
        required workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

params! {
    /// An Oracle Cloud Object Storage bucket to register.
    pub struct ExternalStorageCreateProviderOci {
        /// Name of the Object Storage bucket.
        required bucket: String = "bucket",
        /// Oracle Cloud region of the bucket.
        required region: String = "region",
        /// OCID of the Oracle Cloud tenancy.
        required tenancy_ocid: String = "tenancy_ocid",
        /// Always `"oci"`.
        constant r#type: "oci" = "type",
    }
}

object! {
    /// Confirms that external storage was removed.
    ///
    /// Returned by `admin.organization.external_storage.delete`.
    pub struct ExternalStorageDeleted {
        /// ID of the removed configuration.
        lenient id: String = "id",
        /// Whether the configuration was removed.
        lenient deleted: bool = "deleted",
        /// Always `"organization.external_storage.deleted"`.
        constant object: "organization.external_storage.deleted" = "object",
    }
}

params! {
    /// Registers your own storage for a project.
    ///
    /// Parameters of `admin.organization.external_storage.create`.
    pub struct OrganizationExternalStorageCreateParams {
        /// Project that uses the storage.
        required project_id: String = "project_id",
        /// Where the storage is.
        required provider: OrganizationExternalStorageCreateParamsProvider = "provider",
    }
}

tagged_union! {
    /// Cloud storage: AWS, Azure, Google Cloud or Oracle Cloud.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationExternalStorageCreateParamsProvider by "type" {
        "aws" => Aws(ExternalStorageCreateProviderAws),
        "azure" => Azure(ExternalStorageCreateProviderAzure),
        "gcp" => Gcp(ExternalStorageCreateProviderGcp),
        "oci" => Oci(ExternalStorageCreateProviderOci),
    }
}

params! {
    /// Lists external storage.
    ///
    /// Parameters of `admin.organization.external_storage.list`.
    pub struct OrganizationExternalStorageListParams {
        /// Continues after the configuration with this ID: the last one of the previous page. Nullable.
        optional after: String = "after",
        /// Most configurations to return in one page.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first.
        optional order: OrganizationExternalStorageListParamsOrder = "order",
        /// Returns only the storage of this project. Nullable.
        optional project_id: String = "project_id",
    }
}

open_enum! {
    /// Sort order by creation time.
    pub enum OrganizationExternalStorageListParamsOrder {
        /// Oldest first.
        Asc = "asc",
        /// Newest first.
        Desc = "desc",
    }
}

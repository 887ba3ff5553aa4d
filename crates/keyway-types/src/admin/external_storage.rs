// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `admin.organization.external_storage.create`, `admin.organization.external_storage.list`, `admin.organization.external_storage.retrieve` gives: an object: the document's `ExternalStorageConfiguration`.
    pub struct ExternalStorageConfiguration {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `geography`: a text.
        lenient geography: String = "geography",
        /// The member `object`: `"organization.external_storage"`.
        constant object: "organization.external_storage" = "object",
        /// The member `project_id`: a text.
        lenient project_id: String = "project_id",
        /// The member `provider`: one of the shapes of [`ExternalStorageConfigurationProvider`].
        lenient provider: ExternalStorageConfigurationProvider = "provider",
        /// The member `status`: one of the values of [`ExternalStorageConfigurationStatus`].
        lenient status: ExternalStorageConfigurationStatus = "status",
    }
}

tagged_union! {
    /// One of several objects: `provider` of the document's `ExternalStorageConfiguration`.
    pub enum ExternalStorageConfigurationProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ExternalStorageConfiguration`.
    pub enum ExternalStorageConfigurationStatus {
        Pending = "pending",
        Validated = "validated",
        Degraded = "degraded",
        Unhealthy = "unhealthy",
    }
}

params! {
    /// An object: the document's `ExternalStorageCreateProviderAws`.
    pub struct ExternalStorageCreateProviderAws {
        /// The member `bucket`: a text.
        required bucket: String = "bucket",
        /// The member `role_arn`: a text.
        required role_arn: String = "role_arn",
        /// The member `type`: `"aws"`.
        constant r#type: "aws" = "type",
    }
}

params! {
    /// An object: the document's `ExternalStorageCreateProviderAzure`.
    pub struct ExternalStorageCreateProviderAzure {
        /// The member `account_name`: a text.
        required account_name: String = "account_name",
        /// The member `container`: a text.
        required container: String = "container",
        /// The member `resource_group`: a text.
        required resource_group: String = "resource_group",
        /// The member `subscription_id`: a text.
        required subscription_id: String = "subscription_id",
        /// The member `tenant_id`: a text.
        required tenant_id: String = "tenant_id",
        /// The member `type`: `"azure"`.
        constant r#type: "azure" = "type",
    }
}

params! {
    /// An object: the document's `ExternalStorageCreateProviderGcp`.
    pub struct ExternalStorageCreateProviderGcp {
        /// The member `bucket`: a text.
        required bucket: String = "bucket",
        /// The member `type`: `"gcp"`.
        constant r#type: "gcp" = "type",
        /// The member `workload_identity_pool_id`: a text.
        required workload_identity_pool_id: String = "workload_identity_pool_id",
        /// The member `workload_identity_project_number`: a text.
        required workload_identity_project_number: String = "workload_identity_project_number",
        /// The member `workload_identity_provider_id`: a text.
        required workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

params! {
    /// An object: the document's `ExternalStorageCreateProviderOci`.
    pub struct ExternalStorageCreateProviderOci {
        /// The member `bucket`: a text.
        required bucket: String = "bucket",
        /// The member `region`: a text.
        required region: String = "region",
        /// The member `tenancy_ocid`: a text.
        required tenancy_ocid: String = "tenancy_ocid",
        /// The member `type`: `"oci"`.
        constant r#type: "oci" = "type",
    }
}

object! {
    /// What `admin.organization.external_storage.delete` gives: an object: the document's `ExternalStorageDeleted`.
    pub struct ExternalStorageDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"organization.external_storage.deleted"`.
        constant object: "organization.external_storage.deleted" = "object",
    }
}

params! {
    /// What `admin.organization.external_storage.create` takes.
    pub struct OrganizationExternalStorageCreateParams {
        /// The member `project_id`: a text.
        required project_id: String = "project_id",
        /// The member `provider`: one of the shapes of [`OrganizationExternalStorageCreateParamsProvider`].
        required provider: OrganizationExternalStorageCreateParamsProvider = "provider",
    }
}

tagged_union! {
    /// One of several objects: `provider` of the document's `OrganizationExternalStorageCreateParams`.
    pub enum OrganizationExternalStorageCreateParamsProvider by "type" {
        "aws" => Aws(ExternalStorageCreateProviderAws),
        "azure" => Azure(ExternalStorageCreateProviderAzure),
        "gcp" => Gcp(ExternalStorageCreateProviderGcp),
        "oci" => Oci(ExternalStorageCreateProviderOci),
    }
}

params! {
    /// What `admin.organization.external_storage.list` takes.
    pub struct OrganizationExternalStorageListParams {
        /// The member `after`: a text. May be null.
        optional after: String = "after",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`OrganizationExternalStorageListParamsOrder`].
        optional order: OrganizationExternalStorageListParamsOrder = "order",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.external_storage.list?order`.
    pub enum OrganizationExternalStorageListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, tagged_union};

object! {
    /// An object: `external_key.registered` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalKeyRegistered {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: any JSON object.
        optional data: crate::Json = "data",
    }
}

object! {
    /// An object: `external_key.removed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalKeyRemoved {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `external_storage.registered` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRegistered {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseExternalStorageRegisteredData`].
        optional data: OrganizationAuditLogListResponseExternalStorageRegisteredData = "data",
    }
}

object! {
    /// An object: `external_storage.registered.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRegisteredData {
        /// The member `geography`: a text.
        optional geography: String = "geography",
        /// The member `provider`: one of the shapes of [`OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider`].
        optional provider: OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider = "provider",
    }
}

tagged_union! {
    /// One of several objects: `external_storage.registered.data.provider` of the document's `AuditLog`.
    pub enum OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

object! {
    /// An object: `external_storage.removed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRemoved {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

params! {
    /// An object: the document's `PublicAssignOrganizationGroupRoleBody`.
    pub struct PublicAssignOrganizationGroupRoleBody {
        /// The member `role_id`: a text.
        required role_id: String = "role_id",
    }
}

params! {
    /// An object: the document's `PublicCreateOrganizationRoleBody`.
    pub struct PublicCreateOrganizationRoleBody {
        /// The member `role_name`: a text.
        required role_name: String = "role_name",
        /// The member `permissions`: a list.
        required permissions: Vec<String> = "permissions",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
    }
}

open_enum! {
    /// A string with known values: the document's `PublicProjectResidency`.
    pub enum PublicProjectResidency {
        GLOBAL = "GLOBAL",
        USSTORAGEPROCESSING = "US_STORAGE_PROCESSING",
        EUSTORAGEPROCESSING = "EU_STORAGE_PROCESSING",
        JPSTORAGE = "JP_STORAGE",
        KRSTORAGE = "KR_STORAGE",
        CASTORAGE = "CA_STORAGE",
        SGSTORAGE = "SG_STORAGE",
        INSTORAGE = "IN_STORAGE",
        AUSTORAGE = "AU_STORAGE",
        GBSTORAGE = "GB_STORAGE",
        AESTORAGE = "AE_STORAGE",
        AESTORAGEPROCESSING = "AE_STORAGE_PROCESSING",
    }
}

params! {
    /// An object: the document's `PublicUpdateOrganizationRoleBody`.
    pub struct PublicUpdateOrganizationRoleBody {
        /// The member `permissions`: a list. May be null.
        nullable permissions: Vec<String> = "permissions",
        /// The member `description`: a text. May be null.
        nullable description: String = "description",
        /// The member `role_name`: a text. May be null.
        nullable role_name: String = "role_name",
    }
}

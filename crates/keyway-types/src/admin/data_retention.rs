// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.data_retention.retrieve`, `admin.organization.data_retention.update` gives: an object: the document's `OrganizationDataRetention`.
    pub struct OrganizationDataRetention {
        /// The member `object`: `"organization.data_retention"`.
        constant object: "organization.data_retention" = "object",
        /// The member `type`: one of the values of [`OrganizationDataRetentionType`].
        lenient r#type: OrganizationDataRetentionType = "type",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `OrganizationDataRetention`.
    pub enum OrganizationDataRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// What `admin.organization.data_retention.update` takes.
    pub struct OrganizationDataRetentionUpdateParams {
        /// The member `retention_type`: one of the values of [`OrganizationDataRetentionUpdateParamsRetentionType`].
        required retention_type: OrganizationDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    /// A string with known values: `retention_type` of the document's `UpdateOrganizationDataRetentionBody`.
    pub enum OrganizationDataRetentionUpdateParamsRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.data_retention.retrieve`, `admin.organization.data_retention.update`.
    pub struct OrganizationDataRetention {
        /// Always `"organization.data_retention"`.
        constant object: "organization.data_retention" = "object",
        lenient r#type: OrganizationDataRetentionType = "type",
    }
}

open_enum! {
    pub enum OrganizationDataRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// Parameters of `admin.organization.data_retention.update`.
    pub struct OrganizationDataRetentionUpdateParams {
        required retention_type: OrganizationDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    pub enum OrganizationDataRetentionUpdateParamsRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

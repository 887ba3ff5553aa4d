// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// The organization's data retention.
    ///
    /// Returned by `admin.organization.data_retention.retrieve`,
    /// `admin.organization.data_retention.update`.
    pub struct OrganizationDataRetention {
        /// Always `"organization.data_retention"`.
        constant object: "organization.data_retention" = "object",
        /// How the organization's data is retained.
        lenient r#type: OrganizationDataRetentionType = "type",
    }
}

open_enum! {
    /// How data is retained.
    pub enum OrganizationDataRetentionType {
        /// Prompts and outputs are not retained.
        ZeroDataRetention = "zero_data_retention",
        /// Prompts and outputs stay out of abuse monitoring logs.
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// Sets the organization's data retention.
    ///
    /// Parameters of `admin.organization.data_retention.update`.
    pub struct OrganizationDataRetentionUpdateParams {
        /// How the organization's data is to be retained.
        required retention_type: OrganizationDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    /// How data is retained.
    pub enum OrganizationDataRetentionUpdateParamsRetentionType {
        /// Prompts and outputs are not retained.
        ZeroDataRetention = "zero_data_retention",
        /// Prompts and outputs stay out of abuse monitoring logs.
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

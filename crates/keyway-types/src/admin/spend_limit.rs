// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{SpendLimitCurrency, SpendLimitEnforcement, SpendLimitInterval};
use crate::support::{object, params};

object! {
    /// Returned by `admin.organization.spend_limit.retrieve`, `admin.organization.spend_limit.update`.
    pub struct OrganizationSpendLimit {
        /// Always `"organization.spend_limit"`.
        constant object: "organization.spend_limit" = "object",
        lenient threshold_amount: i64 = "threshold_amount",
        lenient currency: SpendLimitCurrency = "currency",
        lenient interval: SpendLimitInterval = "interval",
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// Returned by `admin.organization.spend_limit.delete`.
    pub struct OrganizationSpendLimitDeleted {
        /// Always `"organization.spend_limit.deleted"`.
        constant object: "organization.spend_limit.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.spend_limit.update`.
    pub struct OrganizationSpendLimitUpdateParams {
        /// At least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Always `"month"`.
        constant interval: "month" = "interval",
    }
}

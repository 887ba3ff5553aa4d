// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{SpendLimitCurrency, SpendLimitEnforcement, SpendLimitInterval};
use crate::support::{object, params};

object! {
    /// The organization's spend limit.
    ///
    /// Returned by `admin.organization.spend_limit.retrieve`,
    /// `admin.organization.spend_limit.update`.
    pub struct OrganizationSpendLimit {
        /// Always `"organization.spend_limit"`.
        constant object: "organization.spend_limit" = "object",
        /// Spend at which the limit takes effect.
        lenient threshold_amount: i64 = "threshold_amount",
        lenient currency: SpendLimitCurrency = "currency",
        /// Period that spend is counted over.
        lenient interval: SpendLimitInterval = "interval",
        /// Whether the limit blocks requests at the moment.
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// Confirms that a spend limit was removed.
    ///
    /// Returned by `admin.organization.spend_limit.delete`.
    pub struct OrganizationSpendLimitDeleted {
        /// Always `"organization.spend_limit.deleted"`.
        constant object: "organization.spend_limit.deleted" = "object",
        /// Whether the limit was removed.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Sets the organization's spend limit.
    ///
    /// Parameters of `admin.organization.spend_limit.update`.
    pub struct OrganizationSpendLimitUpdateParams {
        /// Spend at which the limit takes effect. At least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Period that spend is counted over. Always `"month"`.
        constant interval: "month" = "interval",
    }
}

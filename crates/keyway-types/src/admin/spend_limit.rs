// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{SpendLimitCurrency, SpendLimitEnforcement, SpendLimitInterval};
use crate::support::{object, params};

object! {
    /// What `admin.organization.spend_limit.retrieve`, `admin.organization.spend_limit.update` gives: an object: the document's `OrganizationSpendLimitResource`.
    pub struct OrganizationSpendLimit {
        /// The member `object`: `"organization.spend_limit"`. The API's default: `"organization.spend_limit"`.
        constant object: "organization.spend_limit" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: one of the values of [`SpendLimitCurrency`].
        lenient currency: SpendLimitCurrency = "currency",
        /// The member `interval`: one of the values of [`SpendLimitInterval`].
        lenient interval: SpendLimitInterval = "interval",
        /// The member `enforcement`: an object, [`SpendLimitEnforcement`].
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// What `admin.organization.spend_limit.delete` gives: an object: the document's `OrganizationSpendLimitDeletedResource`.
    pub struct OrganizationSpendLimitDeleted {
        /// The member `object`: `"organization.spend_limit.deleted"`. The API's default: `"organization.spend_limit.deleted"`.
        constant object: "organization.spend_limit.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.spend_limit.update` takes.
    pub struct OrganizationSpendLimitUpdateParams {
        /// The member `threshold_amount`: a whole number, at least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{CreateSpendAlertBody, SpendAlertNotificationChannel};
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// Returned by `admin.organization.spend_alerts.create`, `admin.organization.spend_alerts.list`, `admin.organization.spend_alerts.retrieve`, `admin.organization.spend_alerts.update`.
    pub struct OrganizationSpendAlert {
        lenient id: String = "id",
        /// Always `"organization.spend_alert"`.
        constant object: "organization.spend_alert" = "object",
        lenient threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Always `"month"`.
        constant interval: "month" = "interval",
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// Parameters of `admin.organization.spend_alerts.create`.
pub type OrganizationSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// Returned by `admin.organization.spend_alerts.delete`.
    pub struct OrganizationSpendAlertDeleted {
        lenient id: String = "id",
        /// Always `"organization.spend_alert.deleted"`.
        constant object: "organization.spend_alert.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.spend_alerts.list`.
    pub struct OrganizationSpendAlertListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

/// Parameters of `admin.organization.spend_alerts.update`.
pub type OrganizationSpendAlertUpdateParams = CreateSpendAlertBody;

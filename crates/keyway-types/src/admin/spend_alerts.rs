// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{CreateSpendAlertBody, SpendAlertNotificationChannel};
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// Alerts you when the organization's spend reaches a threshold.
    ///
    /// Returned by `admin.organization.spend_alerts.create`,
    /// `admin.organization.spend_alerts.list`, `admin.organization.spend_alerts.retrieve`,
    /// `admin.organization.spend_alerts.update`.
    pub struct OrganizationSpendAlert {
        lenient id: String = "id",
        /// Always `"organization.spend_alert"`.
        constant object: "organization.spend_alert" = "object",
        /// Spend that triggers the alert.
        lenient threshold_amount: i64 = "threshold_amount",
        /// Currency of the threshold. Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Period that spend is counted over. Always `"month"`.
        constant interval: "month" = "interval",
        /// Where the alert is sent.
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// Parameters of `admin.organization.spend_alerts.create`.
pub type OrganizationSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// Confirms that a spend alert was deleted.
    ///
    /// Returned by `admin.organization.spend_alerts.delete`.
    pub struct OrganizationSpendAlertDeleted {
        lenient id: String = "id",
        /// Always `"organization.spend_alert.deleted"`.
        constant object: "organization.spend_alert.deleted" = "object",
        /// Whether the alert was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists the organization's spend alerts.
    ///
    /// Parameters of `admin.organization.spend_alerts.list`.
    pub struct OrganizationSpendAlertListParams {
        /// Most spend alerts to return in one page. 0 to 100.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first. Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Continues after the spend alert with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns the page that ends before the spend alert with this ID: the first one of the page
        /// you have.
        optional before: String = "before",
    }
}

/// Parameters of `admin.organization.spend_alerts.update`.
pub type OrganizationSpendAlertUpdateParams = CreateSpendAlertBody;

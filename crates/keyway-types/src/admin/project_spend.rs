// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CreateSpendAlertBody, SpendAlertNotificationChannel, SpendLimitCurrency, SpendLimitEnforcement,
    SpendLimitInterval,
};
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// What `admin.organization.projects.spend_alerts.create`, `admin.organization.projects.spend_alerts.list`, `admin.organization.projects.spend_alerts.retrieve` gives: an object: the document's `ProjectSpendAlert`.
    pub struct ProjectSpendAlert {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"project.spend_alert"`.
        constant object: "project.spend_alert" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
        /// The member `notification_channel`: an object, [`SpendAlertNotificationChannel`].
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// What `admin.organization.projects.spend_alerts.create` takes.
pub type ProjectSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.projects.spend_alerts.delete` gives: an object: the document's `ProjectSpendAlertDeletedResource`.
    pub struct ProjectSpendAlertDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"project.spend_alert.deleted"`.
        constant object: "project.spend_alert.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.spend_alerts.list` takes.
    pub struct ProjectSpendAlertListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

/// What `admin.organization.projects.spend_alerts.update` takes.
pub type ProjectSpendAlertUpdateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.projects.spend_limit.retrieve`, `admin.organization.projects.spend_limit.update` gives: an object: the document's `ProjectSpendLimitResource`.
    pub struct ProjectSpendLimit {
        /// The member `object`: `"project.spend_limit"`. The API's default: `"project.spend_limit"`.
        constant object: "project.spend_limit" = "object",
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
    /// What `admin.organization.projects.spend_limit.delete` gives: an object: the document's `ProjectSpendLimitDeletedResource`.
    pub struct ProjectSpendLimitDeleted {
        /// The member `object`: `"project.spend_limit.deleted"`. The API's default: `"project.spend_limit.deleted"`.
        constant object: "project.spend_limit.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.spend_limit.update` takes.
    pub struct ProjectSpendLimitUpdateParams {
        /// The member `threshold_amount`: a whole number, at least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
    }
}

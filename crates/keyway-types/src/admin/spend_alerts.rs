// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{CreateSpendAlertBody, SpendAlertNotificationChannel};
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// What `admin.organization.spend_alerts.create`, `admin.organization.spend_alerts.list`, `admin.organization.spend_alerts.retrieve` gives: an object: the document's `OrganizationSpendAlert`.
    pub struct OrganizationSpendAlert {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"organization.spend_alert"`.
        constant object: "organization.spend_alert" = "object",
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

/// What `admin.organization.spend_alerts.create` takes.
pub type OrganizationSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.spend_alerts.delete` gives: an object: the document's `OrganizationSpendAlertDeletedResource`.
    pub struct OrganizationSpendAlertDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"organization.spend_alert.deleted"`.
        constant object: "organization.spend_alert.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.spend_alerts.list` takes.
    pub struct OrganizationSpendAlertListParams {
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

/// What `admin.organization.spend_alerts.update` takes.
pub type OrganizationSpendAlertUpdateParams = CreateSpendAlertBody;

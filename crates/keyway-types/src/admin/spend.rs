// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

params! {
    /// An object: the document's `CreateSpendAlertBody`.
    pub struct CreateSpendAlertBody {
        /// The member `threshold_amount`: a whole number, at least 0.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
        /// The member `notification_channel`: an object, [`SpendAlertNotificationChannel`].
        required notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

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

params! {
    /// An object: the document's `SpendAlertNotificationChannel`.
    pub struct SpendAlertNotificationChannel {
        /// The member `type`: `"email"`.
        constant r#type: "email" = "type",
        /// The member `recipients`: a list.
        lenient recipients: Vec<String> = "recipients",
        /// The member `subject_prefix`: a text. May be null.
        optional subject_prefix: String = "subject_prefix",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitCurrency`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitCurrency {
        USD = "USD",
    }
}

object! {
    /// An object: the document's `SpendLimitEnforcement`.
    pub struct SpendLimitEnforcement {
        /// The member `status`: one of the values of [`SpendLimitEnforcementStatus`].
        lenient status: SpendLimitEnforcementStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitEnforcementStatus`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitEnforcementStatus {
        Inactive = "inactive",
        Enforcing = "enforcing",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitInterval`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitInterval {
        Month = "month",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `SafetyAlertCreatedWebhookEvent`.
    pub struct SafetyAlertCreatedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyAlertCreatedWebhookEventData`].
        lenient data: SafetyAlertCreatedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.alert.created"`.
        constant r#type: "safety.alert.created" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyAlertCreatedWebhookEvent`.
    pub struct SafetyAlertCreatedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyDeactivationIssuedWebhookEvent`.
    pub struct SafetyDeactivationIssuedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyDeactivationIssuedWebhookEventData`].
        lenient data: SafetyDeactivationIssuedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.deactivation_issued"`.
        constant r#type: "safety.deactivation_issued" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyDeactivationIssuedWebhookEvent`.
    pub struct SafetyDeactivationIssuedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyOrgAlertCreatedWebhookEvent`.
    pub struct SafetyOrgAlertCreatedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyOrgAlertCreatedWebhookEventData`].
        lenient data: SafetyOrgAlertCreatedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.org_alert.created"`.
        constant r#type: "safety.org_alert.created" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyOrgAlertCreatedWebhookEvent`.
    pub struct SafetyOrgAlertCreatedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyWarningIssuedWebhookEvent`.
    pub struct SafetyWarningIssuedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyWarningIssuedWebhookEventData`].
        lenient data: SafetyWarningIssuedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.warning_issued"`.
        constant r#type: "safety.warning_issued" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyWarningIssuedWebhookEvent`.
    pub struct SafetyWarningIssuedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

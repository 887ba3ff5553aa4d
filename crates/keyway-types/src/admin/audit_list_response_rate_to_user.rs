// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `rate_limit.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `rate_limit.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `rate_limit.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested {
        /// The member `max_requests_per_1_minute`: a whole number.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `max_tokens_per_1_minute`: a whole number.
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        /// The member `max_images_per_1_minute`: a whole number.
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        /// The member `max_audio_megabytes_per_1_minute`: a whole number.
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        /// The member `max_requests_per_1_day`: a whole number.
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        /// The member `batch_1_day_max_input_tokens`: a whole number.
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

object! {
    /// An object: `scim.disabled` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseScimDisabled {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `scim.enabled` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseScimEnabled {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `service_account.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseServiceAccountCreatedData`].
        optional data: OrganizationAuditLogListResponseServiceAccountCreatedData = "data",
    }
}

object! {
    /// An object: `service_account.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountCreatedData {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `service_account.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `service_account.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `service_account.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `user.added` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserAdded {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseUserAddedData`].
        optional data: OrganizationAuditLogListResponseUserAddedData = "data",
    }
}

object! {
    /// An object: `user.added.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserAddedData {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `user.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `user.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseUserUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseUserUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `user.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserUpdatedChangesRequested {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// An admin API key, which manages the organization and cannot call models.
    ///
    /// Returned by `admin.organization.admin_api_keys.list`,
    /// `admin.organization.admin_api_keys.retrieve`.
    pub struct AdminApiKey {
        /// Always `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The key with most characters masked, to recognize it by.
        lenient redacted_value: String = "redacted_value",
        /// When the key was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// When the key stops working, if it has an expiry. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// ID of the key; not the secret.
        lenient id: String = "id",
        /// User or service account that the key acts for.
        lenient owner: AdminApiKeyOwner = "owner",
        /// Label of the key. Nullable.
        optional name: String = "name",
        /// When a request last used the key. In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// User or service account that an admin API key acts for.
    pub struct AdminApiKeyOwner {
        /// Kind of owner: `user` or `service_account`.
        optional r#type: String = "type",
        /// Object type of the owner, such as `organization.user`.
        optional object: String = "object",
        /// ID of the user or service account.
        optional id: String = "id",
        /// Name of the user or service account.
        optional name: String = "name",
        /// When the user or service account was created. In seconds since 1970.
        optional created_at: i64 = "created_at",
        /// Role of the owner in the organization, such as `owner`.
        optional role: String = "role",
    }
}

params! {
    /// Creates an admin API key.
    ///
    /// Parameters of `admin.organization.admin_api_keys.create`.
    pub struct OrganizationAdminApiKeyCreateParams {
        /// Label to recognize the key by.
        required name: String = "name",
        /// Lifetime of the key. Without it, the key does not expire. 1 to 31536000.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// A new admin API key.
    ///
    /// Returned by `admin.organization.admin_api_keys.create`.
    pub struct OrganizationAdminApiKeyCreateResponse {
        /// Always `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The key with most characters masked, to recognize it by.
        lenient redacted_value: String = "redacted_value",
        /// When the key was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// When the key stops working, if it has an expiry. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// ID of the key; not the secret.
        lenient id: String = "id",
        /// User or service account that the key acts for.
        lenient owner: AdminApiKeyOwner = "owner",
        /// The secret itself. The API shows it only in this response.
        lenient value: String = "value",
        /// Label of the key. Nullable.
        optional name: String = "name",
        /// When a request last used the key. In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// Confirms that an admin API key was deleted.
    ///
    /// Returned by `admin.organization.admin_api_keys.delete`.
    pub struct OrganizationAdminApiKeyDeleteResponse {
        /// ID of the deleted key.
        lenient id: String = "id",
        /// Always `"organization.admin_api_key.deleted"`.
        constant object: "organization.admin_api_key.deleted" = "object",
        /// Whether the key was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists admin API keys.
    ///
    /// Parameters of `admin.organization.admin_api_keys.list`.
    pub struct OrganizationAdminApiKeyListParams {
        /// Continues after the key with this ID: the last one of the previous page. Nullable.
        optional after: String = "after",
        /// Sorts by creation time, oldest or newest first. Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Most API keys to return in one page. Default: `20`.
        optional limit: i64 = "limit",
    }
}

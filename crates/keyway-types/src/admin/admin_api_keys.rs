// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// Returned by `admin.organization.admin_api_keys.list`, `admin.organization.admin_api_keys.retrieve`.
    pub struct AdminApiKey {
        /// Always `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        lenient redacted_value: String = "redacted_value",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        lenient id: String = "id",
        lenient owner: AdminApiKeyOwner = "owner",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    pub struct AdminApiKeyOwner {
        optional r#type: String = "type",
        optional object: String = "object",
        optional id: String = "id",
        optional name: String = "name",
        /// In seconds since 1970.
        optional created_at: i64 = "created_at",
        optional role: String = "role",
    }
}

params! {
    /// Parameters of `admin.organization.admin_api_keys.create`.
    pub struct OrganizationAdminApiKeyCreateParams {
        required name: String = "name",
        /// 1 to 31536000.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// Returned by `admin.organization.admin_api_keys.create`.
    pub struct OrganizationAdminApiKeyCreateResponse {
        /// Always `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        lenient redacted_value: String = "redacted_value",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        lenient id: String = "id",
        lenient owner: AdminApiKeyOwner = "owner",
        lenient value: String = "value",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// Returned by `admin.organization.admin_api_keys.delete`.
    pub struct OrganizationAdminApiKeyDeleteResponse {
        lenient id: String = "id",
        /// Always `"organization.admin_api_key.deleted"`.
        constant object: "organization.admin_api_key.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.admin_api_keys.list`.
    pub struct OrganizationAdminApiKeyListParams {
        /// Nullable.
        optional after: String = "after",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Default: `20`.
        optional limit: i64 = "limit",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// What `admin.organization.admin_api_keys.list`, `admin.organization.admin_api_keys.retrieve` gives: an object: the document's `AdminApiKey`.
    pub struct AdminApiKey {
        /// The member `object`: `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `owner`: an object, [`AdminApiKeyOwner`].
        lenient owner: AdminApiKeyOwner = "owner",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// An object: `owner` of the document's `AdminApiKey`.
    pub struct AdminApiKeyOwner {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        optional created_at: i64 = "created_at",
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

params! {
    /// What `admin.organization.admin_api_keys.create` takes.
    pub struct OrganizationAdminApiKeyCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `expires_in_seconds`: a whole number, 1 to 31536000.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// What `admin.organization.admin_api_keys.create` gives: an object: the document's `AdminApiKeyCreateResponse`.
    pub struct OrganizationAdminApiKeyCreateResponse {
        /// The member `object`: `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `owner`: an object, [`AdminApiKeyOwner`].
        lenient owner: AdminApiKeyOwner = "owner",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// What `admin.organization.admin_api_keys.delete` gives: an object: `organization.admin_api_keys.delete.Response` of the document's `admin`.
    pub struct OrganizationAdminApiKeyDeleteResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"organization.admin_api_key.deleted"`.
        constant object: "organization.admin_api_key.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.admin_api_keys.list` takes.
    pub struct OrganizationAdminApiKeyListParams {
        /// The member `after`: a text. May be null.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

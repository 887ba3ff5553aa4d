// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.projects.api_keys.list`, `admin.organization.projects.api_keys.retrieve`, `admin.organization.projects.api_keys.update` gives: an object: the document's `ProjectApiKey`.
    pub struct ProjectApiKey {
        /// The member `object`: `"organization.project.api_key"`.
        constant object: "organization.project.api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `owner_project_access`: one of the values of [`ProjectApiKeyOwnerProjectAccess`].
        lenient owner_project_access: ProjectApiKeyOwnerProjectAccess = "owner_project_access",
        /// The member `owner`: an object, [`ProjectApiKeyOwner`].
        lenient owner: ProjectApiKeyOwner = "owner",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// What `admin.organization.projects.api_keys.delete` gives: an object: the document's `ProjectApiKeyDeleteResponse`.
    pub struct ProjectApiKeyDeleteResponse {
        /// The member `object`: `"organization.project.api_key.deleted"`.
        constant object: "organization.project.api_key.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.api_keys.list` takes.
    pub struct ProjectApiKeyListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `owner_project_access`: one of the values of [`ProjectApiKeyListParamsOwnerProjectAccess`].
        optional owner_project_access: ProjectApiKeyListParamsOwnerProjectAccess = "owner_project_access",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.projects.api_keys.list?owner_project_access`.
    pub enum ProjectApiKeyListParamsOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
        Any = "any",
    }
}

object! {
    /// An object: `owner` of the document's `ProjectApiKey`.
    pub struct ProjectApiKeyOwner {
        /// The member `type`: one of the values of [`ProjectApiKeyOwnerType`].
        optional r#type: ProjectApiKeyOwnerType = "type",
        /// The member `user`: an object, [`ProjectApiKeyOwnerUser`].
        optional user: ProjectApiKeyOwnerUser = "user",
        /// The member `service_account`: an object, [`ProjectApiKeyOwnerServiceAccount`].
        optional service_account: ProjectApiKeyOwnerServiceAccount = "service_account",
    }
}

open_enum! {
    /// A string with known values: `owner_project_access` of the document's `ProjectApiKey`.
    pub enum ProjectApiKeyOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
    }
}

object! {
    /// An object: the document's `ProjectApiKeyOwnerServiceAccount`.
    pub struct ProjectApiKeyOwnerServiceAccount {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `role`: a text.
        lenient role: String = "role",
    }
}

open_enum! {
    /// A string with known values: `owner.type` of the document's `ProjectApiKey`.
    pub enum ProjectApiKeyOwnerType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// An object: the document's `ProjectApiKeyOwnerUser`.
    pub struct ProjectApiKeyOwnerUser {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `email`: a text.
        lenient email: String = "email",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `role`: a text.
        lenient role: String = "role",
    }
}

params! {
    /// What `admin.organization.projects.api_keys.update` takes.
    pub struct ProjectApiKeyUpdateParams {
        /// The member `expires_in_seconds`: a whole number.
        optional expires_in_seconds: i64 = "expires_in_seconds",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.projects.service_accounts.list`, `admin.organization.projects.service_accounts.retrieve`, `admin.organization.projects.service_accounts.update` gives: an object: the document's `ProjectServiceAccount`.
    pub struct ProjectServiceAccount {
        /// The member `object`: `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountRole`].
        lenient role: ProjectServiceAccountRole = "role",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// An object: the document's `ProjectServiceAccountApiKey`.
    pub struct ProjectServiceAccountApiKey {
        /// The member `object`: `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` takes.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` gives: an object: the document's `ServiceAccountApiKeyBody`.
    pub struct ProjectServiceAccountApiKeyCreateResponse {
        /// The member `object`: `"organization.project.service_account.api_key"`. The API's default: `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.create` takes.
    pub struct ProjectServiceAccountCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `create_service_account_only`: true or false. May be null.
        optional create_service_account_only: bool = "create_service_account_only",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.create` gives: an object: the document's `ProjectServiceAccountCreateResponse`.
    pub struct ProjectServiceAccountCreateResponse {
        /// The member `object`: `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountCreateResponseRole`].
        lenient role: ProjectServiceAccountCreateResponseRole = "role",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `api_key`: an object, [`ProjectServiceAccountApiKey`]. May be null.
        optional api_key: ProjectServiceAccountApiKey = "api_key",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `ProjectServiceAccountCreateResponse`.
    pub enum ProjectServiceAccountCreateResponseRole {
        Member = "member",
        None = "none",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.delete` gives: an object: the document's `ProjectServiceAccountDeleteResponse`.
    pub struct ProjectServiceAccountDeleteResponse {
        /// The member `object`: `"organization.project.service_account.deleted"`.
        constant object: "organization.project.service_account.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.list` takes.
    pub struct ProjectServiceAccountListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `ProjectServiceAccount`.
    pub enum ProjectServiceAccountRole {
        Owner = "owner",
        Member = "member",
        None = "none",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.update` takes.
    pub struct ProjectServiceAccountUpdateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountUpdateParamsRole`].
        optional role: ProjectServiceAccountUpdateParamsRole = "role",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `UpdateProjectServiceAccountBody`.
    pub enum ProjectServiceAccountUpdateParamsRole {
        Member = "member",
        Owner = "owner",
    }
}

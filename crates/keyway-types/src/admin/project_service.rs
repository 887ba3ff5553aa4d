// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ProjectOptionalServiceTier;
use crate::support::{kind_union, object, open_enum, params};

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
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` takes.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
        /// The member `expires_in_seconds`: a whole number. May be null.
        optional expires_in_seconds: i64 = "expires_in_seconds",
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
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.create` takes.
    pub struct ProjectServiceAccountCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `create_service_account_only`: true or false. May be null.
        optional create_service_account_only: bool = "create_service_account_only",
        /// The member `expires_in_seconds`: a whole number. May be null.
        optional expires_in_seconds: i64 = "expires_in_seconds",
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

params! {
    /// What `admin.organization.projects.service_tier_settings.update` takes.
    pub struct ProjectServiceTierSettingUpdateParams {
        /// The member `default`: one of the values of [`ProjectServiceTierSettingUpdateParamsDefault`].
        optional default_: ProjectServiceTierSettingUpdateParamsDefault = "default",
        /// The member `enabled_tiers`: one of the shapes of [`ProjectServiceTierSettingUpdateParamsEnabledTiers`].
        optional enabled_tiers: ProjectServiceTierSettingUpdateParamsEnabledTiers = "enabled_tiers",
    }
}

open_enum! {
    /// A string with known values: `default` of the document's `ProjectServiceTierSettingUpdateParams`.
    pub enum ProjectServiceTierSettingUpdateParamsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// One of several shapes: `enabled_tiers` of the document's `ProjectServiceTierSettingUpdateParams`.
    pub enum ProjectServiceTierSettingUpdateParamsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// What `admin.organization.projects.service_tier_settings.retrieve`, `admin.organization.projects.service_tier_settings.update` gives: an object: the document's `ProjectServiceTierSettings`.
    pub struct ProjectServiceTierSettings {
        /// The member `default`: one of the values of [`ProjectServiceTierSettingsDefault`].
        lenient default_: ProjectServiceTierSettingsDefault = "default",
        /// The member `enabled_tiers`: one of the shapes of [`ProjectServiceTierSettingsEnabledTiers`].
        lenient enabled_tiers: ProjectServiceTierSettingsEnabledTiers = "enabled_tiers",
        /// The member `object`: `"project.service_tier_settings"`.
        constant object: "project.service_tier_settings" = "object",
    }
}

open_enum! {
    /// A string with known values: `default` of the document's `ProjectServiceTierSettings`.
    pub enum ProjectServiceTierSettingsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// One of several shapes: `enabled_tiers` of the document's `ProjectServiceTierSettings`.
    pub enum ProjectServiceTierSettingsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{kind_union, object, params, tagged_union};

object! {
    /// What `admin.organization.workload_identity_providers.federation_rules.create`, `admin.organization.workload_identity_providers.federation_rules.list`, `admin.organization.workload_identity_providers.federation_rules.retrieve` gives: an object: the document's `FederationRule`.
    pub struct FederationRule {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `attribute_matchers`: an object of one's own names.
        lenient attribute_matchers: BTreeMap<String, FederationRuleAttributeMatchersValue> = "attribute_matchers",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"organization.workload_identity_federation_rule"`.
        constant object: "organization.workload_identity_federation_rule" = "object",
        /// The member `permissions`: one of the shapes of [`FederationRulePermissions`].
        lenient permissions: FederationRulePermissions = "permissions",
        /// The member `project_id`: a text.
        lenient project_id: String = "project_id",
        /// The member `service_account_id`: a text.
        lenient service_account_id: String = "service_account_id",
        /// The member `updated_at`: a whole number.
        lenient updated_at: i64 = "updated_at",
        /// The member `workload_identity_provider_id`: a text.
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

kind_union! {
    /// One of several shapes: `attribute_matchers{}` of the document's `FederationRule`.
    pub enum FederationRuleAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

params! {
    /// An object: the document's `FederationRuleCreatePermissionsRestricted`.
    pub struct FederationRuleCreatePermissionsRestricted {
        /// The member `scopes`: a list.
        required scopes: Vec<String> = "scopes",
        /// The member `type`: `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

params! {
    /// An object: the document's `FederationRuleCreatePermissionsServiceAccountDefault`.
    pub struct FederationRuleCreatePermissionsServiceAccountDefault {
        /// The member `type`: `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

object! {
    /// What `admin.organization.workload_identity_providers.federation_rules.delete` gives: an object: the document's `FederationRuleDeleted`.
    pub struct FederationRuleDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"organization.workload_identity_federation_rule.deleted"`.
        constant object: "organization.workload_identity_federation_rule.deleted" = "object",
    }
}

tagged_union! {
    /// One of several objects: `permissions` of the document's `FederationRule`.
    pub enum FederationRulePermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRulePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRulePermissionsRestricted),
    }
}

object! {
    /// An object: the document's `FederationRulePermissionsRestricted`.
    pub struct FederationRulePermissionsRestricted {
        /// The member `scopes`: a list.
        lenient scopes: Vec<String> = "scopes",
        /// The member `type`: `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

object! {
    /// An object: the document's `FederationRulePermissionsServiceAccountDefault`.
    pub struct FederationRulePermissionsServiceAccountDefault {
        /// The member `type`: `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    /// An object: the document's `FederationRuleUpdatePermissionsDefaultPermissionsParam`.
    pub struct FederationRuleUpdatePermissionsDefaultPermissionsParam {
        /// The member `type`: `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    /// An object: the document's `FederationRuleUpdatePermissionsRestrictedPermissionsParam`.
    pub struct FederationRuleUpdatePermissionsRestrictedPermissionsParam {
        /// The member `scopes`: a list.
        required scopes: Vec<String> = "scopes",
        /// The member `type`: `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

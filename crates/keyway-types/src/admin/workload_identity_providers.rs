// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::Nullable;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// Returned by `admin.organization.workload_identity_providers.federation_rules.create`, `admin.organization.workload_identity_providers.federation_rules.list`, `admin.organization.workload_identity_providers.federation_rules.retrieve`, `admin.organization.workload_identity_providers.federation_rules.update`.
    pub struct FederationRule {
        lenient id: String = "id",
        lenient attribute_matchers: BTreeMap<String, FederationRuleAttributeMatchersValue> = "attribute_matchers",
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional description: String = "description",
        lenient enabled: bool = "enabled",
        /// Nullable.
        optional name: String = "name",
        /// Always `"organization.workload_identity_federation_rule"`.
        constant object: "organization.workload_identity_federation_rule" = "object",
        lenient permissions: FederationRulePermissions = "permissions",
        lenient project_id: String = "project_id",
        lenient service_account_id: String = "service_account_id",
        lenient updated_at: i64 = "updated_at",
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

kind_union! {
    pub enum FederationRuleAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

params! {
    pub struct FederationRuleCreatePermissionsRestricted {
        required scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

params! {
    pub struct FederationRuleCreatePermissionsServiceAccountDefault {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

object! {
    /// Returned by `admin.organization.workload_identity_providers.federation_rules.delete`.
    pub struct FederationRuleDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"organization.workload_identity_federation_rule.deleted"`.
        constant object: "organization.workload_identity_federation_rule.deleted" = "object",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FederationRulePermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRulePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRulePermissionsRestricted),
    }
}

object! {
    pub struct FederationRulePermissionsRestricted {
        lenient scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

object! {
    pub struct FederationRulePermissionsServiceAccountDefault {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    pub struct FederationRuleUpdatePermissionsDefaultPermissionsParam {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    pub struct FederationRuleUpdatePermissionsRestrictedPermissionsParam {
        required scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.create`.
    pub struct OrganizationWorkloadIdentityProviderCreateParams {
        required audience: String = "audience",
        required issuer: String = "issuer",
        required name: String = "name",
        /// Always `"oidc"`.
        constant r#type: "oidc" = "type",
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation> = "attribute_transformations",
        optional description: String = "description",
        optional enabled: bool = "enabled",
        optional verification: OrganizationWorkloadIdentityProviderCreateParamsVerification = "verification",
    }
}

params! {
    pub struct OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation {
        required attribute: String = "attribute",
        required expression: String = "expression",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderCreateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderCreateVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderCreateVerificationUploadedJwks),
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.create`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleCreateParams {
        required attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue> = "attribute_matchers",
        required project_id: String = "project_id",
        required service_account_id: String = "service_account_id",
        optional description: String = "description",
        optional enabled: bool = "enabled",
        optional name: String = "name",
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions = "permissions",
    }
}

kind_union! {
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleCreatePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRuleCreatePermissionsRestricted),
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.list`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleListParams {
        optional after: String = "after",
        optional limit: i64 = "limit",
        optional order: OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder = "order",
        optional service_account_id: String = "service_account_id",
    }
}

open_enum! {
    pub enum OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.update`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleUpdateParams {
        optional attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue> = "attribute_matchers",
        /// Nullable.
        nullable description: String = "description",
        optional enabled: bool = "enabled",
        /// Nullable.
        nullable name: String = "name",
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions = "permissions",
    }
}

kind_union! {
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleUpdatePermissionsDefaultPermissionsParam),
        "restricted" => Restricted(FederationRuleUpdatePermissionsRestrictedPermissionsParam),
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.list`.
    pub struct OrganizationWorkloadIdentityProviderListParams {
        optional after: String = "after",
        optional limit: i64 = "limit",
        optional order: OrganizationWorkloadIdentityProviderListParamsOrder = "order",
    }
}

open_enum! {
    pub enum OrganizationWorkloadIdentityProviderListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// Parameters of `admin.organization.workload_identity_providers.update`.
    pub struct OrganizationWorkloadIdentityProviderUpdateParams {
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation> = "attribute_transformations",
        optional audience: String = "audience",
        /// Nullable.
        nullable description: String = "description",
        optional enabled: bool = "enabled",
        optional issuer: String = "issuer",
        optional name: String = "name",
        optional verification: OrganizationWorkloadIdentityProviderUpdateParamsVerification = "verification",
    }
}

params! {
    pub struct OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation {
        required attribute: String = "attribute",
        required expression: String = "expression",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderUpdateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam),
        "uploaded_jwks" => UploadedJwks(UploadedJwksVerificationParam),
    }
}

params! {
    pub struct UploadedJwksVerificationParam {
        required jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// Returned by `admin.organization.workload_identity_providers.create`, `admin.organization.workload_identity_providers.list`, `admin.organization.workload_identity_providers.retrieve`, `admin.organization.workload_identity_providers.update`.
    pub struct WorkloadIdentityProvider {
        lenient id: String = "id",
        lenient attribute_transformations: Vec<WorkloadIdentityProviderAttributeTransformation> = "attribute_transformations",
        lenient audience: String = "audience",
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional description: String = "description",
        lenient enabled: bool = "enabled",
        lenient issuer: String = "issuer",
        lenient name: String = "name",
        /// Always `"organization.workload_identity_provider"`.
        constant object: "organization.workload_identity_provider" = "object",
        /// Always `"oidc"`.
        constant r#type: "oidc" = "type",
        lenient updated_at: i64 = "updated_at",
        lenient verification: WorkloadIdentityProviderVerification = "verification",
    }
}

object! {
    pub struct WorkloadIdentityProviderAttributeTransformation {
        lenient attribute: String = "attribute",
        lenient expression: String = "expression",
    }
}

params! {
    pub struct WorkloadIdentityProviderCreateVerificationDiscovery {
        /// Nullable.
        required discovery_url: Nullable<String> = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

params! {
    pub struct WorkloadIdentityProviderCreateVerificationUploadedJwks {
        required jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// Returned by `admin.organization.workload_identity_providers.delete`.
    pub struct WorkloadIdentityProviderDeleted {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"organization.workload_identity_provider.deleted"`.
        constant object: "organization.workload_identity_provider.deleted" = "object",
    }
}

params! {
    pub struct WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam {
        /// Nullable.
        required discovery_url: Nullable<String> = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum WorkloadIdentityProviderVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderVerificationUploadedJwks),
    }
}

object! {
    pub struct WorkloadIdentityProviderVerificationDiscovery {
        /// Nullable.
        optional discovery_url: String = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

object! {
    pub struct WorkloadIdentityProviderVerificationUploadedJwks {
        lenient jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

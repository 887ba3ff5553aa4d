// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::Nullable;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// Lets workloads whose tokens match act as a service account.
    ///
    /// Returned by `admin.organization.workload_identity_providers.federation_rules.create`,
    /// `admin.organization.workload_identity_providers.federation_rules.list`,
    /// `admin.organization.workload_identity_providers.federation_rules.retrieve`,
    /// `admin.organization.workload_identity_providers.federation_rules.update`.
    pub struct FederationRule {
        lenient id: String = "id",
        /// Values that the token's attributes must have, by name of the attribute.
        lenient attribute_matchers: BTreeMap<String, FederationRuleAttributeMatchersValue> = "attribute_matchers",
        /// When the rule was created.
        lenient created_at: i64 = "created_at",
        /// What the rule is for. Nullable.
        optional description: String = "description",
        /// Whether the rule is applied.
        lenient enabled: bool = "enabled",
        /// Label of the rule. Nullable.
        optional name: String = "name",
        /// Always `"organization.workload_identity_federation_rule"`.
        constant object: "organization.workload_identity_federation_rule" = "object",
        /// What a matching workload may do.
        lenient permissions: FederationRulePermissions = "permissions",
        /// Project of the service account.
        lenient project_id: String = "project_id",
        /// Service account that a matching workload acts as.
        lenient service_account_id: String = "service_account_id",
        /// When the rule was last changed.
        lenient updated_at: i64 = "updated_at",
        /// Provider whose tokens the rule applies to.
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

kind_union! {
    /// Value that an attribute must have.
    pub enum FederationRuleAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

params! {
    /// Restricts a workload to some scopes.
    pub struct FederationRuleCreatePermissionsRestricted {
        /// Scopes that the workload receives.
        required scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

params! {
    /// Gives a workload the permissions of the service account.
    pub struct FederationRuleCreatePermissionsServiceAccountDefault {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

object! {
    /// Confirms that a federation rule was deleted.
    ///
    /// Returned by `admin.organization.workload_identity_providers.federation_rules.delete`.
    pub struct FederationRuleDeleted {
        lenient id: String = "id",
        /// Whether the rule was deleted.
        lenient deleted: bool = "deleted",
        /// Always `"organization.workload_identity_federation_rule.deleted"`.
        constant object: "organization.workload_identity_federation_rule.deleted" = "object",
    }
}

tagged_union! {
    /// What a matching workload may do.
    ///
    /// A union, told apart by `type`.
    pub enum FederationRulePermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRulePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRulePermissionsRestricted),
    }
}

object! {
    /// Restricts a workload to some scopes.
    pub struct FederationRulePermissionsRestricted {
        /// Scopes that the workload receives.
        lenient scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

object! {
    /// Gives a workload the permissions of the service account.
    pub struct FederationRulePermissionsServiceAccountDefault {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    /// Gives a workload the permissions of the service account.
    pub struct FederationRuleUpdatePermissionsDefaultPermissionsParam {
        /// Always `"service_account_default"`.
        constant r#type: "service_account_default" = "type",
    }
}

params! {
    /// Restricts a workload to some scopes.
    pub struct FederationRuleUpdatePermissionsRestrictedPermissionsParam {
        /// Scopes that the workload receives.
        required scopes: Vec<String> = "scopes",
        /// Always `"restricted"`.
        constant r#type: "restricted" = "type",
    }
}

params! {
    /// Registers an OIDC issuer.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.create`.
    pub struct OrganizationWorkloadIdentityProviderCreateParams {
        /// Value that the `aud` claim of tokens must have.
        required audience: String = "audience",
        /// URL of the OIDC issuer, as in the `iss` claim of its tokens.
        required issuer: String = "issuer",
        /// Label of the provider.
        required name: String = "name",
        /// Always `"oidc"`.
        constant r#type: "oidc" = "type",
        /// Computes attributes from the claims of a token, for federation rules to match on.
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation> = "attribute_transformations",
        /// What the provider is for.
        optional description: String = "description",
        /// Whether tokens of the provider are accepted.
        optional enabled: bool = "enabled",
        /// How the issuer's signing keys are obtained.
        optional verification: OrganizationWorkloadIdentityProviderCreateParamsVerification = "verification",
    }
}

params! {
    /// Computes an attribute from the claims of a token.
    pub struct OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation {
        /// Name of the attribute to set.
        required attribute: String = "attribute",
        /// Expression over the token's claims.
        required expression: String = "expression",
    }
}

tagged_union! {
    /// How the issuer's signing keys are obtained: by OIDC discovery or from an uploaded key set.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderCreateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderCreateVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderCreateVerificationUploadedJwks),
    }
}

params! {
    /// Creates a federation rule.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.create`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleCreateParams {
        /// Values that the token's attributes must have, by name of the attribute.
        required attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue> = "attribute_matchers",
        /// Project of the service account.
        required project_id: String = "project_id",
        /// Service account that a matching workload acts as.
        required service_account_id: String = "service_account_id",
        /// What the rule is for.
        optional description: String = "description",
        /// Whether the rule is applied.
        optional enabled: bool = "enabled",
        /// Label of the rule.
        optional name: String = "name",
        /// What a matching workload may do.
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions = "permissions",
    }
}

kind_union! {
    /// Value that an attribute must have.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// What a matching workload may do.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleCreatePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRuleCreatePermissionsRestricted),
    }
}

params! {
    /// Lists the federation rules of a provider.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.list`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleListParams {
        /// Continues after the rule with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Most federation rules to return in one page.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first.
        optional order: OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder = "order",
        /// Returns only rules that lead to this service account.
        optional service_account_id: String = "service_account_id",
    }
}

open_enum! {
    /// Sort order by creation time.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder {
        /// Oldest first.
        Asc = "asc",
        /// Newest first.
        Desc = "desc",
    }
}

params! {
    /// Changes a federation rule.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.federation_rules.update`.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleUpdateParams {
        /// Values that the token's attributes must have, by name of the attribute.
        optional attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue> = "attribute_matchers",
        /// What the rule is for. Nullable.
        nullable description: String = "description",
        /// Whether the rule is applied.
        optional enabled: bool = "enabled",
        /// Label of the rule. Nullable.
        nullable name: String = "name",
        /// What a matching workload may do.
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions = "permissions",
    }
}

kind_union! {
    /// Value that an attribute must have.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// What a matching workload may do.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleUpdatePermissionsDefaultPermissionsParam),
        "restricted" => Restricted(FederationRuleUpdatePermissionsRestrictedPermissionsParam),
    }
}

params! {
    /// Lists workload identity providers.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.list`.
    pub struct OrganizationWorkloadIdentityProviderListParams {
        /// Continues after the provider with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Most providers to return in one page.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first.
        optional order: OrganizationWorkloadIdentityProviderListParamsOrder = "order",
    }
}

open_enum! {
    /// Sort order by creation time.
    pub enum OrganizationWorkloadIdentityProviderListParamsOrder {
        /// Oldest first.
        Asc = "asc",
        /// Newest first.
        Desc = "desc",
    }
}

params! {
    /// Changes an OIDC issuer.
    ///
    /// Parameters of `admin.organization.workload_identity_providers.update`.
    pub struct OrganizationWorkloadIdentityProviderUpdateParams {
        /// Computes attributes from the claims of a token, for federation rules to match on.
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation> = "attribute_transformations",
        /// Value that the `aud` claim of tokens must have.
        optional audience: String = "audience",
        /// What the provider is for. Nullable.
        nullable description: String = "description",
        /// Whether tokens of the provider are accepted.
        optional enabled: bool = "enabled",
        /// URL of the OIDC issuer, as in the `iss` claim of its tokens.
        optional issuer: String = "issuer",
        /// Label of the provider.
        optional name: String = "name",
        /// How the issuer's signing keys are obtained.
        optional verification: OrganizationWorkloadIdentityProviderUpdateParamsVerification = "verification",
    }
}

params! {
    /// Computes an attribute from the claims of a token.
    pub struct OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation {
        /// Name of the attribute to set.
        required attribute: String = "attribute",
        /// Expression over the token's claims.
        required expression: String = "expression",
    }
}

tagged_union! {
    /// How the issuer's signing keys are obtained: by OIDC discovery or from an uploaded key set.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationWorkloadIdentityProviderUpdateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam),
        "uploaded_jwks" => UploadedJwks(UploadedJwksVerificationParam),
    }
}

params! {
    /// Verifies tokens with keys that you upload.
    pub struct UploadedJwksVerificationParam {
        /// JSON Web Key Set with the issuer's public keys.
        required jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// An OIDC issuer whose tokens workloads can exchange for access to the API, without an API
    /// key.
    ///
    /// Returned by `admin.organization.workload_identity_providers.create`,
    /// `admin.organization.workload_identity_providers.list`,
    /// `admin.organization.workload_identity_providers.retrieve`,
    /// `admin.organization.workload_identity_providers.update`.
    pub struct WorkloadIdentityProvider {
        lenient id: String = "id",
        /// Computes attributes from the claims of a token, for federation rules to match on.
        lenient attribute_transformations: Vec<WorkloadIdentityProviderAttributeTransformation> = "attribute_transformations",
        /// Value that the `aud` claim of tokens must have.
        lenient audience: String = "audience",
        /// When the provider was created.
        lenient created_at: i64 = "created_at",
        /// What the provider is for. Nullable.
        optional description: String = "description",
        /// Whether tokens of the provider are accepted.
        lenient enabled: bool = "enabled",
        /// URL of the OIDC issuer, as in the `iss` claim of its tokens.
        lenient issuer: String = "issuer",
        /// Label of the provider.
        lenient name: String = "name",
        /// Always `"organization.workload_identity_provider"`.
        constant object: "organization.workload_identity_provider" = "object",
        /// Always `"oidc"`.
        constant r#type: "oidc" = "type",
        /// When the provider was last changed.
        lenient updated_at: i64 = "updated_at",
        /// How the issuer's signing keys are obtained.
        lenient verification: WorkloadIdentityProviderVerification = "verification",
    }
}

object! {
    /// Computes an attribute from the claims of a token.
    pub struct WorkloadIdentityProviderAttributeTransformation {
        /// Name of the attribute to set.
        lenient attribute: String = "attribute",
        /// Expression over the token's claims.
        lenient expression: String = "expression",
    }
}

params! {
    /// Fetches the issuer's signing keys by OIDC discovery.
    pub struct WorkloadIdentityProviderCreateVerificationDiscovery {
        /// URL of the issuer's OIDC discovery document. Nullable.
        required discovery_url: Nullable<String> = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

params! {
    /// Verifies tokens with keys that you upload.
    pub struct WorkloadIdentityProviderCreateVerificationUploadedJwks {
        /// JSON Web Key Set with the issuer's public keys.
        required jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// Confirms that a provider was deleted.
    ///
    /// Returned by `admin.organization.workload_identity_providers.delete`.
    pub struct WorkloadIdentityProviderDeleted {
        lenient id: String = "id",
        /// Whether the provider was deleted.
        lenient deleted: bool = "deleted",
        /// Always `"organization.workload_identity_provider.deleted"`.
        constant object: "organization.workload_identity_provider.deleted" = "object",
    }
}

params! {
    /// Fetches the issuer's signing keys by OIDC discovery.
    pub struct WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam {
        /// URL of the issuer's OIDC discovery document. Nullable.
        required discovery_url: Nullable<String> = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

tagged_union! {
    /// How the issuer's signing keys are obtained: by OIDC discovery or from an uploaded key set.
    ///
    /// A union, told apart by `type`.
    pub enum WorkloadIdentityProviderVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderVerificationUploadedJwks),
    }
}

object! {
    /// Fetches the issuer's signing keys by OIDC discovery.
    pub struct WorkloadIdentityProviderVerificationDiscovery {
        /// URL of the issuer's OIDC discovery document. Nullable.
        optional discovery_url: String = "discovery_url",
        /// Always `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

object! {
    /// Verifies tokens with keys that you upload.
    pub struct WorkloadIdentityProviderVerificationUploadedJwks {
        /// JSON Web Key Set with the issuer's public keys.
        lenient jwks: crate::Json = "jwks",
        /// Always `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

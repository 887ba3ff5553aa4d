// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::Nullable;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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

params! {
    /// What `admin.organization.workload_identity_providers.create` takes.
    pub struct OrganizationWorkloadIdentityProviderCreateParams {
        /// The member `audience`: a text.
        required audience: String = "audience",
        /// The member `issuer`: a text.
        required issuer: String = "issuer",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"oidc"`.
        constant r#type: "oidc" = "type",
        /// The member `attribute_transformations`: a list.
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation> = "attribute_transformations",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `verification`: one of the shapes of [`OrganizationWorkloadIdentityProviderCreateParamsVerification`].
        optional verification: OrganizationWorkloadIdentityProviderCreateParamsVerification = "verification",
    }
}

params! {
    /// An object: `attribute_transformations[]` of the document's `OrganizationWorkloadIdentityProviderCreateParams`.
    pub struct OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation {
        /// The member `attribute`: a text.
        required attribute: String = "attribute",
        /// The member `expression`: a text.
        required expression: String = "expression",
    }
}

tagged_union! {
    /// One of several objects: `verification` of the document's `OrganizationWorkloadIdentityProviderCreateParams`.
    pub enum OrganizationWorkloadIdentityProviderCreateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderCreateVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderCreateVerificationUploadedJwks),
    }
}

params! {
    /// What `admin.organization.workload_identity_providers.federation_rules.create` takes.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleCreateParams {
        /// The member `attribute_matchers`: an object of one's own names.
        required attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue> = "attribute_matchers",
        /// The member `project_id`: a text.
        required project_id: String = "project_id",
        /// The member `service_account_id`: a text.
        required service_account_id: String = "service_account_id",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `permissions`: one of the shapes of [`OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions`].
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions = "permissions",
    }
}

kind_union! {
    /// One of several shapes: `attribute_matchers{}` of the document's `OrganizationWorkloadIdentityProviderFederationRuleCreateParams`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// One of several objects: `permissions` of the document's `OrganizationWorkloadIdentityProviderFederationRuleCreateParams`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleCreatePermissionsServiceAccountDefault),
        "restricted" => Restricted(FederationRuleCreatePermissionsRestricted),
    }
}

params! {
    /// What `admin.organization.workload_identity_providers.federation_rules.list` takes.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder`].
        optional order: OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder = "order",
        /// The member `service_account_id`: a text.
        optional service_account_id: String = "service_account_id",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.workload_identity_providers.federation_rules.list?order`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `admin.organization.workload_identity_providers.federation_rules.update` takes.
    pub struct OrganizationWorkloadIdentityProviderFederationRuleUpdateParams {
        /// The member `attribute_matchers`: an object of one's own names.
        optional attribute_matchers: BTreeMap<String, OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue> = "attribute_matchers",
        /// The member `description`: a text. May be null.
        nullable description: String = "description",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `permissions`: one of the shapes of [`OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions`].
        optional permissions: OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions = "permissions",
    }
}

kind_union! {
    /// One of several shapes: `attribute_matchers{}` of the document's `OrganizationWorkloadIdentityProviderFederationRuleUpdateParams`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

tagged_union! {
    /// One of several objects: `permissions` of the document's `OrganizationWorkloadIdentityProviderFederationRuleUpdateParams`.
    pub enum OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions by "type" {
        "service_account_default" => ServiceAccountDefault(FederationRuleUpdatePermissionsDefaultPermissionsParam),
        "restricted" => Restricted(FederationRuleUpdatePermissionsRestrictedPermissionsParam),
    }
}

params! {
    /// What `admin.organization.workload_identity_providers.list` takes.
    pub struct OrganizationWorkloadIdentityProviderListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`OrganizationWorkloadIdentityProviderListParamsOrder`].
        optional order: OrganizationWorkloadIdentityProviderListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.workload_identity_providers.list?order`.
    pub enum OrganizationWorkloadIdentityProviderListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `admin.organization.workload_identity_providers.update` takes.
    pub struct OrganizationWorkloadIdentityProviderUpdateParams {
        /// The member `attribute_transformations`: a list.
        optional attribute_transformations: Vec<OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation> = "attribute_transformations",
        /// The member `audience`: a text.
        optional audience: String = "audience",
        /// The member `description`: a text. May be null.
        nullable description: String = "description",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `issuer`: a text.
        optional issuer: String = "issuer",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `verification`: one of the shapes of [`OrganizationWorkloadIdentityProviderUpdateParamsVerification`].
        optional verification: OrganizationWorkloadIdentityProviderUpdateParamsVerification = "verification",
    }
}

params! {
    /// An object: `attribute_transformations[]` of the document's `OrganizationWorkloadIdentityProviderUpdateParams`.
    pub struct OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation {
        /// The member `attribute`: a text.
        required attribute: String = "attribute",
        /// The member `expression`: a text.
        required expression: String = "expression",
    }
}

tagged_union! {
    /// One of several objects: `verification` of the document's `OrganizationWorkloadIdentityProviderUpdateParams`.
    pub enum OrganizationWorkloadIdentityProviderUpdateParamsVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam),
        "uploaded_jwks" => UploadedJwks(UploadedJwksVerificationParam),
    }
}

params! {
    /// An object: the document's `UploadedJwksVerificationParam`.
    pub struct UploadedJwksVerificationParam {
        /// The member `jwks`: any JSON object.
        required jwks: crate::Json = "jwks",
        /// The member `type`: `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// What `admin.organization.workload_identity_providers.create`, `admin.organization.workload_identity_providers.list`, `admin.organization.workload_identity_providers.retrieve` gives: an object: the document's `WorkloadIdentityProvider`.
    pub struct WorkloadIdentityProvider {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `attribute_transformations`: a list.
        lenient attribute_transformations: Vec<WorkloadIdentityProviderAttributeTransformation> = "attribute_transformations",
        /// The member `audience`: a text.
        lenient audience: String = "audience",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `issuer`: a text.
        lenient issuer: String = "issuer",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"organization.workload_identity_provider"`.
        constant object: "organization.workload_identity_provider" = "object",
        /// The member `type`: `"oidc"`.
        constant r#type: "oidc" = "type",
        /// The member `updated_at`: a whole number.
        lenient updated_at: i64 = "updated_at",
        /// The member `verification`: one of the shapes of [`WorkloadIdentityProviderVerification`].
        lenient verification: WorkloadIdentityProviderVerification = "verification",
    }
}

object! {
    /// An object: `attribute_transformations[]` of the document's `WorkloadIdentityProvider`.
    pub struct WorkloadIdentityProviderAttributeTransformation {
        /// The member `attribute`: a text.
        lenient attribute: String = "attribute",
        /// The member `expression`: a text.
        lenient expression: String = "expression",
    }
}

params! {
    /// An object: the document's `WorkloadIdentityProviderCreateVerificationDiscovery`.
    pub struct WorkloadIdentityProviderCreateVerificationDiscovery {
        /// The member `discovery_url`: a text. May be null.
        required discovery_url: Nullable<String> = "discovery_url",
        /// The member `type`: `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

params! {
    /// An object: the document's `WorkloadIdentityProviderCreateVerificationUploadedJwks`.
    pub struct WorkloadIdentityProviderCreateVerificationUploadedJwks {
        /// The member `jwks`: any JSON object.
        required jwks: crate::Json = "jwks",
        /// The member `type`: `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

object! {
    /// What `admin.organization.workload_identity_providers.delete` gives: an object: the document's `WorkloadIdentityProviderDeleted`.
    pub struct WorkloadIdentityProviderDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"organization.workload_identity_provider.deleted"`.
        constant object: "organization.workload_identity_provider.deleted" = "object",
    }
}

params! {
    /// An object: the document's `WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam`.
    pub struct WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam {
        /// The member `discovery_url`: a text. May be null.
        required discovery_url: Nullable<String> = "discovery_url",
        /// The member `type`: `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

tagged_union! {
    /// One of several objects: `verification` of the document's `WorkloadIdentityProvider`.
    pub enum WorkloadIdentityProviderVerification by "type" {
        "discovery" => Discovery(WorkloadIdentityProviderVerificationDiscovery),
        "uploaded_jwks" => UploadedJwks(WorkloadIdentityProviderVerificationUploadedJwks),
    }
}

object! {
    /// An object: the document's `WorkloadIdentityProviderVerificationDiscovery`.
    pub struct WorkloadIdentityProviderVerificationDiscovery {
        /// The member `discovery_url`: a text. May be null.
        optional discovery_url: String = "discovery_url",
        /// The member `type`: `"discovery"`.
        constant r#type: "discovery" = "type",
    }
}

object! {
    /// An object: the document's `WorkloadIdentityProviderVerificationUploadedJwks`.
    pub struct WorkloadIdentityProviderVerificationUploadedJwks {
        /// The member `jwks`: any JSON object.
        lenient jwks: crate::Json = "jwks",
        /// The member `type`: `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}

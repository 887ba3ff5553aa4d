// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleCreateParams", shape: Object(&Record { fields: &[Field { name: "attribute_matchers", shape: Map { of: &Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS_ATTRIBUTE_MATCHERS_VALUE), max: None, name_max: None }, required: true, ..A_FIELD },
Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "description", shape: A_TEXT, ..A_FIELD },
Field { name: "enabled", shape: Flag, ..A_FIELD },
Field { name: "name", shape: A_TEXT, ..A_FIELD },
Field { name: "permissions", shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS_PERMISSIONS), ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS_ATTRIBUTE_MATCHERS_VALUE: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleCreateParamsAttributeMatchersValue", shape: Union { tag: None, variants: &[Variant { label: "String", tags: &[], shape: A_TEXT },
Variant { label: "Boolean", tags: &[], shape: Flag },
Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
Variant { label: "Number", tags: &[], shape: A_NUMBER },
] } };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_CREATE_PARAMS_PERMISSIONS: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleCreateParamsPermissions", shape: Union { tag: Some("type"), variants: &[Variant { label: "ServiceAccountDefault", tags: &["service_account_default"], shape: Ref(&FEDERATION_RULE_CREATE_PERMISSIONS_SERVICE_ACCOUNT_DEFAULT) },
Variant { label: "Restricted", tags: &["restricted"], shape: Ref(&FEDERATION_RULE_CREATE_PERMISSIONS_RESTRICTED) },
] } };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_LIST_PARAMS_ORDER:
    Named = Named {
    name: "OrganizationWorkloadIdentityProviderFederationRuleListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleUpdateParams", shape: Object(&Record { fields: &[Field { name: "attribute_matchers", shape: Map { of: &Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS_ATTRIBUTE_MATCHERS_VALUE), max: None, name_max: None }, ..A_FIELD },
Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
Field { name: "enabled", shape: Flag, ..A_FIELD },
Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
Field { name: "permissions", shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS_PERMISSIONS), ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS_ATTRIBUTE_MATCHERS_VALUE: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsAttributeMatchersValue", shape: Union { tag: None, variants: &[Variant { label: "String", tags: &[], shape: A_TEXT },
Variant { label: "Boolean", tags: &[], shape: Flag },
Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
Variant { label: "Number", tags: &[], shape: A_NUMBER },
] } };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE_UPDATE_PARAMS_PERMISSIONS: Named = Named { name: "OrganizationWorkloadIdentityProviderFederationRuleUpdateParamsPermissions", shape: Union { tag: Some("type"), variants: &[Variant { label: "ServiceAccountDefault", tags: &["service_account_default"], shape: Ref(&FEDERATION_RULE_UPDATE_PERMISSIONS_DEFAULT_PERMISSIONS_PARAM) },
Variant { label: "Restricted", tags: &["restricted"], shape: Ref(&FEDERATION_RULE_UPDATE_PERMISSIONS_RESTRICTED_PERMISSIONS_PARAM) },
] } };

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FEDERATION_RULE: Named = Named {
    name: "FederationRule",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "attribute_matchers",
                shape: Map { of: &Ref(&FEDERATION_RULE_ATTRIBUTE_MATCHERS_VALUE), max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.workload_identity_federation_rule\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "permissions",
                shape: Ref(&FEDERATION_RULE_PERMISSIONS),
                required: true,
                ..A_FIELD
            },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "service_account_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "updated_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "workload_identity_provider_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_ATTRIBUTE_MATCHERS_VALUE: Named = Named {
    name: "FederationRuleAttributeMatchersValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

pub(in crate::schema) static FEDERATION_RULE_CREATE_PERMISSIONS_RESTRICTED: Named = Named {
    name: "FederationRuleCreatePermissionsRestricted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "scopes",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"restricted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_CREATE_PERMISSIONS_SERVICE_ACCOUNT_DEFAULT: Named = Named {
    name: "FederationRuleCreatePermissionsServiceAccountDefault",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"service_account_default\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_DELETED: Named = Named {
    name: "FederationRuleDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.workload_identity_federation_rule.deleted\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_LIST_RESOURCE: Named = Named {
    name: "FederationRuleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FEDERATION_RULE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_PERMISSIONS: Named = Named {
    name: "FederationRulePermissions",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ServiceAccountDefault",
                tags: &["service_account_default"],
                shape: Ref(&FEDERATION_RULE_PERMISSIONS_SERVICE_ACCOUNT_DEFAULT),
            },
            Variant {
                label: "Restricted",
                tags: &["restricted"],
                shape: Ref(&FEDERATION_RULE_PERMISSIONS_RESTRICTED),
            },
        ],
    },
};

pub(in crate::schema) static FEDERATION_RULE_PERMISSIONS_RESTRICTED: Named = Named {
    name: "FederationRulePermissionsRestricted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "scopes",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"restricted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_PERMISSIONS_SERVICE_ACCOUNT_DEFAULT: Named = Named {
    name: "FederationRulePermissionsServiceAccountDefault",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"service_account_default\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_UPDATE_PERMISSIONS_DEFAULT_PERMISSIONS_PARAM: Named = Named {
    name: "FederationRuleUpdatePermissionsDefaultPermissionsParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"service_account_default\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FEDERATION_RULE_UPDATE_PERMISSIONS_RESTRICTED_PERMISSIONS_PARAM: Named = Named {
    name: "FederationRuleUpdatePermissionsRestrictedPermissionsParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "scopes",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"restricted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

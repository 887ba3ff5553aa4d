// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER: Named = Named {
    name: "WorkloadIdentityProvider",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "attribute_transformations",
                shape: List {
                    of: &Ref(&WORKLOAD_IDENTITY_PROVIDER_ATTRIBUTE_TRANSFORMATION),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "audience", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "issuer", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.workload_identity_provider\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"oidc\""), required: true, ..A_FIELD },
            Field { name: "updated_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "verification",
                shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_VERIFICATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_ATTRIBUTE_TRANSFORMATION: Named = Named {
    name: "WorkloadIdentityProviderAttributeTransformation",
    shape: Object(&Record {
        fields: &[
            Field { name: "attribute", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "expression", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_DELETED: Named = Named {
    name: "WorkloadIdentityProviderDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.workload_identity_provider.deleted\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_LIST_PARAMS_ORDER: Named = Named {
    name: "OrganizationWorkloadIdentityProviderListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_LIST_RESOURCE: Named = Named {
    name: "WorkloadIdentityProviderListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&WORKLOAD_IDENTITY_PROVIDER), min: None, max: None },
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

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_VERIFICATION: Named = Named {
    name: "WorkloadIdentityProviderVerification",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Discovery",
                tags: &["discovery"],
                shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_VERIFICATION_DISCOVERY),
            },
            Variant {
                label: "UploadedJwks",
                tags: &["uploaded_jwks"],
                shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_VERIFICATION_UPLOADED_JWKS),
            },
        ],
    },
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_VERIFICATION_DISCOVERY: Named = Named {
    name: "WorkloadIdentityProviderVerificationDiscovery",
    shape: Object(&Record {
        fields: &[
            Field { name: "discovery_url", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"discovery\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_VERIFICATION_UPLOADED_JWKS: Named = Named {
    name: "WorkloadIdentityProviderVerificationUploadedJwks",
    shape: Object(&Record {
        fields: &[
            Field { name: "jwks", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"uploaded_jwks\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

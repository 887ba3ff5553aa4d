// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS: Named = Named {
    name: "OrganizationWorkloadIdentityProviderCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "audience", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "issuer", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"oidc\""), required: true, ..A_FIELD },
            Field {
                name: "attribute_transformations",
                shape: List {
                    of: &Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS_ATTRIBUTE_TRANSFORMATION),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field {
                name: "verification",
                shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS_VERIFICATION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS_ATTRIBUTE_TRANSFORMATION: Named = Named { name: "OrganizationWorkloadIdentityProviderCreateParamsAttributeTransformation", shape: Object(&Record { fields: &[Field { name: "attribute", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "expression", shape: A_TEXT, required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_CREATE_PARAMS_VERIFICATION: Named =
    Named {
        name: "OrganizationWorkloadIdentityProviderCreateParamsVerification",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant {
                    label: "Discovery",
                    tags: &["discovery"],
                    shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_CREATE_VERIFICATION_DISCOVERY),
                },
                Variant {
                    label: "UploadedJwks",
                    tags: &["uploaded_jwks"],
                    shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_CREATE_VERIFICATION_UPLOADED_JWKS),
                },
            ],
        },
    };

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_CREATE_VERIFICATION_DISCOVERY: Named = Named {
    name: "WorkloadIdentityProviderCreateVerificationDiscovery",
    shape: Object(&Record {
        fields: &[
            Field { name: "discovery_url", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"discovery\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_CREATE_VERIFICATION_UPLOADED_JWKS: Named = Named {
    name: "WorkloadIdentityProviderCreateVerificationUploadedJwks",
    shape: Object(&Record {
        fields: &[
            Field { name: "jwks", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"uploaded_jwks\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

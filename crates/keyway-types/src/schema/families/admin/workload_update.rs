// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS: Named = Named {
    name: "OrganizationWorkloadIdentityProviderUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "attribute_transformations",
                shape: List {
                    of: &Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS_ATTRIBUTE_TRANSFORMATION),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "audience", shape: A_TEXT, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field { name: "issuer", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "verification",
                shape: Ref(&ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS_VERIFICATION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS_ATTRIBUTE_TRANSFORMATION: Named = Named { name: "OrganizationWorkloadIdentityProviderUpdateParamsAttributeTransformation", shape: Object(&Record { fields: &[Field { name: "attribute", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "expression", shape: A_TEXT, required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_UPDATE_PARAMS_VERIFICATION: Named =
    Named {
        name: "OrganizationWorkloadIdentityProviderUpdateParamsVerification",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant {
                    label: "Discovery",
                    tags: &["discovery"],
                    shape: Ref(&WORKLOAD_IDENTITY_PROVIDER_UPDATE_VERIFICATION_DISCOVERY_VERIFICATION_PARAM),
                },
                Variant {
                    label: "UploadedJwks",
                    tags: &["uploaded_jwks"],
                    shape: Ref(&UPLOADED_JWKS_VERIFICATION_PARAM),
                },
            ],
        },
    };

pub(in crate::schema) static WORKLOAD_IDENTITY_PROVIDER_UPDATE_VERIFICATION_DISCOVERY_VERIFICATION_PARAM:
    Named = Named {
    name: "WorkloadIdentityProviderUpdateVerificationDiscoveryVerificationParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "discovery_url", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"discovery\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_PROJECT_CERTIFICATE: Named = Named {
    name: "OrganizationProjectCertificate",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "certificate_details",
                shape: Ref(&ORGANIZATION_PROJECT_CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_PROJECT_CERTIFICATE_ACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationProjectCertificateActivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate.activation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_PROJECT_CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "OrganizationProjectCertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_PROJECT_CERTIFICATE_DEACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationProjectCertificateDeactivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.certificate.deactivation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

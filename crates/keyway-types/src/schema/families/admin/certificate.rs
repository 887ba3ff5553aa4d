// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CERTIFICATE: Named = Named {
    name: "Certificate",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Ref(&CERTIFICATE_OBJECT), required: true, ..A_FIELD },
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
                shape: Ref(&CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "CertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "content", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CERTIFICATE_OBJECT: Named = Named {
    name: "CertificateObject",
    shape: Choice {
        values: &["certificate", "organization.certificate", "organization.project.certificate"],
        open: false,
    },
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE: Named = Named {
    name: "OrganizationCertificate",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.certificate\""), required: true, ..A_FIELD },
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
                shape: Ref(&ORGANIZATION_CERTIFICATE_CERTIFICATE_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "active", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_ACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationCertificateActivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.certificate.activation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_CERTIFICATE_DETAILS: Named = Named {
    name: "OrganizationCertificateCertificateDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "valid_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_CREATE_PARAMS: Named = Named {
    name: "OrganizationCertificateCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "certificate", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_DEACTIVATION_RESPONSE: Named = Named {
    name: "OrganizationCertificateDeactivationResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.certificate.deactivation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_DELETE_RESPONSE: Named = Named {
    name: "OrganizationCertificateDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"certificate.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_CERTIFICATE_UPDATE_PARAMS: Named = Named {
    name: "OrganizationCertificateUpdateParams",
    shape: Object(&Record { fields: &[Field { name: "name", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

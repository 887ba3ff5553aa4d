// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificatesActivated",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificates",
            shape: List {
                of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED_CERTIFICATE),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_ACTIVATED_CERTIFICATE: Named =
    Named {
        name: "OrganizationAuditLogListResponseCertificatesActivatedCertificate",
        shape: Object(&Record {
            fields: &[
                Field { name: "id", shape: A_TEXT, ..A_FIELD },
                Field { name: "name", shape: A_TEXT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED: Named = Named {
    name: "OrganizationAuditLogListResponseCertificatesDeactivated",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificates",
            shape: List {
                of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED_CERTIFICATE),
                min: None,
                max: None,
            },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_CERTIFICATES_DEACTIVATED_CERTIFICATE:
    Named = Named {
    name: "OrganizationAuditLogListResponseCertificatesDeactivatedCertificate",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

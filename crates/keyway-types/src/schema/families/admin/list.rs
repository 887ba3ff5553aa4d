// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIST_AUDIT_LOGS_RESPONSE: Named = Named {
    name: "ListAuditLogsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE), min: None, max: None },
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

pub(in crate::schema) static LIST_CERTIFICATES_RESPONSE: Named = Named {
    name: "ListCertificatesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_PROJECT_CERTIFICATES_RESPONSE: Named = Named {
    name: "ListProjectCertificatesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_PROJECT_CERTIFICATE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyCreatedData",
    shape: Object(&Record {
        fields: &[Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseApiKeyUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_API_KEY_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[
                Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
                Field { name: "expires_in_seconds", shape: AN_INTEGER, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

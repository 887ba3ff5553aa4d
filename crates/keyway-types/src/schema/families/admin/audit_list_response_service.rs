// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_CREATED_DATA: Named =
    Named {
        name: "OrganizationAuditLogListResponseServiceAccountCreatedData",
        shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseServiceAccountUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_SERVICE_ACCOUNT_UPDATED_CHANGES_REQUESTED: Named = Named { name: "OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested", shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD },
], ..A_RECORD }) };

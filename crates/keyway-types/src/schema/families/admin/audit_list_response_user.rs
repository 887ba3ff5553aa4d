// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED: Named = Named {
    name: "OrganizationAuditLogListResponseUserAdded",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_ADDED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseUserAddedData",
    shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseUserDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseUserUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_USER_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseUserUpdatedChangesRequested",
        shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

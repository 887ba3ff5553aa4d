// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseGroupCreatedData",
    shape: Object(&Record { fields: &[Field { name: "group_name", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseGroupUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_GROUP_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseGroupUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[Field { name: "group_name", shape: A_TEXT, ..A_FIELD }],
            ..A_RECORD
        }),
    };

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT: Named = Named {
    name: "OrganizationAuditLogListResponseProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_ARCHIVED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectArchived",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED_DATA),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_CREATED_DATA: Named = Named {
    name: "OrganizationAuditLogListResponseProjectCreatedData",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "title", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseProjectUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_PROJECT_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseProjectUpdatedChangesRequested",
        shape: Object(&Record { fields: &[Field { name: "title", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
    };

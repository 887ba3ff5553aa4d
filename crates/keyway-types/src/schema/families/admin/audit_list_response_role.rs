// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleAssignmentCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_ASSIGNMENT_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleAssignmentDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE: Named = Named {
    name: "OrganizationAuditLogListResponseRoleBoundToResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "workspace_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field {
                name: "source",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE_SOURCE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_BOUND_TO_RESOURCE_SOURCE: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleBoundToResourceSource",
        shape: Choice {
            values: &[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ],
            open: false,
        },
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_CREATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_DELETED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleDeleted",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE: Named = Named {
    name: "OrganizationAuditLogListResponseRoleUnboundFromResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "role_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
            Field { name: "permissions", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "workspace_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "connector_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field {
                name: "source",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE_SOURCE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UNBOUND_FROM_RESOURCE_SOURCE: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleUnboundFromResourceSource",
        shape: Choice {
            values: &[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ],
            open: false,
        },
    };

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED: Named = Named {
    name: "OrganizationAuditLogListResponseRoleUpdated",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "changes_requested",
                shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED_CHANGES_REQUESTED),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_AUDIT_LOG_LIST_RESPONSE_ROLE_UPDATED_CHANGES_REQUESTED: Named =
    Named {
        name: "OrganizationAuditLogListResponseRoleUpdatedChangesRequested",
        shape: Object(&Record {
            fields: &[
                Field { name: "role_name", shape: A_TEXT, ..A_FIELD },
                Field { name: "resource_id", shape: A_TEXT, ..A_FIELD },
                Field { name: "resource_type", shape: A_TEXT, ..A_FIELD },
                Field {
                    name: "permissions_added",
                    shape: List { of: &A_TEXT, min: None, max: None },
                    ..A_FIELD
                },
                Field {
                    name: "permissions_removed",
                    shape: List { of: &A_TEXT, min: None, max: None },
                    ..A_FIELD
                },
                Field { name: "description", shape: A_TEXT, ..A_FIELD },
                Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

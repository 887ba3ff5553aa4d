// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSIGNED_ROLE_DETAILS: Named = Named {
    name: "AssignedRoleDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "updated_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "created_by", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "created_by_user_obj", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field {
                name: "assignment_sources",
                shape: Nullable(&List {
                    of: &Ref(&ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSIGNED_ROLE_DETAILS_ASSIGNMENT_SOURCE: Named = Named {
    name: "AssignedRoleDetailsAssignmentSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "principal_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "principal_type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COSTS_RESULT: Named = Named {
    name: "CostsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.costs.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "amount", shape: Ref(&COSTS_RESULT_AMOUNT), ..A_FIELD },
            Field { name: "line_item", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "quantity", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "quantity_unit", shape: Nullable(&Ref(&COSTS_RESULT_QUANTITY_UNIT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COSTS_RESULT_AMOUNT: Named = Named {
    name: "CostsResultAmount",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_NUMBER, ..A_FIELD },
            Field { name: "currency", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COSTS_RESULT_QUANTITY_UNIT: Named = Named {
    name: "CostsResultQuantityUnit",
    shape: Choice {
        values: &[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ],
        open: true,
    },
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION: Named = Named {
    name: "OrganizationDataRetention",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.data_retention\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Ref(&ORGANIZATION_DATA_RETENTION_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS: Named = Named {
    name: "OrganizationDataRetentionUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "retention_type",
            shape: Ref(&ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE: Named = Named {
    name: "OrganizationDataRetentionUpdateParamsRetentionType",
    shape: Choice {
        values: &[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        open: false,
    },
};

pub(in crate::schema) static DELETED_ROLE_ASSIGNMENT_RESOURCE: Named = Named {
    name: "DeletedRoleAssignmentResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TOOL_PERMISSION: Named = Named {
    name: "HostedToolPermission",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HOSTED_TOOL_PERMISSION_UPDATE: Named = Named {
    name: "HostedToolPermissionUpdate",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE: Named = Named {
    name: "Role",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "resource_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "predefined_role", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE_DELETED_RESOURCE: Named = Named {
    name: "RoleDeletedResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"role.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROLE_LIST_RESOURCE: Named = Named {
    name: "RoleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ASSIGNED_ROLE_DETAILS), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOGGLE_CERTIFICATES_REQUEST: Named = Named {
    name: "ToggleCertificatesRequest",
    shape: Object(&Record {
        fields: &[Field {
            name: "certificate_ids",
            shape: List { of: &A_TEXT, min: Some(1), max: Some(10) },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

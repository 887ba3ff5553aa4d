// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT: Named = Named {
    name: "Project",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"organization.project\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "archived_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "residency", shape: Ref(&PROJECT_RESIDENCY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_CREATE_PARAMS: Named = Named {
    name: "ProjectCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "residency", shape: Nullable(&Ref(&PROJECT_RESIDENCY)), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "geography", shape: Nullable(&A_TEXT), deprecated: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_DATA_RETENTION: Named = Named {
    name: "ProjectDataRetention",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.data_retention\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&PROJECT_DATA_RETENTION_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_DATA_RETENTION_TYPE: Named = Named {
    name: "ProjectDataRetentionType",
    shape: Choice { values: PROJECT_DATA_RETENTION_TYPE_VALUES, open: false },
};

pub(in crate::schema) static PROJECT_DATA_RETENTION_UPDATE_PARAMS: Named = Named {
    name: "ProjectDataRetentionUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "retention_type",
            shape: Ref(&PROJECT_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_DATA_RETENTION_UPDATE_PARAMS_RETENTION_TYPE: Named = Named {
    name: "ProjectDataRetentionUpdateParamsRetentionType",
    shape: Choice { values: PROJECT_DATA_RETENTION_TYPE_VALUES, open: false },
};

pub(in crate::schema) static PROJECT_HOSTED_TOOL_PERMISSION_UPDATE_PARAMS: Named = Named {
    name: "ProjectHostedToolPermissionUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_search", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field { name: "web_search", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field {
                name: "image_generation",
                shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)),
                ..A_FIELD
            },
            Field { name: "mcp", shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)), ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Nullable(&Ref(&HOSTED_TOOL_PERMISSION_UPDATE)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_HOSTED_TOOL_PERMISSIONS: Named = Named {
    name: "ProjectHostedToolPermissions",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_search", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field { name: "web_search", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field {
                name: "image_generation",
                shape: Ref(&HOSTED_TOOL_PERMISSION),
                required: true,
                ..A_FIELD
            },
            Field { name: "mcp", shape: Ref(&HOSTED_TOOL_PERMISSION), required: true, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&HOSTED_TOOL_PERMISSION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_LIST_RESPONSE: Named = Named {
    name: "ProjectListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT), min: None, max: None },
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

pub(in crate::schema) static PROJECT_OPTIONAL_SERVICE_TIER: Named = Named {
    name: "ProjectOptionalServiceTier",
    shape: Choice { values: &["flex", "fast", "ultrafast"], open: false },
};

pub(in crate::schema) static PROJECT_RESIDENCY: Named = Named {
    name: "ProjectResidency",
    shape: Choice {
        values: &[
            "GLOBAL",
            "US_STORAGE_PROCESSING",
            "EU_STORAGE_PROCESSING",
            "JP_STORAGE",
            "JP_STORAGE_PROCESSING",
            "KR_STORAGE",
            "CA_STORAGE",
            "SG_STORAGE",
            "IN_STORAGE",
            "IN_STORAGE_PROCESSING",
            "AU_STORAGE",
            "AU_STORAGE_PROCESSING",
            "GB_STORAGE",
            "AE_STORAGE",
            "AE_STORAGE_PROCESSING",
        ],
        open: false,
    },
};

pub(in crate::schema) static PROJECT_UPDATE_PARAMS: Named = Named {
    name: "ProjectUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "external_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "geography", shape: Nullable(&A_TEXT), deprecated: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

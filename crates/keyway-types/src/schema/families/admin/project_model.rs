// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_MODEL_PERMISSION_UPDATE_PARAMS: Named = Named {
    name: "ProjectModelPermissionUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Ref(&PROJECT_MODEL_PERMISSION_UPDATE_PARAMS_MODE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "model_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_MODEL_PERMISSION_UPDATE_PARAMS_MODE: Named = Named {
    name: "ProjectModelPermissionUpdateParamsMode",
    shape: Choice { values: &["allow_list", "deny_list"], open: false },
};

pub(in crate::schema) static PROJECT_MODEL_PERMISSIONS: Named = Named {
    name: "ProjectModelPermissions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.model_permissions\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "mode", shape: Ref(&PROJECT_MODEL_PERMISSIONS_MODE), required: true, ..A_FIELD },
            Field {
                name: "model_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_MODEL_PERMISSIONS_DELETED: Named = Named {
    name: "ProjectModelPermissionsDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.model_permissions.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_MODEL_PERMISSIONS_MODE: Named = Named {
    name: "ProjectModelPermissionsMode",
    shape: Choice { values: &["allow_list", "deny_list"], open: false },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static APPLY_PATCH_CALL_OUTPUT_STATUS: Named = Named {
    name: "ApplyPatchCallOutputStatus",
    shape: Choice { values: &["completed", "failed"], open: false },
};

pub(in crate::schema) static APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM: Named = Named {
    name: "ApplyPatchCallOutputStatusParam",
    shape: Choice { values: &["completed", "failed"], open: false },
};

pub(in crate::schema) static APPLY_PATCH_CALL_STATUS: Named = Named {
    name: "ApplyPatchCallStatus",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in crate::schema) static APPLY_PATCH_CALL_STATUS_PARAM: Named = Named {
    name: "ApplyPatchCallStatusParam",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in crate::schema) static APPLY_PATCH_CREATE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchCreateFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"create_file\""),
                required: true,
                default: Some("\"create_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "diff", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_CREATE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchCreateFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"create_file\""),
                required: true,
                default: Some("\"create_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "diff",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_DELETE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchDeleteFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"delete_file\""),
                required: true,
                default: Some("\"delete_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_DELETE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchDeleteFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"delete_file\""),
                required: true,
                default: Some("\"delete_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchOperationParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CreateFile",
                tags: &["create_file"],
                shape: Ref(&APPLY_PATCH_CREATE_FILE_OPERATION_PARAM),
            },
            Variant {
                label: "DeleteFile",
                tags: &["delete_file"],
                shape: Ref(&APPLY_PATCH_DELETE_FILE_OPERATION_PARAM),
            },
            Variant {
                label: "UpdateFile",
                tags: &["update_file"],
                shape: Ref(&APPLY_PATCH_UPDATE_FILE_OPERATION_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static APPLY_PATCH_TOOL: Named = Named {
    name: "ApplyPatchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch\""),
                required: true,
                default: Some("\"apply_patch\""),
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_TOOL_CALL_ITEM_PARAM: Named = Named {
    name: "ApplyPatchToolCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_STATUS_PARAM), required: true, ..A_FIELD },
            Field { name: "operation", shape: Ref(&APPLY_PATCH_OPERATION_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ApplyPatchToolCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Text { min: None, max: Some(10485760), pattern: None, format: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_UPDATE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchUpdateFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"update_file\""),
                required: true,
                default: Some("\"update_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "diff", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static APPLY_PATCH_UPDATE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchUpdateFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"update_file\""),
                required: true,
                default: Some("\"update_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "diff",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_APPLY_PATCH_TOOL_CALL: Named = Named {
    name: "ResponseApplyPatchToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "operation",
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
                required: true,
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION: Named = Named {
    name: "ResponseApplyPatchToolCallOperation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CreateFile",
                tags: &["create_file"],
                shape: Ref(&APPLY_PATCH_CREATE_FILE_OPERATION),
            },
            Variant {
                label: "DeleteFile",
                tags: &["delete_file"],
                shape: Ref(&APPLY_PATCH_DELETE_FILE_OPERATION),
            },
            Variant {
                label: "UpdateFile",
                tags: &["update_file"],
                shape: Ref(&APPLY_PATCH_UPDATE_FILE_OPERATION),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseApplyPatchToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

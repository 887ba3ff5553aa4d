// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_APPLY_PATCH_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaApplyPatchCallOutputStatus", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS) };

pub(in crate::schema) static BETA_APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM: Named =
    Named { name: "BetaApplyPatchCallOutputStatusParam", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM) };

pub(in crate::schema) static BETA_APPLY_PATCH_CALL_STATUS: Named =
    Named { name: "BetaApplyPatchCallStatus", shape: Ref(&APPLY_PATCH_CALL_STATUS) };

pub(in crate::schema) static BETA_APPLY_PATCH_CALL_STATUS_PARAM: Named =
    Named { name: "BetaApplyPatchCallStatusParam", shape: Ref(&APPLY_PATCH_CALL_STATUS_PARAM) };

pub(in crate::schema) static BETA_APPLY_PATCH_OPERATION_PARAM: Named =
    Named { name: "BetaApplyPatchOperationParam", shape: Ref(&APPLY_PATCH_OPERATION_PARAM) };

pub(in crate::schema) static BETA_APPLY_PATCH_TOOL: Named =
    Named { name: "BetaApplyPatchTool", shape: Ref(&APPLY_PATCH_TOOL) };

pub(in crate::schema) static BETA_APPLY_PATCH_TOOL_CALL_ITEM_PARAM: Named = Named {
    name: "BetaApplyPatchToolCallItemParam",
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
            Field {
                name: "status",
                shape: Ref(&BETA_APPLY_PATCH_CALL_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "operation",
                shape: Ref(&BETA_APPLY_PATCH_OPERATION_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaApplyPatchToolCallOutputItemParam",
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
                shape: Ref(&BETA_APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Text { min: None, max: Some(10485760), pattern: None, format: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

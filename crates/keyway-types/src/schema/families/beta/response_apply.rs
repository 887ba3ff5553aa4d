// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL: Named = Named {
    name: "BetaResponseApplyPatchToolCall",
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
            Field { name: "status", shape: Ref(&BETA_APPLY_PATCH_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "operation",
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION: Named = Named {
    name: "BetaResponseApplyPatchToolCallOperation",
    shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
};

pub(in crate::schema) static BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseApplyPatchToolCallOutput",
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
            Field {
                name: "status",
                shape: Ref(&BETA_APPLY_PATCH_CALL_OUTPUT_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

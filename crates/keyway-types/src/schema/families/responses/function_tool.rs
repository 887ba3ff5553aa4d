// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FUNCTION_TOOL: Named = Named {
    name: "FunctionTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function\""),
                required: true,
                default: Some("\"function\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "output_schema", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL_OUTPUT: Named = Named {
    name: "FunctionToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "FunctionToolCallOutputOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "FunctionAndCustomToolCallOutputList",
                tags: &[],
                shape: List { of: &Ref(&FUNCTION_AND_CUSTOM_TOOL_CALL_OUTPUT), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static FUNCTION_TOOL_PARAM: Named = Named {
    name: "FunctionToolParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "name",
                shape: Text { min: Some(1), max: Some(128), pattern: Some("^[a-zA-Z0-9_-]+$"), format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"function\""),
                required: true,
                default: Some("\"function\""),
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&Ref(&EMPTY_MODEL_PARAM)), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "output_schema", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_TOOL_CALL: Named = Named {
    name: "ResponseFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "status", shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_TOOL_CALL_ITEM: Named = Named {
    name: "ResponseFunctionToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseFunctionToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseFunctionToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

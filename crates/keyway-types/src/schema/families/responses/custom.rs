// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CUSTOM_GRAMMAR_FORMAT_PARAM: Named = Named {
    name: "CustomGrammarFormatParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"grammar\""),
                required: true,
                default: Some("\"grammar\""),
                ..A_FIELD
            },
            Field { name: "syntax", shape: Ref(&GRAMMAR_SYNTAX), required: true, ..A_FIELD },
            Field { name: "definition", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CUSTOM_TEXT_FORMAT_PARAM: Named = Named {
    name: "CustomTextFormatParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"text\""),
            required: true,
            default: Some("\"text\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CUSTOM_TOOL: Named = Named {
    name: "CustomTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&CUSTOM_TOOL_INPUT_FORMAT), ..A_FIELD },
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

pub(in crate::schema) static CUSTOM_TOOL_INPUT_FORMAT: Named = Named {
    name: "CustomToolInputFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&CUSTOM_TEXT_FORMAT_PARAM) },
            Variant { label: "Grammar", tags: &["grammar"], shape: Ref(&CUSTOM_GRAMMAR_FORMAT_PARAM) },
        ],
    },
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL: Named = Named {
    name: "ResponseCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT: Named = Named {
    name: "ResponseCustomToolCallInputDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT: Named = Named {
    name: "ResponseCustomToolCallInputDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_ITEM: Named = Named {
    name: "ResponseCustomToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
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

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseCustomToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseCustomToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
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
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "ResponseCustomToolCallOutputOutput",
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

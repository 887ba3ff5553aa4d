// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FUNCTION_CALL_ITEM_STATUS: Named = Named {
    name: "FunctionCallItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static FUNCTION_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "FunctionCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function_call_output\""),
                required: true,
                default: Some("\"function_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: Some(1), max: Some(128), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "namespace",
                shape: Nullable(&Text {
                    min: Some(1),
                    max: Some(64),
                    pattern: Some("^[a-zA-Z0-9_-]+$"),
                    format: None,
                }),
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT: Named = Named {
    name: "FunctionCallOutputItemParamOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_FUNCTION_CALL_OUTPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static FUNCTION_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "FunctionCallOutputStatusEnum",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static FUNCTION_CALL_STATUS: Named = Named {
    name: "FunctionCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "ResponseFunctionCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "ResponseFunctionCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, deprecated: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseFunctionCallOutputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT_CONTENT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&RESPONSE_INPUT_IMAGE_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE_CONTENT) },
        ],
    },
};

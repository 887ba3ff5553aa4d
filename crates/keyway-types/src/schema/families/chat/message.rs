// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE: Named = Named {
    name: "ChatCompletionMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "tool_calls", shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALLS), ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_ANNOTATION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "audio", shape: Nullable(&Ref(&CHAT_COMPLETION_AUDIO)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_ANNOTATION: Named = Named {
    name: "ChatCompletionMessageAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"url_citation\""), required: true, ..A_FIELD },
            Field {
                name: "url_citation",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_ANNOTATION_URL_CITATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_ANNOTATION_URL_CITATION: Named = Named {
    name: "ChatCompletionMessageAnnotationUrlCitation",
    shape: Object(&Record {
        fields: &[
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL: Named = Named {
    name: "ChatCompletionMessageCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM: Named = Named {
    name: "ChatCompletionMessageCustomToolCallCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionMessageFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL: Named = Named {
    name: "ChatCompletionMessageFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL_FUNCTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "ChatCompletionMessageFunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_LIST: Named = Named {
    name: "ChatCompletionMessageList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&CHAT_COMPLETION_STORE_MESSAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionMessageParam",
    shape: Union {
        tag: Some("role"),
        variants: &[
            Variant {
                label: "Developer",
                tags: &["developer"],
                shape: Ref(&CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM),
            },
            Variant { label: "System", tags: &["system"], shape: Ref(&CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM) },
            Variant { label: "User", tags: &["user"], shape: Ref(&CHAT_COMPLETION_USER_MESSAGE_PARAM) },
            Variant {
                label: "Assistant",
                tags: &["assistant"],
                shape: Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM),
            },
            Variant { label: "Tool", tags: &["tool"], shape: Ref(&CHAT_COMPLETION_TOOL_MESSAGE_PARAM) },
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_FUNCTION_MESSAGE_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK: Named = Named {
    name: "ChatCompletionMessageToolCallChunk",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION: Named = Named {
    name: "ChatCompletionMessageToolCallChunkFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNION: Named = Named {
    name: "ChatCompletionMessageToolCallUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_MESSAGE_TOOL_CALLS: Named = Named {
    name: "ChatCompletionMessageToolCalls",
    shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNION), min: None, max: None },
};

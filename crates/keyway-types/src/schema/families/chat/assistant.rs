// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionAssistantMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_CONTENT)),
                ..A_FIELD
            },
            Field { name: "refusal", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "audio",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_AUDIO)),
                ..A_FIELD
            },
            Field { name: "tool_calls", shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALLS), ..A_FIELD },
            Field {
                name: "function_call",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_FUNCTION_CALL)),
                deprecated: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_AUDIO: Named = Named {
    name: "ChatCompletionAssistantMessageParamAudio",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionAssistantMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionRequestAssistantMessageContentPartList",
                tags: &[],
                shape: List {
                    of: &Ref(&CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART),
                    min: Some(1),
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionAssistantMessageParamFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

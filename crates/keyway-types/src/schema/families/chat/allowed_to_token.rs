// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_ALLOWED_TOOL_CHOICE: Named = Named {
    name: "ChatCompletionAllowedToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"allowed_tools\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_tools",
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOLS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_ALLOWED_TOOLS: Named = Named {
    name: "ChatCompletionAllowedTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOLS_MODE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &AN_OBJECT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_ALLOWED_TOOLS_MODE: Named = Named {
    name: "ChatCompletionAllowedToolsMode",
    shape: Choice { values: &["auto", "required"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_AUDIO: Named = Named {
    name: "ChatCompletionAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "transcript", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_DELETED: Named = Named {
    name: "ChatCompletionDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"chat.completion.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionDeveloperMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"developer\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionDeveloperMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_FUNCTIONS: Named = Named {
    name: "ChatCompletionFunctions",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: Ref(&FUNCTION_PARAMETERS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_LIST: Named = Named {
    name: "ChatCompletionList",
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
                shape: List { of: &Ref(&CHAT_COMPLETION), min: None, max: None },
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

pub(in crate::schema) static CHAT_COMPLETION_NAMED_TOOL_CHOICE: Named = Named {
    name: "ChatCompletionNamedToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM: Named = Named {
    name: "ChatCompletionNamedToolChoiceCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM: Named = Named {
    name: "ChatCompletionNamedToolChoiceCustomCustom",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION: Named = Named {
    name: "ChatCompletionNamedToolChoiceFunction",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PARALLEL_TOOL_CALLS: Named = Named { name: "ParallelToolCalls", shape: Flag };

pub(in crate::schema) static CHAT_COMPLETION_PREDICTION_CONTENT: Named = Named {
    name: "ChatCompletionPredictionContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"content\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_PREDICTION_CONTENT_CONTENT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_PREDICTION_CONTENT_CONTENT: Named = Named {
    name: "ChatCompletionPredictionContentContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART: Named = Named {
    name: "ChatCompletionRequestAssistantMessageContentPart",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT) },
            Variant {
                label: "Refusal",
                tags: &["refusal"],
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_REFUSAL),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE: Named = Named {
    name: "ChatCompletionRequestMessageContentPartFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file\""), required: true, ..A_FIELD },
            Field {
                name: "file",
                shape: Ref(&CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE_FILE),
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE_FILE: Named = Named {
    name: "ChatCompletionRequestMessageContentPartFileFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_data", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FORMAT_JSON_SCHEMA: Named = Named {
    name: "ResponseFormatJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
            Field {
                name: "json_schema",
                shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA: Named = Named {
    name: "ResponseFormatJsonSchemaJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "schema", shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_SCHEMA), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MODALITIES: Named = Named {
    name: "ResponseModalities",
    shape: List { of: &Ref(&RESPONSE_MODALITIES_ITEM), min: None, max: None },
};

pub(in crate::schema) static RESPONSE_MODALITIES_ITEM: Named =
    Named { name: "ResponseModalitiesItem", shape: Choice { values: &["text", "audio"], open: false } };

pub(in crate::schema) static SERVICE_TIER: Named = Named {
    name: "ServiceTier",
    shape: Choice { values: &["auto", "default", "flex", "scale", "priority", "fast"], open: false },
};

pub(in crate::schema) static STOP_CONFIGURATION: Named = Named {
    name: "StopConfiguration",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: Nullable(&A_TEXT) },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: Some(1), max: Some(4) } },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_STORE_MESSAGE: Named = Named {
    name: "ChatCompletionStoreMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
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
            Field {
                name: "content_parts",
                shape: Nullable(&List {
                    of: &Ref(&CHAT_COMPLETION_STORE_MESSAGE_CHAT_COMPLETION_STORE_MESSAGE_CONTENT_PART),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_STORE_MESSAGE_CHAT_COMPLETION_STORE_MESSAGE_CONTENT_PART: Named =
    Named {
        name: "ChatCompletionStoreMessageChatCompletionStoreMessageContentPart",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant { label: "Text", tags: &["text"], shape: Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT) },
                Variant {
                    label: "ImageUrl",
                    tags: &["image_url"],
                    shape: Ref(&CHAT_COMPLETION_CONTENT_PART_IMAGE),
                },
            ],
        },
    };

pub(in crate::schema) static CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionSystemMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"system\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionSystemMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_TOKEN_LOGPROB: Named = Named {
    name: "ChatCompletionTokenLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: Nullable(&List { of: &AN_INTEGER, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB: Named = Named {
    name: "ChatCompletionTokenLogprobTopLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: Nullable(&List { of: &AN_INTEGER, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION: Named = Named {
    name: "ChatCompletion",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choices",
                shape: List { of: &Ref(&CHAT_COMPLETION_CHOICE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"chat.completion\""), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "system_fingerprint", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "usage", shape: Ref(&COMPLETION_USAGE), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&CHAT_COMPLETION_MODERATION)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CHOICE: Named = Named {
    name: "ChatCompletionChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "finish_reason",
                shape: Ref(&CHAT_COMPLETION_CHOICE_FINISH_REASON),
                required: true,
                ..A_FIELD
            },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: Ref(&CHAT_COMPLETION_MESSAGE), required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CHOICE_LOGPROBS)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CHOICE_FINISH_REASON: Named = Named {
    name: "ChatCompletionChoiceFinishReason",
    shape: Choice {
        values: &["stop", "length", "tool_calls", "content_filter", "function_call"],
        open: false,
    },
};

pub(in crate::schema) static CHAT_COMPLETION_CHOICE_LOGPROBS: Named = Named {
    name: "ChatCompletionChoiceLogprobs",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "refusal",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

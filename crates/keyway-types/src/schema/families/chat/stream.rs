// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_STREAM_OPTIONS: Named = Named {
    name: "ChatCompletionStreamOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "include_usage", shape: Flag, ..A_FIELD },
            Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA: Named = Named {
    name: "ChatCompletionStreamResponseDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "tool_calls",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE), ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "audio", shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA_AUDIO), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA_AUDIO: Named = Named {
    name: "ChatCompletionStreamResponseDeltaAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "data", shape: A_TEXT, ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "transcript", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionStreamResponseDeltaFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE: Named = Named {
    name: "ChatCompletionStreamResponseDeltaRole",
    shape: Choice { values: &["developer", "system", "user", "assistant", "tool"], open: false },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_MODERATION: Named = Named {
    name: "ChatCompletionModeration",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&CHAT_COMPLETION_MODERATION_INPUT), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&CHAT_COMPLETION_MODERATION_OUTPUT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MODERATION_ERROR: Named = Named {
    name: "ChatCompletionModerationError",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_MODERATION_INPUT: Named = Named {
    name: "ChatCompletionModerationInput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResults",
                tags: &["moderation_results"],
                shape: Ref(&CHAT_COMPLETION_MODERATION_RESULTS),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&CHAT_COMPLETION_MODERATION_ERROR) },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_MODERATION_OUTPUT: Named = Named {
    name: "ChatCompletionModerationOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResults",
                tags: &["moderation_results"],
                shape: Ref(&CHAT_COMPLETION_MODERATION_RESULTS),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&CHAT_COMPLETION_MODERATION_ERROR) },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_MODERATION_RESULTS: Named = Named {
    name: "ChatCompletionModerationResults",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"moderation_results\""), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&MODERATION_RESULT_BODY), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

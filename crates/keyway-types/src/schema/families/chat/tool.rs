// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_TOOL_CHOICE_OPTION: Named = Named {
    name: "ChatCompletionToolChoiceOption",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&CHAT_COMPLETION_TOOL_CHOICE_OPTION_PRESET) },
            Variant {
                label: "AllowedTools",
                tags: &["allowed_tools"],
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOL_CHOICE),
            },
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE),
            },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_TOOL_CHOICE_OPTION_PRESET: Named = Named {
    name: "ChatCompletionToolChoiceOptionPreset",
    shape: Choice { values: &["none", "auto", "required"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_TOOL_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionToolMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_TOOL_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"tool\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_TOOL_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionToolMessageParamContent",
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

pub(in crate::schema) static CHAT_COMPLETION_TOOL_UNION: Named = Named {
    name: "ChatCompletionToolUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&CHAT_COMPLETION_FUNCTION_TOOL) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL) },
        ],
    },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSISTANT: Named = Named {
    name: "Assistant",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                required: true,
                default: Some("[]"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_resources", shape: Nullable(&Ref(&ASSISTANT_TOOL_RESOURCES)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_DELETED: Named = Named {
    name: "AssistantDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"assistant.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_RESPONSE_FORMAT_OPTION: Named = Named {
    name: "AssistantResponseFormatOption",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
            Variant { label: "JsonSchema", tags: &["json_schema"], shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA) },
        ],
    },
};

pub(in crate::schema) static ASSISTANT_SUPPORTED_MODELS: Named = Named {
    name: "AssistantSupportedModels",
    shape: Choice {
        values: &[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        open: true,
    },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROMPT_CACHE_OPTIONS: Named = Named {
    name: "PromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Const("\"30m\""), required: true, ..A_FIELD },
            Field { name: "mode", shape: Ref(&PROMPT_CACHE_MODE_ENUM), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "PromptCacheRetentionEnum", shape: Choice { values: &["in_memory", "24h"], open: false } };

pub(in crate::schema) static RESPONSE_PROMPT: Named = Named {
    name: "ResponsePrompt",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "variables", shape: Nullable(&Ref(&RESPONSE_PROMPT_VARIABLES)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_VARIABLES: Named = Named {
    name: "ResponsePromptVariables",
    shape: Map { of: &Ref(&RESPONSE_PROMPT_VARIABLES_VARIABLES), max: None, name_max: None },
};

pub(in crate::schema) static RESPONSE_PROMPT_VARIABLES_VARIABLES: Named = Named {
    name: "ResponsePromptVariablesVariables",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_ASSISTANT_UPDATE_PARAMS: Named = Named {
    name: "BetaAssistantUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&ASSISTANT_SUPPORTED_MODELS), ..A_FIELD },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                default: Some("[]"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
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
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaAssistantUpdateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaAssistantUpdateParamsToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ASSISTANT_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaAssistantUpdateParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

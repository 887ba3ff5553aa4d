// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_THREAD_CREATE_AND_RUN_PARAMS: Named = Named {
    name: "BetaThreadCreateAndRunParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "thread", shape: Ref(&CREATE_THREAD_REQUEST), ..A_FIELD },
            Field {
                name: "model",
                shape: Nullable(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_MODEL)),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) }),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES)),
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
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field { name: "truncation_strategy", shape: Nullable(&Ref(&TRUNCATION_OBJECT)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
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

pub(in crate::schema) static BETA_THREAD_CREATE_AND_RUN_PARAMS_MODEL: Named = Named {
    name: "BetaThreadCreateAndRunParamsModel",
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

pub(in crate::schema) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaThreadCreateAndRunParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named =
    Named {
        name: "BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter",
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

pub(in crate::schema) static BETA_THREAD_CREATE_AND_RUN_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaThreadCreateAndRunParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISION_CREATE_PARAMS: Named = Named {
    name: "DecisionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&DECISION_CREATE_PARAMS_INPUT), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "questions",
                shape: List { of: &Ref(&DECISION_CREATE_PARAMS_QUESTION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&DECISION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS)),
                ..A_FIELD
            },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_PARAMS_INPUT: Named = Named {
    name: "DecisionCreateParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&DECISION_CREATE_PARAMS_INPUT_LIST_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_PARAMS_INPUT_LIST_ITEM: Named = Named {
    name: "DecisionCreateParamsInputListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "DecisionInputUserMessage",
                tags: &["message"],
                shape: Ref(&DECISION_INPUT_USER_MESSAGE),
            },
            Variant {
                label: "DecisionInputDeveloperMessage",
                tags: &["message"],
                shape: Ref(&DECISION_INPUT_DEVELOPER_MESSAGE),
            },
            Variant {
                label: "DecisionInputSystemMessage",
                tags: &["message"],
                shape: Ref(&DECISION_INPUT_SYSTEM_MESSAGE),
            },
            Variant {
                label: "DecisionInputAssistantMessage",
                tags: &["message"],
                shape: Ref(&DECISION_INPUT_ASSISTANT_MESSAGE),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&DECISION_INPUT_FUNCTION_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&DECISION_INPUT_FUNCTION_CALL_OUTPUT),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT),
            },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "DecisionCreateParamsPromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Nullable(&Ref(&DECISION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS_MODE)),
                default: Some("\"implicit\""),
                ..A_FIELD
            },
            Field { name: "ttl", shape: Const("\"30m\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS_MODE: Named = Named {
    name: "DecisionCreateParamsPromptCacheOptionsMode",
    shape: Choice { values: &["implicit", "explicit"], open: false },
};

pub(in crate::schema) static DECISION_CREATE_PARAMS_QUESTION: Named = Named {
    name: "DecisionCreateParamsQuestion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Predicate",
                tags: &["predicate"],
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_PREDICATE),
            },
            Variant {
                label: "Choice",
                tags: &["choice"],
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE),
            },
            Variant {
                label: "Score",
                tags: &["score"],
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE),
            },
        ],
    },
};

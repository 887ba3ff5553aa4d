// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_CREATE_PARAMS: Named = Named {
    name: "BetaResponseCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Nullable(&Ref(&BETA_METADATA)), ..A_FIELD },
            Field { name: "top_logprobs", shape: Integer { min: Some(0), max: Some(20) }, ..A_FIELD },
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
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Ref(&BETA_CREATE_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_OPTIONS),
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Ref(&BETA_MODEL_IDS_RESPONSES), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&BETA_RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "tools", shape: Ref(&BETA_TOOLS_ARRAY), ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&BETA_TOOL_CHOICE_PARAM), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&BETA_RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&BETA_CREATE_RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&BETA_REASONING)), ..A_FIELD },
            Field { name: "input", shape: Ref(&BETA_INPUT_PARAM), ..A_FIELD },
            Field {
                name: "include",
                shape: Nullable(&List { of: &Ref(&BETA_RESPONSE_INCLUDABLE), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&BETA_MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stream_options", shape: Nullable(&Ref(&BETA_RESPONSE_STREAM_OPTIONS)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&BETA_CONVERSATION_PARAM)), ..A_FIELD },
            Field {
                name: "context_management",
                shape: Nullable(&List { of: &Ref(&BETA_CONTEXT_MANAGEMENT_PARAM), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_output_tokens",
                shape: Nullable(&Integer { min: Some(16), max: None }),
                ..A_FIELD
            },
            Field { name: "multi_agent", shape: Nullable(&Ref(&BETA_MULTI_AGENT_PARAM)), ..A_FIELD },
            Field {
                name: "access_programs",
                shape: Ref(&BETA_RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS),
                ..A_FIELD
            },
            Field {
                name: "background_options",
                shape: Ref(&BETA_RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS),
                ..A_FIELD
            },
            Field { name: "image", shape: Ref(&BETA_RESPONSE_CREATE_PARAMS_IMAGE), ..A_FIELD },
            Field {
                name: "betas",
                shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS: Named = Named {
    name: "BetaResponseCreateParamsAccessPrograms",
    shape: Ref(&RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS),
};

pub(in crate::schema) static BETA_RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS: Named = Named {
    name: "BetaResponseCreateParamsBackgroundOptions",
    shape: Ref(&RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS),
};

pub(in crate::schema) static BETA_RESPONSE_CREATE_PARAMS_IMAGE: Named =
    Named { name: "BetaResponseCreateParamsImage", shape: Ref(&RESPONSE_CREATE_PARAMS_IMAGE) };

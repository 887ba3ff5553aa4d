// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROMPT_CACHE_BREAKPOINT_CONFIG: Named = Named {
    name: "PromptCacheBreakpointConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Const("\"explicit\""),
                required: true,
                default: Some("\"explicit\""),
                ..A_FIELD
            },
            Field { name: "ttl", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG_TTL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROMPT_CACHE_BREAKPOINT_CONFIG_TTL: Named =
    Named { name: "PromptCacheBreakpointConfigTtl", shape: Choice { values: &["30m", "12h"], open: false } };

pub(in crate::schema) static PROMPT_CACHE_BREAKPOINT_PARAM: Named = Named {
    name: "PromptCacheBreakpointParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Const("\"explicit\""),
                required: true,
                default: Some("\"explicit\""),
                ..A_FIELD
            },
            Field { name: "ttl", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM_TTL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROMPT_CACHE_BREAKPOINT_PARAM_TTL: Named =
    Named { name: "PromptCacheBreakpointParamTtl", shape: Choice { values: &["30m", "12h"], open: false } };

pub(in crate::schema) static PROMPT_CACHE_MODE_ENUM: Named =
    Named { name: "PromptCacheModeEnum", shape: Choice { values: &["implicit", "explicit"], open: false } };

pub(in crate::schema) static PROMPT_CACHE_OPTIONS_PARAM: Named = Named {
    name: "PromptCacheOptionsParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Const("\"30m\""), ..A_FIELD },
            Field { name: "mode", shape: Ref(&PROMPT_CACHE_MODE_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROMPT_CACHE_RETENTION: Named =
    Named { name: "PromptCacheRetention", shape: Choice { values: &["in_memory", "24h"], open: false } };

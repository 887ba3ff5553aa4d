// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISION_PROMPT_CACHE_BREAKPOINT: Named = Named {
    name: "DecisionPromptCacheBreakpoint",
    shape: Object(&Record {
        fields: &[Field { name: "mode", shape: Const("\"explicit\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

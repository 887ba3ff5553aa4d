// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_TOOL_SEARCH_CALL: Named = Named {
    name: "BetaResponseToolSearchCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_call\""),
                required: true,
                default: Some("\"tool_search_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "execution",
                shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseToolSearchOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_output\""),
                required: true,
                default: Some("\"tool_search_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "execution",
                shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaResponseToolSearchOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_output\""),
                required: true,
                default: Some("\"tool_search_output\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&BETA_TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_TOOL_USAGE: Named =
    Named { name: "BetaResponseToolUsage", shape: Ref(&RESPONSE_TOOL_USAGE) };

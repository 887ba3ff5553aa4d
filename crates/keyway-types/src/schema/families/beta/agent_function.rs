// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_FUNCTION_CALL_ITEM: Named = Named {
    name: "AgentFunctionCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_FUNCTION_CALL_OUTPUT: Named = Named {
    name: "AgentFunctionCallOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "AgentInputContentList",
                tags: &[],
                shape: List { of: &Ref(&AGENT_INPUT_CONTENT), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static AGENT_FUNCTION_CALL_OUTPUT_PARAM: Named = Named {
    name: "AgentFunctionCallOutputParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "InputContentParamList",
                tags: &[],
                shape: List { of: &Ref(&INPUT_CONTENT_PARAM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static AGENT_FUNCTION_CALL_STATUS: Named = Named {
    name: "AgentFunctionCallStatus",
    shape: Choice { values: &["in_progress", "completed", "failed", "incomplete"], open: false },
};

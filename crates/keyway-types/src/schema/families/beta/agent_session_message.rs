// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_MESSAGE: Named = Named {
    name: "AgentSessionMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&AGENT_SESSION_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "phase",
                shape: Nullable(&Ref(&AGENT_SESSION_MESSAGE_PHASE)),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&AGENT_SESSION_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_MESSAGE_CONTENT: Named = Named {
    name: "AgentSessionMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&USER_MESSAGE_INPUT_TEXT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&MESSAGE_CONTENT_RESOURCE_INPUT_IMAGE),
            },
            Variant {
                label: "OutputText",
                tags: &["output_text"],
                shape: Ref(&MESSAGE_CONTENT_RESOURCE_OUTPUT_TEXT),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_SESSION_MESSAGE_PHASE: Named = Named {
    name: "AgentSessionMessagePhase",
    shape: Choice { values: &["commentary", "final_answer"], open: false },
};

pub(in crate::schema) static AGENT_SESSION_MESSAGE_ROLE: Named =
    Named { name: "AgentSessionMessageRole", shape: Choice { values: &["user", "assistant"], open: false } };

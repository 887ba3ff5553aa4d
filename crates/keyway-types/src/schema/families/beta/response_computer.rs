// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_COMPUTER_TOOL_CALL: Named = Named {
    name: "BetaResponseComputerToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_call\""),
                required: true,
                default: Some("\"computer_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "pending_safety_checks",
                shape: List { of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_COMPUTER_ACTION), ..A_FIELD },
            Field { name: "actions", shape: Ref(&BETA_COMPUTER_ACTION_LIST), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseComputerToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_call_output\""),
                required: true,
                default: Some("\"computer_call_output\""),
                ..A_FIELD
            },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_COMPUTER_CALL_OUTPUT_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: List { of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT: Named = Named {
    name: "BetaResponseComputerToolCallOutputScreenshot",
    shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
};

pub(in crate::schema) static BETA_RESPONSE_COMPUTER_TOOL_CALL_STATUS: Named =
    Named { name: "BetaResponseComputerToolCallStatus", shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_STATUS) };

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_COMPUTER_ACTION: Named =
    Named { name: "BetaComputerAction", shape: Ref(&COMPUTER_ACTION) };

pub(in crate::schema) static BETA_COMPUTER_ACTION_LIST: Named =
    Named { name: "BetaComputerActionList", shape: Ref(&COMPUTER_ACTION_LIST) };

pub(in crate::schema) static BETA_COMPUTER_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaComputerCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"computer_call_output\""),
                required: true,
                default: Some("\"computer_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: Nullable(&List {
                    of: &Ref(&BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_COMPUTER_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaComputerCallOutputStatus", shape: Ref(&COMPUTER_CALL_OUTPUT_STATUS) };

pub(in crate::schema) static BETA_COMPUTER_CALL_SAFETY_CHECK_PARAM: Named =
    Named { name: "BetaComputerCallSafetyCheckParam", shape: Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM) };

pub(in crate::schema) static BETA_COMPUTER_SCREENSHOT_CONTENT: Named =
    Named { name: "BetaComputerScreenshotContent", shape: Ref(&COMPUTER_SCREENSHOT_CONTENT) };

pub(in crate::schema) static BETA_COMPUTER_TOOL: Named =
    Named { name: "BetaComputerTool", shape: Ref(&COMPUTER_TOOL) };

pub(in crate::schema) static BETA_COMPUTER_USE_PREVIEW_TOOL: Named =
    Named { name: "BetaComputerUsePreviewTool", shape: Ref(&COMPUTER_USE_PREVIEW_TOOL) };

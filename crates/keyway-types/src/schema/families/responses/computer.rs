// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPUTER_ACTION: Named = Named {
    name: "ComputerAction",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Click", tags: &["click"], shape: Ref(&CLICK_PARAM) },
            Variant { label: "DoubleClick", tags: &["double_click"], shape: Ref(&DOUBLE_CLICK_ACTION) },
            Variant { label: "Drag", tags: &["drag"], shape: Ref(&DRAG_PARAM) },
            Variant { label: "Keypress", tags: &["keypress"], shape: Ref(&KEY_PRESS_ACTION) },
            Variant { label: "Move", tags: &["move"], shape: Ref(&MOVE_PARAM) },
            Variant { label: "Screenshot", tags: &["screenshot"], shape: Ref(&SCREENSHOT_PARAM) },
            Variant { label: "Scroll", tags: &["scroll"], shape: Ref(&SCROLL_PARAM) },
            Variant { label: "Type", tags: &["type"], shape: Ref(&TYPE_PARAM) },
            Variant { label: "Wait", tags: &["wait"], shape: Ref(&WAIT_PARAM) },
        ],
    },
};

pub(in crate::schema) static COMPUTER_ACTION_LIST: Named =
    Named { name: "ComputerActionList", shape: List { of: &Ref(&COMPUTER_ACTION), min: None, max: None } };

pub(in crate::schema) static COMPUTER_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ComputerCallOutputItemParam",
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
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: Nullable(&List { of: &Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_CALL_OUTPUT_STATUS: Named = Named {
    name: "ComputerCallOutputStatus",
    shape: Choice { values: &["completed", "incomplete", "failed"], open: false },
};

pub(in crate::schema) static COMPUTER_CALL_SAFETY_CHECK_PARAM: Named = Named {
    name: "ComputerCallSafetyCheckParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "message", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_ENVIRONMENT: Named = Named {
    name: "ComputerEnvironment",
    shape: Choice { values: &["windows", "mac", "linux", "ubuntu", "browser"], open: false },
};

pub(in crate::schema) static COMPUTER_SCREENSHOT_CONTENT: Named = Named {
    name: "ComputerScreenshotContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_screenshot\""),
                required: true,
                default: Some("\"computer_screenshot\""),
                ..A_FIELD
            },
            Field {
                name: "image_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                required: true,
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "detail", shape: Ref(&IMAGE_DETAIL), required: true, ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_TOOL: Named = Named {
    name: "ComputerTool",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"computer\""),
            required: true,
            default: Some("\"computer\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPUTER_USE_PREVIEW_TOOL: Named = Named {
    name: "ComputerUsePreviewTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_use_preview\""),
                required: true,
                default: Some("\"computer_use_preview\""),
                ..A_FIELD
            },
            Field { name: "environment", shape: Ref(&COMPUTER_ENVIRONMENT), required: true, ..A_FIELD },
            Field { name: "display_width", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "display_height", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPUTER_TOOL_CALL: Named = Named {
    name: "ResponseComputerToolCall",
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
                shape: List { of: &Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&COMPUTER_ACTION), ..A_FIELD },
            Field { name: "actions", shape: Ref(&COMPUTER_ACTION_LIST), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseComputerToolCallOutputItem",
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
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&COMPUTER_CALL_OUTPUT_STATUS), required: true, ..A_FIELD },
            Field {
                name: "acknowledged_safety_checks",
                shape: List { of: &Ref(&COMPUTER_CALL_SAFETY_CHECK_PARAM), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT: Named = Named {
    name: "ResponseComputerToolCallOutputScreenshot",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"computer_screenshot\""),
                required: true,
                default: Some("\"computer_screenshot\""),
                ..A_FIELD
            },
            Field {
                name: "image_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPUTER_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseComputerToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

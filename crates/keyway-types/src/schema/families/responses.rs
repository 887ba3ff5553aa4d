// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static ADDITIONAL_TOOLS: Named = Named {
    name: "AdditionalTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ADDITIONAL_TOOLS_ITEM_PARAM: Named = Named {
    name: "AdditionalToolsItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field {
                name: "role",
                shape: Const("\"developer\""),
                required: true,
                default: Some("\"developer\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ANNOTATION: Named = Named {
    name: "Annotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "FileCitation", tags: &["file_citation"], shape: Ref(&FILE_CITATION_BODY) },
            Variant { label: "UrlCitation", tags: &["url_citation"], shape: Ref(&URL_CITATION_BODY) },
            Variant {
                label: "ContainerFileCitation",
                tags: &["container_file_citation"],
                shape: Ref(&CONTAINER_FILE_CITATION_BODY),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH) },
        ],
    },
};

pub(in super::super) static APPLY_PATCH_CALL_OUTPUT_STATUS: Named = Named {
    name: "ApplyPatchCallOutputStatus",
    shape: Choice { values: &["completed", "failed"], open: false },
};

pub(in super::super) static APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM: Named = Named {
    name: "ApplyPatchCallOutputStatusParam",
    shape: Choice { values: &["completed", "failed"], open: false },
};

pub(in super::super) static APPLY_PATCH_CALL_STATUS: Named = Named {
    name: "ApplyPatchCallStatus",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in super::super) static APPLY_PATCH_CALL_STATUS_PARAM: Named = Named {
    name: "ApplyPatchCallStatusParam",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in super::super) static APPLY_PATCH_CREATE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchCreateFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"create_file\""),
                required: true,
                default: Some("\"create_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "diff", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_CREATE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchCreateFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"create_file\""),
                required: true,
                default: Some("\"create_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "diff",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_DELETE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchDeleteFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"delete_file\""),
                required: true,
                default: Some("\"delete_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_DELETE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchDeleteFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"delete_file\""),
                required: true,
                default: Some("\"delete_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchOperationParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CreateFile",
                tags: &["create_file"],
                shape: Ref(&APPLY_PATCH_CREATE_FILE_OPERATION_PARAM),
            },
            Variant {
                label: "DeleteFile",
                tags: &["delete_file"],
                shape: Ref(&APPLY_PATCH_DELETE_FILE_OPERATION_PARAM),
            },
            Variant {
                label: "UpdateFile",
                tags: &["update_file"],
                shape: Ref(&APPLY_PATCH_UPDATE_FILE_OPERATION_PARAM),
            },
        ],
    },
};

pub(in super::super) static APPLY_PATCH_TOOL: Named = Named {
    name: "ApplyPatchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch\""),
                required: true,
                default: Some("\"apply_patch\""),
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_TOOL_CALL_ITEM_PARAM: Named = Named {
    name: "ApplyPatchToolCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_STATUS_PARAM), required: true, ..A_FIELD },
            Field { name: "operation", shape: Ref(&APPLY_PATCH_OPERATION_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ApplyPatchToolCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Text { min: None, max: Some(10485760), pattern: None, format: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_UPDATE_FILE_OPERATION: Named = Named {
    name: "ApplyPatchUpdateFileOperation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"update_file\""),
                required: true,
                default: Some("\"update_file\""),
                ..A_FIELD
            },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "diff", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPLY_PATCH_UPDATE_FILE_OPERATION_PARAM: Named = Named {
    name: "ApplyPatchUpdateFileOperationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"update_file\""),
                required: true,
                default: Some("\"update_file\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "diff",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static APPROXIMATE_LOCATION: Named = Named {
    name: "ApproximateLocation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"approximate\""),
                required: true,
                default: Some("\"approximate\""),
                ..A_FIELD
            },
            Field { name: "country", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "region", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "city", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "timezone", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CALLABLE_TOOL_ALLOWED_CALLER: Named = Named {
    name: "CallableToolAllowedCaller",
    shape: Choice { values: &["direct", "programmatic"], open: false },
};

pub(in super::super) static CLICK_BUTTON_TYPE: Named = Named {
    name: "ClickButtonType",
    shape: Choice { values: &["left", "right", "wheel", "back", "forward"], open: false },
};

pub(in super::super) static CLICK_PARAM: Named = Named {
    name: "ClickParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"click\""),
                required: true,
                default: Some("\"click\""),
                ..A_FIELD
            },
            Field { name: "button", shape: Ref(&CLICK_BUTTON_TYPE), required: true, ..A_FIELD },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_CONTAINER_AUTO: Named = Named {
    name: "CodeInterpreterContainerAuto",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"auto\""),
                required: true,
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field {
                name: "network_policy",
                shape: Ref(&CODE_INTERPRETER_CONTAINER_AUTO_NETWORK_POLICY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_CONTAINER_AUTO_NETWORK_POLICY: Named = Named {
    name: "CodeInterpreterContainerAutoNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in super::super) static CODE_INTERPRETER_OUTPUT_IMAGE: Named = Named {
    name: "CodeInterpreterOutputImage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"image\""),
                required: true,
                default: Some("\"image\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_OUTPUT_LOGS: Named = Named {
    name: "CodeInterpreterOutputLogs",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"logs\""),
                required: true,
                default: Some("\"logs\""),
                ..A_FIELD
            },
            Field { name: "logs", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL: Named = Named {
    name: "CodeInterpreterTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "container",
                shape: Ref(&CODE_INTERPRETER_TOOL_CONTAINER),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CODE_INTERPRETER_TOOL_CONTAINER: Named = Named {
    name: "CodeInterpreterToolContainer",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "CodeInterpreterContainerAuto",
                tags: &[],
                shape: Ref(&CODE_INTERPRETER_CONTAINER_AUTO),
            },
        ],
    },
};

pub(in super::super) static COMPACTED_RESPONSE: Named = Named {
    name: "CompactedResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"response.compaction\""),
                required: true,
                default: Some("\"response.compaction\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&ITEM_FIELD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&RESPONSE_USAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static COMPACTION_TRIGGER_ITEM_PARAM: Named = Named {
    name: "CompactionTriggerItemParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"compaction_trigger\""),
            required: true,
            default: Some("\"compaction_trigger\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static COMPUTER_ACTION: Named = Named {
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

pub(in super::super) static COMPUTER_ACTION_LIST: Named =
    Named { name: "ComputerActionList", shape: List { of: &Ref(&COMPUTER_ACTION), min: None, max: None } };

pub(in super::super) static COMPUTER_CALL_OUTPUT_ITEM_PARAM: Named = Named {
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

pub(in super::super) static COMPUTER_CALL_OUTPUT_STATUS: Named = Named {
    name: "ComputerCallOutputStatus",
    shape: Choice { values: &["completed", "incomplete", "failed"], open: false },
};

pub(in super::super) static COMPUTER_CALL_SAFETY_CHECK_PARAM: Named = Named {
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

pub(in super::super) static COMPUTER_ENVIRONMENT: Named = Named {
    name: "ComputerEnvironment",
    shape: Choice { values: &["windows", "mac", "linux", "ubuntu", "browser"], open: false },
};

pub(in super::super) static COMPUTER_SCREENSHOT_CONTENT: Named = Named {
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

pub(in super::super) static COMPUTER_TOOL: Named = Named {
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

pub(in super::super) static COMPUTER_USE_PREVIEW_TOOL: Named = Named {
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

pub(in super::super) static CONTAINER_AUTO: Named = Named {
    name: "ContainerAuto",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_auto\""),
                required: true,
                default: Some("\"container_auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field { name: "network_policy", shape: Ref(&CONTAINER_AUTO_NETWORK_POLICY), ..A_FIELD },
            Field {
                name: "skills",
                shape: List { of: &Ref(&CONTAINER_AUTO_SKILL), min: None, max: Some(200) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CONTAINER_AUTO_NETWORK_POLICY: Named = Named {
    name: "ContainerAutoNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in super::super) static CONTAINER_AUTO_SKILL: Named = Named {
    name: "ContainerAutoSkill",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "SkillReference", tags: &["skill_reference"], shape: Ref(&SKILL_REFERENCE) },
            Variant { label: "Inline", tags: &["inline"], shape: Ref(&INLINE_SKILL) },
        ],
    },
};

pub(in super::super) static CONTAINER_FILE_CITATION_BODY: Named = Named {
    name: "ContainerFileCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_file_citation\""),
                required: true,
                default: Some("\"container_file_citation\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CONTAINER_MEMORY_LIMIT: Named = Named {
    name: "ContainerMemoryLimit",
    shape: Choice { values: &["1g", "4g", "16g", "64g"], open: false },
};

pub(in super::super) static CONTAINER_REFERENCE: Named = Named {
    name: "ContainerReference",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_reference\""),
                required: true,
                default: Some("\"container_reference\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CONTEXT_MANAGEMENT_PARAM: Named = Named {
    name: "ContextManagementParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "compact_threshold",
                shape: Nullable(&Integer { min: Some(1000), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CONVERSATION_MESSAGE: Named = Named {
    name: "ConversationMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"message\""),
                required: true,
                default: Some("\"message\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&MESSAGE_STATUS), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&CONVERSATION_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "phase", shape: Nullable(&Ref(&MESSAGE_PHASE)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CONVERSATION_MESSAGE_CONTENT: Named = Named {
    name: "ConversationMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT) },
            Variant { label: "SummaryText", tags: &["summary_text"], shape: Ref(&SUMMARY_TEXT_CONTENT) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&REASONING_TEXT_CONTENT),
            },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&RESPONSE_OUTPUT_REFUSAL) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant {
                label: "ComputerScreenshot",
                tags: &["computer_screenshot"],
                shape: Ref(&COMPUTER_SCREENSHOT_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in super::super) static CONVERSATION_PARAM: Named = Named {
    name: "ConversationParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseConversationParam",
                tags: &[],
                shape: Ref(&RESPONSE_CONVERSATION_PARAM),
            },
        ],
    },
};

pub(in super::super) static COORD_PARAM: Named = Named {
    name: "CoordParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CUSTOM_GRAMMAR_FORMAT_PARAM: Named = Named {
    name: "CustomGrammarFormatParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"grammar\""),
                required: true,
                default: Some("\"grammar\""),
                ..A_FIELD
            },
            Field { name: "syntax", shape: Ref(&GRAMMAR_SYNTAX), required: true, ..A_FIELD },
            Field { name: "definition", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CUSTOM_TEXT_FORMAT_PARAM: Named = Named {
    name: "CustomTextFormatParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"text\""),
            required: true,
            default: Some("\"text\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static CUSTOM_TOOL: Named = Named {
    name: "CustomTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&CUSTOM_TOOL_INPUT_FORMAT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CUSTOM_TOOL_INPUT_FORMAT: Named = Named {
    name: "CustomToolInputFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&CUSTOM_TEXT_FORMAT_PARAM) },
            Variant { label: "Grammar", tags: &["grammar"], shape: Ref(&CUSTOM_GRAMMAR_FORMAT_PARAM) },
        ],
    },
};

pub(in super::super) static DIRECT_TOOL_CALL_CALLER: Named = Named {
    name: "DirectToolCallCaller",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"direct\""),
            required: true,
            default: Some("\"direct\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static DIRECT_TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "DirectToolCallCallerParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"direct\""),
            required: true,
            default: Some("\"direct\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static DOUBLE_CLICK_ACTION: Named = Named {
    name: "DoubleClickAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"double_click\""),
                required: true,
                default: Some("\"double_click\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "keys",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static DRAG_PARAM: Named = Named {
    name: "DragParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"drag\""),
                required: true,
                default: Some("\"drag\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: List { of: &Ref(&COORD_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EASY_INPUT_MESSAGE: Named = Named {
    name: "EasyInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&EASY_INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&EASY_INPUT_MESSAGE_CONTENT), required: true, ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&MESSAGE_PHASE)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EASY_INPUT_MESSAGE_CONTENT: Named = Named {
    name: "EasyInputMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputMessageContentList",
                tags: &[],
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
            },
        ],
    },
};

pub(in super::super) static EASY_INPUT_MESSAGE_ROLE: Named = Named {
    name: "EasyInputMessageRole",
    shape: Choice { values: &["user", "assistant", "system", "developer"], open: false },
};

pub(in super::super) static EMPTY_MODEL_PARAM: Named = Named { name: "EmptyModelParam", shape: AN_OBJECT };

pub(in super::super) static FILE_CITATION_BODY: Named = Named {
    name: "FileCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_citation\""),
                required: true,
                default: Some("\"file_citation\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_DETAIL_ENUM: Named =
    Named { name: "FileDetailEnum", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static FILE_INPUT_DETAIL: Named =
    Named { name: "FileInputDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in super::super) static FILE_PATH: Named = Named {
    name: "FilePath",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILE_SEARCH_TOOL: Named = Named {
    name: "FileSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_search\""),
                required: true,
                default: Some("\"file_search\""),
                ..A_FIELD
            },
            Field {
                name: "vector_store_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_num_results", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "ranking_options", shape: Ref(&RANKING_OPTIONS), ..A_FIELD },
            Field { name: "filters", shape: Nullable(&Ref(&FILTERS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FILTERS: Named = Named {
    name: "Filters",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ComparisonFilter",
                tags: &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
                shape: Ref(&COMPARISON_FILTER),
            },
            Variant { label: "CompoundFilter", tags: &["and", "or"], shape: Ref(&COMPOUND_FILTER) },
        ],
    },
};

pub(in super::super) static FUNCTION_AND_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "FunctionAndCustomToolCallOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in super::super) static FUNCTION_CALL_ITEM_STATUS: Named = Named {
    name: "FunctionCallItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "FunctionCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function_call_output\""),
                required: true,
                default: Some("\"function_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: Some(1), max: Some(128), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "namespace",
                shape: Nullable(&Text {
                    min: Some(1),
                    max: Some(64),
                    pattern: Some("^[a-zA-Z0-9_-]+$"),
                    format: None,
                }),
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT: Named = Named {
    name: "FunctionCallOutputItemParamOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_FUNCTION_CALL_OUTPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static FUNCTION_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "FunctionCallOutputStatusEnum",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_CALL_STATUS: Named = Named {
    name: "FunctionCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_SHELL_ACTION: Named = Named {
    name: "FunctionShellAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "commands",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_ACTION_PARAM: Named = Named {
    name: "FunctionShellActionParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "commands",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_ITEM_PARAM: Named = Named {
    name: "FunctionShellCallItemParam",
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
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&FUNCTION_SHELL_ACTION_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT: Named = Named {
    name: "FunctionShellCallItemParamEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Local", tags: &["local"], shape: Ref(&LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in super::super) static FUNCTION_SHELL_CALL_ITEM_STATUS: Named = Named {
    name: "FunctionShellCallItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "FunctionShellCallOutputContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "stdout", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "stderr", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "outcome",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT_OUTCOME),
                required: true,
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_CONTENT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputContentOutcome",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Timeout",
                tags: &["timeout"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME),
            },
            Variant { label: "Exit", tags: &["exit"], shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME) },
        ],
    },
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputExitOutcome",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exit\""),
                required: true,
                default: Some("\"exit\""),
                ..A_FIELD
            },
            Field { name: "exit_code", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputExitOutcomeParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exit\""),
                required: true,
                default: Some("\"exit\""),
                ..A_FIELD
            },
            Field { name: "exit_code", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "FunctionShellCallOutputItemParam",
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
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputOutcomeParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Timeout",
                tags: &["timeout"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME_PARAM),
            },
            Variant {
                label: "Exit",
                tags: &["exit"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME_PARAM),
            },
        ],
    },
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "FunctionShellCallOutputStatusEnum",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputTimeoutOutcome",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"timeout\""),
            required: true,
            default: Some("\"timeout\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputTimeoutOutcomeParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"timeout\""),
            required: true,
            default: Some("\"timeout\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_CALL_STATUS: Named = Named {
    name: "FunctionShellCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static FUNCTION_SHELL_TOOL: Named = Named {
    name: "FunctionShellTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell\""),
                required: true,
                default: Some("\"shell\""),
                ..A_FIELD
            },
            Field { name: "environment", shape: Nullable(&Ref(&FUNCTION_SHELL_TOOL_ENVIRONMENT)), ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_SHELL_TOOL_ENVIRONMENT: Named = Named {
    name: "FunctionShellToolEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ContainerAuto", tags: &["container_auto"], shape: Ref(&CONTAINER_AUTO) },
            Variant { label: "Local", tags: &["local"], shape: Ref(&LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in super::super) static FUNCTION_TOOL: Named = Named {
    name: "FunctionTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function\""),
                required: true,
                default: Some("\"function\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&AN_OBJECT), required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "output_schema", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL_OUTPUT: Named = Named {
    name: "FunctionToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "FunctionToolCallOutputOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "FunctionAndCustomToolCallOutputList",
                tags: &[],
                shape: List { of: &Ref(&FUNCTION_AND_CUSTOM_TOOL_CALL_OUTPUT), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static FUNCTION_TOOL_PARAM: Named = Named {
    name: "FunctionToolParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "name",
                shape: Text { min: Some(1), max: Some(128), pattern: Some("^[a-zA-Z0-9_-]+$"), format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"function\""),
                required: true,
                default: Some("\"function\""),
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&Ref(&EMPTY_MODEL_PARAM)), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "output_schema", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static GRAMMAR_SYNTAX: Named =
    Named { name: "GrammarSyntax", shape: Choice { values: &["lark", "regex"], open: false } };

pub(in super::super) static HTTP_ERROR: Named = Named {
    name: "HttpError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"http_error\""),
                required: true,
                default: Some("\"http_error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static HYBRID_SEARCH_OPTIONS: Named = Named {
    name: "HybridSearchOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "embedding_weight", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text_weight", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_DETAIL: Named = Named {
    name: "ImageDetail",
    shape: Choice { values: &["low", "high", "auto", "original"], open: false },
};

pub(in super::super) static IMAGE_GEN_ACTION_ENUM: Named = Named {
    name: "ImageGenActionEnum",
    shape: Choice { values: &["generate", "edit", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_TOOL: Named = Named {
    name: "ImageGenTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation\""), required: true, ..A_FIELD },
            Field { name: "model", shape: Ref(&IMAGE_GEN_TOOL_MODEL), ..A_FIELD },
            Field {
                name: "quality",
                shape: Ref(&IMAGE_GEN_TOOL_QUALITY),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "size", shape: Ref(&IMAGE_GEN_TOOL_SIZE), default: Some("\"auto\""), ..A_FIELD },
            Field {
                name: "output_format",
                shape: Ref(&IMAGE_GEN_TOOL_OUTPUT_FORMAT),
                default: Some("\"png\""),
                ..A_FIELD
            },
            Field {
                name: "output_compression",
                shape: Integer { min: Some(0), max: Some(100) },
                default: Some("100"),
                ..A_FIELD
            },
            Field {
                name: "moderation",
                shape: Ref(&IMAGE_GEN_TOOL_MODERATION),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "background",
                shape: Ref(&IMAGE_GEN_TOOL_BACKGROUND),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "input_fidelity", shape: Nullable(&Ref(&INPUT_FIDELITY)), ..A_FIELD },
            Field { name: "input_image_mask", shape: Ref(&IMAGE_GEN_TOOL_INPUT_IMAGE_MASK), ..A_FIELD },
            Field {
                name: "partial_images",
                shape: Integer { min: Some(0), max: Some(3) },
                default: Some("0"),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&IMAGE_GEN_ACTION_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_TOOL_BACKGROUND: Named = Named {
    name: "ImageGenToolBackground",
    shape: Choice { values: &["transparent", "opaque", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_TOOL_CALL: Named = Named {
    name: "ImageGenToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_generation_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&IMAGE_GEN_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "result", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_TOOL_CALL_STATUS: Named = Named {
    name: "ImageGenToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "generating", "failed"], open: false },
};

pub(in super::super) static IMAGE_GEN_TOOL_INPUT_IMAGE_MASK: Named = Named {
    name: "ImageGenToolInputImageMask",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static IMAGE_GEN_TOOL_MODEL: Named = Named {
    name: "ImageGenToolModel",
    shape: Choice {
        values: &[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ],
        open: true,
    },
};

pub(in super::super) static IMAGE_GEN_TOOL_MODERATION: Named =
    Named { name: "ImageGenToolModeration", shape: Choice { values: &["auto", "low"], open: false } };

pub(in super::super) static IMAGE_GEN_TOOL_OUTPUT_FORMAT: Named = Named {
    name: "ImageGenToolOutputFormat",
    shape: Choice { values: &["png", "webp", "jpeg"], open: false },
};

pub(in super::super) static IMAGE_GEN_TOOL_QUALITY: Named = Named {
    name: "ImageGenToolQuality",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static IMAGE_GEN_TOOL_SIZE: Named = Named {
    name: "ImageGenToolSize",
    shape: Choice { values: &["1024x1024", "1024x1536", "1536x1024", "auto"], open: true },
};

pub(in super::super) static INPUT_MESSAGE: Named = Named {
    name: "InputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
            Field { name: "status", shape: Ref(&INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static INPUT_MESSAGE_ROLE: Named = Named {
    name: "InputMessageRole",
    shape: Choice { values: &["user", "system", "developer"], open: false },
};

pub(in super::super) static INPUT_MESSAGE_STATUS: Named = Named {
    name: "InputMessageStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static INPUT_PARAM: Named = Named {
    name: "InputParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static INPUT_TOKEN_COUNT_RESPONSE: Named = Named {
    name: "InputTokenCountResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"response.input_tokens\""),
                required: true,
                default: Some("\"response.input_tokens\""),
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static ITEM_FIELD: Named = Named {
    name: "ItemField",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&CONVERSATION_MESSAGE) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&PROGRAM_OUTPUT) },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant { label: "AdditionalTools", tags: &["additional_tools"], shape: Ref(&ADDITIONAL_TOOLS) },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant { label: "Compaction", tags: &["compaction"], shape: Ref(&RESPONSE_COMPACTION_ITEM) },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
        ],
    },
};

pub(in super::super) static ITEM_REFERENCE_PARAM: Named = Named {
    name: "ItemReferenceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Nullable(&Const("\"item_reference\"")),
                default: Some("\"item_reference\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static KEY_PRESS_ACTION: Named = Named {
    name: "KeyPressAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"keypress\""),
                required: true,
                default: Some("\"keypress\""),
                ..A_FIELD
            },
            Field {
                name: "keys",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_ENVIRONMENT: Named = Named {
    name: "LocalEnvironment",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"local\""),
                required: true,
                default: Some("\"local\""),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: List { of: &Ref(&LOCAL_SKILL), min: None, max: Some(200) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_SHELL_EXEC_ACTION: Named = Named {
    name: "LocalShellExecAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exec\""),
                required: true,
                default: Some("\"exec\""),
                ..A_FIELD
            },
            Field {
                name: "command",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "working_directory", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_SHELL_TOOL_CALL: Named = Named {
    name: "LocalShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"local_shell_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&LOCAL_SHELL_EXEC_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&LOCAL_SHELL_TOOL_CALL_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "LocalShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"local_shell_call_output\""), required: true, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS: Named = Named {
    name: "LocalShellToolCallOutputStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static LOCAL_SHELL_TOOL_CALL_STATUS: Named = Named {
    name: "LocalShellToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static LOCAL_SHELL_TOOL_PARAM: Named = Named {
    name: "LocalShellToolParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"local_shell\""),
            required: true,
            default: Some("\"local_shell\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static LOCAL_SKILL: Named = Named {
    name: "LocalSkill",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LOG_PROB: Named = Named {
    name: "LogProb",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: List { of: &AN_INTEGER, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&TOP_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_APPROVAL_REQUEST: Named = Named {
    name: "McpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_APPROVAL_RESPONSE: Named = Named {
    name: "McpApprovalResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_APPROVAL_RESPONSE_RESOURCE: Named = Named {
    name: "McpApprovalResponseResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_LIST_TOOLS: Named = Named {
    name: "McpListTools",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_list_tools\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&MCP_LIST_TOOLS_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_LIST_TOOLS_TOOL: Named = Named {
    name: "McpListToolsTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input_schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "annotations", shape: Nullable(&AN_OBJECT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_PROTOCOL_ERROR: Named = Named {
    name: "McpProtocolError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"mcp_protocol_error\""),
                required: true,
                default: Some("\"mcp_protocol_error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL: Named = Named {
    name: "McpTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "server_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "connector_id", shape: Ref(&MCP_TOOL_CONNECTOR_ID), ..A_FIELD },
            Field {
                name: "tunnel_id",
                shape: Text { min: None, max: None, pattern: Some("^tunnel_[a-z0-9]{32}$"), format: None },
                ..A_FIELD
            },
            Field { name: "authorization", shape: A_TEXT, ..A_FIELD },
            Field { name: "server_description", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "headers",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "allowed_tools", shape: Nullable(&Ref(&MCP_TOOL_ALLOWED_TOOLS)), ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "require_approval",
                shape: Nullable(&Ref(&MCP_TOOL_REQUIRE_APPROVAL)),
                default: Some("\"always\""),
                ..A_FIELD
            },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL_ALLOWED_TOOLS: Named = Named {
    name: "McpToolAllowedTools",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
            Variant { label: "McpToolFilter", tags: &[], shape: Ref(&MCP_TOOL_FILTER) },
        ],
    },
};

pub(in super::super) static MCP_TOOL_CALL: Named = Named {
    name: "McpToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&MCP_TOOL_CALL_ERROR)), ..A_FIELD },
            Field { name: "status", shape: Ref(&MCP_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "approval_request_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL_CALL_ERROR: Named = Named {
    name: "McpToolCallError",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpProtocolError",
                tags: &["mcp_protocol_error"],
                shape: Ref(&MCP_PROTOCOL_ERROR),
            },
            Variant {
                label: "McpToolExecutionError",
                tags: &["mcp_tool_execution_error"],
                shape: Ref(&MCP_TOOL_EXECUTION_ERROR),
            },
            Variant { label: "HttpError", tags: &["http_error"], shape: Ref(&HTTP_ERROR) },
        ],
    },
};

pub(in super::super) static MCP_TOOL_CALL_STATUS: Named = Named {
    name: "McpToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete", "calling", "failed"], open: false },
};

pub(in super::super) static MCP_TOOL_CONNECTOR_ID: Named = Named {
    name: "McpToolConnectorId",
    shape: Choice {
        values: &[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ],
        open: false,
    },
};

pub(in super::super) static MCP_TOOL_EXECUTION_ERROR: Named = Named {
    name: "McpToolExecutionError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"mcp_tool_execution_error\""),
                required: true,
                default: Some("\"mcp_tool_execution_error\""),
                ..A_FIELD
            },
            Field { name: "content", shape: Any, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL_FILTER: Named = Named {
    name: "McpToolFilter",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_names", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "read_only", shape: Flag, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL_REQUIRE_APPROVAL: Named = Named {
    name: "McpToolRequireApproval",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "McpToolApprovalFilter",
                tags: &[],
                shape: Ref(&MCP_TOOL_REQUIRE_APPROVAL_MCP_TOOL_APPROVAL_FILTER),
            },
            Variant { label: "Preset", tags: &[], shape: Ref(&MCP_TOOL_REQUIRE_APPROVAL_PRESET) },
        ],
    },
};

pub(in super::super) static MCP_TOOL_REQUIRE_APPROVAL_MCP_TOOL_APPROVAL_FILTER: Named = Named {
    name: "McpToolRequireApprovalMcpToolApprovalFilter",
    shape: Object(&Record {
        fields: &[
            Field { name: "always", shape: Ref(&MCP_TOOL_FILTER), ..A_FIELD },
            Field { name: "never", shape: Ref(&MCP_TOOL_FILTER), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static MCP_TOOL_REQUIRE_APPROVAL_PRESET: Named = Named {
    name: "McpToolRequireApprovalPreset",
    shape: Choice { values: &["always", "never"], open: false },
};

pub(in super::super) static MESSAGE_PHASE: Named =
    Named { name: "MessagePhase", shape: Choice { values: &["commentary", "final_answer"], open: false } };

pub(in super::super) static MESSAGE_ROLE: Named = Named {
    name: "MessageRole",
    shape: Choice {
        values: &["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"],
        open: false,
    },
};

pub(in super::super) static MESSAGE_STATUS: Named = Named {
    name: "MessageStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static MODEL_IDS_COMPACTION: Named = Named {
    name: "ModelIdsCompaction",
    shape: Choice {
        values: &[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        open: true,
    },
};

pub(in super::super) static MODERATION: Named = Named {
    name: "Moderation",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&MODERATION_INPUT), required: true, ..A_FIELD },
            Field { name: "output", shape: Ref(&MODERATION_OUTPUT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MODERATION_ERROR_BODY: Named = Named {
    name: "ModerationErrorBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"error\""),
                required: true,
                default: Some("\"error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static MODERATION_INPUT: Named = Named {
    name: "ModerationInput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResult",
                tags: &["moderation_result"],
                shape: Ref(&MODERATION_RESULT_BODY),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&MODERATION_ERROR_BODY) },
        ],
    },
};

pub(in super::super) static MODERATION_OUTPUT: Named = Named {
    name: "ModerationOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResult",
                tags: &["moderation_result"],
                shape: Ref(&MODERATION_RESULT_BODY),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&MODERATION_ERROR_BODY) },
        ],
    },
};

pub(in super::super) static MOVE_PARAM: Named = Named {
    name: "MoveParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"move\""),
                required: true,
                default: Some("\"move\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static NAMESPACE_TOOL: Named = Named {
    name: "NamespaceTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"namespace\""),
                required: true,
                default: Some("\"namespace\""),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&NAMESPACE_TOOL_TOOL), min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static NAMESPACE_TOOL_TOOL: Named = Named {
    name: "NamespaceToolTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL_PARAM) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CUSTOM_TOOL) },
        ],
    },
};

pub(in super::super) static OUTPUT_CONTENT: Named = Named {
    name: "OutputContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&RESPONSE_OUTPUT_REFUSAL) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&REASONING_TEXT_CONTENT),
            },
        ],
    },
};

pub(in super::super) static OUTPUT_MESSAGE_CONTENT: Named = Named {
    name: "OutputMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&RESPONSE_OUTPUT_REFUSAL) },
        ],
    },
};

pub(in super::super) static PERSONALITY_ENUM: Named =
    Named { name: "PersonalityEnum", shape: Choice { values: &["friendly", "pragmatic"], open: true } };

pub(in super::super) static PROGRAM: Named = Named {
    name: "Program",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "fingerprint", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAM_ITEM_PARAM: Named = Named {
    name: "ProgramItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "code",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "fingerprint",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAM_OUTPUT: Named = Named {
    name: "ProgramOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "result", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&PROGRAM_OUTPUT_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAM_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ProgramOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "result",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&PROGRAM_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAM_OUTPUT_ITEM_STATUS: Named = Named {
    name: "ProgramOutputItemStatus",
    shape: Choice { values: &["completed", "incomplete"], open: false },
};

pub(in super::super) static PROGRAM_OUTPUT_STATUS: Named = Named {
    name: "ProgramOutputStatus",
    shape: Choice { values: &["completed", "incomplete"], open: false },
};

pub(in super::super) static PROGRAM_TOOL_CALL_CALLER: Named = Named {
    name: "ProgramToolCallCaller",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field { name: "caller_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAM_TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "ProgramToolCallCallerParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field {
                name: "caller_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROGRAMMATIC_TOOL_CALLING_PARAM: Named = Named {
    name: "ProgrammaticToolCallingParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"programmatic_tool_calling\""),
            required: true,
            default: Some("\"programmatic_tool_calling\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static PROMPT_CACHE_OPTIONS: Named = Named {
    name: "PromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Const("\"30m\""), required: true, ..A_FIELD },
            Field { name: "mode", shape: Ref(&PROMPT_CACHE_MODE_ENUM), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "PromptCacheRetentionEnum", shape: Choice { values: &["in_memory", "24h"], open: false } };

pub(in super::super) static RANKER_VERSION_TYPE: Named = Named {
    name: "RankerVersionType",
    shape: Choice { values: &["auto", "default-2024-11-15"], open: false },
};

pub(in super::super) static RANKING_OPTIONS: Named = Named {
    name: "RankingOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ranker", shape: Ref(&RANKER_VERSION_TYPE), ..A_FIELD },
            Field { name: "score_threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "hybrid_search", shape: Ref(&HYBRID_SEARCH_OPTIONS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REASONING: Named = Named {
    name: "Reasoning",
    shape: Object(&Record {
        fields: &[
            Field { name: "mode", shape: Ref(&REASONING_MODE_ENUM), ..A_FIELD },
            Field {
                name: "effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "summary", shape: Nullable(&Ref(&REASONING_SUMMARY)), ..A_FIELD },
            Field { name: "context", shape: Nullable(&Ref(&REASONING_CONTEXT)), ..A_FIELD },
            Field {
                name: "generate_summary",
                shape: Nullable(&Ref(&REASONING_GENERATE_SUMMARY)),
                deprecated: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REASONING_CONTEXT: Named = Named {
    name: "ReasoningContext",
    shape: Choice { values: &["auto", "current_turn", "all_turns"], open: false },
};

pub(in super::super) static REASONING_GENERATE_SUMMARY: Named = Named {
    name: "ReasoningGenerateSummary",
    shape: Choice { values: &["auto", "concise", "detailed"], open: false },
};

pub(in super::super) static REASONING_MODE_ENUM: Named =
    Named { name: "ReasoningModeEnum", shape: Choice { values: &["standard", "pro"], open: true } };

pub(in super::super) static REASONING_SUMMARY: Named = Named {
    name: "ReasoningSummary",
    shape: Choice { values: &["auto", "concise", "detailed"], open: false },
};

pub(in super::super) static REASONING_TEXT_CONTENT: Named = Named {
    name: "ReasoningTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"reasoning_text\""),
                required: true,
                default: Some("\"reasoning_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE: Named = Named {
    name: "Response",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"response\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: A_NUMBER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&RESPONSE_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&RESPONSE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Ref(&RESPONSE_INSTRUCTIONS)),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&RESPONSES_MODEL), required: true, ..A_FIELD },
            Field { name: "tools", shape: Ref(&TOOLS_ARRAY), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&RESPONSE_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Flag,
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&TOOL_CHOICE_PARAM), required: true, ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
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
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&RESPONSE_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&RESPONSE_STATUS), ..A_FIELD },
            Field {
                name: "completed_at",
                shape: Nullable(&A_NUMBER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "output_text", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "usage", shape: Ref(&RESPONSE_USAGE), ..A_FIELD },
            Field { name: "prompt_cache_options", shape: Ref(&PROMPT_CACHE_OPTIONS), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&RESPONSE_CONVERSATION)), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_APPLY_PATCH_TOOL_CALL: Named = Named {
    name: "ResponseApplyPatchToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call\""),
                required: true,
                default: Some("\"apply_patch_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "operation",
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION),
                required: true,
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_APPLY_PATCH_TOOL_CALL_OPERATION: Named = Named {
    name: "ResponseApplyPatchToolCallOperation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CreateFile",
                tags: &["create_file"],
                shape: Ref(&APPLY_PATCH_CREATE_FILE_OPERATION),
            },
            Variant {
                label: "DeleteFile",
                tags: &["delete_file"],
                shape: Ref(&APPLY_PATCH_DELETE_FILE_OPERATION),
            },
            Variant {
                label: "UpdateFile",
                tags: &["update_file"],
                shape: Ref(&APPLY_PATCH_UPDATE_FILE_OPERATION),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseApplyPatchToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"apply_patch_call_output\""),
                required: true,
                default: Some("\"apply_patch_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&APPLY_PATCH_CALL_OUTPUT_STATUS), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_AUDIO_DELTA_EVENT: Named = Named {
    name: "ResponseAudioDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_AUDIO_DONE_EVENT: Named = Named {
    name: "ResponseAudioDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.done\""), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_AUDIO_TRANSCRIPT_DELTA_EVENT: Named = Named {
    name: "ResponseAudioTranscriptDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_AUDIO_TRANSCRIPT_DONE_EVENT: Named = Named {
    name: "ResponseAudioTranscriptDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCodeDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCodeDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallInterpretingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.interpreting\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "ResponseCodeInterpreterToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"code_interpreter_call\""),
                required: true,
                default: Some("\"code_interpreter_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: Nullable(&List {
                    of: &Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseCodeInterpreterToolCallOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&CODE_INTERPRETER_OUTPUT_LOGS) },
            Variant { label: "Image", tags: &["image"], shape: Ref(&CODE_INTERPRETER_OUTPUT_IMAGE) },
        ],
    },
};

pub(in super::super) static RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseCodeInterpreterToolCallStatus",
    shape: Choice {
        values: &["in_progress", "completed", "incomplete", "interpreting", "failed"],
        open: false,
    },
};

pub(in super::super) static RESPONSE_COMPACT_PARAMS: Named = Named {
    name: "ResponseCompactParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Nullable(&Ref(&MODEL_IDS_COMPACTION)), required: true, ..A_FIELD },
            Field { name: "input", shape: Nullable(&Ref(&RESPONSE_COMPACT_PARAMS_INPUT)), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_key",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION_ENUM)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&PROMPT_CACHE_OPTIONS_PARAM)),
                ..A_FIELD
            },
            Field { name: "service_tier", shape: Nullable(&Ref(&SERVICE_TIER_ENUM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_COMPACT_PARAMS_INPUT: Named = Named {
    name: "ResponseCompactParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static RESPONSE_COMPACTION_ITEM: Named = Named {
    name: "ResponseCompactionItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "encrypted_content", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_COMPACTION_ITEM_PARAM: Named = Named {
    name: "ResponseCompactionItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction\""),
                required: true,
                default: Some("\"compaction\""),
                ..A_FIELD
            },
            Field {
                name: "encrypted_content",
                shape: Text { min: None, max: Some(20971520), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_COMPLETED_EVENT: Named = Named {
    name: "ResponseCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.completed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_COMPUTER_TOOL_CALL: Named = Named {
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

pub(in super::super) static RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM: Named = Named {
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

pub(in super::super) static RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_SCREENSHOT: Named = Named {
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

pub(in super::super) static RESPONSE_COMPUTER_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseComputerToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static RESPONSE_CONTAINER_REFERENCE: Named = Named {
    name: "ResponseContainerReference",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_reference\""),
                required: true,
                default: Some("\"container_reference\""),
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CONTENT_PART_ADDED_EVENT: Named = Named {
    name: "ResponseContentPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.content_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CONTENT_PART_DONE_EVENT: Named = Named {
    name: "ResponseContentPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.content_part.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CONVERSATION: Named = Named {
    name: "ResponseConversation",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CONVERSATION_PARAM: Named = Named {
    name: "ResponseConversationParam",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CREATE_PARAMS: Named = Named {
    name: "ResponseCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
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
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_options", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Ref(&RESPONSES_MODEL), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "tools", shape: Ref(&TOOLS_ARRAY), ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&TOOL_CHOICE_PARAM), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&RESPONSE_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&RESPONSE_CREATE_PARAMS_TRUNCATION)),
                default: Some("\"disabled\""),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "input", shape: Ref(&INPUT_PARAM), ..A_FIELD },
            Field {
                name: "include",
                shape: Nullable(&List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stream_options", shape: Nullable(&Ref(&RESPONSE_STREAM_OPTIONS)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&CONVERSATION_PARAM)), ..A_FIELD },
            Field {
                name: "context_management",
                shape: Nullable(&List { of: &Ref(&CONTEXT_MANAGEMENT_PARAM), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_output_tokens",
                shape: Nullable(&Integer { min: Some(16), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CREATE_PARAMS_TRUNCATION: Named = Named {
    name: "ResponseCreateParamsTruncation",
    shape: Choice { values: &["auto", "disabled"], open: false },
};

pub(in super::super) static RESPONSE_CREATED_EVENT: Named = Named {
    name: "ResponseCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.created\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL: Named = Named {
    name: "ResponseCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT: Named = Named {
    name: "ResponseCustomToolCallInputDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT: Named = Named {
    name: "ResponseCustomToolCallInputDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_ITEM: Named = Named {
    name: "ResponseCustomToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseCustomToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseCustomToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "ResponseCustomToolCallOutputOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "FunctionAndCustomToolCallOutputList",
                tags: &[],
                shape: List { of: &Ref(&FUNCTION_AND_CUSTOM_TOOL_CALL_OUTPUT), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static RESPONSE_ERROR: Named = Named {
    name: "ResponseError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RESPONSE_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_ERROR_CODE: Named = Named {
    name: "ResponseErrorCode",
    shape: Choice {
        values: &[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "data_residency_mismatch",
            "bio_policy",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
        ],
        open: false,
    },
};

pub(in super::super) static RESPONSE_ERROR_EVENT: Named = Named {
    name: "ResponseErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FAILED_EVENT: Named = Named {
    name: "ResponseFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.failed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseFileSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseFileSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "ResponseFileSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "ResponseFileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "queries",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "results",
                shape: Nullable(&List {
                    of: &Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT: Named = Named {
    name: "ResponseFileSearchToolCallResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "attributes", shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)), ..A_FIELD },
            Field { name: "score", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseFileSearchToolCallStatus",
    shape: Choice { values: &["in_progress", "searching", "completed", "incomplete", "failed"], open: false },
};

pub(in super::super) static RESPONSE_FORMAT_TEXT_CONFIG: Named = Named {
    name: "ResponseFormatTextConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
        ],
    },
};

pub(in super::super) static RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG: Named = Named {
    name: "ResponseFormatTextJsonSchemaConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
            Field {
                name: "schema",
                shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_SCHEMA),
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "ResponseFunctionCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "ResponseFunctionCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseFunctionCallOutputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT_CONTENT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&RESPONSE_INPUT_IMAGE_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE_CONTENT) },
        ],
    },
};

pub(in super::super) static RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "ResponseFunctionShellCallOutputContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "stdout",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "stderr",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "outcome",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_OUTCOME_PARAM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_SHELL_TOOL_CALL: Named = Named {
    name: "ResponseFunctionShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&FUNCTION_SHELL_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_SHELL_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT: Named = Named {
    name: "ResponseFunctionShellToolCallEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Local", tags: &["local"], shape: Ref(&RESPONSE_LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&RESPONSE_CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseFunctionShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_TOOL_CALL: Named = Named {
    name: "ResponseFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "status", shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_TOOL_CALL_ITEM: Named = Named {
    name: "ResponseFunctionToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "ResponseFunctionToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseFunctionToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static RESPONSE_FUNCTION_WEB_SEARCH: Named = Named {
    name: "ResponseFunctionWebSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"web_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "action",
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_ACTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FUNCTION_WEB_SEARCH_ACTION: Named = Named {
    name: "ResponseFunctionWebSearchAction",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Search", tags: &["search"], shape: Ref(&WEB_SEARCH_ACTION_SEARCH) },
            Variant { label: "OpenPage", tags: &["open_page"], shape: Ref(&WEB_SEARCH_ACTION_OPEN_PAGE) },
            Variant { label: "FindInPage", tags: &["find_in_page"], shape: Ref(&WEB_SEARCH_ACTION_FIND) },
        ],
    },
};

pub(in super::super) static RESPONSE_FUNCTION_WEB_SEARCH_STATUS: Named = Named {
    name: "ResponseFunctionWebSearchStatus",
    shape: Choice { values: &["in_progress", "searching", "completed", "failed"], open: false },
};

pub(in super::super) static RESPONSE_IMAGE_GEN_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseImageGenCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_IMAGE_GEN_CALL_GENERATING_EVENT: Named = Named {
    name: "ResponseImageGenCallGeneratingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.generating\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_IMAGE_GEN_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseImageGenCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_IMAGE_GEN_CALL_PARTIAL_IMAGE_EVENT: Named = Named {
    name: "ResponseImageGenCallPartialImageEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.image_generation_call.partial_image\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "partial_image_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "partial_image_b64", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size", shape: A_TEXT, ..A_FIELD },
            Field { name: "quality", shape: A_TEXT, ..A_FIELD },
            Field { name: "background", shape: A_TEXT, ..A_FIELD },
            Field { name: "output_format", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.in_progress\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INCLUDABLE: Named = Named {
    name: "ResponseIncludable",
    shape: Choice {
        values: &[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ],
        open: false,
    },
};

pub(in super::super) static RESPONSE_INCOMPLETE_DETAILS: Named = Named {
    name: "ResponseIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reason", shape: Ref(&RESPONSE_INCOMPLETE_DETAILS_REASON), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "ResponseIncompleteDetailsReason",
    shape: Choice { values: &["max_output_tokens", "content_filter"], open: false },
};

pub(in super::super) static RESPONSE_INCOMPLETE_EVENT: Named = Named {
    name: "ResponseIncompleteEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.incomplete\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_CONTENT: Named = Named {
    name: "ResponseInputContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in super::super) static RESPONSE_INPUT_FILE: Named = Named {
    name: "ResponseInputFile",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_file\""),
                required: true,
                default: Some("\"input_file\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_data", shape: A_TEXT, ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
            Field {
                name: "file_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&FILE_INPUT_DETAIL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_FILE_CONTENT: Named = Named {
    name: "ResponseInputFileContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_file\""),
                required: true,
                default: Some("\"input_file\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "filename", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "file_data",
                shape: Nullable(&Text { min: None, max: Some(73400320), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "file_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&FILE_DETAIL_ENUM), ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_IMAGE: Named = Named {
    name: "ResponseInputImage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_image\""),
                required: true,
                default: Some("\"input_image\""),
                ..A_FIELD
            },
            Field { name: "detail", shape: Ref(&IMAGE_DETAIL), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_IMAGE_CONTENT: Named = Named {
    name: "ResponseInputImageContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_image\""),
                required: true,
                default: Some("\"input_image\""),
                ..A_FIELD
            },
            Field {
                name: "image_url",
                shape: Nullable(&Text { min: None, max: Some(20971520), pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
            Field { name: "file_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "detail", shape: Nullable(&Ref(&IMAGE_DETAIL)), ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_ITEM: Named = Named {
    name: "ResponseInputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "EasyInputMessage", tags: &["message"], shape: Ref(&EASY_INPUT_MESSAGE) },
            Variant { label: "InputMessage", tags: &["message"], shape: Ref(&INPUT_MESSAGE) },
            Variant {
                label: "ResponseOutputMessage",
                tags: &["message"],
                shape: Ref(&RESPONSE_OUTPUT_MESSAGE),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&COMPUTER_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&TOOL_SEARCH_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&ADDITIONAL_TOOLS_ITEM_PARAM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&RESPONSE_COMPACTION_ITEM_PARAM),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&APPLY_PATCH_TOOL_CALL_ITEM_PARAM),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&APPLY_PATCH_TOOL_CALL_OUTPUT_ITEM_PARAM),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&MCP_APPROVAL_RESPONSE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CompactionTrigger",
                tags: &["compaction_trigger"],
                shape: Ref(&COMPACTION_TRIGGER_ITEM_PARAM),
            },
            Variant { label: "ItemReference", tags: &["item_reference"], shape: Ref(&ITEM_REFERENCE_PARAM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_ITEM_PARAM) },
            Variant {
                label: "ProgramOutput",
                tags: &["program_output"],
                shape: Ref(&PROGRAM_OUTPUT_ITEM_PARAM),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_INPUT_MESSAGE_CONTENT_LIST: Named = Named {
    name: "ResponseInputMessageContentList",
    shape: List { of: &Ref(&RESPONSE_INPUT_CONTENT), min: None, max: None },
};

pub(in super::super) static RESPONSE_INPUT_MESSAGE_ITEM: Named = Named {
    name: "ResponseInputMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_TEXT_CONTENT: Named = Named {
    name: "ResponseInputTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"input_text\""),
                required: true,
                default: Some("\"input_text\""),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&PROMPT_CACHE_BREAKPOINT_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_TOKEN_COUNT_PARAMS: Named = Named {
    name: "ResponseInputTokenCountParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "input",
                shape: Nullable(&Ref(&RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT)),
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&TOOL), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&RESPONSE_TEXT_CONFIG)), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "truncation", shape: Ref(&TRUNCATION_ENUM), deprecated: true, ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "personality", shape: Ref(&PERSONALITY_ENUM), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&CONVERSATION_PARAM)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&TOOL_CHOICE_PARAM)), ..A_FIELD },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INPUT_TOKEN_COUNT_PARAMS_INPUT: Named = Named {
    name: "ResponseInputTokenCountParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static RESPONSE_INSTRUCTIONS: Named = Named {
    name: "ResponseInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in super::super) static RESPONSE_ITEM: Named = Named {
    name: "ResponseItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ResponseInputMessageItem",
                tags: &["message"],
                shape: Ref(&RESPONSE_INPUT_MESSAGE_ITEM),
            },
            Variant {
                label: "ResponseOutputMessage",
                tags: &["message"],
                shape: Ref(&RESPONSE_OUTPUT_MESSAGE),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_ITEM),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant { label: "AdditionalTools", tags: &["additional_tools"], shape: Ref(&ADDITIONAL_TOOLS) },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&PROGRAM_OUTPUT) },
            Variant { label: "Compaction", tags: &["compaction"], shape: Ref(&RESPONSE_COMPACTION_ITEM) },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_ITEM),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_ITEM_LIST: Named = Named {
    name: "ResponseItemList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&RESPONSE_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_LOCAL_ENVIRONMENT: Named = Named {
    name: "ResponseLocalEnvironment",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"local\""),
            required: true,
            default: Some("\"local\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_LOG_PROB: Named = Named {
    name: "ResponseLogProb",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB_TOP_LOGPROB), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_LOG_PROB_TOP_LOGPROB: Named = Named {
    name: "ResponseLogProbTopLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "ResponseMcpCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "ResponseMcpCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseMcpCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_CALL_FAILED_EVENT: Named = Named {
    name: "ResponseMcpCallFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.mcp_call.failed\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseMcpCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT: Named = Named {
    name: "ResponseMcpListToolsCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT: Named = Named {
    name: "ResponseMcpListToolsFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.failed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseMcpListToolsInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_ITEM: Named = Named {
    name: "ResponseOutputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&RESPONSE_OUTPUT_MESSAGE) },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&PROGRAM_OUTPUT) },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant { label: "AdditionalTools", tags: &["additional_tools"], shape: Ref(&ADDITIONAL_TOOLS) },
            Variant { label: "Compaction", tags: &["compaction"], shape: Ref(&RESPONSE_COMPACTION_ITEM) },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&MCP_TOOL_CALL) },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_OUTPUT_ITEM_ADDED_EVENT: Named = Named {
    name: "ResponseOutputItemAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_item.added\""), required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&RESPONSE_OUTPUT_ITEM), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_ITEM_DONE_EVENT: Named = Named {
    name: "ResponseOutputItemDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_item.done\""), required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&RESPONSE_OUTPUT_ITEM), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_MESSAGE: Named = Named {
    name: "ResponseOutputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&OUTPUT_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&RESPONSE_OUTPUT_MESSAGE_STATUS), required: true, ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&MESSAGE_PHASE)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_MESSAGE_STATUS: Named = Named {
    name: "ResponseOutputMessageStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static RESPONSE_OUTPUT_REFUSAL: Named = Named {
    name: "ResponseOutputRefusal",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"refusal\""),
                required: true,
                default: Some("\"refusal\""),
                ..A_FIELD
            },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_TEXT: Named = Named {
    name: "ResponseOutputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"output_text\""),
                required: true,
                default: Some("\"output_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&ANNOTATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_OUTPUT_TEXT_ANNOTATION_ADDED_EVENT: Named = Named {
    name: "ResponseOutputTextAnnotationAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.output_text.annotation.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "annotation_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "annotation", shape: Nullable(&Ref(&ANNOTATION)), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_PROMPT: Named = Named {
    name: "ResponsePrompt",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "variables", shape: Nullable(&Ref(&RESPONSE_PROMPT_VARIABLES)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_PROMPT_VARIABLES: Named = Named {
    name: "ResponsePromptVariables",
    shape: Map { of: &Ref(&RESPONSE_PROMPT_VARIABLES_VARIABLES), max: None, name_max: None },
};

pub(in super::super) static RESPONSE_PROMPT_VARIABLES_VARIABLES: Named = Named {
    name: "ResponsePromptVariablesVariables",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in super::super) static RESPONSE_QUEUED_EVENT: Named = Named {
    name: "ResponseQueuedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.queued\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_ITEM: Named = Named {
    name: "ResponseReasoningItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "summary",
                shape: List { of: &Ref(&SUMMARY_TEXT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
            Field { name: "encrypted_content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&REASONING_TEXT_CONTENT), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&RESPONSE_REASONING_ITEM_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_ITEM_STATUS: Named = Named {
    name: "ResponseReasoningItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT: Named = Named {
    name: "ResponseReasoningSummaryPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART: Named = Named {
    name: "ResponseReasoningSummaryPartAddedEventPart",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"summary_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT: Named = Named {
    name: "ResponseReasoningSummaryPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "status", shape: Const("\"incomplete\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART: Named = Named {
    name: "ResponseReasoningSummaryPartDoneEventPart",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"summary_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseReasoningSummaryTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseReasoningSummaryTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseReasoningTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REASONING_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseReasoningTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REFUSAL_DELTA_EVENT: Named = Named {
    name: "ResponseRefusalDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_REFUSAL_DONE_EVENT: Named = Named {
    name: "ResponseRefusalDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_SERVICE_TIER: Named = Named {
    name: "ResponseServiceTier",
    shape: Choice {
        values: &["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"],
        open: false,
    },
};

pub(in super::super) static RESPONSE_SHELL_CALL_COMMAND_ADDED_EVENT: Named = Named {
    name: "ResponseShellCallCommandAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.added\""),
                required: true,
                default: Some("\"response.shell_call_command.added\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_SHELL_CALL_COMMAND_DELTA_EVENT: Named = Named {
    name: "ResponseShellCallCommandDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.delta\""),
                required: true,
                default: Some("\"response.shell_call_command.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_SHELL_CALL_COMMAND_DONE_EVENT: Named = Named {
    name: "ResponseShellCallCommandDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.done\""),
                required: true,
                default: Some("\"response.shell_call_command.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA_EVENT: Named = Named {
    name: "ResponseShellCallOutputContentDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.delta\""),
                required: true,
                default: Some("\"response.shell_call_output_content.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&SHELL_CALL_OUTPUT_DELTA), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE_EVENT: Named = Named {
    name: "ResponseShellCallOutputContentDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.done\""),
                required: true,
                default: Some("\"response.shell_call_output_content.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_STATUS: Named = Named {
    name: "ResponseStatus",
    shape: Choice {
        values: &["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"],
        open: false,
    },
};

pub(in super::super) static RESPONSE_STREAM_EVENT: Named = Named {
    name: "ResponseStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ResponseAudioDelta",
                tags: &["response.audio.delta"],
                shape: Ref(&RESPONSE_AUDIO_DELTA_EVENT),
            },
            Variant {
                label: "ResponseAudioDone",
                tags: &["response.audio.done"],
                shape: Ref(&RESPONSE_AUDIO_DONE_EVENT),
            },
            Variant {
                label: "ResponseAudioTranscriptDelta",
                tags: &["response.audio.transcript.delta"],
                shape: Ref(&RESPONSE_AUDIO_TRANSCRIPT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseAudioTranscriptDone",
                tags: &["response.audio.transcript.done"],
                shape: Ref(&RESPONSE_AUDIO_TRANSCRIPT_DONE_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCodeDelta",
                tags: &["response.code_interpreter_call_code.delta"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCodeDone",
                tags: &["response.code_interpreter_call_code.done"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallCompleted",
                tags: &["response.code_interpreter_call.completed"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallInProgress",
                tags: &["response.code_interpreter_call.in_progress"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseCodeInterpreterCallInterpreting",
                tags: &["response.code_interpreter_call.interpreting"],
                shape: Ref(&RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT),
            },
            Variant {
                label: "ResponseCompleted",
                tags: &["response.completed"],
                shape: Ref(&RESPONSE_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseContentPartAdded",
                tags: &["response.content_part.added"],
                shape: Ref(&RESPONSE_CONTENT_PART_ADDED_EVENT),
            },
            Variant {
                label: "ResponseContentPartDone",
                tags: &["response.content_part.done"],
                shape: Ref(&RESPONSE_CONTENT_PART_DONE_EVENT),
            },
            Variant {
                label: "ResponseCreated",
                tags: &["response.created"],
                shape: Ref(&RESPONSE_CREATED_EVENT),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&RESPONSE_ERROR_EVENT) },
            Variant {
                label: "ResponseFileSearchCallCompleted",
                tags: &["response.file_search_call.completed"],
                shape: Ref(&RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseFileSearchCallInProgress",
                tags: &["response.file_search_call.in_progress"],
                shape: Ref(&RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseFileSearchCallSearching",
                tags: &["response.file_search_call.searching"],
                shape: Ref(&RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT),
            },
            Variant {
                label: "ResponseFunctionCallArgumentsDelta",
                tags: &["response.function_call_arguments.delta"],
                shape: Ref(&RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT),
            },
            Variant {
                label: "ResponseFunctionCallArgumentsDone",
                tags: &["response.function_call_arguments.done"],
                shape: Ref(&RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandAdded",
                tags: &["response.shell_call_command.added"],
                shape: Ref(&RESPONSE_SHELL_CALL_COMMAND_ADDED_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandDelta",
                tags: &["response.shell_call_command.delta"],
                shape: Ref(&RESPONSE_SHELL_CALL_COMMAND_DELTA_EVENT),
            },
            Variant {
                label: "ResponseShellCallCommandDone",
                tags: &["response.shell_call_command.done"],
                shape: Ref(&RESPONSE_SHELL_CALL_COMMAND_DONE_EVENT),
            },
            Variant {
                label: "ResponseShellCallOutputContentDelta",
                tags: &["response.shell_call_output_content.delta"],
                shape: Ref(&RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseShellCallOutputContentDone",
                tags: &["response.shell_call_output_content.done"],
                shape: Ref(&RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE_EVENT),
            },
            Variant {
                label: "ResponseInProgress",
                tags: &["response.in_progress"],
                shape: Ref(&RESPONSE_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseFailed",
                tags: &["response.failed"],
                shape: Ref(&RESPONSE_FAILED_EVENT),
            },
            Variant {
                label: "ResponseIncomplete",
                tags: &["response.incomplete"],
                shape: Ref(&RESPONSE_INCOMPLETE_EVENT),
            },
            Variant {
                label: "ResponseOutputItemAdded",
                tags: &["response.output_item.added"],
                shape: Ref(&RESPONSE_OUTPUT_ITEM_ADDED_EVENT),
            },
            Variant {
                label: "ResponseOutputItemDone",
                tags: &["response.output_item.done"],
                shape: Ref(&RESPONSE_OUTPUT_ITEM_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryPartAdded",
                tags: &["response.reasoning_summary_part.added"],
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryPartDone",
                tags: &["response.reasoning_summary_part.done"],
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryTextDelta",
                tags: &["response.reasoning_summary_text.delta"],
                shape: Ref(&RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseReasoningSummaryTextDone",
                tags: &["response.reasoning_summary_text.done"],
                shape: Ref(&RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseReasoningTextDelta",
                tags: &["response.reasoning_text.delta"],
                shape: Ref(&RESPONSE_REASONING_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseReasoningTextDone",
                tags: &["response.reasoning_text.done"],
                shape: Ref(&RESPONSE_REASONING_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseRefusalDelta",
                tags: &["response.refusal.delta"],
                shape: Ref(&RESPONSE_REFUSAL_DELTA_EVENT),
            },
            Variant {
                label: "ResponseRefusalDone",
                tags: &["response.refusal.done"],
                shape: Ref(&RESPONSE_REFUSAL_DONE_EVENT),
            },
            Variant {
                label: "ResponseOutputTextDelta",
                tags: &["response.output_text.delta"],
                shape: Ref(&RESPONSE_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseOutputTextDone",
                tags: &["response.output_text.done"],
                shape: Ref(&RESPONSE_TEXT_DONE_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallCompleted",
                tags: &["response.web_search_call.completed"],
                shape: Ref(&RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallInProgress",
                tags: &["response.web_search_call.in_progress"],
                shape: Ref(&RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseWebSearchCallSearching",
                tags: &["response.web_search_call.searching"],
                shape: Ref(&RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallCompleted",
                tags: &["response.image_generation_call.completed"],
                shape: Ref(&RESPONSE_IMAGE_GEN_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallGenerating",
                tags: &["response.image_generation_call.generating"],
                shape: Ref(&RESPONSE_IMAGE_GEN_CALL_GENERATING_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallInProgress",
                tags: &["response.image_generation_call.in_progress"],
                shape: Ref(&RESPONSE_IMAGE_GEN_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseImageGenerationCallPartialImage",
                tags: &["response.image_generation_call.partial_image"],
                shape: Ref(&RESPONSE_IMAGE_GEN_CALL_PARTIAL_IMAGE_EVENT),
            },
            Variant {
                label: "ResponseMcpCallArgumentsDelta",
                tags: &["response.mcp_call_arguments.delta"],
                shape: Ref(&RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT),
            },
            Variant {
                label: "ResponseMcpCallArgumentsDone",
                tags: &["response.mcp_call_arguments.done"],
                shape: Ref(&RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT),
            },
            Variant {
                label: "ResponseMcpCallCompleted",
                tags: &["response.mcp_call.completed"],
                shape: Ref(&RESPONSE_MCP_CALL_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseMcpCallFailed",
                tags: &["response.mcp_call.failed"],
                shape: Ref(&RESPONSE_MCP_CALL_FAILED_EVENT),
            },
            Variant {
                label: "ResponseMcpCallInProgress",
                tags: &["response.mcp_call.in_progress"],
                shape: Ref(&RESPONSE_MCP_CALL_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsCompleted",
                tags: &["response.mcp_list_tools.completed"],
                shape: Ref(&RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsFailed",
                tags: &["response.mcp_list_tools.failed"],
                shape: Ref(&RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT),
            },
            Variant {
                label: "ResponseMcpListToolsInProgress",
                tags: &["response.mcp_list_tools.in_progress"],
                shape: Ref(&RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT),
            },
            Variant {
                label: "ResponseOutputTextAnnotationAdded",
                tags: &["response.output_text.annotation.added"],
                shape: Ref(&RESPONSE_OUTPUT_TEXT_ANNOTATION_ADDED_EVENT),
            },
            Variant {
                label: "ResponseQueued",
                tags: &["response.queued"],
                shape: Ref(&RESPONSE_QUEUED_EVENT),
            },
            Variant {
                label: "ResponseCustomToolCallInputDelta",
                tags: &["response.custom_tool_call_input.delta"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT),
            },
            Variant {
                label: "ResponseCustomToolCallInputDone",
                tags: &["response.custom_tool_call_input.done"],
                shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT),
            },
        ],
    },
};

pub(in super::super) static RESPONSE_STREAM_OPTIONS: Named = Named {
    name: "ResponseStreamOptions",
    shape: Object(&Record {
        fields: &[Field { name: "include_obfuscation", shape: Flag, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TEXT_CONFIG: Named = Named {
    name: "ResponseTextConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&RESPONSE_FORMAT_TEXT_CONFIG), ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Nullable(&Ref(&VERBOSITY)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.output_text.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TOOL_SEARCH_CALL: Named = Named {
    name: "ResponseToolSearchCall",
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
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), required: true, ..A_FIELD },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TOOL_SEARCH_OUTPUT_ITEM: Named = Named {
    name: "ResponseToolSearchOutputItem",
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
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TOOL_SEARCH_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ResponseToolSearchOutputItemParam",
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
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_TRUNCATION: Named =
    Named { name: "ResponseTruncation", shape: Choice { values: &["auto", "disabled"], open: false } };

pub(in super::super) static RESPONSE_USAGE: Named = Named {
    name: "ResponseUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&RESPONSE_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cache_write_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseWebSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseWebSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "ResponseWebSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSES_MODEL: Named = Named {
    name: "ResponsesModel",
    shape: Choice {
        values: &[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        open: false,
    },
};

pub(in super::super) static SCREENSHOT_PARAM: Named = Named {
    name: "ScreenshotParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"screenshot\""),
            required: true,
            default: Some("\"screenshot\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static SCROLL_PARAM: Named = Named {
    name: "ScrollParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"scroll\""),
                required: true,
                default: Some("\"scroll\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "scroll_x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "scroll_y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static SEARCH_CONTENT_TYPE: Named =
    Named { name: "SearchContentType", shape: Choice { values: &["text", "image"], open: false } };

pub(in super::super) static SEARCH_CONTEXT_SIZE: Named =
    Named { name: "SearchContextSize", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in super::super) static SERVICE_TIER_ENUM: Named = Named {
    name: "ServiceTierEnum",
    shape: Choice { values: &["auto", "default", "fast", "flex", "priority"], open: false },
};

pub(in super::super) static SHELL_CALL_OUTPUT_DELTA: Named = Named {
    name: "ShellCallOutputDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "stdout", shape: A_TEXT, ..A_FIELD },
            Field { name: "stderr", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static SPECIFIC_PROGRAMMATIC_TOOL_CALLING_PARAM: Named = Named {
    name: "SpecificProgrammaticToolCallingParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"programmatic_tool_calling\""),
            required: true,
            default: Some("\"programmatic_tool_calling\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static SUMMARY_TEXT_CONTENT: Named = Named {
    name: "SummaryTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"summary_text\""),
                required: true,
                default: Some("\"summary_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_CONTENT: Named = Named {
    name: "TextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"text\""),
                required: true,
                default: Some("\"text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL: Named = Named {
    name: "Tool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL) },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&FILE_SEARCH_TOOL) },
            Variant { label: "Computer", tags: &["computer"], shape: Ref(&COMPUTER_TOOL) },
            Variant {
                label: "ComputerUsePreview",
                tags: &["computer_use_preview"],
                shape: Ref(&COMPUTER_USE_PREVIEW_TOOL),
            },
            Variant {
                label: "WebSearchTool",
                tags: &["web_search", "web_search_2025_08_26"],
                shape: Ref(&WEB_SEARCH_TOOL),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&CODE_INTERPRETER_TOOL),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&PROGRAMMATIC_TOOL_CALLING_PARAM),
            },
            Variant { label: "ImageGeneration", tags: &["image_generation"], shape: Ref(&IMAGE_GEN_TOOL) },
            Variant { label: "LocalShell", tags: &["local_shell"], shape: Ref(&LOCAL_SHELL_TOOL_PARAM) },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&FUNCTION_SHELL_TOOL) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CUSTOM_TOOL) },
            Variant { label: "Namespace", tags: &["namespace"], shape: Ref(&NAMESPACE_TOOL) },
            Variant { label: "ToolSearch", tags: &["tool_search"], shape: Ref(&TOOL_SEARCH_TOOL) },
            Variant {
                label: "WebSearchPreviewTool",
                tags: &["web_search_preview", "web_search_preview_2025_03_11"],
                shape: Ref(&WEB_SEARCH_PREVIEW_TOOL),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&APPLY_PATCH_TOOL) },
        ],
    },
};

pub(in super::super) static TOOL_CALL_CALLER: Named = Named {
    name: "ToolCallCaller",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Direct", tags: &["direct"], shape: Ref(&DIRECT_TOOL_CALL_CALLER) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_TOOL_CALL_CALLER) },
        ],
    },
};

pub(in super::super) static TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "ToolCallCallerParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Direct", tags: &["direct"], shape: Ref(&DIRECT_TOOL_CALL_CALLER_PARAM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&PROGRAM_TOOL_CALL_CALLER_PARAM) },
        ],
    },
};

pub(in super::super) static TOOL_CHOICE_ALLOWED: Named = Named {
    name: "ToolChoiceAllowed",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"allowed_tools\""), required: true, ..A_FIELD },
            Field { name: "mode", shape: Ref(&TOOL_CHOICE_ALLOWED_MODE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &AN_OBJECT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_ALLOWED_MODE: Named =
    Named { name: "ToolChoiceAllowedMode", shape: Choice { values: &["auto", "required"], open: false } };

pub(in super::super) static TOOL_CHOICE_APPLY_PATCH: Named = Named {
    name: "ToolChoiceApplyPatch",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"apply_patch\""),
            required: true,
            default: Some("\"apply_patch\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_CUSTOM: Named = Named {
    name: "ToolChoiceCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_FUNCTION: Named = Named {
    name: "ToolChoiceFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_MCP: Named = Named {
    name: "ToolChoiceMcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_OPTIONS: Named =
    Named { name: "ToolChoiceOptions", shape: Choice { values: &["none", "auto", "required"], open: false } };

pub(in super::super) static TOOL_CHOICE_PARAM: Named = Named {
    name: "ToolChoiceParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ToolChoiceOptions", tags: &[], shape: Ref(&TOOL_CHOICE_OPTIONS) },
            Variant { label: "AllowedTools", tags: &["allowed_tools"], shape: Ref(&TOOL_CHOICE_ALLOWED) },
            Variant {
                label: "ToolChoiceTypes",
                tags: &[
                    "file_search",
                    "web_search_preview",
                    "computer",
                    "computer_use_preview",
                    "computer_use",
                    "web_search_preview_2025_03_11",
                    "image_generation",
                    "code_interpreter",
                ],
                shape: Ref(&TOOL_CHOICE_TYPES),
            },
            Variant { label: "Function", tags: &["function"], shape: Ref(&TOOL_CHOICE_FUNCTION) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&TOOL_CHOICE_MCP) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&TOOL_CHOICE_CUSTOM) },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&SPECIFIC_PROGRAMMATIC_TOOL_CALLING_PARAM),
            },
            Variant { label: "ApplyPatch", tags: &["apply_patch"], shape: Ref(&TOOL_CHOICE_APPLY_PATCH) },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&TOOL_CHOICE_SHELL) },
        ],
    },
};

pub(in super::super) static TOOL_CHOICE_SHELL: Named = Named {
    name: "ToolChoiceShell",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"shell\""),
            required: true,
            default: Some("\"shell\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_TYPES: Named = Named {
    name: "ToolChoiceTypes",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&TOOL_CHOICE_TYPES_TYPE), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_CHOICE_TYPES_TYPE: Named = Named {
    name: "ToolChoiceTypesType",
    shape: Choice {
        values: &[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ],
        open: false,
    },
};

pub(in super::super) static TOOL_SEARCH_CALL_ITEM_PARAM: Named = Named {
    name: "ToolSearchCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search_call\""),
                required: true,
                default: Some("\"tool_search_call\""),
                ..A_FIELD
            },
            Field { name: "arguments", shape: Ref(&EMPTY_MODEL_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOL_SEARCH_EXECUTION_TYPE: Named =
    Named { name: "ToolSearchExecutionType", shape: Choice { values: &["server", "client"], open: false } };

pub(in super::super) static TOOL_SEARCH_TOOL: Named = Named {
    name: "ToolSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"tool_search\""),
                required: true,
                default: Some("\"tool_search\""),
                ..A_FIELD
            },
            Field { name: "execution", shape: Ref(&TOOL_SEARCH_EXECUTION_TYPE), ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&Ref(&EMPTY_MODEL_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TOOLS_ARRAY: Named =
    Named { name: "ToolsArray", shape: List { of: &Ref(&TOOL), min: None, max: None } };

pub(in super::super) static TOP_LOG_PROB: Named = Named {
    name: "TopLogProb",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: List { of: &AN_INTEGER, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static TRUNCATION_ENUM: Named =
    Named { name: "TruncationEnum", shape: Choice { values: &["auto", "disabled"], open: false } };

pub(in super::super) static TYPE_PARAM: Named = Named {
    name: "TypeParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"type\""),
                required: true,
                default: Some("\"type\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static URL_CITATION_BODY: Named = Named {
    name: "UrlCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url_citation\""),
                required: true,
                default: Some("\"url_citation\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WAIT_PARAM: Named = Named {
    name: "WaitParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"wait\""),
            required: true,
            default: Some("\"wait\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_ACTION_FIND: Named = Named {
    name: "WebSearchActionFind",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"find_in_page\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "pattern", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_ACTION_OPEN_PAGE: Named = Named {
    name: "WebSearchActionOpenPage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"open_page\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_ACTION_SEARCH: Named = Named {
    name: "WebSearchActionSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"search\""), required: true, ..A_FIELD },
            Field { name: "query", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "queries", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "sources",
                shape: List { of: &Ref(&WEB_SEARCH_ACTION_SEARCH_SOURCE), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_ACTION_SEARCH_SOURCE: Named = Named {
    name: "WebSearchActionSearchSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"url\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_APPROXIMATE_LOCATION: Named = Named {
    name: "WebSearchApproximateLocation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"approximate\""),
                default: Some("\"approximate\""),
                ..A_FIELD
            },
            Field { name: "country", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "region", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "city", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "timezone", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_PREVIEW_TOOL: Named = Named {
    name: "WebSearchPreviewTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&WEB_SEARCH_PREVIEW_TOOL_TYPE),
                required: true,
                default: Some("\"web_search_preview\""),
                ..A_FIELD
            },
            Field { name: "user_location", shape: Nullable(&Ref(&APPROXIMATE_LOCATION)), ..A_FIELD },
            Field { name: "search_context_size", shape: Ref(&SEARCH_CONTEXT_SIZE), ..A_FIELD },
            Field {
                name: "search_content_types",
                shape: List { of: &Ref(&SEARCH_CONTENT_TYPE), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_PREVIEW_TOOL_TYPE: Named = Named {
    name: "WebSearchPreviewToolType",
    shape: Choice { values: &["web_search_preview", "web_search_preview_2025_03_11"], open: false },
};

pub(in super::super) static WEB_SEARCH_TOOL: Named = Named {
    name: "WebSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&WEB_SEARCH_TOOL_TYPE),
                required: true,
                default: Some("\"web_search\""),
                ..A_FIELD
            },
            Field { name: "external_web_access", shape: Flag, default: Some("true"), ..A_FIELD },
            Field { name: "filters", shape: Nullable(&Ref(&WEB_SEARCH_TOOL_FILTERS)), ..A_FIELD },
            Field {
                name: "user_location",
                shape: Nullable(&Ref(&WEB_SEARCH_APPROXIMATE_LOCATION)),
                ..A_FIELD
            },
            Field {
                name: "search_context_size",
                shape: Ref(&WEB_SEARCH_TOOL_SEARCH_CONTEXT_SIZE),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_TOOL_FILTERS: Named = Named {
    name: "WebSearchToolFilters",
    shape: Object(&Record {
        fields: &[Field {
            name: "allowed_domains",
            shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static WEB_SEARCH_TOOL_SEARCH_CONTEXT_SIZE: Named = Named {
    name: "WebSearchToolSearchContextSize",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in super::super) static WEB_SEARCH_TOOL_TYPE: Named = Named {
    name: "WebSearchToolType",
    shape: Choice { values: &["web_search", "web_search_2025_08_26"], open: false },
};

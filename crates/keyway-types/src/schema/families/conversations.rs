// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONVERSATION: Named = Named {
    name: "Conversation",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"conversation\""),
                required: true,
                default: Some("\"conversation\""),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Any, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONVERSATION_CREATE_PARAMS: Named = Named {
    name: "ConversationCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "items",
                shape: Nullable(&List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: Some(20) }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONVERSATION_DELETED_RESOURCE: Named = Named {
    name: "ConversationDeletedResource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"conversation.deleted\""),
                required: true,
                default: Some("\"conversation.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONVERSATION_ITEM: Named = Named {
    name: "ConversationItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&CONVERSATION_MESSAGE) },
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
            Variant {
                label: "ConfigurationUpdate",
                tags: &["configuration_update"],
                shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM),
            },
        ],
    },
};

pub(in crate::schema) static CONVERSATION_ITEM_CREATE_PARAMS: Named = Named {
    name: "ConversationItemCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "items",
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: Some(20) },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "include",
                shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONVERSATION_ITEM_LIST: Named = Named {
    name: "ConversationItemList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&CONVERSATION_ITEM), min: None, max: None },
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

pub(in crate::schema) static CONVERSATION_UPDATE_PARAMS: Named = Named {
    name: "ConversationUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_ITEM: Named = Named {
    name: "BetaResponseItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "BetaResponseInputMessageItem",
                tags: &["message"],
                shape: Ref(&BETA_RESPONSE_INPUT_MESSAGE_ITEM),
            },
            Variant {
                label: "BetaResponseOutputMessage",
                tags: &["message"],
                shape: Ref(&BETA_RESPONSE_OUTPUT_MESSAGE),
            },
            Variant {
                label: "FileSearchCall",
                tags: &["file_search_call"],
                shape: Ref(&BETA_RESPONSE_FILE_SEARCH_TOOL_CALL),
            },
            Variant {
                label: "ComputerCall",
                tags: &["computer_call"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL),
            },
            Variant {
                label: "ComputerCallOutput",
                tags: &["computer_call_output"],
                shape: Ref(&BETA_RESPONSE_COMPUTER_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_ITEM),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant { label: "AgentMessage", tags: &["agent_message"], shape: Ref(&BETA_AGENT_MESSAGE) },
            Variant {
                label: "MultiAgentCall",
                tags: &["multi_agent_call"],
                shape: Ref(&BETA_MULTI_AGENT_CALL),
            },
            Variant {
                label: "MultiAgentCallOutput",
                tags: &["multi_agent_call_output"],
                shape: Ref(&BETA_MULTI_AGENT_CALL_OUTPUT),
            },
            Variant {
                label: "ToolSearchCall",
                tags: &["tool_search_call"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_CALL),
            },
            Variant {
                label: "ToolSearchOutput",
                tags: &["tool_search_output"],
                shape: Ref(&BETA_RESPONSE_TOOL_SEARCH_OUTPUT_ITEM),
            },
            Variant {
                label: "AdditionalTools",
                tags: &["additional_tools"],
                shape: Ref(&BETA_ADDITIONAL_TOOLS),
            },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&BETA_RESPONSE_REASONING_ITEM) },
            Variant { label: "Program", tags: &["program"], shape: Ref(&BETA_PROGRAM) },
            Variant { label: "ProgramOutput", tags: &["program_output"], shape: Ref(&BETA_PROGRAM_OUTPUT) },
            Variant {
                label: "Compaction",
                tags: &["compaction"],
                shape: Ref(&BETA_RESPONSE_COMPACTION_ITEM),
            },
            Variant {
                label: "ImageGenerationCall",
                tags: &["image_generation_call"],
                shape: Ref(&BETA_IMAGE_GEN_TOOL_CALL),
            },
            Variant {
                label: "CodeInterpreterCall",
                tags: &["code_interpreter_call"],
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCall",
                tags: &["local_shell_call"],
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL),
            },
            Variant {
                label: "LocalShellCallOutput",
                tags: &["local_shell_call_output"],
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ShellCall",
                tags: &["shell_call"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL),
            },
            Variant {
                label: "ShellCallOutput",
                tags: &["shell_call_output"],
                shape: Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT),
            },
            Variant {
                label: "ApplyPatchCall",
                tags: &["apply_patch_call"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL),
            },
            Variant {
                label: "ApplyPatchCallOutput",
                tags: &["apply_patch_call_output"],
                shape: Ref(&BETA_RESPONSE_APPLY_PATCH_TOOL_CALL_OUTPUT),
            },
            Variant { label: "McpListTools", tags: &["mcp_list_tools"], shape: Ref(&BETA_MCP_LIST_TOOLS) },
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&BETA_MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "McpApprovalResponse",
                tags: &["mcp_approval_response"],
                shape: Ref(&BETA_MCP_APPROVAL_RESPONSE_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&BETA_MCP_TOOL_CALL) },
            Variant {
                label: "CustomToolCall",
                tags: &["custom_tool_call"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_ITEM),
            },
            Variant {
                label: "CustomToolCallOutput",
                tags: &["custom_tool_call_output"],
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM),
            },
            Variant {
                label: "ConfigurationUpdate",
                tags: &["configuration_update"],
                shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM),
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_ITEM_LIST: Named = Named {
    name: "BetaResponseItemList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&BETA_RESPONSE_ITEM), min: None, max: None },
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

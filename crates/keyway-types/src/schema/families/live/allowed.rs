// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_ALLOWED_TOOLS_CHOICE_PARAM: Named = Named {
    name: "LiveAllowedToolsChoiceParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "tools",
                shape: List { of: &Ref(&LIVE_ALLOWED_TOOLS_CHOICE_PARAM_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"allowed_tools\""), required: true, ..A_FIELD },
            Field { name: "mode", shape: Nullable(&Ref(&LIVE_ALLOWED_TOOLS_CHOICE_PARAM_MODE)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_ALLOWED_TOOLS_CHOICE_PARAM_MODE: Named = Named {
    name: "LiveAllowedToolsChoiceParamMode",
    shape: Choice { values: &["none", "auto", "required"], open: false },
};

pub(in crate::schema) static LIVE_ALLOWED_TOOLS_CHOICE_PARAM_TOOL: Named = Named {
    name: "LiveAllowedToolsChoiceParamTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&LIVE_FUNCTION_TOOL_CHOICE_PARAM) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&LIVE_MCP_TOOL_CHOICE_PARAM) },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&LIVE_FILE_SEARCH_TOOL_CHOICE),
            },
            Variant { label: "WebSearch", tags: &["web_search"], shape: Ref(&LIVE_WEB_SEARCH_TOOL_CHOICE) },
            Variant {
                label: "WebSearchPreview",
                tags: &["web_search_preview"],
                shape: Ref(&LIVE_WEB_SEARCH_PREVIEW),
            },
            Variant {
                label: "ImageGeneration",
                tags: &["image_generation"],
                shape: Ref(&LIVE_IMAGE_GENERATION_TOOL_CHOICE),
            },
            Variant { label: "Computer", tags: &["computer"], shape: Ref(&LIVE_COMPUTER_TOOL_CHOICE) },
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&LIVE_CODE_INTERPRETER_TOOL_CHOICE),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&LIVE_PROGRAMMATIC_TOOL_CALLING_TOOL_CHOICE),
            },
            Variant { label: "Shell", tags: &["shell"], shape: Ref(&LIVE_SHELL_TOOL_CHOICE) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&LIVE_CUSTOM_TOOL_CHOICE) },
            Variant {
                label: "ApplyPatch",
                tags: &["apply_patch"],
                shape: Ref(&LIVE_APPLY_PATCH_TOOL_CHOICE),
            },
        ],
    },
};

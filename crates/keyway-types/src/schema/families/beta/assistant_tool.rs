// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSISTANT_TOOL: Named = Named {
    name: "AssistantTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant { label: "FileSearch", tags: &["file_search"], shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&ASSISTANT_TOOLS_FUNCTION) },
        ],
    },
};

pub(in crate::schema) static ASSISTANT_TOOL_CHOICE: Named = Named {
    name: "AssistantToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&ASSISTANT_TOOL_CHOICE_TYPE), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&ASSISTANT_TOOL_CHOICE_FUNCTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOL_CHOICE_FUNCTION: Named = Named {
    name: "AssistantToolChoiceFunction",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOL_CHOICE_OPTION: Named = Named {
    name: "AssistantToolChoiceOption",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&ASSISTANT_TOOL_CHOICE_OPTION_PRESET) },
            Variant { label: "AssistantToolChoice", tags: &[], shape: Ref(&ASSISTANT_TOOL_CHOICE) },
        ],
    },
};

pub(in crate::schema) static ASSISTANT_TOOL_CHOICE_OPTION_PRESET: Named = Named {
    name: "AssistantToolChoiceOptionPreset",
    shape: Choice { values: &["none", "auto", "required"], open: false },
};

pub(in crate::schema) static ASSISTANT_TOOL_CHOICE_TYPE: Named = Named {
    name: "AssistantToolChoiceType",
    shape: Choice { values: &["function", "code_interpreter", "file_search"], open: false },
};

pub(in crate::schema) static ASSISTANT_TOOL_RESOURCES: Named = Named {
    name: "AssistantToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&ASSISTANT_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field { name: "file_search", shape: Ref(&ASSISTANT_TOOL_RESOURCES_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "AssistantToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "AssistantToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

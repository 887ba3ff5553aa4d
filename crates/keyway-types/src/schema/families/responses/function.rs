// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FUNCTION_AND_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
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

pub(in crate::schema) static RESPONSE_FUNCTION_WEB_SEARCH: Named = Named {
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

pub(in crate::schema) static RESPONSE_FUNCTION_WEB_SEARCH_ACTION: Named = Named {
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

pub(in crate::schema) static RESPONSE_FUNCTION_WEB_SEARCH_STATUS: Named = Named {
    name: "ResponseFunctionWebSearchStatus",
    shape: Choice { values: &["in_progress", "searching", "completed", "failed", "incomplete"], open: false },
};

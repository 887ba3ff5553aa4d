// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ASSISTANT_TOOLS_CODE: Named = Named {
    name: "AssistantToolsCode",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOLS_FILE_SEARCH: Named = Named {
    name: "AssistantToolsFileSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field { name: "file_search", shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOLS_FILE_SEARCH_FILE_SEARCH: Named = Named {
    name: "AssistantToolsFileSearchFileSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "max_num_results", shape: Integer { min: Some(1), max: Some(50) }, ..A_FIELD },
            Field { name: "ranking_options", shape: Ref(&FILE_SEARCH_RANKING_OPTIONS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY: Named = Named {
    name: "AssistantToolsFileSearchTypeOnly",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ASSISTANT_TOOLS_FUNCTION: Named = Named {
    name: "AssistantToolsFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_DEFINITION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_FUNCTION_CALL_OPTION: Named = Named {
    name: "ChatCompletionFunctionCallOption",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_FUNCTION_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionFunctionMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "role", shape: Const("\"function\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_FUNCTION_TOOL: Named = Named {
    name: "ChatCompletionFunctionTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_DEFINITION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_DEFINITION: Named = Named {
    name: "FunctionDefinition",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: Ref(&FUNCTION_PARAMETERS), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_PARAMETERS: Named =
    Named { name: "FunctionParameters", shape: AN_OBJECT };

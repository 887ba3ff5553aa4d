// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL: Named = Named {
    name: "ChatCompletionCustomTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM: Named = Named {
    name: "ChatCompletionCustomToolCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT: Named = Named {
    name: "ChatCompletionCustomToolCustomFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Text",
                tags: &["text"],
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_TEXT),
            },
            Variant {
                label: "Grammar",
                tags: &["grammar"],
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatGrammar",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"grammar\""), required: true, ..A_FIELD },
            Field {
                name: "grammar",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR),
                required: true,
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatGrammarGrammar",
    shape: Object(&Record {
        fields: &[
            Field { name: "definition", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "syntax",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR_SYNTAX),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR_SYNTAX: Named =
    Named {
        name: "ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax",
        shape: Choice { values: &["lark", "regex"], open: false },
    };

pub(in crate::schema) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_TEXT: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatText",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

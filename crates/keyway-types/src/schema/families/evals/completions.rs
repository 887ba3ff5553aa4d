// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE: Named = Named {
    name: "CreateEvalCompletionsRunDataSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"completions\""),
                required: true,
                default: Some("\"completions\""),
                ..A_FIELD
            },
            Field {
                name: "source",
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SOURCE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "input_messages",
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES),
                ..A_FIELD
            },
            Field {
                name: "sampling_params",
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES: Named = Named {
    name: "CreateEvalCompletionsRunDataSourceInputMessages",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Template",
                tags: &["template"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE),
            },
            Variant {
                label: "ItemReference",
                tags: &["item_reference"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE),
            },
        ],
    },
};

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE: Named =
    Named {
        name: "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        shape: Object(&Record {
            fields: &[
                Field { name: "type", shape: Const("\"item_reference\""), required: true, ..A_FIELD },
                Field { name: "item_reference", shape: A_TEXT, required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE: Named = Named {
    name: "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"template\""), required: true, ..A_FIELD },
            Field {
                name: "template",
                shape: List {
                    of: &Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE: Named =
    Named {
        name: "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant { label: "EasyInputMessage", tags: &["message"], shape: Ref(&EASY_INPUT_MESSAGE) },
                Variant { label: "EvalItem", tags: &["message"], shape: Ref(&EVAL_ITEM) },
            ],
        },
    };

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS: Named = Named {
    name: "CreateEvalCompletionsRunDataSourceSamplingParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "temperature", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
            Field { name: "max_completion_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "top_p", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
            Field { name: "seed", shape: AN_INTEGER, default: Some("42"), ..A_FIELD },
            Field {
                name: "response_format",
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS_RESPONSE_FORMAT),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&CHAT_COMPLETION_FUNCTION_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS_RESPONSE_FORMAT: Named =
    Named {
        name: "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
                Variant {
                    label: "JsonSchema",
                    tags: &["json_schema"],
                    shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA),
                },
                Variant {
                    label: "JsonObject",
                    tags: &["json_object"],
                    shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT),
                },
            ],
        },
    };

pub(in crate::schema) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SOURCE: Named = Named {
    name: "CreateEvalCompletionsRunDataSourceSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileContent",
                tags: &["file_content"],
                shape: Ref(&EVAL_JSONL_FILE_CONTENT_SOURCE),
            },
            Variant { label: "FileId", tags: &["file_id"], shape: Ref(&EVAL_JSONL_FILE_ID_SOURCE) },
            Variant {
                label: "StoredCompletions",
                tags: &["stored_completions"],
                shape: Ref(&EVAL_STORED_COMPLETIONS_SOURCE),
            },
        ],
    },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE: Named = Named {
    name: "CreateEvalResponsesRunDataSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"responses\""),
                required: true,
                default: Some("\"responses\""),
                ..A_FIELD
            },
            Field {
                name: "source",
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SOURCE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "input_messages",
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES),
                ..A_FIELD
            },
            Field {
                name: "sampling_params",
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES: Named = Named {
    name: "CreateEvalResponsesRunDataSourceInputMessages",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Template",
                tags: &["template"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE),
            },
            Variant {
                label: "ItemReference",
                tags: &["item_reference"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE),
            },
        ],
    },
};

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE: Named =
    Named {
        name: "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
        shape: Object(&Record {
            fields: &[
                Field { name: "type", shape: Const("\"item_reference\""), required: true, ..A_FIELD },
                Field { name: "item_reference", shape: A_TEXT, required: true, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE: Named = Named {
    name: "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"template\""), required: true, ..A_FIELD },
            Field {
                name: "template",
                shape: List {
                    of: &Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE),
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

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE: Named =
    Named {
        name: "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
        shape: Union {
            tag: None,
            variants: &[
                Variant {
                    label: "ChatMessage",
                    tags: &[],
                    shape: Ref(
                        &CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE_CHAT_MESSAGE,
                    ),
                },
                Variant { label: "EvalItem", tags: &[], shape: Ref(&EVAL_ITEM) },
            ],
        },
    };

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE_CHAT_MESSAGE: Named = Named { name: "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage", shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS: Named = Named {
    name: "CreateEvalResponsesRunDataSourceSamplingParams",
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
            Field { name: "tools", shape: List { of: &Ref(&TOOL), min: None, max: None }, ..A_FIELD },
            Field {
                name: "text",
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS_TEXT),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS_TEXT: Named = Named {
    name: "CreateEvalResponsesRunDataSourceSamplingParamsText",
    shape: Object(&Record {
        fields: &[Field { name: "format", shape: Ref(&RESPONSE_FORMAT_TEXT_CONFIG), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SOURCE: Named = Named {
    name: "CreateEvalResponsesRunDataSourceSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileContent",
                tags: &["file_content"],
                shape: Ref(&EVAL_JSONL_FILE_CONTENT_SOURCE),
            },
            Variant { label: "FileId", tags: &["file_id"], shape: Ref(&EVAL_JSONL_FILE_ID_SOURCE) },
            Variant { label: "Responses", tags: &["responses"], shape: Ref(&EVAL_RESPONSES_SOURCE) },
        ],
    },
};

pub(in crate::schema) static EVAL_RESPONSES_SOURCE: Named = Named {
    name: "EvalResponsesSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"responses\""), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "instructions_search", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_after", shape: Nullable(&Integer { min: Some(0), max: None }), ..A_FIELD },
            Field {
                name: "created_before",
                shape: Nullable(&Integer { min: Some(0), max: None }),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "temperature", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "top_p", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "users", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field { name: "tools", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES: Named = Named {
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE: Named =
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE: Named =
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS: Named = Named {
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SAMPLING_PARAMS_RESPONSE_FORMAT: Named =
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

pub(in super::super) static CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE_SOURCE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_CUSTOM_DATA_SOURCE_CONFIG: Named = Named {
    name: "CreateEvalCustomDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "item_schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "include_sample_schema", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_ITEM: Named = Named {
    name: "CreateEvalItem",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "SimpleInputMessage",
                tags: &[],
                shape: Ref(&CREATE_EVAL_ITEM_SIMPLE_INPUT_MESSAGE),
            },
            Variant { label: "EvalItem", tags: &[], shape: Ref(&EVAL_ITEM) },
        ],
    },
};

pub(in super::super) static CREATE_EVAL_ITEM_SIMPLE_INPUT_MESSAGE: Named = Named {
    name: "CreateEvalItemSimpleInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_JSONL_RUN_DATA_SOURCE: Named = Named {
    name: "CreateEvalJsonlRunDataSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"jsonl\""),
                required: true,
                default: Some("\"jsonl\""),
                ..A_FIELD
            },
            Field {
                name: "source",
                shape: Ref(&CREATE_EVAL_JSONL_RUN_DATA_SOURCE_SOURCE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_JSONL_RUN_DATA_SOURCE_SOURCE: Named = Named {
    name: "CreateEvalJsonlRunDataSourceSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileContent",
                tags: &["file_content"],
                shape: Ref(&EVAL_JSONL_FILE_CONTENT_SOURCE),
            },
            Variant { label: "FileId", tags: &["file_id"], shape: Ref(&EVAL_JSONL_FILE_ID_SOURCE) },
        ],
    },
};

pub(in super::super) static CREATE_EVAL_LABEL_MODEL_GRADER: Named = Named {
    name: "CreateEvalLabelModelGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"label_model\""), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List { of: &Ref(&CREATE_EVAL_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "passing_labels",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "labels",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_LOGS_DATA_SOURCE_CONFIG: Named = Named {
    name: "CreateEvalLogsDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"logs\""),
                required: true,
                default: Some("\"logs\""),
                ..A_FIELD
            },
            Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES: Named = Named {
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_ITEM_REFERENCE: Named =
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE: Named =
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_INPUT_MESSAGES_TEMPLATE_TEMPLATE_CHAT_MESSAGE: Named = Named { name: "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage", shape: Object(&Record { fields: &[Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
], ..A_RECORD }) };

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS: Named = Named {
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

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SAMPLING_PARAMS_TEXT: Named = Named {
    name: "CreateEvalResponsesRunDataSourceSamplingParamsText",
    shape: Object(&Record {
        fields: &[Field { name: "format", shape: Ref(&RESPONSE_FORMAT_TEXT_CONFIG), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE_SOURCE: Named = Named {
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

pub(in super::super) static CREATE_EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG: Named = Named {
    name: "CreateEvalStoredCompletionsDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"stored_completions\""),
                required: true,
                default: Some("\"stored_completions\""),
                ..A_FIELD
            },
            Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL: Named = Named {
    name: "Eval",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data_source_config",
                shape: Ref(&EVAL_DATA_SOURCE_CONFIG),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "object",
                shape: Const("\"eval\""),
                required: true,
                default: Some("\"eval\""),
                ..A_FIELD
            },
            Field {
                name: "testing_criteria",
                shape: List { of: &Ref(&EVAL_TESTING_CRITERION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_API_ERROR: Named = Named {
    name: "EvalApiError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_CREATE_PARAMS: Named = Named {
    name: "EvalCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "data_source_config",
                shape: Ref(&EVAL_CREATE_PARAMS_DATA_SOURCE_CONFIG),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "testing_criteria",
                shape: List { of: &Ref(&EVAL_CREATE_PARAMS_TESTING_CRITERION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_CREATE_PARAMS_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalCreateParamsDataSourceConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&CREATE_EVAL_CUSTOM_DATA_SOURCE_CONFIG),
            },
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&CREATE_EVAL_LOGS_DATA_SOURCE_CONFIG) },
            Variant {
                label: "StoredCompletions",
                tags: &["stored_completions"],
                shape: Ref(&CREATE_EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG),
            },
        ],
    },
};

pub(in super::super) static EVAL_CREATE_PARAMS_TESTING_CRITERION: Named = Named {
    name: "EvalCreateParamsTestingCriterion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "LabelModel",
                tags: &["label_model"],
                shape: Ref(&CREATE_EVAL_LABEL_MODEL_GRADER),
            },
            Variant { label: "StringCheck", tags: &["string_check"], shape: Ref(&STRING_CHECK_GRADER) },
            Variant {
                label: "TextSimilarity",
                tags: &["text_similarity"],
                shape: Ref(&EVAL_GRADER_TEXT_SIMILARITY),
            },
            Variant { label: "Python", tags: &["python"], shape: Ref(&EVAL_GRADER_PYTHON) },
            Variant { label: "ScoreModel", tags: &["score_model"], shape: Ref(&EVAL_GRADER_SCORE_MODEL) },
        ],
    },
};

pub(in super::super) static EVAL_CUSTOM_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalCustomDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "schema", shape: AN_OBJECT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalDataSourceConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&EVAL_CUSTOM_DATA_SOURCE_CONFIG) },
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&EVAL_LOGS_DATA_SOURCE_CONFIG) },
            Variant {
                label: "StoredCompletions",
                tags: &["stored_completions"],
                shape: Ref(&EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG),
            },
        ],
    },
};

pub(in super::super) static EVAL_DELETE_RESPONSE: Named = Named {
    name: "EvalDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_GRADER_PYTHON: Named = Named {
    name: "EvalGraderPython",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"python\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "image_tag", shape: A_TEXT, ..A_FIELD },
            Field { name: "pass_threshold", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_GRADER_SCORE_MODEL: Named = Named {
    name: "EvalGraderScoreModel",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"score_model\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List { of: &Ref(&EVAL_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sampling_params", shape: Ref(&SAMPLING_PARAMS), ..A_FIELD },
            Field { name: "range", shape: List { of: &A_NUMBER, min: None, max: None }, ..A_FIELD },
            Field { name: "pass_threshold", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_GRADER_TEXT_SIMILARITY: Named = Named {
    name: "EvalGraderTextSimilarity",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"text_similarity\""),
                required: true,
                default: Some("\"text_similarity\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reference", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "evaluation_metric", shape: Ref(&EVALUATION_METRIC), required: true, ..A_FIELD },
            Field { name: "pass_threshold", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_JSONL_FILE_CONTENT_SOURCE: Named = Named {
    name: "EvalJsonlFileContentSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_content\""),
                required: true,
                default: Some("\"file_content\""),
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&EVAL_JSONL_FILE_CONTENT_SOURCE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_JSONL_FILE_CONTENT_SOURCE_CONTENT: Named = Named {
    name: "EvalJsonlFileContentSourceContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "item", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "sample", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_JSONL_FILE_ID_SOURCE: Named = Named {
    name: "EvalJsonlFileIdSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_id\""),
                required: true,
                default: Some("\"file_id\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_LIST: Named = Named {
    name: "EvalList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&EVAL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_LIST_PARAMS_ORDER_BY: Named = Named {
    name: "EvalListParamsOrderBy",
    shape: Choice { values: &["created_at", "updated_at"], open: false },
};

pub(in super::super) static EVAL_LOGS_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalLogsDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"logs\""),
                required: true,
                default: Some("\"logs\""),
                ..A_FIELD
            },
            Field { name: "schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RESPONSES_SOURCE: Named = Named {
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

pub(in super::super) static EVAL_RUN: Named = Named {
    name: "EvalRun",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"eval.run\""),
                required: true,
                default: Some("\"eval.run\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "report_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "result_counts", shape: Ref(&EVAL_RUN_RESULT_COUNTS), required: true, ..A_FIELD },
            Field {
                name: "per_model_usage",
                shape: List { of: &Ref(&EVAL_RUN_PER_MODEL_USAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "per_testing_criteria_results",
                shape: List { of: &Ref(&EVAL_RUN_PER_TESTING_CRITERIA_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "data_source", shape: Ref(&EVAL_RUN_DATA_SOURCE), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "error", shape: Ref(&EVAL_API_ERROR), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_CREATE_PARAMS: Named = Named {
    name: "EvalRunCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "data_source",
                shape: Ref(&EVAL_RUN_CREATE_PARAMS_DATA_SOURCE),
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_CREATE_PARAMS_DATA_SOURCE: Named = Named {
    name: "EvalRunCreateParamsDataSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Jsonl", tags: &["jsonl"], shape: Ref(&CREATE_EVAL_JSONL_RUN_DATA_SOURCE) },
            Variant {
                label: "Completions",
                tags: &["completions"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE),
            },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE),
            },
        ],
    },
};

pub(in super::super) static EVAL_RUN_DATA_SOURCE: Named = Named {
    name: "EvalRunDataSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Jsonl", tags: &["jsonl"], shape: Ref(&CREATE_EVAL_JSONL_RUN_DATA_SOURCE) },
            Variant {
                label: "Completions",
                tags: &["completions"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE),
            },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE),
            },
        ],
    },
};

pub(in super::super) static EVAL_RUN_DELETE_RESPONSE: Named = Named {
    name: "EvalRunDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "deleted", shape: Flag, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_LIST: Named = Named {
    name: "EvalRunList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&EVAL_RUN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_LIST_PARAMS_STATUS: Named = Named {
    name: "EvalRunListParamsStatus",
    shape: Choice { values: &["queued", "in_progress", "completed", "canceled", "failed"], open: false },
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM: Named = Named {
    name: "EvalRunOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"eval.run.output_item\""),
                required: true,
                default: Some("\"eval.run.output_item\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "datasource_item_id", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "datasource_item", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "sample", shape: Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_LIST: Named = Named {
    name: "EvalRunOutputItemList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_LIST_PARAMS_STATUS: Named = Named {
    name: "EvalRunOutputItemListParamsStatus",
    shape: Choice { values: &["fail", "pass"], open: false },
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_RESULT: Named = Named {
    name: "EvalRunOutputItemResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "score", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "passed", shape: Flag, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "sample", shape: Nullable(&AN_OBJECT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_SAMPLE: Named = Named {
    name: "EvalRunOutputItemSample",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_INPUT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_OUTPUT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "finish_reason", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "usage",
                shape: Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_USAGE),
                required: true,
                ..A_FIELD
            },
            Field { name: "error", shape: Ref(&EVAL_API_ERROR), required: true, ..A_FIELD },
            Field { name: "temperature", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "max_completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "top_p", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "seed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_INPUT: Named = Named {
    name: "EvalRunOutputItemSampleInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_OUTPUT: Named = Named {
    name: "EvalRunOutputItemSampleOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_USAGE: Named = Named {
    name: "EvalRunOutputItemSampleUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_PER_MODEL_USAGE: Named = Named {
    name: "EvalRunPerModelUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "model_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "invocation_count", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_PER_TESTING_CRITERIA_RESULT: Named = Named {
    name: "EvalRunPerTestingCriteriaResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "testing_criteria", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "passed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_RESULT_COUNTS: Named = Named {
    name: "EvalRunResultCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "errored", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "passed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalStoredCompletionsDataSourceConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"stored_completions\""),
                required: true,
                default: Some("\"stored_completions\""),
                ..A_FIELD
            },
            Field { name: "schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_STORED_COMPLETIONS_SOURCE: Named = Named {
    name: "EvalStoredCompletionsSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"stored_completions\""),
                required: true,
                default: Some("\"stored_completions\""),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "created_after", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "created_before", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "limit", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_TESTING_CRITERION: Named = Named {
    name: "EvalTestingCriterion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "LabelModel", tags: &["label_model"], shape: Ref(&LABEL_MODEL_GRADER) },
            Variant { label: "StringCheck", tags: &["string_check"], shape: Ref(&STRING_CHECK_GRADER) },
            Variant {
                label: "TextSimilarity",
                tags: &["text_similarity"],
                shape: Ref(&EVAL_GRADER_TEXT_SIMILARITY),
            },
            Variant { label: "Python", tags: &["python"], shape: Ref(&EVAL_GRADER_PYTHON) },
            Variant { label: "ScoreModel", tags: &["score_model"], shape: Ref(&EVAL_GRADER_SCORE_MODEL) },
        ],
    },
};

pub(in super::super) static EVAL_UPDATE_PARAMS: Named = Named {
    name: "EvalUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

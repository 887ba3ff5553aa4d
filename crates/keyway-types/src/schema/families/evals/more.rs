// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_EVAL_CUSTOM_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static EVAL_CUSTOM_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static EVAL_DELETE_RESPONSE: Named = Named {
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

pub(in crate::schema) static EVAL_API_ERROR: Named = Named {
    name: "EvalApiError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_ITEM: Named = Named {
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

pub(in crate::schema) static CREATE_EVAL_ITEM_SIMPLE_INPUT_MESSAGE: Named = Named {
    name: "CreateEvalItemSimpleInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EVAL_LABEL_MODEL_GRADER: Named = Named {
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

pub(in crate::schema) static EVAL_LIST: Named = Named {
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

pub(in crate::schema) static EVAL_LIST_PARAMS_ORDER_BY: Named = Named {
    name: "EvalListParamsOrderBy",
    shape: Choice { values: &["created_at", "updated_at"], open: false },
};

pub(in crate::schema) static CREATE_EVAL_LOGS_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static EVAL_LOGS_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static CREATE_EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG: Named = Named {
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

pub(in crate::schema) static EVAL_STORED_COMPLETIONS_SOURCE: Named = Named {
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

pub(in crate::schema) static EVAL_UPDATE_PARAMS: Named = Named {
    name: "EvalUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_EVAL_JSONL_RUN_DATA_SOURCE: Named = Named {
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

pub(in crate::schema) static CREATE_EVAL_JSONL_RUN_DATA_SOURCE_SOURCE: Named = Named {
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

pub(in crate::schema) static EVAL_JSONL_FILE_CONTENT_SOURCE: Named = Named {
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

pub(in crate::schema) static EVAL_JSONL_FILE_CONTENT_SOURCE_CONTENT: Named = Named {
    name: "EvalJsonlFileContentSourceContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "item", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "sample", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_JSONL_FILE_ID_SOURCE: Named = Named {
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

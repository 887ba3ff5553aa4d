// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_AUDIO_SPEECHES: OperationSchema = OperationSchema {
    id: "admin.organization.usage.audio_speeches",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List {
                of: &Ref(&ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_GROUP_BY),
                min: None,
                max: None,
            },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS: OperationSchema =
    OperationSchema {
        id: "admin.organization.usage.audio_transcriptions",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List {
                    of: &Ref(&ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_GROUP_BY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS: OperationSchema =
    OperationSchema {
        id: "admin.organization.usage.code_interpreter_sessions",
        query: &[
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "bucket_width",
                shape: Ref(&ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS_PARAMS_BUCKET_WIDTH),
                default: Some("\"1d\""),
                ..A_FIELD
            },
            Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "group_by",
                shape: List { of: &Const("\"project_id\""), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "page", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&USAGE_RESPONSE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_COMPLETIONS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.completions",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_COMPLETIONS_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "batch", shape: Flag, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_COSTS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.costs",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "bucket_width", shape: Const("\"1d\""), default: Some("\"1d\""), ..A_FIELD },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_COSTS_PARAMS_GROUP_BY), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, default: Some("7"), ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
        Field { name: "line_items", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_DECISIONS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.decisions",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field {
            name: "api_key_ids",
            shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
            ..A_FIELD
        },
        Field { name: "batch", shape: Nullable(&Flag), ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Nullable(&Ref(&ORGANIZATION_USAGE_DECISIONS_PARAMS_BUCKET_WIDTH)),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "end_time", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        Field {
            name: "group_by",
            shape: Nullable(&List {
                of: &Ref(&ORGANIZATION_USAGE_DECISIONS_PARAMS_GROUP_BY_ITEM),
                min: None,
                max: None,
            }),
            ..A_FIELD
        },
        Field { name: "limit", shape: Nullable(&AN_INTEGER), default: Some("7"), ..A_FIELD },
        Field { name: "models", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        Field { name: "page", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field {
            name: "project_ids",
            shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
            ..A_FIELD
        },
        Field { name: "user_ids", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_DECISIONS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_EMBEDDINGS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.embeddings",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_GROUP_BY), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_FILE_SEARCH_CALLS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.file_search_calls",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "vector_store_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List {
                of: &Ref(&ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_GROUP_BY),
                min: None,
                max: None,
            },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_IMAGES: OperationSchema = OperationSchema {
    id: "admin.organization.usage.images",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field {
            name: "sources",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_SOURCE), min: None, max: None },
            ..A_FIELD
        },
        Field {
            name: "sizes",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_SIZE), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_IMAGES_PARAMS_GROUP_BY), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_MODERATIONS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.moderations",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_MODERATIONS_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Ref(&ORGANIZATION_USAGE_MODERATIONS_PARAMS_GROUP_BY), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_VECTOR_STORES: OperationSchema = OperationSchema {
    id: "admin.organization.usage.vector_stores",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_VECTOR_STORES_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "group_by",
            shape: List { of: &Const("\"project_id\""), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_USAGE_WEB_SEARCH_CALLS: OperationSchema = OperationSchema {
    id: "admin.organization.usage.web_search_calls",
    query: &[
        Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        Field { name: "end_time", shape: AN_INTEGER, ..A_FIELD },
        Field {
            name: "bucket_width",
            shape: Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_BUCKET_WIDTH),
            default: Some("\"1d\""),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "user_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "api_key_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "models", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "context_levels",
            shape: List {
                of: &Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_CONTEXT_LEVEL),
                min: None,
                max: None,
            },
            ..A_FIELD
        },
        Field {
            name: "group_by",
            shape: List {
                of: &Ref(&ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_GROUP_BY),
                min: None,
                max: None,
            },
            ..A_FIELD
        },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&USAGE_RESPONSE)),
    ..AN_OPERATION
};

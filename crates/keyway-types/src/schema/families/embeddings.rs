// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_EMBEDDING_RESPONSE: Named = Named {
    name: "CreateEmbeddingResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&EMBEDDING), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&CREATE_EMBEDDING_RESPONSE_USAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_EMBEDDING_RESPONSE_USAGE: Named = Named {
    name: "CreateEmbeddingResponseUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EMBEDDING: Named = Named {
    name: "Embedding",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"embedding\""), required: true, ..A_FIELD },
            Field {
                name: "embedding",
                shape: List { of: &A_NUMBER, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EMBEDDING_CREATE_PARAMS: Named = Named {
    name: "EmbeddingCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&EMBEDDING_MODEL), required: true, ..A_FIELD },
            Field { name: "input", shape: Ref(&EMBEDDING_CREATE_PARAMS_INPUT), required: true, ..A_FIELD },
            Field {
                name: "encoding_format",
                shape: Ref(&EMBEDDING_CREATE_PARAMS_ENCODING_FORMAT),
                default: Some("\"float\""),
                ..A_FIELD
            },
            Field { name: "dimensions", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
            Field { name: "user", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static EMBEDDING_CREATE_PARAMS_ENCODING_FORMAT: Named = Named {
    name: "EmbeddingCreateParamsEncodingFormat",
    shape: Choice { values: &["float", "base64"], open: false },
};

pub(in crate::schema) static EMBEDDING_CREATE_PARAMS_INPUT: Named = Named {
    name: "EmbeddingCreateParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "Strings",
                tags: &[],
                shape: List { of: &A_TEXT, min: Some(1), max: Some(2048) },
            },
            Variant {
                label: "Integers",
                tags: &[],
                shape: List { of: &AN_INTEGER, min: Some(1), max: Some(2048) },
            },
            Variant {
                label: "Arrays",
                tags: &[],
                shape: List {
                    of: &List { of: &AN_INTEGER, min: Some(1), max: None },
                    min: Some(1),
                    max: Some(2048),
                },
            },
        ],
    },
};

pub(in crate::schema) static EMBEDDING_MODEL: Named = Named {
    name: "EmbeddingModel",
    shape: Choice {
        values: &["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"],
        open: true,
    },
};

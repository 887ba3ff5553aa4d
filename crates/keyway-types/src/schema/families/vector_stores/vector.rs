// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static VECTOR_STORE: Named = Named {
    name: "VectorStore",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vector_store\""), required: true, ..A_FIELD },
            Field { name: "usage_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&VECTOR_STORE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "last_active_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_counts", shape: Ref(&VECTOR_STORE_FILE_COUNTS), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&VECTOR_STORE_EXPIRATION_AFTER), ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_COUNTS: Named = Named {
    name: "VectorStoreFileCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "in_progress", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cancelled", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_STATUS: Named = Named {
    name: "VectorStoreStatus",
    shape: Choice { values: &["expired", "in_progress", "completed"], open: false },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FILE_CREATE_PARAMS: Named = Named {
    name: "FileCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file", shape: File, required: true, ..A_FIELD },
            Field { name: "purpose", shape: Ref(&FILE_PURPOSE), required: true, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&FILE_EXPIRATION_AFTER), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_DELETED: Named = Named {
    name: "FileDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"file\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_EXPIRATION_AFTER: Named = Named {
    name: "FileExpirationAfter",
    shape: Object(&Record {
        fields: &[
            Field { name: "anchor", shape: Const("\"created_at\""), required: true, ..A_FIELD },
            Field {
                name: "seconds",
                shape: Integer { min: Some(3600), max: Some(2592000) },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_OBJECT: Named = Named {
    name: "FileObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"file\""), required: true, ..A_FIELD },
            Field { name: "bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "purpose", shape: Ref(&FILE_OBJECT_PURPOSE), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FILE_OBJECT_STATUS),
                required: true,
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "status_details", shape: A_TEXT, deprecated: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_OBJECT_PURPOSE: Named = Named {
    name: "FileObjectPurpose",
    shape: Choice {
        values: &[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ],
        open: false,
    },
};

pub(in crate::schema) static FILE_OBJECT_STATUS: Named = Named {
    name: "FileObjectStatus",
    shape: Choice { values: &["uploaded", "processed", "error"], open: false },
};

pub(in crate::schema) static FILE_PURPOSE: Named = Named {
    name: "FilePurpose",
    shape: Choice {
        values: &["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        open: false,
    },
};

pub(in crate::schema) static LIST_FILES_RESPONSE: Named = Named {
    name: "ListFilesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FILE_OBJECT), min: None, max: None },
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

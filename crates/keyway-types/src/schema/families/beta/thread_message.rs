// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_THREAD_MESSAGE_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadMessageUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE: Named = Named {
    name: "ThreadMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&THREAD_MESSAGE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&THREAD_MESSAGE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "incomplete_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&THREAD_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "assistant_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "run_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "attachments",
                shape: Nullable(&List { of: &Ref(&THREAD_MESSAGE_ATTACHMENT), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_ATTACHMENT: Named = Named {
    name: "ThreadMessageAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&THREAD_MESSAGE_ATTACHMENT_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_ATTACHMENT_TOOL: Named = Named {
    name: "ThreadMessageAttachmentTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY),
            },
        ],
    },
};

pub(in crate::schema) static THREAD_MESSAGE_COMPLETED: Named = Named {
    name: "ThreadMessageCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_CREATED: Named = Named {
    name: "ThreadMessageCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_DELTA: Named = Named {
    name: "ThreadMessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.delta\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&MESSAGE_DELTA_EVENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_IN_PROGRESS: Named = Named {
    name: "ThreadMessageInProgress",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.message.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_INCOMPLETE: Named = Named {
    name: "ThreadMessageIncomplete",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.message.incomplete\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD_MESSAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_INCOMPLETE_DETAILS: Named = Named {
    name: "ThreadMessageIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field {
            name: "reason",
            shape: Ref(&THREAD_MESSAGE_INCOMPLETE_DETAILS_REASON),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_MESSAGE_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "ThreadMessageIncompleteDetailsReason",
    shape: Choice {
        values: &["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"],
        open: false,
    },
};

pub(in crate::schema) static THREAD_MESSAGE_ROLE: Named =
    Named { name: "ThreadMessageRole", shape: Choice { values: &["user", "assistant"], open: false } };

pub(in crate::schema) static THREAD_MESSAGE_STATUS: Named = Named {
    name: "ThreadMessageStatus",
    shape: Choice { values: &["in_progress", "incomplete", "completed"], open: false },
};

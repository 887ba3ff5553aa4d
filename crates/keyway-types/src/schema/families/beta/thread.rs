// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static THREAD: Named = Named {
    name: "Thread",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&THREAD_TOOL_RESOURCES)),
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_ANNOTATION: Named = Named {
    name: "BetaThreadAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&FILE_CITATION_ANNOTATION),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH_ANNOTATION) },
        ],
    },
};

pub(in crate::schema) static THREAD_DELETED: Named = Named {
    name: "ThreadDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_ITEM: Named = Named {
    name: "ThreadItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ChatkitUserMessage",
                tags: &["chatkit.user_message"],
                shape: Ref(&CHAT_KIT_THREAD_USER_MESSAGE_ITEM),
            },
            Variant {
                label: "ChatkitAssistantMessage",
                tags: &["chatkit.assistant_message"],
                shape: Ref(&CHAT_KIT_THREAD_ASSISTANT_MESSAGE_ITEM),
            },
            Variant { label: "ChatkitWidget", tags: &["chatkit.widget"], shape: Ref(&CHAT_KIT_WIDGET_ITEM) },
            Variant {
                label: "ChatkitClientToolCall",
                tags: &["chatkit.client_tool_call"],
                shape: Ref(&CLIENT_TOOL_CALL_ITEM),
            },
            Variant { label: "ChatkitTask", tags: &["chatkit.task"], shape: Ref(&TASK_ITEM) },
            Variant {
                label: "ChatkitTaskGroup",
                tags: &["chatkit.task_group"],
                shape: Ref(&TASK_GROUP_ITEM),
            },
        ],
    },
};

pub(in crate::schema) static THREAD_ITEM_LIST_RESOURCE: Named = Named {
    name: "ThreadItemListResource",
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
                shape: List { of: &Ref(&THREAD_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_LIST_RESOURCE: Named = Named {
    name: "ThreadListResource",
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
                shape: List { of: &Ref(&CHAT_KIT_THREAD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_STREAM_EVENT: Named = Named {
    name: "ThreadStreamEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&THREAD), required: true, ..A_FIELD },
            Field { name: "enabled", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_TOOL_RESOURCES: Named = Named {
    name: "ThreadToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&THREAD_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field { name: "file_search", shape: Ref(&THREAD_TOOL_RESOURCES_FILE_SEARCH), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "ThreadToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "ThreadToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaThreadUpdateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaThreadUpdateParamsToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_UPDATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaThreadUpdateParamsToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[Field {
            name: "vector_store_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(1) },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

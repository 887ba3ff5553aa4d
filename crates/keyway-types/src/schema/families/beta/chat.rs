// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_CHAT_KIT_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaChatKitSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "workflow", shape: Ref(&CHAT_SESSION_WORKFLOW_PARAM), required: true, ..A_FIELD },
            Field {
                name: "user",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "expires_after", shape: Ref(&CHAT_SESSION_EXPIRES_AFTER_PARAM), ..A_FIELD },
            Field { name: "rate_limits", shape: Ref(&CHAT_SESSION_RATE_LIMITS_PARAM), ..A_FIELD },
            Field {
                name: "chatkit_configuration",
                shape: Ref(&CHAT_SESSION_CHAT_KIT_CONFIGURATION_PARAM),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_CHAT_KIT_THREAD_DELETE_RESPONSE: Named = Named {
    name: "BetaChatKitThreadDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread.deleted\""),
                required: true,
                default: Some("\"chatkit.thread.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_ATTACHMENT: Named = Named {
    name: "ChatKitAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&ATTACHMENT_TYPE), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "mime_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "preview_url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_RESPONSE_OUTPUT_TEXT: Named = Named {
    name: "ChatKitResponseOutputText",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"output_text\""),
                required: true,
                default: Some("\"output_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&CHAT_KIT_RESPONSE_OUTPUT_TEXT_ANNOTATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_RESPONSE_OUTPUT_TEXT_ANNOTATION: Named = Named {
    name: "ChatKitResponseOutputTextAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "File", tags: &["file"], shape: Ref(&FILE_ANNOTATION) },
            Variant { label: "Url", tags: &["url"], shape: Ref(&URL_ANNOTATION) },
        ],
    },
};

pub(in crate::schema) static CHAT_KIT_THREAD: Named = Named {
    name: "ChatKitThread",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread\""),
                required: true,
                default: Some("\"chatkit.thread\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "title", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&CHAT_KIT_THREAD_STATUS), required: true, ..A_FIELD },
            Field { name: "user", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_THREAD_ASSISTANT_MESSAGE_ITEM: Named = Named {
    name: "ChatKitThreadAssistantMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.assistant_message\""),
                required: true,
                default: Some("\"chatkit.assistant_message\""),
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&CHAT_KIT_RESPONSE_OUTPUT_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_THREAD_STATUS: Named = Named {
    name: "ChatKitThreadStatus",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Active", tags: &["active"], shape: Ref(&ACTIVE_STATUS) },
            Variant { label: "Locked", tags: &["locked"], shape: Ref(&LOCKED_STATUS) },
            Variant { label: "Closed", tags: &["closed"], shape: Ref(&CLOSED_STATUS) },
        ],
    },
};

pub(in crate::schema) static CHAT_KIT_THREAD_USER_MESSAGE_ITEM: Named = Named {
    name: "ChatKitThreadUserMessageItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.user_message\""),
                required: true,
                default: Some("\"chatkit.user_message\""),
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&CHAT_KIT_THREAD_USER_MESSAGE_ITEM_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "attachments",
                shape: List { of: &Ref(&CHAT_KIT_ATTACHMENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "inference_options",
                shape: Nullable(&Ref(&INFERENCE_OPTIONS)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_THREAD_USER_MESSAGE_ITEM_CONTENT: Named = Named {
    name: "ChatKitThreadUserMessageItemContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&USER_MESSAGE_INPUT_TEXT) },
            Variant { label: "QuotedText", tags: &["quoted_text"], shape: Ref(&USER_MESSAGE_QUOTED_TEXT) },
        ],
    },
};

pub(in crate::schema) static CHAT_KIT_WIDGET_ITEM: Named = Named {
    name: "ChatKitWidgetItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.thread_item\""),
                required: true,
                default: Some("\"chatkit.thread_item\""),
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"chatkit.widget\""),
                required: true,
                default: Some("\"chatkit.widget\""),
                ..A_FIELD
            },
            Field { name: "widget", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_WORKFLOW: Named = Named {
    name: "ChatKitWorkflow",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "state_variables",
                shape: Nullable(&Map {
                    of: &Ref(&CHAT_KIT_WORKFLOW_STATE_VARIABLES_VALUE),
                    max: None,
                    name_max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&CHATKIT_WORKFLOW_TRACING), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_KIT_WORKFLOW_STATE_VARIABLES_VALUE: Named = Named {
    name: "ChatKitWorkflowStateVariablesValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

pub(in crate::schema) static CHAT_SESSION: Named = Named {
    name: "ChatSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"chatkit.session\""),
                required: true,
                default: Some("\"chatkit.session\""),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "client_secret", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "workflow", shape: Ref(&CHAT_KIT_WORKFLOW), required: true, ..A_FIELD },
            Field { name: "user", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "rate_limits", shape: Ref(&CHAT_SESSION_RATE_LIMITS), required: true, ..A_FIELD },
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&CHAT_SESSION_STATUS), required: true, ..A_FIELD },
            Field {
                name: "chatkit_configuration",
                shape: Ref(&CHAT_SESSION_CHAT_KIT_CONFIGURATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_AUTOMATIC_THREAD_TITLING: Named = Named {
    name: "ChatSessionAutomaticThreadTitling",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_CHAT_KIT_CONFIGURATION: Named = Named {
    name: "ChatSessionChatKitConfiguration",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "automatic_thread_titling",
                shape: Ref(&CHAT_SESSION_AUTOMATIC_THREAD_TITLING),
                required: true,
                ..A_FIELD
            },
            Field { name: "file_upload", shape: Ref(&CHAT_SESSION_FILE_UPLOAD), required: true, ..A_FIELD },
            Field { name: "history", shape: Ref(&CHAT_SESSION_HISTORY), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_CHAT_KIT_CONFIGURATION_PARAM: Named = Named {
    name: "ChatSessionChatKitConfigurationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "automatic_thread_titling",
                shape: Ref(&AUTOMATIC_THREAD_TITLING_PARAM),
                ..A_FIELD
            },
            Field { name: "file_upload", shape: Ref(&FILE_UPLOAD_PARAM), ..A_FIELD },
            Field { name: "history", shape: Ref(&HISTORY_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_EXPIRES_AFTER_PARAM: Named = Named {
    name: "ChatSessionExpiresAfterParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "anchor",
                shape: Const("\"created_at\""),
                required: true,
                default: Some("\"created_at\""),
                ..A_FIELD
            },
            Field {
                name: "seconds",
                shape: Integer { min: Some(1), max: Some(600) },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_FILE_UPLOAD: Named = Named {
    name: "ChatSessionFileUpload",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "max_file_size", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "max_files", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_HISTORY: Named = Named {
    name: "ChatSessionHistory",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "recent_threads", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_RATE_LIMITS: Named = Named {
    name: "ChatSessionRateLimits",
    shape: Object(&Record {
        fields: &[Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_RATE_LIMITS_PARAM: Named = Named {
    name: "ChatSessionRateLimitsParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "max_requests_per_1_minute",
            shape: Integer { min: Some(1), max: None },
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_STATUS: Named = Named {
    name: "ChatSessionStatus",
    shape: Choice { values: &["active", "expired", "cancelled"], open: false },
};

pub(in crate::schema) static CHAT_SESSION_WORKFLOW_PARAM: Named = Named {
    name: "ChatSessionWorkflowParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "state_variables",
                shape: Map {
                    of: &Ref(&CHAT_SESSION_WORKFLOW_PARAM_STATE_VARIABLES_VALUE),
                    max: Some(64),
                    name_max: None,
                },
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&WORKFLOW_TRACING_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_SESSION_WORKFLOW_PARAM_STATE_VARIABLES_VALUE: Named = Named {
    name: "ChatSessionWorkflowParamStateVariablesValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

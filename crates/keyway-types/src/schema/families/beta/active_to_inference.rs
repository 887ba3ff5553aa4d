// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ACTIVE_STATUS: Named = Named {
    name: "ActiveStatus",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"active\""),
            required: true,
            default: Some("\"active\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ADDITIONAL_TOOLS: Named = Named {
    name: "BetaAdditionalTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&BETA_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ADDITIONAL_TOOLS_ITEM_PARAM: Named = Named {
    name: "BetaAdditionalToolsItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field {
                name: "role",
                shape: Const("\"developer\""),
                required: true,
                default: Some("\"developer\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ANNOTATION_DELTA: Named = Named {
    name: "AnnotationDelta",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&FILE_CITATION_DELTA_ANNOTATION),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH_DELTA_ANNOTATION) },
        ],
    },
};

pub(in crate::schema) static BETA_ANNOTATION: Named =
    Named { name: "BetaAnnotation", shape: Ref(&ANNOTATION) };

pub(in crate::schema) static ATTACHMENT_TYPE: Named =
    Named { name: "AttachmentType", shape: Choice { values: &["image", "file"], open: false } };

pub(in crate::schema) static BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM: Named = Named {
    name: "BetaAutoCodeInterpreterToolParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"auto\""),
                required: true,
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&BETA_CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field {
                name: "network_policy",
                shape: Ref(&BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM_NETWORK_POLICY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM_NETWORK_POLICY: Named = Named {
    name: "BetaAutoCodeInterpreterToolParamNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&BETA_CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&BETA_CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATIC_THREAD_TITLING_PARAM: Named = Named {
    name: "AutomaticThreadTitlingParam",
    shape: Object(&Record { fields: &[Field { name: "enabled", shape: Flag, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static BETA_CALLABLE_TOOL_ALLOWED_CALLER: Named =
    Named { name: "BetaCallableToolAllowedCaller", shape: Ref(&CALLABLE_TOOL_ALLOWED_CALLER) };

pub(in crate::schema) static CHATKIT_WORKFLOW_TRACING: Named = Named {
    name: "ChatkitWorkflowTracing",
    shape: Object(&Record {
        fields: &[Field { name: "enabled", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CLIENT_TOOL_CALL_ITEM: Named = Named {
    name: "ClientToolCallItem",
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
                shape: Const("\"chatkit.client_tool_call\""),
                required: true,
                default: Some("\"chatkit.client_tool_call\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&CLIENT_TOOL_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CLIENT_TOOL_CALL_STATUS: Named = Named {
    name: "ClientToolCallStatus",
    shape: Choice { values: &["in_progress", "completed"], open: false },
};

pub(in crate::schema) static CLOSED_STATUS: Named = Named {
    name: "ClosedStatus",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"closed\""),
                required: true,
                default: Some("\"closed\""),
                ..A_FIELD
            },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_COMPACTED_RESPONSE: Named = Named {
    name: "BetaCompactedResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"response.compaction\""),
                required: true,
                default: Some("\"response.compaction\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_ITEM_FIELD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&BETA_RESPONSE_USAGE), required: true, ..A_FIELD },
            Field { name: "image", shape: Ref(&BETA_COMPACTED_RESPONSE_IMAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_COMPACTED_RESPONSE_IMAGE: Named =
    Named { name: "BetaCompactedResponseImage", shape: Ref(&COMPACTED_RESPONSE_IMAGE) };

pub(in crate::schema) static BETA_COMPACTION_TRIGGER_ITEM_PARAM: Named = Named {
    name: "BetaCompactionTriggerItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"compaction_trigger\""),
                required: true,
                default: Some("\"compaction_trigger\""),
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_CONTAINER_FILE_CITATION_PARAM: Named = Named {
    name: "BetaContainerFileCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"container_file_citation\""),
                required: true,
                default: Some("\"container_file_citation\""),
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_CONTAINER_MEMORY_LIMIT: Named =
    Named { name: "BetaContainerMemoryLimit", shape: Ref(&CONTAINER_MEMORY_LIMIT) };

pub(in crate::schema) static BETA_CONTAINER_NETWORK_POLICY_ALLOWLIST: Named =
    Named { name: "BetaContainerNetworkPolicyAllowlist", shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST) };

pub(in crate::schema) static BETA_CONTAINER_NETWORK_POLICY_DISABLED: Named =
    Named { name: "BetaContainerNetworkPolicyDisabled", shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED) };

pub(in crate::schema) static BETA_CONTEXT_MANAGEMENT_PARAM: Named =
    Named { name: "BetaContextManagementParam", shape: Ref(&CONTEXT_MANAGEMENT_PARAM) };

pub(in crate::schema) static BETA_CONVERSATION_PARAM: Named =
    Named { name: "BetaConversationParam", shape: Ref(&CONVERSATION_PARAM) };

pub(in crate::schema) static BETA_CUSTOM_GRAMMAR_FORMAT_PARAM: Named =
    Named { name: "BetaCustomGrammarFormatParam", shape: Ref(&CUSTOM_GRAMMAR_FORMAT_PARAM) };

pub(in crate::schema) static BETA_CUSTOM_TEXT_FORMAT_PARAM: Named =
    Named { name: "BetaCustomTextFormatParam", shape: Ref(&CUSTOM_TEXT_FORMAT_PARAM) };

pub(in crate::schema) static BETA_CUSTOM_TOOL: Named = Named {
    name: "BetaCustomTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"custom\""),
                required: true,
                default: Some("\"custom\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&BETA_CUSTOM_TOOL_FORMAT), ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&BETA_CALLABLE_TOOL_ALLOWED_CALLER),
                    min: Some(1),
                    max: None,
                }),
                ..A_FIELD
            },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_CUSTOM_TOOL_FORMAT: Named = Named {
    name: "BetaCustomToolFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant { label: "Grammar", tags: &["grammar"], shape: Ref(&BETA_CUSTOM_GRAMMAR_FORMAT_PARAM) },
        ],
    },
};

pub(in crate::schema) static DONE_EVENT: Named = Named {
    name: "DoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"done\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Const("\"[DONE]\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_EASY_INPUT_MESSAGE: Named =
    Named { name: "BetaEasyInputMessage", shape: Ref(&EASY_INPUT_MESSAGE) };

pub(in crate::schema) static BETA_EMPTY_MODEL_PARAM: Named =
    Named { name: "BetaEmptyModelParam", shape: Ref(&EMPTY_MODEL_PARAM) };

pub(in crate::schema) static BETA_ENCRYPTED_CONTENT: Named = Named {
    name: "BetaEncryptedContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"encrypted_content\""),
                required: true,
                default: Some("\"encrypted_content\""),
                ..A_FIELD
            },
            Field { name: "encrypted_content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ENCRYPTED_CONTENT_PARAM: Named = Named {
    name: "BetaEncryptedContentParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"encrypted_content\""),
                required: true,
                default: Some("\"encrypted_content\""),
                ..A_FIELD
            },
            Field {
                name: "encrypted_content",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HISTORY_PARAM: Named = Named {
    name: "HistoryParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field { name: "recent_threads", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INFERENCE_OPTIONS: Named = Named {
    name: "InferenceOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_choice", shape: Nullable(&Ref(&TOOL_CHOICE)), required: true, ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

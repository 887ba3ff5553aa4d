// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_APPLY_PATCH: Named = Named {
    name: "LiveApplyPatch",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"apply_patch\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_APPLY_PATCH_TOOL_CHOICE: Named = Named {
    name: "LiveApplyPatchToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"apply_patch\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_BUILT_IN_VOICE_IDS: Named = Named {
    name: "LiveBuiltInVoiceIds",
    shape: Choice {
        values: &[
            "alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo",
            "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo",
            "verse", "vesper", "willow",
        ],
        open: true,
    },
};

pub(in crate::schema) static LIVE_CLIENT_CONFIG: Named = Named {
    name: "LiveClientConfig",
    shape: Object(&Record {
        fields: &[Field {
            name: "data_channel",
            shape: Ref(&LIVE_DATA_CHANNEL_CONFIG),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CLIENT_DELEGATION: Named = Named {
    name: "LiveClientDelegation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"client\""), required: true, ..A_FIELD },
            Field { name: "acknowledgement_delay_ms", shape: AN_INTEGER, default: Some("400"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CODE_INTERPRETER: Named = Named {
    name: "LiveCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CODE_INTERPRETER_TOOL_CHOICE: Named = Named {
    name: "LiveCodeInterpreterToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_COMPUTER_TOOL_CHOICE: Named = Named {
    name: "LiveComputerToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"computer\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CUSTOM_TOOL_CHOICE: Named = Named {
    name: "LiveCustomToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CUSTOM_VOICE: Named = Named {
    name: "LiveCustomVoice",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DATA_CHANNEL_CONFIG: Named = Named {
    name: "LiveDataChannelConfig",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "allowed_client_events",
                shape: Ref(&LIVE_DATA_CHANNEL_CONFIG_ALLOWED_CLIENT_EVENTS),
                ..A_FIELD
            },
            Field {
                name: "allowed_server_events",
                shape: Ref(&LIVE_DATA_CHANNEL_CONFIG_ALLOWED_SERVER_EVENTS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DATA_CHANNEL_CONFIG_ALLOWED_CLIENT_EVENTS: Named = Named {
    name: "LiveDataChannelConfigAllowedClientEvents",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "All", tags: &[], shape: Const("\"all\"") },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
        ],
    },
};

pub(in crate::schema) static LIVE_DATA_CHANNEL_CONFIG_ALLOWED_SERVER_EVENTS: Named = Named {
    name: "LiveDataChannelConfigAllowedServerEvents",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "All", tags: &[], shape: Const("\"all\"") },
            Variant {
                label: "LiveServerEventSelectorList",
                tags: &[],
                shape: List { of: &Ref(&LIVE_SERVER_EVENT_SELECTOR), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISIONS_DELEGATION_CONFIG: Named = Named {
    name: "LiveDecisionsDelegationConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "questions",
                shape: List { of: &Ref(&LIVE_DECISION_QUESTION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_FILE_SEARCH: Named = Named {
    name: "LiveFileSearch",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_FILE_SEARCH_TOOL_CHOICE: Named = Named {
    name: "LiveFileSearchToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_FUNCTION_TOOL: Named = Named {
    name: "LiveFunctionTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "parameters", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_FUNCTION_TOOL_CHOICE_PARAM: Named = Named {
    name: "LiveFunctionToolChoiceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_IMAGE_GENERATION: Named = Named {
    name: "LiveImageGeneration",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"image_generation\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_IMAGE_GENERATION_TOOL_CHOICE: Named = Named {
    name: "LiveImageGenerationToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"image_generation\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INPUT_IMAGE: Named = Named {
    name: "LiveInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
            Field {
                name: "detail",
                shape: Nullable(&Ref(&LIVE_INPUT_IMAGE_DETAIL)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INPUT_IMAGE_DETAIL: Named = Named {
    name: "LiveInputImageDetail",
    shape: Choice { values: &["low", "high", "auto", "original"], open: false },
};

pub(in crate::schema) static LIVE_INPUT_JSON: Named = Named {
    name: "LiveInputJson",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: Any, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_json\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MCP_TOOL_CHOICE_PARAM: Named = Named {
    name: "LiveMcpToolChoiceParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_OUTPUT_TEXT: Named = Named {
    name: "LiveOutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CREATE_PARAMS: Named = Named {
    name: "LiveCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "session", shape: Ref(&LIVE_MEDIA_SESSION_CONFIG), required: true, ..A_FIELD },
            Field { name: "transport", shape: Ref(&LIVE_CREATE_PARAMS_TRANSPORT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CREATE_PARAMS_TRANSPORT: Named = Named {
    name: "LiveCreateParamsTransport",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"webrtc\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_PROGRAMMATIC_TOOL_CALLING: Named = Named {
    name: "LiveProgrammaticToolCalling",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"programmatic_tool_calling\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_PROGRAMMATIC_TOOL_CALLING_TOOL_CHOICE: Named = Named {
    name: "LiveProgrammaticToolCallingToolChoice",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"programmatic_tool_calling\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CREATE_RESPONSE: Named = Named {
    name: "LiveCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "session", shape: Ref(&LIVE_CREATE_RESPONSE_SESSION), required: true, ..A_FIELD },
            Field {
                name: "transport",
                shape: Ref(&LIVE_CREATE_RESPONSE_TRANSPORT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CREATE_RESPONSE_SESSION: Named = Named {
    name: "LiveCreateResponseSession",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CREATE_RESPONSE_TRANSPORT: Named = Named {
    name: "LiveCreateResponseTransport",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"webrtc\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SERVER_EVENT_SELECTOR: Named = Named {
    name: "LiveServerEventSelector",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "response_event", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SHELL_TOOL_CHOICE: Named = Named {
    name: "LiveShellToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"shell\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SKILL_REFERENCE: Named = Named {
    name: "LiveSkillReference",
    shape: Object(&Record {
        fields: &[
            Field { name: "skill_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"skill_reference\""), required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_WEB_SEARCH: Named = Named {
    name: "LiveWebSearch",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"web_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_WEB_SEARCH_PREVIEW: Named = Named {
    name: "LiveWebSearchPreview",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"web_search_preview\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_WEB_SEARCH_TOOL_CHOICE: Named = Named {
    name: "LiveWebSearchToolChoice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"web_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

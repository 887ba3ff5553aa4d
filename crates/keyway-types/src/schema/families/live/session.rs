// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS: Named = Named {
    name: "LiveSessionAcceptParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "session",
            shape: Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION: Named = Named {
    name: "LiveSessionAcceptParamsSession",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "model",
                shape: Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION_MODEL),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"live\""), required: true, ..A_FIELD },
            Field { name: "audio", shape: Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO), ..A_FIELD },
            Field {
                name: "delegation",
                shape: Nullable(&Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION_DELEGATION)),
                ..A_FIELD
            },
            Field {
                name: "input",
                shape: List { of: &Ref(&LIVE_INITIAL_ITEM), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "safety_identifier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "store", shape: Flag, default: Some("false"), ..A_FIELD },
            Field {
                name: "triggers",
                shape: List { of: &Ref(&LIVE_DECISION_TRIGGER), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO: Named = Named {
    name: "LiveSessionAcceptParamsSessionAudio",
    shape: Object(&Record {
        fields: &[Field {
            name: "output",
            shape: Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO_OUTPUT),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO_OUTPUT: Named = Named {
    name: "LiveSessionAcceptParamsSessionAudioOutput",
    shape: Object(&Record {
        fields: &[Field {
            name: "voice",
            shape: Ref(&LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO_OUTPUT_VOICE),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION_AUDIO_OUTPUT_VOICE: Named = Named {
    name: "LiveSessionAcceptParamsSessionAudioOutputVoice",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "LiveBuiltInVoiceIds", tags: &[], shape: Ref(&LIVE_BUILT_IN_VOICE_IDS) },
            Variant { label: "LiveCustomVoice", tags: &[], shape: Ref(&LIVE_CUSTOM_VOICE) },
        ],
    },
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION_DELEGATION: Named = Named {
    name: "LiveSessionAcceptParamsSessionDelegation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Client", tags: &["client"], shape: Ref(&LIVE_CLIENT_DELEGATION) },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&LIVE_SESSION_ACCEPT_SESSION_DELEGATION_RESPONSES),
            },
            Variant {
                label: "Decisions",
                tags: &["decisions"],
                shape: Ref(&LIVE_SESSION_ACCEPT_SESSION_DELEGATION_DECISIONS),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_PARAMS_SESSION_MODEL: Named = Named {
    name: "LiveSessionAcceptParamsSessionModel",
    shape: Choice { values: &["gpt-live-1", "gpt-live-1.1"], open: true },
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_SESSION_DELEGATION_DECISIONS: Named = Named {
    name: "LiveSessionAcceptSessionDelegationDecisions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "decisions",
                shape: Ref(&LIVE_DECISIONS_DELEGATION_CONFIG),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"decisions\""), required: true, ..A_FIELD },
            Field { name: "acknowledgement_delay_ms", shape: AN_INTEGER, default: Some("400"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_ACCEPT_SESSION_DELEGATION_RESPONSES: Named = Named {
    name: "LiveSessionAcceptSessionDelegationResponses",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "responses",
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"responses\""), required: true, ..A_FIELD },
            Field { name: "acknowledgement_delay_ms", shape: AN_INTEGER, default: Some("400"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_FORK_PARAMS: Named = Named {
    name: "LiveSessionForkParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "transport",
                shape: Ref(&LIVE_SESSION_FORK_PARAMS_TRANSPORT),
                required: true,
                ..A_FIELD
            },
            Field { name: "session", shape: Ref(&LIVE_MEDIA_SESSION_FORK_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_FORK_PARAMS_TRANSPORT: Named = Named {
    name: "LiveSessionForkParamsTransport",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"webrtc\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_FORK_RESPONSE: Named = Named {
    name: "LiveSessionForkResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "session",
                shape: Ref(&LIVE_SESSION_FORK_RESPONSE_SESSION),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "transport",
                shape: Ref(&LIVE_SESSION_FORK_RESPONSE_TRANSPORT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_FORK_RESPONSE_SESSION: Named = Named {
    name: "LiveSessionForkResponseSession",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_FORK_RESPONSE_TRANSPORT: Named = Named {
    name: "LiveSessionForkResponseTransport",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"webrtc\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_REFER_PARAMS: Named = Named {
    name: "LiveSessionReferParams",
    shape: Object(&Record {
        fields: &[Field { name: "target_uri", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_SESSION_REJECT_PARAMS: Named = Named {
    name: "LiveSessionRejectParams",
    shape: Object(&Record {
        fields: &[Field { name: "status_code", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG: Named = Named {
    name: "LiveMediaSessionConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_MODEL), required: true, ..A_FIELD },
            Field { name: "audio", shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_AUDIO), ..A_FIELD },
            Field { name: "client", shape: Ref(&LIVE_CLIENT_CONFIG), ..A_FIELD },
            Field {
                name: "delegation",
                shape: Nullable(&Ref(&LIVE_MEDIA_SESSION_CONFIG_DELEGATION)),
                ..A_FIELD
            },
            Field { name: "idle_timeout_s", shape: AN_INTEGER, ..A_FIELD },
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
            Field { name: "wake_policy", shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_WAKE_POLICY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_AUDIO: Named = Named {
    name: "LiveMediaSessionConfigAudio",
    shape: Object(&Record {
        fields: &[Field { name: "output", shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_AUDIO_OUTPUT), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_AUDIO_OUTPUT: Named = Named {
    name: "LiveMediaSessionConfigAudioOutput",
    shape: Object(&Record {
        fields: &[Field {
            name: "voice",
            shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_AUDIO_OUTPUT_VOICE),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_AUDIO_OUTPUT_VOICE: Named = Named {
    name: "LiveMediaSessionConfigAudioOutputVoice",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "LiveBuiltInVoiceIds", tags: &[], shape: Ref(&LIVE_BUILT_IN_VOICE_IDS) },
            Variant { label: "LiveCustomVoice", tags: &[], shape: Ref(&LIVE_CUSTOM_VOICE) },
        ],
    },
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_DELEGATION: Named = Named {
    name: "LiveMediaSessionConfigDelegation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Client", tags: &["client"], shape: Ref(&LIVE_CLIENT_DELEGATION) },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_DELEGATION_RESPONSES),
            },
            Variant {
                label: "Decisions",
                tags: &["decisions"],
                shape: Ref(&LIVE_MEDIA_SESSION_CONFIG_DELEGATION_DECISIONS),
            },
        ],
    },
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_DELEGATION_DECISIONS: Named = Named {
    name: "LiveMediaSessionConfigDelegationDecisions",
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

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_DELEGATION_RESPONSES: Named = Named {
    name: "LiveMediaSessionConfigDelegationResponses",
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

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_MODEL: Named = Named {
    name: "LiveMediaSessionConfigModel",
    shape: Choice { values: &["gpt-live-1", "gpt-live-1.1"], open: true },
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_CONFIG_WAKE_POLICY: Named = Named {
    name: "LiveMediaSessionConfigWakePolicy",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"speech\""), required: true, ..A_FIELD },
            Field {
                name: "vad_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                default: Some("0.5"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_FORK_CONFIG: Named = Named {
    name: "LiveMediaSessionForkConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "client", shape: Ref(&LIVE_CLIENT_CONFIG), ..A_FIELD },
            Field { name: "delegation", shape: Ref(&LIVE_MEDIA_SESSION_FORK_CONFIG_DELEGATION), ..A_FIELD },
            Field { name: "store", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_MEDIA_SESSION_FORK_CONFIG_DELEGATION: Named = Named {
    name: "LiveMediaSessionForkConfigDelegation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"responses\""), required: true, ..A_FIELD },
            Field { name: "acknowledgement_delay_ms", shape: AN_INTEGER, default: Some("400"), ..A_FIELD },
            Field { name: "responses", shape: Ref(&LIVE_RESPONSES_DELEGATION_UPDATE_CONFIG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

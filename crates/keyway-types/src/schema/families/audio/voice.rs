// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_VOICE_CONSENT_REQUEST: Named = Named {
    name: "CreateVoiceConsentRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recording", shape: File, required: true, ..A_FIELD },
            Field { name: "language", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_VOICE_REQUEST: Named = Named {
    name: "CreateVoiceRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "audio_sample", shape: File, ..A_FIELD },
            Field { name: "consent", shape: A_TEXT, ..A_FIELD },
            Field { name: "type", shape: Ref(&CREATE_VOICE_REQUEST_TYPE), ..A_FIELD },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
            Field { name: "model", shape: Ref(&CREATE_VOICE_REQUEST_MODEL), ..A_FIELD },
            Field { name: "script_hint", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_VOICE_REQUEST_MODEL: Named =
    Named { name: "CreateVoiceRequestModel", shape: Choice { values: &["auto", "2026-10-08"], open: true } };

pub(in crate::schema) static CREATE_VOICE_REQUEST_TYPE: Named = Named {
    name: "CreateVoiceRequestType",
    shape: Choice { values: &["audio_sample", "prompt"], open: false },
};

pub(in crate::schema) static VOICE: Named = Named {
    name: "Voice",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"audio.voice\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "type", shape: Ref(&VOICE_TYPE), required: true, ..A_FIELD },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_CONSENT: Named = Named {
    name: "VoiceConsent",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"audio.voice_consent\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "language", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_CONSENT_DELETED: Named = Named {
    name: "VoiceConsentDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"audio.voice_consent\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_CONSENT_LIST_RESOURCE: Named = Named {
    name: "VoiceConsentListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&VOICE_CONSENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_DELETED: Named = Named {
    name: "VoiceDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"audio.voice.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VOICE_IDS_AUDIO_SPEECH: Named = Named {
    name: "VoiceIdsAudioSpeech",
    shape: Choice {
        values: &[
            "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable",
            "onyx", "nova",
        ],
        open: true,
    },
};

pub(in crate::schema) static VOICE_TYPE: Named =
    Named { name: "VoiceType", shape: Choice { values: &["audio_sample", "prompt"], open: false } };

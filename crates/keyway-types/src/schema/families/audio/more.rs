// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_MODEL: Named = Named {
    name: "AudioModel",
    shape: Choice {
        values: &[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ],
        open: true,
    },
};

pub(in crate::schema) static AUDIO_RESPONSE_FORMAT: Named = Named {
    name: "AudioResponseFormat",
    shape: Choice { values: &["json", "text", "srt", "verbose_json", "vtt", "diarized_json"], open: false },
};

pub(in crate::schema) static UPDATE_VOICE_CONSENT_REQUEST: Named = Named {
    name: "UpdateVoiceConsentRequest",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAD_CONFIG: Named = Named {
    name: "VadConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"server_vad\""), required: true, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, default: Some("300"), ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, default: Some("200"), ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, default: Some("0.5"), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

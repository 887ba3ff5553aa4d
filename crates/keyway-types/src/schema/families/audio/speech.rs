// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_SPEECH_CREATE_PARAMS: Named = Named {
    name: "AudioSpeechCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&SPEECH_MODEL), required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: Text { min: None, max: Some(4096), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "voice", shape: Ref(&AUDIO_SPEECH_CREATE_PARAMS_VOICE), required: true, ..A_FIELD },
            Field {
                name: "instructions",
                shape: Text { min: None, max: Some(4096), pattern: None, format: None },
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Ref(&AUDIO_SPEECH_CREATE_PARAMS_RESPONSE_FORMAT),
                default: Some("\"mp3\""),
                ..A_FIELD
            },
            Field {
                name: "speed",
                shape: Number { min: Some(0.25), max: Some(4.0), above: None },
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "stream_format",
                shape: Ref(&AUDIO_SPEECH_CREATE_PARAMS_STREAM_FORMAT),
                default: Some("\"audio\""),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIO_SPEECH_CREATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "AudioSpeechCreateParamsResponseFormat",
    shape: Choice { values: &["mp3", "opus", "aac", "flac", "wav", "pcm"], open: false },
};

pub(in crate::schema) static AUDIO_SPEECH_CREATE_PARAMS_STREAM_FORMAT: Named = Named {
    name: "AudioSpeechCreateParamsStreamFormat",
    shape: Choice { values: &["sse", "audio"], open: false },
};

pub(in crate::schema) static AUDIO_SPEECH_CREATE_PARAMS_VOICE: Named = Named {
    name: "AudioSpeechCreateParamsVoice",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "VoiceIdsAudioSpeech", tags: &[], shape: Ref(&VOICE_IDS_AUDIO_SPEECH) },
            Variant { label: "Id", tags: &[], shape: Ref(&AUDIO_SPEECH_CREATE_PARAMS_VOICE_ID) },
        ],
    },
};

pub(in crate::schema) static AUDIO_SPEECH_CREATE_PARAMS_VOICE_ID: Named = Named {
    name: "AudioSpeechCreateParamsVoiceId",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_SPEECH_RESPONSE_STREAM_EVENT: Named = Named {
    name: "CreateSpeechResponseStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "SpeechAudioDelta",
                tags: &["speech.audio.delta"],
                shape: Ref(&SPEECH_AUDIO_DELTA_EVENT),
            },
            Variant {
                label: "SpeechAudioDone",
                tags: &["speech.audio.done"],
                shape: Ref(&SPEECH_AUDIO_DONE_EVENT),
            },
        ],
    },
};

pub(in crate::schema) static SPEECH_AUDIO_DELTA_EVENT: Named = Named {
    name: "SpeechAudioDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"speech.audio.delta\""), required: true, ..A_FIELD },
            Field { name: "audio", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEECH_AUDIO_DONE_EVENT: Named = Named {
    name: "SpeechAudioDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"speech.audio.done\""), required: true, ..A_FIELD },
            Field { name: "usage", shape: Ref(&SPEECH_AUDIO_DONE_EVENT_USAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEECH_AUDIO_DONE_EVENT_USAGE: Named = Named {
    name: "SpeechAudioDoneEventUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEECH_MODEL: Named = Named {
    name: "SpeechModel",
    shape: Choice {
        values: &["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"],
        open: true,
    },
};

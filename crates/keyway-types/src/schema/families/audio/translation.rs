// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_TRANSLATION_CREATE_PARAMS: Named = Named {
    name: "AudioTranslationCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file", shape: File, required: true, ..A_FIELD },
            Field {
                name: "model",
                shape: Ref(&AUDIO_TRANSLATION_CREATE_PARAMS_MODEL),
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "response_format",
                shape: Ref(&AUDIO_TRANSLATION_CREATE_PARAMS_RESPONSE_FORMAT),
                default: Some("\"json\""),
                ..A_FIELD
            },
            Field { name: "temperature", shape: A_NUMBER, default: Some("0"), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIO_TRANSLATION_CREATE_PARAMS_MODEL: Named =
    Named { name: "AudioTranslationCreateParamsModel", shape: Choice { values: &["whisper-1"], open: true } };

pub(in crate::schema) static AUDIO_TRANSLATION_CREATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "AudioTranslationCreateParamsResponseFormat",
    shape: Choice { values: &["json", "text", "srt", "verbose_json", "vtt"], open: false },
};

pub(in crate::schema) static AUDIO_TRANSLATION_CREATE_RESPONSE: Named = Named {
    name: "AudioTranslationCreateResponse",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Translation", tags: &[], shape: Ref(&TRANSLATION) },
            Variant { label: "TranslationVerbose", tags: &[], shape: Ref(&TRANSLATION_VERBOSE) },
        ],
    },
};

pub(in crate::schema) static TRANSLATION: Named = Named {
    name: "Translation",
    shape: Object(&Record {
        fields: &[Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSLATION_VERBOSE: Named = Named {
    name: "TranslationVerbose",
    shape: Object(&Record {
        fields: &[
            Field { name: "language", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "duration", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "segments",
                shape: List { of: &Ref(&TRANSCRIPTION_SEGMENT), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

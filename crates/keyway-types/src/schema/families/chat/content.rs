// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART: Named = Named {
    name: "ChatCompletionContentPart",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT) },
            Variant {
                label: "ImageUrl",
                tags: &["image_url"],
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_IMAGE),
            },
            Variant {
                label: "InputAudio",
                tags: &["input_audio"],
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO),
            },
            Variant {
                label: "File",
                tags: &["file"],
                shape: Ref(&CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_IMAGE: Named = Named {
    name: "ChatCompletionContentPartImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL),
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL: Named = Named {
    name: "ChatCompletionContentPartImageImageUrl",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "detail",
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL_DETAIL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL_DETAIL: Named = Named {
    name: "ChatCompletionContentPartImageImageUrlDetail",
    shape: Choice { values: &["auto", "low", "high", "original"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO: Named = Named {
    name: "ChatCompletionContentPartInputAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"input_audio\""), required: true, ..A_FIELD },
            Field {
                name: "input_audio",
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO),
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO: Named = Named {
    name: "ChatCompletionContentPartInputAudioInputAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "format",
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO_FORMAT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO_FORMAT: Named = Named {
    name: "ChatCompletionContentPartInputAudioInputAudioFormat",
    shape: Choice { values: &["wav", "mp3"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_REFUSAL: Named = Named {
    name: "ChatCompletionContentPartRefusal",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CONTENT_PART_TEXT: Named = Named {
    name: "ChatCompletionContentPartText",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

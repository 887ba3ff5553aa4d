// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static CHAT_COMPLETION: Named = Named {
    name: "ChatCompletion",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choices",
                shape: List { of: &Ref(&CHAT_COMPLETION_CHOICE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"chat.completion\""), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "system_fingerprint", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "usage", shape: Ref(&COMPLETION_USAGE), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&CHAT_COMPLETION_MODERATION)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_ALLOWED_TOOL_CHOICE: Named = Named {
    name: "ChatCompletionAllowedToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"allowed_tools\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_tools",
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOLS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_ALLOWED_TOOLS: Named = Named {
    name: "ChatCompletionAllowedTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "mode",
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOLS_MODE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &AN_OBJECT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_ALLOWED_TOOLS_MODE: Named = Named {
    name: "ChatCompletionAllowedToolsMode",
    shape: Choice { values: &["auto", "required"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionAssistantMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_CONTENT)),
                ..A_FIELD
            },
            Field { name: "refusal", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "audio",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_AUDIO)),
                ..A_FIELD
            },
            Field { name: "tool_calls", shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALLS), ..A_FIELD },
            Field {
                name: "function_call",
                shape: Nullable(&Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_FUNCTION_CALL)),
                deprecated: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_AUDIO: Named = Named {
    name: "ChatCompletionAssistantMessageParamAudio",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionAssistantMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionRequestAssistantMessageContentPartList",
                tags: &[],
                shape: List {
                    of: &Ref(&CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART),
                    min: Some(1),
                    max: None,
                },
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionAssistantMessageParamFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_AUDIO: Named = Named {
    name: "ChatCompletionAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "transcript", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CHOICE: Named = Named {
    name: "ChatCompletionChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "finish_reason",
                shape: Ref(&CHAT_COMPLETION_CHOICE_FINISH_REASON),
                required: true,
                ..A_FIELD
            },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: Ref(&CHAT_COMPLETION_MESSAGE), required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CHOICE_LOGPROBS)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CHOICE_FINISH_REASON: Named = Named {
    name: "ChatCompletionChoiceFinishReason",
    shape: Choice {
        values: &["stop", "length", "tool_calls", "content_filter", "function_call"],
        open: false,
    },
};

pub(in super::super) static CHAT_COMPLETION_CHOICE_LOGPROBS: Named = Named {
    name: "ChatCompletionChoiceLogprobs",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "refusal",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CHUNK: Named = Named {
    name: "ChatCompletionChunk",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choices",
                shape: List { of: &Ref(&CHAT_COMPLETION_CHUNK_CHOICE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"chat.completion.chunk\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "system_fingerprint", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&COMPLETION_USAGE)), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&CHAT_COMPLETION_MODERATION)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CHUNK_CHOICE: Named = Named {
    name: "ChatCompletionChunkChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "delta",
                shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "finish_reason",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CHUNK_CHOICE_FINISH_REASON)),
                required: true,
                ..A_FIELD
            },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CHUNK_CHOICE_LOGPROBS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CHUNK_CHOICE_FINISH_REASON: Named = Named {
    name: "ChatCompletionChunkChoiceFinishReason",
    shape: Choice {
        values: &["stop", "length", "tool_calls", "content_filter", "function_call"],
        open: false,
    },
};

pub(in super::super) static CHAT_COMPLETION_CHUNK_CHOICE_LOGPROBS: Named = Named {
    name: "ChatCompletionChunkChoiceLogprobs",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "refusal",
                shape: Nullable(&List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB), min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_IMAGE: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_IMAGE_IMAGE_URL_DETAIL: Named = Named {
    name: "ChatCompletionContentPartImageImageUrlDetail",
    shape: Choice { values: &["auto", "low", "high"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_INPUT_AUDIO_INPUT_AUDIO_FORMAT: Named = Named {
    name: "ChatCompletionContentPartInputAudioInputAudioFormat",
    shape: Choice { values: &["wav", "mp3"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_REFUSAL: Named = Named {
    name: "ChatCompletionContentPartRefusal",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CONTENT_PART_TEXT: Named = Named {
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

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS: Named = Named {
    name: "ChatCompletionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&CHAT_MODEL), required: true, ..A_FIELD },
            Field {
                name: "messages",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_PARAM), min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
                ..A_FIELD
            },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_options", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "modalities", shape: Nullable(&Ref(&RESPONSE_MODALITIES)), ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Nullable(&Ref(&VERBOSITY)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "max_completion_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field {
                name: "frequency_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "presence_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "web_search_options",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_RESPONSE_FORMAT),
                ..A_FIELD
            },
            Field { name: "audio", shape: Nullable(&Ref(&CHAT_COMPLETION_CREATE_PARAMS_AUDIO)), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stop", shape: Nullable(&Ref(&STOP_CONFIGURATION)), ..A_FIELD },
            Field {
                name: "logit_bias",
                shape: Nullable(&Map { of: &AN_INTEGER, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "logprobs", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tokens", shape: Nullable(&AN_INTEGER), deprecated: true, ..A_FIELD },
            Field {
                name: "n",
                shape: Nullable(&Integer { min: Some(1), max: Some(128) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "prediction",
                shape: Nullable(&Ref(&CHAT_COMPLETION_PREDICTION_CONTENT)),
                ..A_FIELD
            },
            Field {
                name: "seed",
                shape: Nullable(&Integer { min: None, max: None }),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "stream_options",
                shape: Nullable(&Ref(&CHAT_COMPLETION_STREAM_OPTIONS)),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&CHAT_COMPLETION_TOOL_UNION), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: Ref(&CHAT_COMPLETION_TOOL_CHOICE_OPTION), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "functions",
                shape: List { of: &Ref(&CHAT_COMPLETION_FUNCTIONS), min: Some(1), max: Some(128) },
                deprecated: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_AUDIO: Named = Named {
    name: "ChatCompletionCreateParamsAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "voice", shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE), required: true, ..A_FIELD },
            Field {
                name: "format",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_AUDIO_FORMAT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_AUDIO_FORMAT: Named = Named {
    name: "ChatCompletionCreateParamsAudioFormat",
    shape: Choice { values: &["wav", "aac", "mp3", "flac", "opus", "pcm16"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionCreateParamsFunctionCall",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "Preset",
                tags: &[],
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL_PRESET),
            },
            Variant {
                label: "ChatCompletionFunctionCallOption",
                tags: &[],
                shape: Ref(&CHAT_COMPLETION_FUNCTION_CALL_OPTION),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL_PRESET: Named = Named {
    name: "ChatCompletionCreateParamsFunctionCallPreset",
    shape: Choice { values: &["none", "auto"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ChatCompletionCreateParamsResponseFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant { label: "JsonSchema", tags: &["json_schema"], shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA) },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS: Named = Named {
    name: "ChatCompletionCreateParamsWebSearchOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "user_location",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS_USER_LOCATION)),
                ..A_FIELD
            },
            Field {
                name: "search_context_size",
                shape: Ref(&WEB_SEARCH_CONTEXT_SIZE),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS_USER_LOCATION: Named = Named {
    name: "ChatCompletionCreateParamsWebSearchOptionsUserLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"approximate\""), required: true, ..A_FIELD },
            Field { name: "approximate", shape: Ref(&WEB_SEARCH_LOCATION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL: Named = Named {
    name: "ChatCompletionCustomTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM: Named = Named {
    name: "ChatCompletionCustomToolCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "format", shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT: Named = Named {
    name: "ChatCompletionCustomToolCustomFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Text",
                tags: &["text"],
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_TEXT),
            },
            Variant {
                label: "Grammar",
                tags: &["grammar"],
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatGrammar",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"grammar\""), required: true, ..A_FIELD },
            Field {
                name: "grammar",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR),
                required: true,
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatGrammarGrammar",
    shape: Object(&Record {
        fields: &[
            Field { name: "definition", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "syntax",
                shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR_SYNTAX),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_GRAMMAR_GRAMMAR_SYNTAX: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax",
    shape: Choice { values: &["lark", "regex"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_CUSTOM_TOOL_CUSTOM_FORMAT_TEXT: Named = Named {
    name: "ChatCompletionCustomToolCustomFormatText",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_DELETED: Named = Named {
    name: "ChatCompletionDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"chat.completion.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionDeveloperMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"developer\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionDeveloperMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_FUNCTION_CALL_OPTION: Named = Named {
    name: "ChatCompletionFunctionCallOption",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_FUNCTION_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionFunctionMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "role", shape: Const("\"function\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_FUNCTION_TOOL: Named = Named {
    name: "ChatCompletionFunctionTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_DEFINITION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_FUNCTIONS: Named = Named {
    name: "ChatCompletionFunctions",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: Ref(&FUNCTION_PARAMETERS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_LIST: Named = Named {
    name: "ChatCompletionList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&CHAT_COMPLETION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE: Named = Named {
    name: "ChatCompletionMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "tool_calls", shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALLS), ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_ANNOTATION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "audio", shape: Nullable(&Ref(&CHAT_COMPLETION_AUDIO)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_ANNOTATION: Named = Named {
    name: "ChatCompletionMessageAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"url_citation\""), required: true, ..A_FIELD },
            Field {
                name: "url_citation",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_ANNOTATION_URL_CITATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_ANNOTATION_URL_CITATION: Named = Named {
    name: "ChatCompletionMessageAnnotationUrlCitation",
    shape: Object(&Record {
        fields: &[
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL: Named = Named {
    name: "ChatCompletionMessageCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM: Named = Named {
    name: "ChatCompletionMessageCustomToolCallCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionMessageFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL: Named = Named {
    name: "ChatCompletionMessageFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL_FUNCTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "ChatCompletionMessageFunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_LIST: Named = Named {
    name: "ChatCompletionMessageList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&CHAT_COMPLETION_STORE_MESSAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionMessageParam",
    shape: Union {
        tag: Some("role"),
        variants: &[
            Variant {
                label: "Developer",
                tags: &["developer"],
                shape: Ref(&CHAT_COMPLETION_DEVELOPER_MESSAGE_PARAM),
            },
            Variant { label: "System", tags: &["system"], shape: Ref(&CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM) },
            Variant { label: "User", tags: &["user"], shape: Ref(&CHAT_COMPLETION_USER_MESSAGE_PARAM) },
            Variant {
                label: "Assistant",
                tags: &["assistant"],
                shape: Ref(&CHAT_COMPLETION_ASSISTANT_MESSAGE_PARAM),
            },
            Variant { label: "Tool", tags: &["tool"], shape: Ref(&CHAT_COMPLETION_TOOL_MESSAGE_PARAM) },
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_FUNCTION_MESSAGE_PARAM),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK: Named = Named {
    name: "ChatCompletionMessageToolCallChunk",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION: Named = Named {
    name: "ChatCompletionMessageToolCallChunkFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNION: Named = Named {
    name: "ChatCompletionMessageToolCallUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_TOOL_CALL),
            },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_MESSAGE_TOOL_CALLS: Named = Named {
    name: "ChatCompletionMessageToolCalls",
    shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNION), min: None, max: None },
};

pub(in super::super) static CHAT_COMPLETION_MODERATION: Named = Named {
    name: "ChatCompletionModeration",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&CHAT_COMPLETION_MODERATION_INPUT), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&CHAT_COMPLETION_MODERATION_OUTPUT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MODERATION_ERROR: Named = Named {
    name: "ChatCompletionModerationError",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_MODERATION_INPUT: Named = Named {
    name: "ChatCompletionModerationInput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResults",
                tags: &["moderation_results"],
                shape: Ref(&CHAT_COMPLETION_MODERATION_RESULTS),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&CHAT_COMPLETION_MODERATION_ERROR) },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_MODERATION_OUTPUT: Named = Named {
    name: "ChatCompletionModerationOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResults",
                tags: &["moderation_results"],
                shape: Ref(&CHAT_COMPLETION_MODERATION_RESULTS),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&CHAT_COMPLETION_MODERATION_ERROR) },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_MODERATION_RESULTS: Named = Named {
    name: "ChatCompletionModerationResults",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"moderation_results\""), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&MODERATION_RESULT_BODY), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_NAMED_TOOL_CHOICE: Named = Named {
    name: "ChatCompletionNamedToolChoice",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field {
                name: "function",
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM: Named = Named {
    name: "ChatCompletionNamedToolChoiceCustom",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom\""), required: true, ..A_FIELD },
            Field {
                name: "custom",
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM: Named = Named {
    name: "ChatCompletionNamedToolChoiceCustomCustom",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION: Named = Named {
    name: "ChatCompletionNamedToolChoiceFunction",
    shape: Object(&Record {
        fields: &[Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_PREDICTION_CONTENT: Named = Named {
    name: "ChatCompletionPredictionContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"content\""), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_PREDICTION_CONTENT_CONTENT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_PREDICTION_CONTENT_CONTENT: Named = Named {
    name: "ChatCompletionPredictionContentContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART: Named = Named {
    name: "ChatCompletionRequestAssistantMessageContentPart",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT) },
            Variant {
                label: "Refusal",
                tags: &["refusal"],
                shape: Ref(&CHAT_COMPLETION_CONTENT_PART_REFUSAL),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE: Named = Named {
    name: "ChatCompletionRequestMessageContentPartFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file\""), required: true, ..A_FIELD },
            Field {
                name: "file",
                shape: Ref(&CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE_FILE),
                required: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_breakpoint", shape: Ref(&PROMPT_CACHE_BREAKPOINT_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE_FILE: Named = Named {
    name: "ChatCompletionRequestMessageContentPartFileFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_data", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_STORE_MESSAGE: Named = Named {
    name: "ChatCompletionStoreMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "content", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "tool_calls", shape: Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALLS), ..A_FIELD },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_ANNOTATION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_MESSAGE_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "audio", shape: Nullable(&Ref(&CHAT_COMPLETION_AUDIO)), ..A_FIELD },
            Field {
                name: "content_parts",
                shape: Nullable(&List {
                    of: &Ref(&CHAT_COMPLETION_STORE_MESSAGE_CHAT_COMPLETION_STORE_MESSAGE_CONTENT_PART),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_STORE_MESSAGE_CHAT_COMPLETION_STORE_MESSAGE_CONTENT_PART: Named =
    Named {
        name: "ChatCompletionStoreMessageChatCompletionStoreMessageContentPart",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant { label: "Text", tags: &["text"], shape: Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT) },
                Variant {
                    label: "ImageUrl",
                    tags: &["image_url"],
                    shape: Ref(&CHAT_COMPLETION_CONTENT_PART_IMAGE),
                },
            ],
        },
    };

pub(in super::super) static CHAT_COMPLETION_STREAM_OPTIONS: Named = Named {
    name: "ChatCompletionStreamOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "include_usage", shape: Flag, ..A_FIELD },
            Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA: Named = Named {
    name: "ChatCompletionStreamResponseDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "tool_calls",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE), ..A_FIELD },
            Field { name: "refusal", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionStreamResponseDeltaFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE: Named = Named {
    name: "ChatCompletionStreamResponseDeltaRole",
    shape: Choice { values: &["developer", "system", "user", "assistant", "tool"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionSystemMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"system\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_SYSTEM_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionSystemMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_TOKEN_LOGPROB: Named = Named {
    name: "ChatCompletionTokenLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: Nullable(&List { of: &AN_INTEGER, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB: Named = Named {
    name: "ChatCompletionTokenLogprobTopLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: Nullable(&List { of: &AN_INTEGER, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_TOOL_CHOICE_OPTION: Named = Named {
    name: "ChatCompletionToolChoiceOption",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&CHAT_COMPLETION_TOOL_CHOICE_OPTION_PRESET) },
            Variant {
                label: "AllowedTools",
                tags: &["allowed_tools"],
                shape: Ref(&CHAT_COMPLETION_ALLOWED_TOOL_CHOICE),
            },
            Variant {
                label: "Function",
                tags: &["function"],
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE),
            },
            Variant {
                label: "Custom",
                tags: &["custom"],
                shape: Ref(&CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM),
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_TOOL_CHOICE_OPTION_PRESET: Named = Named {
    name: "ChatCompletionToolChoiceOptionPreset",
    shape: Choice { values: &["none", "auto", "required"], open: false },
};

pub(in super::super) static CHAT_COMPLETION_TOOL_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionToolMessageParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_TOOL_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"tool\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_TOOL_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionToolMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartTextList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART_TEXT), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_TOOL_UNION: Named = Named {
    name: "ChatCompletionToolUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&CHAT_COMPLETION_FUNCTION_TOOL) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CHAT_COMPLETION_CUSTOM_TOOL) },
        ],
    },
};

pub(in super::super) static CHAT_COMPLETION_UPDATE_PARAMS: Named = Named {
    name: "ChatCompletionUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_USER_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionUserMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_USER_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static CHAT_COMPLETION_USER_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionUserMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART), min: Some(1), max: None },
            },
        ],
    },
};

pub(in super::super) static CHAT_MODEL: Named = Named {
    name: "ChatModel",
    shape: Choice {
        values: &[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
        open: true,
    },
};

pub(in super::super) static COMPLETION_USAGE: Named = Named {
    name: "CompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, default: Some("0"), ..A_FIELD },
            Field {
                name: "completion_tokens",
                shape: AN_INTEGER,
                required: true,
                default: Some("0"),
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, default: Some("0"), ..A_FIELD },
            Field {
                name: "completion_tokens_details",
                shape: Ref(&COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS),
                ..A_FIELD
            },
            Field {
                name: "prompt_tokens_details",
                shape: Ref(&COMPLETION_USAGE_PROMPT_TOKENS_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS: Named = Named {
    name: "CompletionUsageCompletionTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "accepted_prediction_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "audio_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "reasoning_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "rejected_prediction_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static COMPLETION_USAGE_PROMPT_TOKENS_DETAILS: Named = Named {
    name: "CompletionUsagePromptTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "audio_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "cache_write_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_DEFINITION: Named = Named {
    name: "FunctionDefinition",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: Ref(&FUNCTION_PARAMETERS), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FUNCTION_PARAMETERS: Named =
    Named { name: "FunctionParameters", shape: AN_OBJECT };

pub(in super::super) static PARALLEL_TOOL_CALLS: Named = Named { name: "ParallelToolCalls", shape: Flag };

pub(in super::super) static RESPONSE_FORMAT_JSON_SCHEMA: Named = Named {
    name: "ResponseFormatJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
            Field {
                name: "json_schema",
                shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA: Named = Named {
    name: "ResponseFormatJsonSchemaJsonSchema",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "schema", shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_SCHEMA), ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_MODALITIES: Named = Named {
    name: "ResponseModalities",
    shape: List { of: &Ref(&RESPONSE_MODALITIES_ITEM), min: None, max: None },
};

pub(in super::super) static RESPONSE_MODALITIES_ITEM: Named =
    Named { name: "ResponseModalitiesItem", shape: Choice { values: &["text", "audio"], open: false } };

pub(in super::super) static SERVICE_TIER: Named = Named {
    name: "ServiceTier",
    shape: Choice { values: &["auto", "default", "flex", "scale", "priority", "fast"], open: false },
};

pub(in super::super) static STOP_CONFIGURATION: Named = Named {
    name: "StopConfiguration",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: Nullable(&A_TEXT) },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: Some(1), max: Some(4) } },
        ],
    },
};

pub(in super::super) static WEB_SEARCH_CONTEXT_SIZE: Named =
    Named { name: "WebSearchContextSize", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in super::super) static WEB_SEARCH_LOCATION: Named = Named {
    name: "WebSearchLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "country", shape: A_TEXT, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, ..A_FIELD },
            Field { name: "city", shape: A_TEXT, ..A_FIELD },
            Field { name: "timezone", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

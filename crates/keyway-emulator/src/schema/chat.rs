//! The body of `chat.completions.create`.
//!
//! Facts of the API reference, page `chat/create`: names, kinds, ranges, what is required, what may be null.

use super::Shape::{Any, Choice, Either, Flag, Integer, List, Map, Nullable, Number, Object, Tagged, Text};
use super::{Field, OBJECT, Record, SOME_TEXT, Shape, TEXT, list, may, need, some_of};

/// The whole body.
pub(crate) static CHAT_COMPLETION: Record = Record(&[
    need("model", SOME_TEXT),
    need("messages", some_of(&MESSAGE)),
    may("audio", Nullable(&Object(&AUDIO))),
    may("frequency_penalty", Nullable(&PENALTY)),
    may("function_call", Either(&[Choice(&["none", "auto"]), Object(&NAME_ONLY)])),
    may("functions", List { of: &Object(&FUNCTION), min: 1, max: 128 }),
    may("logit_bias", Nullable(&Map { of: &Number { min: -100.0, max: 100.0 }, max: usize::MAX })),
    may("logprobs", Nullable(&Flag)),
    may("max_completion_tokens", Nullable(&POSITIVE)),
    may("max_tokens", Nullable(&POSITIVE)),
    may("metadata", Nullable(&Map { of: &Text { min: 0, max: 512 }, max: 16 })),
    may("modalities", Nullable(&list(&Choice(&["text", "audio"])))),
    may("moderation", Nullable(&Object(&MODERATION))),
    may("n", Nullable(&Integer { min: 1, max: 128 })),
    may("parallel_tool_calls", Flag),
    may("prediction", Nullable(&Object(&PREDICTION))),
    may("presence_penalty", Nullable(&PENALTY)),
    may("prompt_cache_key", Nullable(&TEXT)),
    may("prompt_cache_options", Object(&PROMPT_CACHE_OPTIONS)),
    may("prompt_cache_retention", Nullable(&Choice(&["in_memory", "24h"]))),
    may("reasoning_effort", Nullable(&Choice(&["none", "minimal", "low", "medium", "high", "xhigh", "max"]))),
    may("response_format", RESPONSE_FORMAT),
    may("safety_identifier", Nullable(&Text { min: 0, max: 64 })),
    may("seed", Nullable(&Integer { min: i64::MIN, max: i64::MAX })),
    may("service_tier", Nullable(&Choice(&["auto", "default", "flex", "scale", "priority", "fast"]))),
    may("stop", Nullable(&Either(&[TEXT, List { of: &TEXT, min: 1, max: 4 }]))),
    may("store", Nullable(&Flag)),
    may("stream", Nullable(&Flag)),
    may("stream_options", Nullable(&Object(&STREAM_OPTIONS))),
    may("temperature", Nullable(&Number { min: 0.0, max: 2.0 })),
    may("tool_choice", TOOL_CHOICE),
    may("tools", List { of: &TOOL, min: 0, max: 128 }),
    may("top_logprobs", Nullable(&Integer { min: 0, max: 20 })),
    may("top_p", Nullable(&Number { min: 0.0, max: 1.0 })),
    may("user", TEXT),
    may("verbosity", Nullable(&Choice(&["low", "medium", "high"]))),
    may("web_search_options", Object(&WEB_SEARCH)),
]);

const POSITIVE: Shape = Integer { min: 1, max: i64::MAX };
const PENALTY: Shape = Number { min: -2.0, max: 2.0 };
const FUNCTION_NAME: Shape = Text { min: 1, max: 64 };

static AUDIO: Record = Record(&[
    need("format", Choice(&["wav", "aac", "mp3", "flac", "opus", "pcm16"])),
    need("voice", Either(&[TEXT, Object(&ID_ONLY)])),
]);
static ID_ONLY: Record = Record(&[need("id", TEXT)]);
static NAME_ONLY: Record = Record(&[need("name", TEXT)]);
static PREDICTION: Record =
    Record(&[need("type", Choice(&["content"])), need("content", Either(&[TEXT, some_of(&TEXT_PART)]))]);
static PROMPT_CACHE_OPTIONS: Record =
    Record(&[may("mode", Choice(&["implicit", "explicit"])), may("ttl", Choice(&["30m"]))]);
static STREAM_OPTIONS: Record = Record(&[may("include_obfuscation", Flag), may("include_usage", Flag)]);

static MODERATION: Record =
    Record(&[need("model", TEXT), may("policy", Nullable(&Object(&MODERATION_POLICY)))]);
static MODERATION_POLICY: Record = Record(&[
    may("input", Nullable(&Object(&MODERATION_MODE))),
    may("output", Nullable(&Object(&MODERATION_MODE))),
]);
static MODERATION_MODE: Record = Record(&[need("mode", Choice(&["score", "block"]))]);

static WEB_SEARCH: Record = Record(&[
    may("search_context_size", Choice(&["low", "medium", "high"])),
    may("user_location", Nullable(&Object(&USER_LOCATION))),
]);
static USER_LOCATION: Record =
    Record(&[need("type", Choice(&["approximate"])), need("approximate", Object(&LOCATION))]);
static LOCATION: Record =
    Record(&[may("city", TEXT), may("country", TEXT), may("region", TEXT), may("timezone", TEXT)]);

const RESPONSE_FORMAT: Shape = Tagged {
    tag: "type",
    variants: &[
        ("text", &Record(&[need("type", TEXT)])),
        ("json_object", &Record(&[need("type", TEXT)])),
        ("json_schema", &Record(&[need("type", TEXT), need("json_schema", Object(&JSON_SCHEMA))])),
    ],
};
static JSON_SCHEMA: Record = Record(&[
    need("name", FUNCTION_NAME),
    may("description", TEXT),
    may("schema", OBJECT),
    may("strict", Nullable(&Flag)),
]);

// Messages

const MESSAGE: Shape = Tagged {
    tag: "role",
    variants: &[
        ("developer", &INSTRUCTION),
        ("system", &INSTRUCTION),
        ("user", &USER),
        ("assistant", &ASSISTANT),
        ("tool", &TOOL_RESULT),
        ("function", &FUNCTION_RESULT),
    ],
};
static INSTRUCTION: Record = Record(&[ROLE, need("content", TEXTS), may("name", TEXT)]);
static USER: Record =
    Record(&[ROLE, need("content", Either(&[TEXT, some_of(&USER_PART)])), may("name", TEXT)]);
static ASSISTANT: Record = Record(&[
    ROLE,
    may("annotations", list(&Any)),
    may("audio", Nullable(&Object(&ID_ONLY))),
    may("content", Nullable(&Either(&[TEXT, some_of(&ASSISTANT_PART)]))),
    may("function_call", Nullable(&Object(&FUNCTION_CALL))),
    may("name", TEXT),
    may("refusal", Nullable(&TEXT)),
    may("tool_calls", list(&TOOL_CALL)),
]);
static TOOL_RESULT: Record = Record(&[ROLE, need("content", TEXTS), need("tool_call_id", TEXT)]);
static FUNCTION_RESULT: Record = Record(&[ROLE, need("content", Nullable(&TEXT)), need("name", TEXT)]);

const ROLE: Field = need("role", TEXT);
const KIND: Field = need("type", TEXT);
const CACHE: Field = may("prompt_cache_breakpoint", Object(&Record(&[need("mode", Choice(&["explicit"]))])));
const TEXTS: Shape = Either(&[TEXT, some_of(&TEXT_PART)]);

const TEXT_PART: Shape = Tagged { tag: "type", variants: &[("text", &TEXT_RECORD)] };
const ASSISTANT_PART: Shape =
    Tagged { tag: "type", variants: &[("text", &TEXT_RECORD), ("refusal", &REFUSAL_RECORD)] };
const USER_PART: Shape = Tagged {
    tag: "type",
    variants: &[
        ("text", &TEXT_RECORD),
        ("image_url", &Record(&[KIND, need("image_url", Object(&IMAGE)), CACHE])),
        ("input_audio", &Record(&[KIND, need("input_audio", Object(&INPUT_AUDIO)), CACHE])),
        ("file", &Record(&[KIND, need("file", Object(&FILE)), CACHE])),
    ],
};
static TEXT_RECORD: Record = Record(&[KIND, need("text", TEXT), CACHE]);
static REFUSAL_RECORD: Record = Record(&[KIND, need("refusal", TEXT)]);
static IMAGE: Record = Record(&[need("url", TEXT), may("detail", Choice(&["auto", "low", "high"]))]);
static INPUT_AUDIO: Record = Record(&[need("data", TEXT), need("format", Choice(&["wav", "mp3"]))]);
static FILE: Record = Record(&[may("file_data", TEXT), may("file_id", TEXT), may("filename", TEXT)]);

// Tools

const TOOL_CALL: Shape = Tagged {
    tag: "type",
    variants: &[
        ("function", &Record(&[KIND, need("id", TEXT), need("function", Object(&FUNCTION_CALL))])),
        ("custom", &Record(&[KIND, need("id", TEXT), need("custom", Object(&CUSTOM_CALL))])),
    ],
};
static FUNCTION_CALL: Record = Record(&[need("name", TEXT), need("arguments", TEXT)]);
static CUSTOM_CALL: Record = Record(&[need("name", TEXT), need("input", TEXT)]);

const TOOL: Shape = Tagged {
    tag: "type",
    variants: &[
        ("function", &Record(&[KIND, need("function", Object(&TOOL_FUNCTION))])),
        ("custom", &Record(&[KIND, need("custom", Object(&CUSTOM_TOOL))])),
    ],
};
static TOOL_FUNCTION: Record = Record(&[
    need("name", FUNCTION_NAME),
    may("description", TEXT),
    may("parameters", OBJECT),
    may("strict", Nullable(&Flag)),
]);
static FUNCTION: Record =
    Record(&[need("name", FUNCTION_NAME), may("description", TEXT), may("parameters", OBJECT)]);
static CUSTOM_TOOL: Record =
    Record(&[need("name", FUNCTION_NAME), may("description", TEXT), may("format", CUSTOM_FORMAT)]);
const CUSTOM_FORMAT: Shape = Tagged {
    tag: "type",
    variants: &[("text", &Record(&[KIND])), ("grammar", &Record(&[KIND, need("grammar", Object(&GRAMMAR))]))],
};
static GRAMMAR: Record = Record(&[need("definition", TEXT), need("syntax", Choice(&["lark", "regex"]))]);

const TOOL_CHOICE: Shape = Either(&[Choice(&["none", "auto", "required"]), NAMED_CHOICE]);
const NAMED_CHOICE: Shape = Tagged {
    tag: "type",
    variants: &[
        ("function", &Record(&[KIND, need("function", Object(&NAME_ONLY))])),
        ("custom", &Record(&[KIND, need("custom", Object(&NAME_ONLY))])),
        ("allowed_tools", &Record(&[KIND, need("allowed_tools", Object(&ALLOWED_TOOLS))])),
    ],
};
static ALLOWED_TOOLS: Record =
    Record(&[need("mode", Choice(&["auto", "required"])), need("tools", list(&OBJECT))]);

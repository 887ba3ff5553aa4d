// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPLETION: Named = Named {
    name: "Completion",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"text_completion\""), required: true, ..A_FIELD },
            Field {
                name: "created",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "choices",
                shape: List { of: &Ref(&COMPLETION_CHOICE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "system_fingerprint", shape: A_TEXT, ..A_FIELD },
            Field { name: "usage", shape: Ref(&COMPLETION_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_CHOICE: Named = Named {
    name: "CompletionChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "finish_reason",
                shape: Ref(&COMPLETION_CHOICE_FINISH_REASON),
                required: true,
                ..A_FIELD
            },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: Nullable(&Ref(&COMPLETION_CHOICE_LOGPROBS)),
                required: true,
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_CHOICE_FINISH_REASON: Named = Named {
    name: "CompletionChoiceFinishReason",
    shape: Choice { values: &["stop", "length", "content_filter"], open: false },
};

pub(in crate::schema) static COMPLETION_CHOICE_LOGPROBS: Named = Named {
    name: "CompletionChoiceLogprobs",
    shape: Object(&Record {
        fields: &[
            Field { name: "text_offset", shape: List { of: &AN_INTEGER, min: None, max: None }, ..A_FIELD },
            Field { name: "token_logprobs", shape: List { of: &A_NUMBER, min: None, max: None }, ..A_FIELD },
            Field { name: "tokens", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "top_logprobs",
                shape: List { of: &Map { of: &A_NUMBER, max: None, name_max: None }, min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_CREATE_PARAMS: Named = Named {
    name: "CompletionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&COMPLETION_CREATE_PARAMS_MODEL), required: true, ..A_FIELD },
            Field {
                name: "prompt",
                shape: Nullable(&Ref(&COMPLETION_CREATE_PARAMS_PROMPT)),
                required: true,
                default: Some("\"<|endoftext|>\""),
                ..A_FIELD
            },
            Field {
                name: "best_of",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "echo", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field {
                name: "frequency_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "logit_bias",
                shape: Nullable(&Map { of: &AN_INTEGER, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "logprobs", shape: Nullable(&Integer { min: Some(0), max: Some(5) }), ..A_FIELD },
            Field {
                name: "max_tokens",
                shape: Nullable(&Integer { min: Some(0), max: None }),
                default: Some("16"),
                ..A_FIELD
            },
            Field {
                name: "n",
                shape: Nullable(&Integer { min: Some(1), max: Some(128) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "presence_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field { name: "seed", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "stop", shape: Nullable(&Ref(&STOP_CONFIGURATION)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field {
                name: "stream_options",
                shape: Nullable(&Ref(&CHAT_COMPLETION_STREAM_OPTIONS)),
                ..A_FIELD
            },
            Field { name: "suffix", shape: Nullable(&A_TEXT), ..A_FIELD },
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
            Field { name: "user", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_CREATE_PARAMS_MODEL: Named = Named {
    name: "CompletionCreateParamsModel",
    shape: Choice { values: &["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"], open: true },
};

pub(in crate::schema) static COMPLETION_CREATE_PARAMS_PROMPT: Named = Named {
    name: "CompletionCreateParamsPrompt",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
            Variant {
                label: "Integers",
                tags: &[],
                shape: List { of: &AN_INTEGER, min: Some(1), max: None },
            },
            Variant {
                label: "Arrays",
                tags: &[],
                shape: List {
                    of: &List { of: &AN_INTEGER, min: Some(1), max: None },
                    min: Some(1),
                    max: None,
                },
            },
        ],
    },
};

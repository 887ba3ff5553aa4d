// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_TRANSCRIPTION_CREATE_PARAMS: Named = Named {
    name: "AudioTranscriptionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file", shape: File, required: true, ..A_FIELD },
            Field { name: "model", shape: Ref(&AUDIO_MODEL), required: true, ..A_FIELD },
            Field { name: "language", shape: A_TEXT, ..A_FIELD },
            Field { name: "languages", shape: List { of: &A_TEXT, min: Some(1), max: None }, ..A_FIELD },
            Field { name: "keywords", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "response_format",
                shape: Ref(&AUDIO_RESPONSE_FORMAT),
                default: Some("\"json\""),
                ..A_FIELD
            },
            Field { name: "temperature", shape: A_NUMBER, default: Some("0"), ..A_FIELD },
            Field {
                name: "include",
                shape: List { of: &Const("\"logprobs\""), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "timestamp_granularities",
                shape: List {
                    of: &Ref(&AUDIO_TRANSCRIPTION_CREATE_PARAMS_TIMESTAMP_GRANULARITY),
                    min: None,
                    max: None,
                },
                default: Some("[\"segment\"]"),
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field {
                name: "chunking_strategy",
                shape: Nullable(&Ref(&TRANSCRIPTION_CHUNKING_STRATEGY)),
                ..A_FIELD
            },
            Field {
                name: "known_speaker_names",
                shape: List { of: &A_TEXT, min: None, max: Some(4) },
                ..A_FIELD
            },
            Field {
                name: "known_speaker_references",
                shape: List { of: &A_TEXT, min: None, max: Some(4) },
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIO_TRANSCRIPTION_CREATE_PARAMS_TIMESTAMP_GRANULARITY: Named = Named {
    name: "AudioTranscriptionCreateParamsTimestampGranularity",
    shape: Choice { values: &["word", "segment"], open: false },
};

pub(in crate::schema) static AUDIO_TRANSCRIPTION_CREATE_RESPONSE: Named = Named {
    name: "AudioTranscriptionCreateResponse",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Transcription", tags: &[], shape: Ref(&TRANSCRIPTION) },
            Variant { label: "TranscriptionDiarized", tags: &[], shape: Ref(&TRANSCRIPTION_DIARIZED) },
            Variant { label: "TranscriptionVerbose", tags: &[], shape: Ref(&TRANSCRIPTION_VERBOSE) },
        ],
    },
};

pub(in crate::schema) static TRANSCRIPTION: Named = Named {
    name: "Transcription",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "languages",
                shape: List { of: &Ref(&TRANSCRIPTION_LANGUAGE), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&TRANSCRIPTION_LOGPROB), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&TRANSCRIPTION_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_CHUNKING_STRATEGY: Named = Named {
    name: "TranscriptionChunkingStrategy",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "VadConfig", tags: &[], shape: Ref(&VAD_CONFIG) },
        ],
    },
};

pub(in crate::schema) static TRANSCRIPTION_DIARIZED: Named = Named {
    name: "TranscriptionDiarized",
    shape: Object(&Record {
        fields: &[
            Field { name: "task", shape: Const("\"transcribe\""), required: true, ..A_FIELD },
            Field { name: "duration", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "segments",
                shape: List { of: &Ref(&TRANSCRIPTION_DIARIZED_SEGMENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&TRANSCRIPTION_DIARIZED_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_DIARIZED_SEGMENT: Named = Named {
    name: "TranscriptionDiarizedSegment",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcript.text.segment\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "start", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "end", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "speaker", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_DIARIZED_USAGE: Named = Named {
    name: "TranscriptionDiarizedUsage",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Tokens", tags: &["tokens"], shape: Ref(&TRANSCRIPT_TEXT_USAGE_TOKENS) },
            Variant { label: "Duration", tags: &["duration"], shape: Ref(&TRANSCRIPT_TEXT_USAGE_DURATION) },
        ],
    },
};

pub(in crate::schema) static TRANSCRIPTION_LOGPROB: Named = Named {
    name: "TranscriptionLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, ..A_FIELD },
            Field { name: "bytes", shape: List { of: &A_NUMBER, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_SEGMENT: Named = Named {
    name: "TranscriptionSegment",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "seek", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "start", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "end", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tokens",
                shape: List { of: &AN_INTEGER, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "temperature", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "avg_logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "compression_ratio", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "no_speech_prob", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_STREAM_EVENT: Named = Named {
    name: "TranscriptionStreamEvent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "TranscriptTextSegment",
                tags: &["transcript.text.segment"],
                shape: Ref(&TRANSCRIPTION_TEXT_SEGMENT_EVENT),
            },
            Variant {
                label: "TranscriptTextDelta",
                tags: &["transcript.text.delta"],
                shape: Ref(&TRANSCRIPTION_TEXT_DELTA_EVENT),
            },
            Variant {
                label: "TranscriptTextDone",
                tags: &["transcript.text.done"],
                shape: Ref(&TRANSCRIPTION_TEXT_DONE_EVENT),
            },
        ],
    },
};

pub(in crate::schema) static TRANSCRIPTION_TEXT_DELTA_EVENT: Named = Named {
    name: "TranscriptionTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcript.text.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&TRANSCRIPTION_TEXT_DELTA_EVENT_LOGPROB), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "segment_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_TEXT_DELTA_EVENT_LOGPROB: Named = Named {
    name: "TranscriptionTextDeltaEventLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, ..A_FIELD },
            Field { name: "bytes", shape: List { of: &AN_INTEGER, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_TEXT_DONE_EVENT: Named = Named {
    name: "TranscriptionTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcript.text.done\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "languages",
                shape: List { of: &Ref(&TRANSCRIPTION_LANGUAGE), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "logprobs",
                shape: List { of: &Ref(&TRANSCRIPTION_TEXT_DONE_EVENT_LOGPROB), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&TRANSCRIPT_TEXT_USAGE_TOKENS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_TEXT_DONE_EVENT_LOGPROB: Named = Named {
    name: "TranscriptionTextDoneEventLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, ..A_FIELD },
            Field { name: "bytes", shape: List { of: &AN_INTEGER, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_TEXT_SEGMENT_EVENT: Named = Named {
    name: "TranscriptionTextSegmentEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcript.text.segment\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "start", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "end", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "speaker", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_USAGE: Named = Named {
    name: "TranscriptionUsage",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Tokens", tags: &["tokens"], shape: Ref(&TRANSCRIPT_TEXT_USAGE_TOKENS) },
            Variant { label: "Duration", tags: &["duration"], shape: Ref(&TRANSCRIPT_TEXT_USAGE_DURATION) },
        ],
    },
};

pub(in crate::schema) static TRANSCRIPTION_VERBOSE: Named = Named {
    name: "TranscriptionVerbose",
    shape: Object(&Record {
        fields: &[
            Field { name: "language", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "duration", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "words",
                shape: List { of: &Ref(&TRANSCRIPTION_WORD), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "segments",
                shape: List { of: &Ref(&TRANSCRIPTION_SEGMENT), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&TRANSCRIPT_TEXT_USAGE_DURATION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_WORD: Named = Named {
    name: "TranscriptionWord",
    shape: Object(&Record {
        fields: &[
            Field { name: "word", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "start", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "end", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

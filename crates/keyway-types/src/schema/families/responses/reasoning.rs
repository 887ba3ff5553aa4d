// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REASONING: Named = Named {
    name: "Reasoning",
    shape: Object(&Record {
        fields: &[
            Field { name: "mode", shape: Ref(&REASONING_MODE_ENUM), ..A_FIELD },
            Field {
                name: "effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "summary", shape: Nullable(&Ref(&REASONING_SUMMARY)), ..A_FIELD },
            Field { name: "context", shape: Nullable(&Ref(&REASONING_CONTEXT)), ..A_FIELD },
            Field {
                name: "generate_summary",
                shape: Nullable(&Ref(&REASONING_GENERATE_SUMMARY)),
                deprecated: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REASONING_CONTEXT: Named = Named {
    name: "ReasoningContext",
    shape: Choice { values: &["auto", "current_turn", "all_turns"], open: false },
};

pub(in crate::schema) static REASONING_GENERATE_SUMMARY: Named = Named {
    name: "ReasoningGenerateSummary",
    shape: Choice { values: &["auto", "concise", "detailed"], open: false },
};

pub(in crate::schema) static REASONING_MODE_ENUM: Named =
    Named { name: "ReasoningModeEnum", shape: Choice { values: &["standard", "pro"], open: true } };

pub(in crate::schema) static REASONING_SUMMARY: Named = Named {
    name: "ReasoningSummary",
    shape: Choice { values: &["auto", "concise", "detailed"], open: false },
};

pub(in crate::schema) static REASONING_TEXT_CONTENT: Named = Named {
    name: "ReasoningTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"reasoning_text\""),
                required: true,
                default: Some("\"reasoning_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_ITEM: Named = Named {
    name: "ResponseReasoningItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "summary",
                shape: List { of: &Ref(&SUMMARY_TEXT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
            Field { name: "encrypted_content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&REASONING_TEXT_CONTENT), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&RESPONSE_REASONING_ITEM_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_ITEM_STATUS: Named = Named {
    name: "ResponseReasoningItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT: Named = Named {
    name: "ResponseReasoningSummaryPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART: Named = Named {
    name: "ResponseReasoningSummaryPartAddedEventPart",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"summary_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT: Named = Named {
    name: "ResponseReasoningSummaryPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_part.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "part",
                shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "status", shape: Const("\"incomplete\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART: Named = Named {
    name: "ResponseReasoningSummaryPartDoneEventPart",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"summary_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseReasoningSummaryTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseReasoningSummaryTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_summary_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_TEXT_DELTA_EVENT: Named = Named {
    name: "ResponseReasoningTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REASONING_TEXT_DONE_EVENT: Named = Named {
    name: "ResponseReasoningTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.reasoning_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

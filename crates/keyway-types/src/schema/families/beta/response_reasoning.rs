// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_REASONING_ITEM: Named = Named {
    name: "BetaResponseReasoningItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "summary",
                shape: List { of: &Ref(&BETA_SUMMARY_TEXT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "encrypted_content", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_REASONING_TEXT_CONTENT), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_REASONING_ITEM_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_ITEM_STATUS: Named =
    Named { name: "BetaResponseReasoningItemStatus", shape: Ref(&RESPONSE_REASONING_ITEM_STATUS) };

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryPartAddedEvent",
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
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART: Named = Named {
    name: "BetaResponseReasoningSummaryPartAddedEventPart",
    shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_ADDED_EVENT_PART),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryPartDoneEvent",
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
                shape: Ref(&BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "status", shape: Const("\"incomplete\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART: Named = Named {
    name: "BetaResponseReasoningSummaryPartDoneEventPart",
    shape: Ref(&RESPONSE_REASONING_SUMMARY_PART_DONE_EVENT_PART),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_TEXT_DELTA_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryTextDeltaEvent",
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
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_SUMMARY_TEXT_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningSummaryTextDoneEvent",
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
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_TEXT_DELTA_EVENT: Named = Named {
    name: "BetaResponseReasoningTextDeltaEvent",
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
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REASONING_TEXT_DONE_EVENT: Named = Named {
    name: "BetaResponseReasoningTextDoneEvent",
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
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

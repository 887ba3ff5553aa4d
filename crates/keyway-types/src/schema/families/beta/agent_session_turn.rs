// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_TURN_CANCELLED_EVENT: Named = Named {
    name: "AgentSessionTurnCancelledEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn", shape: Ref(&TURN), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.cancelled\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Nullable(&Ref(&TOKEN_USAGE)), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_COMPLETED_EVENT: Named = Named {
    name: "AgentSessionTurnCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn", shape: Ref(&TURN), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage", shape: Nullable(&Ref(&TOKEN_USAGE)), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_CONTENT_PART_ADDED_EVENT: Named = Named {
    name: "AgentSessionTurnContentPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_TEXT), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.content_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_CONTENT_PART_DONE_EVENT: Named = Named {
    name: "AgentSessionTurnContentPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_TEXT), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.content_part.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_CREATED_EVENT: Named = Named {
    name: "AgentSessionTurnCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn", shape: Ref(&TURN), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.turn.created\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_FAILED_EVENT: Named = Named {
    name: "AgentSessionTurnFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn", shape: Ref(&TURN), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.turn.failed\""), required: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&TOKEN_USAGE)), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_IN_PROGRESS_EVENT: Named = Named {
    name: "AgentSessionTurnInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn", shape: Ref(&TURN), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_ITEM_ADDED_EVENT: Named = Named {
    name: "AgentSessionTurnItemAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&AGENT_SESSION_ITEM), required: true, ..A_FIELD },
            Field { name: "output_index", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.item.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_ITEM_DONE_EVENT: Named = Named {
    name: "AgentSessionTurnItemDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item", shape: Ref(&AGENT_OUTPUT_ITEM), required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.item.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_OUTPUT_TEXT_DELTA_EVENT: Named = Named {
    name: "AgentSessionTurnOutputTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.output_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_OUTPUT_TEXT_DONE_EVENT: Named = Named {
    name: "AgentSessionTurnOutputTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.output_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_REASONING_SUMMARY_PART_ADDED_EVENT: Named = Named {
    name: "AgentSessionTurnReasoningSummaryPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&SUMMARY_TEXT), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.reasoning_summary_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_REASONING_SUMMARY_PART_DONE_EVENT: Named = Named {
    name: "AgentSessionTurnReasoningSummaryPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&SUMMARY_TEXT), required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Nullable(&Const("\"incomplete\"")), required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.reasoning_summary_part.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_REASONING_SUMMARY_TEXT_DELTA_EVENT: Named = Named {
    name: "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.reasoning_summary_text.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_TURN_REASONING_SUMMARY_TEXT_DONE_EVENT: Named = Named {
    name: "AgentSessionTurnReasoningSummaryTextDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "summary_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.turn.reasoning_summary_text.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_TURN_ITEM_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionTurnItemListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_TURN_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionTurnListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

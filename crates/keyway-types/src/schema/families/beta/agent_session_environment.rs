// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_CONNECTED_EVENT: Named = Named {
    name: "AgentSessionEnvironmentConnectedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.connected\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_DISCONNECTED_EVENT: Named = Named {
    name: "AgentSessionEnvironmentDisconnectedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.disconnected\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_EXPIRED_EVENT: Named = Named {
    name: "AgentSessionEnvironmentExpiredEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.expired\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_FAILED_EVENT: Named = Named {
    name: "AgentSessionEnvironmentFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.failed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_PENDING_EVENT: Named = Named {
    name: "AgentSessionEnvironmentPendingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.pending\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_READY_EVENT: Named = Named {
    name: "AgentSessionEnvironmentReadyEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.ready\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_RESET_EVENT: Named = Named {
    name: "AgentSessionEnvironmentResetEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reset_count", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.reset\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_STATE: Named = Named {
    name: "AgentSessionEnvironmentState",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "error",
                shape: Nullable(&Ref(&AGENT_SESSION_ENVIRONMENT_STATE_ERROR)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "status",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_STATE_ERROR: Named = Named {
    name: "AgentSessionEnvironmentStateError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_STATE_STATUS: Named = Named {
    name: "AgentSessionEnvironmentStateStatus",
    shape: Choice { values: AGENT_SESSION_ENVIRONMENT_STATE_STATUS_VALUES, open: false },
};

pub(in crate::schema) static AGENT_SESSION_ENVIRONMENT_SUSPENDED_EVENT: Named = Named {
    name: "AgentSessionEnvironmentSuspendedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "environment",
                shape: Ref(&AGENT_SESSION_ENVIRONMENT_STATE),
                required: true,
                ..A_FIELD
            },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.environment.suspended\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_ENVIRONMENT_EXPIRED_WEBHOOK_EVENT: Named = Named {
    name: "AgentEnvironmentExpiredWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_ENVIRONMENT_EXPIRED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.environment.expired\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_EXPIRED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentEnvironmentExpiredWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "AgentEnvironmentFailedWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_ENVIRONMENT_FAILED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.environment.failed\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentEnvironmentFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_READY_WEBHOOK_EVENT: Named = Named {
    name: "AgentEnvironmentReadyWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_ENVIRONMENT_READY_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.environment.ready\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_READY_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentEnvironmentReadyWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_SUSPENDED_WEBHOOK_EVENT: Named = Named {
    name: "AgentEnvironmentSuspendedWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_ENVIRONMENT_SUSPENDED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.environment.suspended\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_ENVIRONMENT_SUSPENDED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentEnvironmentSuspendedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT: Named = Named {
    name: "AgentSessionActionRequiredWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.action_required\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentSessionActionRequiredWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "required_action",
                shape: Ref(&AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA_REQUIRED_ACTION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA_REQUIRED_ACTION: Named =
    Named {
        name: "AgentSessionActionRequiredWebhookEventDataRequiredAction",
        shape: Object(&Record {
            fields: &[Field {
                name: "type",
                shape: Ref(&AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA_REQUIRED_ACTION_TYPE),
                required: true,
                ..A_FIELD
            }],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static AGENT_SESSION_ACTION_REQUIRED_WEBHOOK_EVENT_DATA_REQUIRED_ACTION_TYPE: Named =
    Named {
        name: "AgentSessionActionRequiredWebhookEventDataRequiredActionType",
        shape: Choice {
            values: &[
                "computer_use_approval_request",
                "mcp_approval_request",
                "function_call",
                "environment_connection",
            ],
            open: false,
        },
    };

pub(in crate::schema) static AGENT_SESSION_CREATED_WEBHOOK_EVENT: Named = Named {
    name: "AgentSessionCreatedWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_SESSION_CREATED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.created\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_CREATED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentSessionCreatedWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "connect",
                shape: Ref(&AGENT_SESSION_CREATED_WEBHOOK_EVENT_DATA_CONNECT),
                ..A_FIELD
            },
            Field { name: "environment_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_CREATED_WEBHOOK_EVENT_DATA_CONNECT: Named = Named {
    name: "AgentSessionCreatedWebhookEventDataConnect",
    shape: Object(&Record {
        fields: &[Field { name: "remote_url", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "AgentSessionFailedWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_SESSION_FAILED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.failed\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentSessionFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IDLE_WEBHOOK_EVENT: Named = Named {
    name: "AgentSessionIdleWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_SESSION_IDLE_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.idle\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IDLE_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentSessionIdleWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IN_PROGRESS_WEBHOOK_EVENT: Named = Named {
    name: "AgentSessionInProgressWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: Ref(&AGENT_SESSION_IN_PROGRESS_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.in_progress\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IN_PROGRESS_WEBHOOK_EVENT_DATA: Named = Named {
    name: "AgentSessionInProgressWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "environment_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTOMATION_INVOCATION: Named = Named {
    name: "AutomationInvocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "error",
                shape: Nullable(&Ref(&AUTOMATION_INVOCATION_ERROR)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "object",
                shape: Const("\"agent.automation.invocation\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "scheduled_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "session_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "skip_reason",
                shape: Nullable(&Const("\"pending_delivery\"")),
                required: true,
                ..A_FIELD
            },
            Field { name: "source", shape: Ref(&AUTOMATION_INVOCATION_SOURCE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AUTOMATION_INVOCATION_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_INVOCATION_ERROR: Named = Named {
    name: "AutomationInvocationError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_INVOCATION_LIST_RESOURCE: Named = Named {
    name: "AutomationInvocationListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&AUTOMATION_INVOCATION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_INVOCATION_SOURCE: Named = Named {
    name: "AutomationInvocationSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Manual",
                tags: &["manual"],
                shape: Ref(&AUTOMATION_INVOCATION_SOURCE_RESOURCE_MANUAL),
            },
            Variant {
                label: "Automation",
                tags: &["automation"],
                shape: Ref(&AUTOMATION_INVOCATION_SOURCE_RESOURCE_AUTOMATION),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_INVOCATION_SOURCE_RESOURCE_AUTOMATION: Named = Named {
    name: "AutomationInvocationSourceResourceAutomation",
    shape: Object(&Record {
        fields: &[
            Field { name: "automation", shape: Ref(&AUTOMATION), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"automation\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_INVOCATION_SOURCE_RESOURCE_MANUAL: Named = Named {
    name: "AutomationInvocationSourceResourceManual",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"manual\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_INVOCATION_STATUS: Named = Named {
    name: "AutomationInvocationStatus",
    shape: Choice { values: &["queued", "completed", "failed", "skipped"], open: false },
};

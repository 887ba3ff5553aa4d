// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SAFETY_ALERT_CREATED_WEBHOOK_EVENT: Named = Named {
    name: "SafetyAlertCreatedWebhookEvent",
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
                shape: Ref(&SAFETY_ALERT_CREATED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"safety.alert.created\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_ALERT_CREATED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "SafetyAlertCreatedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_DEACTIVATION_ISSUED_WEBHOOK_EVENT: Named = Named {
    name: "SafetyDeactivationIssuedWebhookEvent",
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
                shape: Ref(&SAFETY_DEACTIVATION_ISSUED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"safety.deactivation_issued\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_DEACTIVATION_ISSUED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "SafetyDeactivationIssuedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_ORG_ALERT_CREATED_WEBHOOK_EVENT: Named = Named {
    name: "SafetyOrgAlertCreatedWebhookEvent",
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
                shape: Ref(&SAFETY_ORG_ALERT_CREATED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"safety.org_alert.created\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_ORG_ALERT_CREATED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "SafetyOrgAlertCreatedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_WARNING_ISSUED_WEBHOOK_EVENT: Named = Named {
    name: "SafetyWarningIssuedWebhookEvent",
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
                shape: Ref(&SAFETY_WARNING_ISSUED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"safety.warning_issued\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_WARNING_ISSUED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "SafetyWarningIssuedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_SPEND_ALERT_BODY: Named = Named {
    name: "CreateSpendAlertBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "threshold_amount",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
            Field {
                name: "notification_channel",
                shape: Ref(&SPEND_ALERT_NOTIFICATION_CHANNEL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_ALERT: Named = Named {
    name: "OrganizationSpendAlert",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"organization.spend_alert\""), required: true, ..A_FIELD },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
            Field {
                name: "notification_channel",
                shape: Ref(&SPEND_ALERT_NOTIFICATION_CHANNEL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_ALERT_DELETED: Named = Named {
    name: "OrganizationSpendAlertDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.spend_alert.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_ALERT_LIST_RESOURCE: Named = Named {
    name: "OrganizationSpendAlertListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_SPEND_ALERT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_LIMIT: Named = Named {
    name: "OrganizationSpendLimit",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.spend_limit\""),
                required: true,
                default: Some("\"organization.spend_limit\""),
                ..A_FIELD
            },
            Field { name: "threshold_amount", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "currency", shape: Ref(&SPEND_LIMIT_CURRENCY), required: true, ..A_FIELD },
            Field { name: "interval", shape: Ref(&SPEND_LIMIT_INTERVAL), required: true, ..A_FIELD },
            Field { name: "enforcement", shape: Ref(&SPEND_LIMIT_ENFORCEMENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_LIMIT_DELETED: Named = Named {
    name: "OrganizationSpendLimitDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.spend_limit.deleted\""),
                required: true,
                default: Some("\"organization.spend_limit.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_SPEND_LIMIT_UPDATE_PARAMS: Named = Named {
    name: "OrganizationSpendLimitUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "threshold_amount",
                shape: Integer { min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "currency", shape: Const("\"USD\""), required: true, ..A_FIELD },
            Field { name: "interval", shape: Const("\"month\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEND_ALERT_NOTIFICATION_CHANNEL: Named = Named {
    name: "SpendAlertNotificationChannel",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"email\""), required: true, ..A_FIELD },
            Field {
                name: "recipients",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "subject_prefix", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEND_LIMIT_CURRENCY: Named =
    Named { name: "SpendLimitCurrency", shape: Choice { values: &["USD"], open: true } };

pub(in crate::schema) static SPEND_LIMIT_ENFORCEMENT: Named = Named {
    name: "SpendLimitEnforcement",
    shape: Object(&Record {
        fields: &[Field {
            name: "status",
            shape: Ref(&SPEND_LIMIT_ENFORCEMENT_STATUS),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SPEND_LIMIT_ENFORCEMENT_STATUS: Named = Named {
    name: "SpendLimitEnforcementStatus",
    shape: Choice { values: &["inactive", "enforcing"], open: true },
};

pub(in crate::schema) static SPEND_LIMIT_INTERVAL: Named =
    Named { name: "SpendLimitInterval", shape: Choice { values: &["month"], open: true } };

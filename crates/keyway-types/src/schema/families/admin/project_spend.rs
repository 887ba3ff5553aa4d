// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_SPEND_ALERT: Named = Named {
    name: "ProjectSpendAlert",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"project.spend_alert\""), required: true, ..A_FIELD },
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

pub(in crate::schema) static PROJECT_SPEND_ALERT_DELETED: Named = Named {
    name: "ProjectSpendAlertDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"project.spend_alert.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SPEND_ALERT_LIST_RESOURCE: Named = Named {
    name: "ProjectSpendAlertListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_SPEND_ALERT), min: None, max: None },
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

pub(in crate::schema) static PROJECT_SPEND_LIMIT: Named = Named {
    name: "ProjectSpendLimit",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.spend_limit\""),
                required: true,
                default: Some("\"project.spend_limit\""),
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

pub(in crate::schema) static PROJECT_SPEND_LIMIT_DELETED: Named = Named {
    name: "ProjectSpendLimitDeleted",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"project.spend_limit.deleted\""),
                required: true,
                default: Some("\"project.spend_limit.deleted\""),
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_SPEND_LIMIT_UPDATE_PARAMS: Named = Named {
    name: "ProjectSpendLimitUpdateParams",
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

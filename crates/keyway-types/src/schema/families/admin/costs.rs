// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COSTS_RESULT: Named = Named {
    name: "CostsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.costs.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "amount", shape: Ref(&COSTS_RESULT_AMOUNT), ..A_FIELD },
            Field { name: "line_item", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "quantity", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "quantity_unit", shape: Nullable(&Ref(&COSTS_RESULT_QUANTITY_UNIT)), ..A_FIELD },
            Field { name: "api_source", shape: Nullable(&Ref(&COSTS_RESULT_API_SOURCE)), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COSTS_RESULT_AMOUNT: Named = Named {
    name: "CostsResultAmount",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_NUMBER, ..A_FIELD },
            Field { name: "currency", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COSTS_RESULT_API_SOURCE: Named = Named {
    name: "CostsResultApiSource",
    shape: Choice { values: &["agents_api", "unlabeled"], open: false },
};

pub(in crate::schema) static COSTS_RESULT_QUANTITY_UNIT: Named = Named {
    name: "CostsResultQuantityUnit",
    shape: Choice {
        values: &[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ],
        open: true,
    },
};

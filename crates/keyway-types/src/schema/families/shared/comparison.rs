// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPARISON_FILTER: Named = Named {
    name: "ComparisonFilter",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&COMPARISON_FILTER_TYPE),
                required: true,
                default: Some("\"eq\""),
                ..A_FIELD
            },
            Field { name: "key", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: Ref(&COMPARISON_FILTER_VALUE), required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPARISON_FILTER_TYPE: Named = Named {
    name: "ComparisonFilterType",
    shape: Choice { values: &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"], open: false },
};

pub(in crate::schema) static COMPARISON_FILTER_VALUE: Named = Named {
    name: "ComparisonFilterValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
            Variant { label: "Boolean", tags: &[], shape: Flag },
            Variant {
                label: "ComparisonFilterValueItemsList",
                tags: &[],
                shape: List { of: &Ref(&COMPARISON_FILTER_VALUE_ITEMS), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static COMPARISON_FILTER_VALUE_ITEMS: Named = Named {
    name: "ComparisonFilterValueItems",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Number", tags: &[], shape: A_NUMBER },
        ],
    },
};

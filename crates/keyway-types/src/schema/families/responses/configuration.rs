// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM: Named = Named {
    name: "ResponseConfigurationUpdateItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"configuration_update\""), required: true, ..A_FIELD },
            Field { name: "reasoning", shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING), ..A_FIELD },
            Field { name: "text", shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM: Named = Named {
    name: "ResponseConfigurationUpdateItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"configuration_update\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING),
                ..A_FIELD
            },
            Field { name: "text", shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING: Named = Named {
    name: "ResponseConfigurationUpdateItemParamReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&REASONING_EFFORT)),
            default: Some("\"medium\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT: Named = Named {
    name: "ResponseConfigurationUpdateItemParamText",
    shape: Object(&Record {
        fields: &[Field {
            name: "format",
            shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT_FORMAT),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT_FORMAT: Named = Named {
    name: "ResponseConfigurationUpdateItemParamTextFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING: Named = Named {
    name: "ResponseConfigurationUpdateItemReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&REASONING_EFFORT)),
            default: Some("\"medium\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT: Named = Named {
    name: "ResponseConfigurationUpdateItemText",
    shape: Object(&Record {
        fields: &[Field {
            name: "format",
            shape: Ref(&RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT_FORMAT),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT_FORMAT: Named = Named {
    name: "ResponseConfigurationUpdateItemTextFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
        ],
    },
};

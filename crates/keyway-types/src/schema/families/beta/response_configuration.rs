// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM: Named = Named {
    name: "BetaResponseConfigurationUpdateItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"configuration_update\""), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_AGENT), ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING),
                ..A_FIELD
            },
            Field { name: "text", shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_AGENT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemAgent",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"configuration_update\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "agent",
                shape: Nullable(&Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_AGENT)),
                ..A_FIELD
            },
            Field {
                name: "reasoning",
                shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_AGENT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParamAgent",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParamReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING_EFFORT)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_REASONING_EFFORT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParamReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParamText",
    shape: Object(&Record {
        fields: &[Field {
            name: "format",
            shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT_FORMAT),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_PARAM_TEXT_FORMAT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemParamTextFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&BETA_RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING: Named = Named {
    name: "BetaResponseConfigurationUpdateItemReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING_EFFORT)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_REASONING_EFFORT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemText",
    shape: Object(&Record {
        fields: &[Field {
            name: "format",
            shape: Ref(&BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT_FORMAT),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONFIGURATION_UPDATE_ITEM_TEXT_FORMAT: Named = Named {
    name: "BetaResponseConfigurationUpdateItemTextFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_CUSTOM_TEXT_FORMAT_PARAM) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&BETA_RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
        ],
    },
};

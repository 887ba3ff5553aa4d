// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_INPUT_MESSAGE: Named = Named {
    name: "BetaInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&BETA_INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: Ref(&BETA_RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_INPUT_MESSAGE_STATUS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_INPUT_MESSAGE_ROLE: Named =
    Named { name: "BetaInputMessageRole", shape: Ref(&INPUT_MESSAGE_ROLE) };

pub(in crate::schema) static BETA_INPUT_MESSAGE_STATUS: Named =
    Named { name: "BetaInputMessageStatus", shape: Ref(&INPUT_MESSAGE_STATUS) };

pub(in crate::schema) static BETA_INPUT_PARAM: Named = Named {
    name: "BetaInputParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static INPUT_CONTENT_PARAM: Named = Named {
    name: "InputContentParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&USER_MESSAGE_INPUT_TEXT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&INPUT_CONTENT_PARAM_INPUT_IMAGE),
            },
        ],
    },
};

pub(in crate::schema) static INPUT_CONTENT_PARAM_INPUT_IMAGE: Named = Named {
    name: "InputContentParamInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INPUT_CONTENT_RESOURCE_INPUT_IMAGE: Named = Named {
    name: "InputContentResourceInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_UPDATE_PARAMS: Named = Named {
    name: "ChatCompletionUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_USER_MESSAGE_PARAM: Named = Named {
    name: "ChatCompletionUserMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&CHAT_COMPLETION_USER_MESSAGE_PARAM_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_USER_MESSAGE_PARAM_CONTENT: Named = Named {
    name: "ChatCompletionUserMessageParamContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ChatCompletionContentPartList",
                tags: &[],
                shape: List { of: &Ref(&CHAT_COMPLETION_CONTENT_PART), min: Some(1), max: None },
            },
        ],
    },
};

pub(in crate::schema) static WEB_SEARCH_CONTEXT_SIZE: Named =
    Named { name: "WebSearchContextSize", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in crate::schema) static WEB_SEARCH_LOCATION: Named = Named {
    name: "WebSearchLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "country", shape: A_TEXT, ..A_FIELD },
            Field { name: "region", shape: A_TEXT, ..A_FIELD },
            Field { name: "city", shape: A_TEXT, ..A_FIELD },
            Field { name: "timezone", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

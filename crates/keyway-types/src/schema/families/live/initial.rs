// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_INITIAL_ITEM: Named = Named {
    name: "LiveInitialItem",
    shape: Union {
        tag: Some("role"),
        variants: &[
            Variant { label: "Developer", tags: &["developer"], shape: Ref(&LIVE_INITIAL_ITEM_DEVELOPER) },
            Variant { label: "User", tags: &["user"], shape: Ref(&LIVE_INITIAL_ITEM_USER) },
            Variant { label: "Assistant", tags: &["assistant"], shape: Ref(&LIVE_INITIAL_ITEM_ASSISTANT) },
        ],
    },
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_ASSISTANT: Named = Named {
    name: "LiveInitialItemAssistant",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: List { of: &Ref(&LIVE_INITIAL_ITEM_ASSISTANT_CONTENT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&LIVE_INITIAL_ITEM_ASSISTANT_STATUS)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_ASSISTANT_CONTENT_ITEM: Named = Named {
    name: "LiveInitialItemAssistantContentItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&LIVE_INITIAL_ITEM_ASSISTANT_CONTENT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&LIVE_OUTPUT_TEXT) },
        ],
    },
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_ASSISTANT_CONTENT_TEXT: Named = Named {
    name: "LiveInitialItemAssistantContentText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"text\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_ASSISTANT_STATUS: Named = Named {
    name: "LiveInitialItemAssistantStatus",
    shape: Choice { values: &["incomplete", "completed"], open: false },
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_DEVELOPER: Named = Named {
    name: "LiveInitialItemDeveloper",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: List { of: &Ref(&LIVE_INITIAL_ITEM_DEVELOPER_CONTENT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"developer\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&LIVE_INITIAL_ITEM_DEVELOPER_STATUS)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_DEVELOPER_CONTENT_ITEM: Named = Named {
    name: "LiveInitialItemDeveloperContentItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_text\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_DEVELOPER_STATUS: Named = Named {
    name: "LiveInitialItemDeveloperStatus",
    shape: Choice { values: &["incomplete", "completed"], open: false },
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_USER: Named = Named {
    name: "LiveInitialItemUser",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: List { of: &Ref(&LIVE_INITIAL_ITEM_USER_CONTENT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&LIVE_INITIAL_ITEM_USER_STATUS)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_USER_CONTENT_ITEM: Named = Named {
    name: "LiveInitialItemUserContentItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_text\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_INITIAL_ITEM_USER_STATUS: Named = Named {
    name: "LiveInitialItemUserStatus",
    shape: Choice { values: &["incomplete", "completed"], open: false },
};

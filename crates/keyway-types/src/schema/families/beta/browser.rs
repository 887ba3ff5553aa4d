// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE: Named = Named {
    name: "BrowserAuthenticationRequestItemResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "request",
                shape: Ref(&BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST),
                required: true,
                ..A_FIELD
            },
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"computer_use_approval_request\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST: Named = Named {
    name: "BrowserAuthenticationRequestItemResourceRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "credential_origin", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "fields",
                shape: List {
                    of: &Ref(&BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST_FIELD),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "options",
                shape: List {
                    of: &Ref(&BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST_OPTION),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"browser_authentication\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST_FIELD: Named = Named {
    name: "BrowserAuthenticationRequestItemResourceRequestField",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "required", shape: Flag, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE_REQUEST_OPTION: Named = Named {
    name: "BrowserAuthenticationRequestItemResourceRequestOption",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "field_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSES_CANCEL: OperationSchema = OperationSchema {
    id: "responses.cancel",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_COMPACT: OperationSchema = OperationSchema {
    id: "responses.compact",
    body: Some(&Ref(&RESPONSE_COMPACT_PARAMS)),
    reply: Some(&Ref(&COMPACTED_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_CREATE: OperationSchema = OperationSchema {
    id: "responses.create",
    body: Some(&Ref(&RESPONSE_CREATE_PARAMS)),
    reply: Some(&Ref(&RESPONSE)),
    event: Some(&Ref(&RESPONSE_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_DELETE: OperationSchema = OperationSchema {
    id: "responses.delete",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_INPUT_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "responses.input_items.list",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "include",
            shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&RESPONSE_ITEM_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_INPUT_TOKENS_COUNT: OperationSchema = OperationSchema {
    id: "responses.input_tokens.count",
    body: Some(&Ref(&RESPONSE_INPUT_TOKEN_COUNT_PARAMS)),
    reply: Some(&Ref(&INPUT_TOKEN_COUNT_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static RESPONSES_RETRIEVE: OperationSchema = OperationSchema {
    id: "responses.retrieve",
    path: &[Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field {
            name: "include",
            shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "stream", shape: Flag, ..A_FIELD },
        Field { name: "starting_after", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "include_obfuscation", shape: Flag, ..A_FIELD },
    ],
    reply: Some(&Ref(&RESPONSE)),
    event: Some(&Ref(&RESPONSE_STREAM_EVENT)),
    ..AN_OPERATION
};

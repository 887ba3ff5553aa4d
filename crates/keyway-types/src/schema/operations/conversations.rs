// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONVERSATIONS_CREATE: OperationSchema = OperationSchema {
    id: "conversations.create",
    body: Some(&Ref(&CONVERSATION_CREATE_PARAMS)),
    reply: Some(&Ref(&CONVERSATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_DELETE: OperationSchema = OperationSchema {
    id: "conversations.delete",
    path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CONVERSATION_DELETED_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_ITEMS_CREATE: OperationSchema = OperationSchema {
    id: "conversations.items.create",
    path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[Field {
        name: "include",
        shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
        ..A_FIELD
    }],
    body: Some(&Ref(&CONVERSATION_ITEM_CREATE_PARAMS)),
    reply: Some(&Ref(&CONVERSATION_ITEM_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_ITEMS_DELETE: OperationSchema = OperationSchema {
    id: "conversations.items.delete",
    path: &[
        Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&CONVERSATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "conversations.items.list",
    path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
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
    reply: Some(&Ref(&CONVERSATION_ITEM_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_ITEMS_RETRIEVE: OperationSchema = OperationSchema {
    id: "conversations.items.retrieve",
    path: &[
        Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[Field {
        name: "include",
        shape: List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None },
        ..A_FIELD
    }],
    reply: Some(&Ref(&CONVERSATION_ITEM)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_RETRIEVE: OperationSchema = OperationSchema {
    id: "conversations.retrieve",
    path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CONVERSATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONVERSATIONS_UPDATE: OperationSchema = OperationSchema {
    id: "conversations.update",
    path: &[Field { name: "conversation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CONVERSATION_UPDATE_PARAMS)),
    reply: Some(&Ref(&CONVERSATION)),
    ..AN_OPERATION
};

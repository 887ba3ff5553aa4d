// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_CHATKIT_SESSIONS_CANCEL: OperationSchema = OperationSchema {
    id: "beta.chatkit.sessions.cancel",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CHAT_SESSION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_CHATKIT_SESSIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.chatkit.sessions.create",
    body: Some(&Ref(&BETA_CHAT_KIT_SESSION_CREATE_PARAMS)),
    reply: Some(&Ref(&CHAT_SESSION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_CHATKIT_THREADS_DELETE: OperationSchema = OperationSchema {
    id: "beta.chatkit.threads.delete",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&BETA_CHAT_KIT_THREAD_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_CHATKIT_THREADS_LIST: OperationSchema = OperationSchema {
    id: "beta.chatkit.threads.list",
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "user",
            shape: Text { min: Some(1), max: Some(512), pattern: None, format: None },
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&THREAD_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_CHATKIT_THREADS_LIST_ITEMS: OperationSchema = OperationSchema {
    id: "beta.chatkit.threads.list_items",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&THREAD_ITEM_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_CHATKIT_THREADS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.chatkit.threads.retrieve",
    path: &[Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CHAT_KIT_THREAD)),
    ..AN_OPERATION
};

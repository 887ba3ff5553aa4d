// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETIONS_CREATE: OperationSchema = OperationSchema {
    id: "chat.completions.create",
    body: Some(&Ref(&CHAT_COMPLETION_CREATE_PARAMS)),
    reply: Some(&Ref(&CHAT_COMPLETION)),
    event: Some(&Ref(&CHAT_COMPLETION_CHUNK)),
    ..AN_OPERATION
};

pub(in crate::schema) static CHAT_COMPLETIONS_DELETE: OperationSchema = OperationSchema {
    id: "chat.completions.delete",
    path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CHAT_COMPLETION_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static CHAT_COMPLETIONS_LIST: OperationSchema = OperationSchema {
    id: "chat.completions.list",
    query: &[
        Field { name: "model", shape: A_TEXT, ..A_FIELD },
        Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&CHAT_COMPLETION_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static CHAT_COMPLETIONS_MESSAGES_LIST: OperationSchema = OperationSchema {
    id: "chat.completions.messages.list",
    path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&CHAT_COMPLETION_MESSAGE_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static CHAT_COMPLETIONS_RETRIEVE: OperationSchema = OperationSchema {
    id: "chat.completions.retrieve",
    path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CHAT_COMPLETION)),
    ..AN_OPERATION
};

pub(in crate::schema) static CHAT_COMPLETIONS_UPDATE: OperationSchema = OperationSchema {
    id: "chat.completions.update",
    path: &[Field { name: "completion_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CHAT_COMPLETION_UPDATE_PARAMS)),
    reply: Some(&Ref(&CHAT_COMPLETION)),
    ..AN_OPERATION
};

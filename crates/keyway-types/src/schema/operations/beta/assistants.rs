// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_ASSISTANTS_CREATE: OperationSchema = OperationSchema {
    id: "beta.assistants.create",
    body: Some(&Ref(&BETA_ASSISTANT_CREATE_PARAMS)),
    reply: Some(&Ref(&ASSISTANT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_ASSISTANTS_DELETE: OperationSchema = OperationSchema {
    id: "beta.assistants.delete",
    path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ASSISTANT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_ASSISTANTS_LIST: OperationSchema = OperationSchema {
    id: "beta.assistants.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_ASSISTANTS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_ASSISTANTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.assistants.retrieve",
    path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ASSISTANT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_ASSISTANTS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.assistants.update",
    path: &[Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_ASSISTANT_UPDATE_PARAMS)),
    reply: Some(&Ref(&ASSISTANT)),
    ..AN_OPERATION
};

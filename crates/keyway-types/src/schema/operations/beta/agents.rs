// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENTS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.create",
    body: Some(&Ref(&BETA_AGENT_CREATE_PARAMS)),
    reply: Some(&Ref(&AGENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.delete",
    path: &[Field { name: "agent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AGENT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AGENT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.retrieve",
    path: &[Field { name: "agent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AGENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.update",
    path: &[Field { name: "agent_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_UPDATE_PARAMS)),
    reply: Some(&Ref(&AGENT)),
    ..AN_OPERATION
};

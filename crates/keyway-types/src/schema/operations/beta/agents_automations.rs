// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.create",
    body: Some(&Ref(&BETA_AGENT_AUTOMATION_CREATE_PARAMS)),
    reply: Some(&Ref(&AUTOMATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.delete",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AUTOMATION_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.invocations.create",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AUTOMATION_INVOCATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.automations.invocations.list",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
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
            shape: Ref(&BETA_AGENT_AUTOMATION_INVOCATION_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AUTOMATION_INVOCATION_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "beta.agents.automations.invocations.retrieve",
        path: &[
            Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "invocation_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&AUTOMATION_INVOCATION)),
        ..AN_OPERATION
    };

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.automations.list",
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
            shape: Ref(&BETA_AGENT_AUTOMATION_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
        Field { name: "session_id", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&AUTOMATION_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_PAUSE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.pause",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AUTOMATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_RESUME: OperationSchema = OperationSchema {
    id: "beta.agents.automations.resume",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AUTOMATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.retrieve",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AUTOMATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_AUTOMATIONS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.automations.update",
    path: &[Field { name: "automation_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_AUTOMATION_UPDATE_PARAMS)),
    reply: Some(&Ref(&AUTOMATION)),
    ..AN_OPERATION
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.create",
    header: &[Field { name: "idempotency_key", shape: A_TEXT, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_ENVIRONMENT_CREATE_PARAMS)),
    reply: Some(&Ref(&ENVIRONMENT_INFO)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_FILES_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.files.create",
    path: &[Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_ENVIRONMENT_FILE_CREATE_PARAMS)),
    reply: Some(&Ref(&ENVIRONMENT_FILE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_FILES_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.environments.files.list",
    path: &[Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: Nullable(&Integer { min: Some(1), max: Some(100) }), ..A_FIELD },
        Field { name: "order", shape: Ref(&BETA_AGENT_ENVIRONMENT_FILE_LIST_PARAMS_ORDER), ..A_FIELD },
        Field { name: "page", shape: A_TEXT, ..A_FIELD },
        Field { name: "path", shape: Nullable(&A_TEXT), ..A_FIELD },
    ],
    reply: Some(&Ref(&ENVIRONMENT_FILE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.environments.list",
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
            shape: Ref(&BETA_AGENT_ENVIRONMENT_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
        Field { name: "type", shape: Const("\"openai_hosted\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&ENVIRONMENT_INFO_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.retrieve",
    path: &[Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ENVIRONMENT_INFO)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.templates.create",
    body: Some(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_CREATE_PARAMS)),
    reply: Some(&Ref(&ENVIRONMENT_TEMPLATE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.templates.delete",
    path: &[Field { name: "environment_template_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ENVIRONMENT_TEMPLATE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.environments.templates.list",
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
            shape: Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&ENVIRONMENT_TEMPLATE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.templates.retrieve",
    path: &[Field { name: "environment_template_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ENVIRONMENT_TEMPLATE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.environments.templates.update",
    path: &[Field { name: "environment_template_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_ENVIRONMENT_TEMPLATE_UPDATE_PARAMS)),
    reply: Some(&Ref(&ENVIRONMENT_TEMPLATE)),
    ..AN_OPERATION
};

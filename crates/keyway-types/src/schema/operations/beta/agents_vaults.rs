// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.create",
    body: Some(&Ref(&BETA_AGENT_VAULT_CREATE_PARAMS)),
    reply: Some(&Ref(&VAULT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREDENTIALS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.credentials.create",
    path: &[Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_VAULT_CREDENTIAL_CREATE_PARAMS)),
    reply: Some(&Ref(&CREDENTIAL)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREDENTIALS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.credentials.delete",
    path: &[
        Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "credential_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&CREDENTIAL_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREDENTIALS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.credentials.list",
    path: &[Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_VAULT_CREDENTIAL_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
        Field { name: "status", shape: Ref(&VAULT_STATUS_FILTER), ..A_FIELD },
    ],
    reply: Some(&Ref(&CREDENTIAL_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREDENTIALS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.credentials.retrieve",
    path: &[
        Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "credential_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&CREDENTIAL)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_CREDENTIALS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.credentials.update",
    path: &[
        Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "credential_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&BETA_AGENT_VAULT_CREDENTIAL_UPDATE_PARAMS)),
    reply: Some(&Ref(&CREDENTIAL)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.delete",
    path: &[Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VAULT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_VAULT_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
        Field { name: "status", shape: Ref(&VAULT_STATUS_FILTER), ..A_FIELD },
    ],
    reply: Some(&Ref(&VAULT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.retrieve",
    path: &[Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VAULT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_VAULTS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.vaults.update",
    path: &[Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_VAULT_UPDATE_PARAMS)),
    reply: Some(&Ref(&VAULT)),
    ..AN_OPERATION
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREDENTIAL: Named = Named {
    name: "Credential",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "auth", shape: Ref(&CREDENTIAL_AUTH), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vault.credential\""), required: true, ..A_FIELD },
            Field {
                name: "updated_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "vault_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREDENTIAL_AUTH: Named = Named {
    name: "CredentialAuth",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpOauth",
                tags: &["mcp_oauth"],
                shape: Ref(&VAULT_CREDENTIAL_AUTH_RESOURCE_MCP_OAUTH),
            },
            Variant {
                label: "StaticBearer",
                tags: &["static_bearer"],
                shape: Ref(&VAULT_CREDENTIAL_AUTH_RESOURCE_STATIC_BEARER),
            },
            Variant {
                label: "EnvironmentVariable",
                tags: &["environment_variable"],
                shape: Ref(&VAULT_CREDENTIAL_AUTH_RESOURCE_ENVIRONMENT_VARIABLE),
            },
        ],
    },
};

pub(in crate::schema) static CREDENTIAL_AUTH_CREATE_PARAM: Named = Named {
    name: "CredentialAuthCreateParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpOauth",
                tags: &["mcp_oauth"],
                shape: Ref(&CREATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH),
            },
            Variant {
                label: "StaticBearer",
                tags: &["static_bearer"],
                shape: Ref(&CREATE_VAULT_CREDENTIAL_AUTH_PARAM_STATIC_BEARER),
            },
            Variant {
                label: "EnvironmentVariable",
                tags: &["environment_variable"],
                shape: Ref(&CREATE_VAULT_CREDENTIAL_AUTH_PARAM_ENVIRONMENT_VARIABLE),
            },
        ],
    },
};

pub(in crate::schema) static CREDENTIAL_AUTH_ROTATE_PARAM: Named = Named {
    name: "CredentialAuthRotateParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpOauth",
                tags: &["mcp_oauth"],
                shape: Ref(&ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH),
            },
            Variant {
                label: "StaticBearer",
                tags: &["static_bearer"],
                shape: Ref(&ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_STATIC_BEARER),
            },
            Variant {
                label: "EnvironmentVariable",
                tags: &["environment_variable"],
                shape: Ref(&ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_ENVIRONMENT_VARIABLE),
            },
        ],
    },
};

pub(in crate::schema) static CREDENTIAL_DELETED: Named = Named {
    name: "CredentialDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vault.credential.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREDENTIAL_LIST_RESOURCE: Named = Named {
    name: "CredentialListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&CREDENTIAL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREDENTIAL_NETWORKING: Named = Named {
    name: "CredentialNetworking",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Unrestricted",
                tags: &["unrestricted"],
                shape: Ref(&VAULT_CREDENTIAL_NETWORKING_RESOURCE_UNRESTRICTED),
            },
            Variant {
                label: "Limited",
                tags: &["limited"],
                shape: Ref(&VAULT_CREDENTIAL_NETWORKING_RESOURCE_LIMITED),
            },
        ],
    },
};

pub(in crate::schema) static CREDENTIAL_NETWORKING_PARAM: Named = Named {
    name: "CredentialNetworkingParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Unrestricted",
                tags: &["unrestricted"],
                shape: Ref(&VAULT_CREDENTIAL_NETWORKING_PARAM_UNRESTRICTED),
            },
            Variant {
                label: "Limited",
                tags: &["limited"],
                shape: Ref(&VAULT_CREDENTIAL_NETWORKING_PARAM_LIMITED),
            },
        ],
    },
};

// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_VAULT_CREDENTIAL_AUTH_PARAM_ENVIRONMENT_VARIABLE: Named = Named {
    name: "CreateVaultCredentialAuthParamEnvironmentVariable",
    shape: Object(&Record {
        fields: &[
            Field { name: "networking", shape: Ref(&CREDENTIAL_NETWORKING_PARAM), required: true, ..A_FIELD },
            Field { name: "secret_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "secret_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"environment_variable\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH: Named = Named {
    name: "CreateVaultCredentialAuthParamMcpOauth",
    shape: Object(&Record {
        fields: &[
            Field { name: "access_token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "mcp_server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp_oauth\""), required: true, ..A_FIELD },
            Field { name: "expires_at", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "refresh",
                shape: Nullable(&Ref(&CREATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH_REFRESH)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH_REFRESH: Named = Named {
    name: "CreateVaultCredentialAuthParamMcpOauthRefresh",
    shape: Object(&Record {
        fields: &[
            Field { name: "client_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "refresh_token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "token_endpoint", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "token_endpoint_auth",
                shape: Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH_CREATE_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "resource", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "scope", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_VAULT_CREDENTIAL_AUTH_PARAM_STATIC_BEARER: Named = Named {
    name: "CreateVaultCredentialAuthParamStaticBearer",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "mcp_server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"static_bearer\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT: Named = Named {
    name: "Vault",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
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
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vault\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_AUTH_RESOURCE_ENVIRONMENT_VARIABLE: Named = Named {
    name: "VaultCredentialAuthResourceEnvironmentVariable",
    shape: Object(&Record {
        fields: &[
            Field { name: "networking", shape: Ref(&CREDENTIAL_NETWORKING), required: true, ..A_FIELD },
            Field { name: "secret_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"environment_variable\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_AUTH_RESOURCE_MCP_OAUTH: Named = Named {
    name: "VaultCredentialAuthResourceMcpOauth",
    shape: Object(&Record {
        fields: &[
            Field { name: "expires_at", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "mcp_server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "refresh",
                shape: Nullable(&Ref(&VAULT_CREDENTIAL_AUTH_RESOURCE_MCP_OAUTH_REFRESH)),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"mcp_oauth\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_AUTH_RESOURCE_MCP_OAUTH_REFRESH: Named = Named {
    name: "VaultCredentialAuthResourceMcpOauthRefresh",
    shape: Object(&Record {
        fields: &[
            Field { name: "client_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "resource", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "scope", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "token_endpoint", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "token_endpoint_auth",
                shape: Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_AUTH_RESOURCE_STATIC_BEARER: Named = Named {
    name: "VaultCredentialAuthResourceStaticBearer",
    shape: Object(&Record {
        fields: &[
            Field { name: "mcp_server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"static_bearer\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_NETWORKING_PARAM_LIMITED: Named = Named {
    name: "VaultCredentialNetworkingParamLimited",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "allowed_hosts",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"limited\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_NETWORKING_PARAM_UNRESTRICTED: Named = Named {
    name: "VaultCredentialNetworkingParamUnrestricted",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"unrestricted\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_NETWORKING_RESOURCE_LIMITED: Named = Named {
    name: "VaultCredentialNetworkingResourceLimited",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "allowed_hosts",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"limited\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_CREDENTIAL_NETWORKING_RESOURCE_UNRESTRICTED: Named = Named {
    name: "VaultCredentialNetworkingResourceUnrestricted",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"unrestricted\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_DELETED: Named = Named {
    name: "VaultDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vault.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VAULT_LIST_RESOURCE: Named = Named {
    name: "VaultListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&VAULT), min: None, max: None },
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

pub(in crate::schema) static VAULT_STATUS: Named =
    Named { name: "VaultStatus", shape: Choice { values: &["active", "archived"], open: false } };

pub(in crate::schema) static VAULT_STATUS_FILTER: Named = Named {
    name: "VaultStatusFilter",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "VaultStatus", tags: &[], shape: Ref(&VAULT_STATUS) },
            Variant {
                label: "VaultStatusList",
                tags: &[],
                shape: List { of: &Ref(&VAULT_STATUS), min: None, max: None },
            },
        ],
    },
};

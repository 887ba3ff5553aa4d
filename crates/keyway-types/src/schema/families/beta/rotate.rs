// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ROTATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_BASIC: Named = Named {
    name: "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"client_secret_basic\""), required: true, ..A_FIELD },
            Field { name: "client_secret", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROTATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_POST: Named = Named {
    name: "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"client_secret_post\""), required: true, ..A_FIELD },
            Field { name: "client_secret", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_ENVIRONMENT_VARIABLE: Named = Named {
    name: "RotateVaultCredentialAuthParamEnvironmentVariable",
    shape: Object(&Record {
        fields: &[
            Field { name: "secret_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"environment_variable\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH: Named = Named {
    name: "RotateVaultCredentialAuthParamMcpOauth",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_oauth\""), required: true, ..A_FIELD },
            Field { name: "access_token", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "expires_at", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "refresh",
                shape: Nullable(&Ref(&ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH_REFRESH)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_MCP_OAUTH_REFRESH: Named = Named {
    name: "RotateVaultCredentialAuthParamMcpOauthRefresh",
    shape: Object(&Record {
        fields: &[
            Field { name: "refresh_token", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "scope", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "token_endpoint_auth",
                shape: Nullable(&Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH_ROTATE_PARAM)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ROTATE_VAULT_CREDENTIAL_AUTH_PARAM_STATIC_BEARER: Named = Named {
    name: "RotateVaultCredentialAuthParamStaticBearer",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"static_bearer\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

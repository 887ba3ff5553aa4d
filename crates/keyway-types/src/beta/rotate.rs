// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::McpOauthTokenEndpointAuthRotateParam;
use crate::support::params;

params! {
    /// An object: the document's `RotateMcpOauthTokenEndpointAuthParamClientSecretBasic`.
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
        /// The member `client_secret`: a text. May be null.
        optional client_secret: String = "client_secret",
    }
}

params! {
    /// An object: the document's `RotateMcpOauthTokenEndpointAuthParamClientSecretPost`.
    pub struct RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
        /// The member `client_secret`: a text. May be null.
        optional client_secret: String = "client_secret",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamEnvironmentVariable`.
    pub struct RotateVaultCredentialAuthParamEnvironmentVariable {
        /// The member `secret_value`: a text.
        required secret_value: String = "secret_value",
        /// The member `type`: `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamMcpOauth`.
    pub struct RotateVaultCredentialAuthParamMcpOauth {
        /// The member `type`: `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
        /// The member `access_token`: a text. May be null.
        optional access_token: String = "access_token",
        /// The member `expires_at`: a text. May be null.
        optional expires_at: String = "expires_at",
        /// The member `refresh`: an object, [`RotateVaultCredentialAuthParamMcpOauthRefresh`]. May be null.
        optional refresh: RotateVaultCredentialAuthParamMcpOauthRefresh = "refresh",
    }
}

params! {
    /// An object: `refresh` of the document's `RotateVaultCredentialAuthParamMcpOauth`.
    pub struct RotateVaultCredentialAuthParamMcpOauthRefresh {
        /// The member `refresh_token`: a text. May be null.
        optional refresh_token: String = "refresh_token",
        /// The member `scope`: a text. May be null.
        optional scope: String = "scope",
        /// The member `token_endpoint_auth`: one of the shapes of [`McpOauthTokenEndpointAuthRotateParam`]. May be null.
        optional token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam = "token_endpoint_auth",
    }
}

params! {
    /// An object: the document's `RotateVaultCredentialAuthParamStaticBearer`.
    pub struct RotateVaultCredentialAuthParamStaticBearer {
        /// The member `token`: a text.
        required token: String = "token",
        /// The member `type`: `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

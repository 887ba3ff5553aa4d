// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{params, tagged_union};

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamClientSecretBasic`.
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        /// The member `client_secret`: a text.
        required client_secret: String = "client_secret",
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamClientSecretPost`.
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
        /// The member `client_secret`: a text.
        required client_secret: String = "client_secret",
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamNone`.
    pub struct CreateMcpOauthTokenEndpointAuthParamNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

params! {
    /// An object: the document's `CreateVaultCredentialAuthParamEnvironmentVariable`.
    pub struct CreateVaultCredentialAuthParamEnvironmentVariable {
        /// The member `networking`: one of the shapes of [`CredentialNetworkingParam`].
        required networking: CredentialNetworkingParam = "networking",
        /// The member `secret_name`: a text.
        required secret_name: String = "secret_name",
        /// The member `secret_value`: a text.
        required secret_value: String = "secret_value",
        /// The member `type`: `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

params! {
    /// An object: the document's `CreateVaultCredentialAuthParamMcpOauth`.
    pub struct CreateVaultCredentialAuthParamMcpOauth {
        /// The member `access_token`: a text.
        required access_token: String = "access_token",
        /// The member `mcp_server_url`: a text.
        required mcp_server_url: String = "mcp_server_url",
        /// The member `type`: `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
        /// The member `expires_at`: a text. May be null.
        optional expires_at: String = "expires_at",
        /// The member `refresh`: an object, [`CreateVaultCredentialAuthParamMcpOauthRefresh`]. May be null.
        optional refresh: CreateVaultCredentialAuthParamMcpOauthRefresh = "refresh",
    }
}

params! {
    /// An object: `refresh` of the document's `CreateVaultCredentialAuthParamMcpOauth`.
    pub struct CreateVaultCredentialAuthParamMcpOauthRefresh {
        /// The member `client_id`: a text.
        required client_id: String = "client_id",
        /// The member `refresh_token`: a text.
        required refresh_token: String = "refresh_token",
        /// The member `token_endpoint`: a text.
        required token_endpoint: String = "token_endpoint",
        /// The member `token_endpoint_auth`: one of the shapes of [`McpOauthTokenEndpointAuthCreateParam`].
        required token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam = "token_endpoint_auth",
        /// The member `resource`: a text. May be null.
        optional resource: String = "resource",
        /// The member `scope`: a text. May be null.
        optional scope: String = "scope",
    }
}

params! {
    /// An object: the document's `CreateVaultCredentialAuthParamStaticBearer`.
    pub struct CreateVaultCredentialAuthParamStaticBearer {
        /// The member `token`: a text.
        required token: String = "token",
        /// The member `mcp_server_url`: a text.
        required mcp_server_url: String = "mcp_server_url",
        /// The member `type`: `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `CredentialAuthCreateParam`.
    pub enum CredentialAuthCreateParam by "type" {
        "mcp_oauth" => McpOauth(CreateVaultCredentialAuthParamMcpOauth),
        "static_bearer" => StaticBearer(CreateVaultCredentialAuthParamStaticBearer),
        "environment_variable" => EnvironmentVariable(CreateVaultCredentialAuthParamEnvironmentVariable),
    }
}

tagged_union! {
    /// One of several objects: the document's `CredentialNetworkingParam`.
    pub enum CredentialNetworkingParam by "type" {
        "unrestricted" => Unrestricted(VaultCredentialNetworkingParamUnrestricted),
        "limited" => Limited(VaultCredentialNetworkingParamLimited),
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuthCreateParam`.
    pub enum McpOauthTokenEndpointAuthCreateParam by "type" {
        "none" => None(CreateMcpOauthTokenEndpointAuthParamNone),
        "client_secret_basic" => ClientSecretBasic(CreateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(CreateMcpOauthTokenEndpointAuthParamClientSecretPost),
    }
}

params! {
    /// An object: the document's `VaultCredentialNetworkingParamLimited`.
    pub struct VaultCredentialNetworkingParamLimited {
        /// The member `allowed_hosts`: a list.
        required allowed_hosts: Vec<String> = "allowed_hosts",
        /// The member `type`: `"limited"`.
        constant r#type: "limited" = "type",
    }
}

params! {
    /// An object: the document's `VaultCredentialNetworkingParamUnrestricted`.
    pub struct VaultCredentialNetworkingParamUnrestricted {
        /// The member `type`: `"unrestricted"`.
        constant r#type: "unrestricted" = "type",
    }
}

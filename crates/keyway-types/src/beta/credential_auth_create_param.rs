// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{params, tagged_union};

params! {
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        required client_secret: String = "client_secret",
        /// Always `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

params! {
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
        required client_secret: String = "client_secret",
        /// Always `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

params! {
    pub struct CreateMcpOauthTokenEndpointAuthParamNone {
        /// Always `"none"`.
        constant r#type: "none" = "type",
    }
}

params! {
    pub struct CreateVaultCredentialAuthParamEnvironmentVariable {
        required networking: CredentialNetworkingParam = "networking",
        required secret_name: String = "secret_name",
        required secret_value: String = "secret_value",
        /// Always `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

params! {
    pub struct CreateVaultCredentialAuthParamMcpOauth {
        required access_token: String = "access_token",
        required mcp_server_url: String = "mcp_server_url",
        /// Always `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
        /// Nullable.
        optional expires_at: String = "expires_at",
        /// Nullable.
        optional refresh: CreateVaultCredentialAuthParamMcpOauthRefresh = "refresh",
    }
}

params! {
    pub struct CreateVaultCredentialAuthParamMcpOauthRefresh {
        required client_id: String = "client_id",
        required refresh_token: String = "refresh_token",
        required token_endpoint: String = "token_endpoint",
        required token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam = "token_endpoint_auth",
        /// Nullable.
        optional resource: String = "resource",
        /// Nullable.
        optional scope: String = "scope",
    }
}

params! {
    pub struct CreateVaultCredentialAuthParamStaticBearer {
        required token: String = "token",
        required mcp_server_url: String = "mcp_server_url",
        /// Always `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CredentialAuthCreateParam by "type" {
        "mcp_oauth" => McpOauth(CreateVaultCredentialAuthParamMcpOauth),
        "static_bearer" => StaticBearer(CreateVaultCredentialAuthParamStaticBearer),
        "environment_variable" => EnvironmentVariable(CreateVaultCredentialAuthParamEnvironmentVariable),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CredentialNetworkingParam by "type" {
        "unrestricted" => Unrestricted(VaultCredentialNetworkingParamUnrestricted),
        "limited" => Limited(VaultCredentialNetworkingParamLimited),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpOauthTokenEndpointAuthCreateParam by "type" {
        "none" => None(CreateMcpOauthTokenEndpointAuthParamNone),
        "client_secret_basic" => ClientSecretBasic(CreateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(CreateMcpOauthTokenEndpointAuthParamClientSecretPost),
    }
}

params! {
    pub struct VaultCredentialNetworkingParamLimited {
        required allowed_hosts: Vec<String> = "allowed_hosts",
        /// Always `"limited"`.
        constant r#type: "limited" = "type",
    }
}

params! {
    pub struct VaultCredentialNetworkingParamUnrestricted {
        /// Always `"unrestricted"`.
        constant r#type: "unrestricted" = "type",
    }
}

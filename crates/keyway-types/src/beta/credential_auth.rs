// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CredentialAuth by "type" {
        "mcp_oauth" => McpOauth(VaultCredentialAuthResourceMcpOauth),
        "static_bearer" => StaticBearer(VaultCredentialAuthResourceStaticBearer),
        "environment_variable" => EnvironmentVariable(VaultCredentialAuthResourceEnvironmentVariable),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CredentialNetworking by "type" {
        "unrestricted" => Unrestricted(VaultCredentialNetworkingResourceUnrestricted),
        "limited" => Limited(VaultCredentialNetworkingResourceLimited),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpOauthTokenEndpointAuth by "type" {
        "none" => None(McpOauthTokenEndpointAuthResourceNone),
        "client_secret_basic" => ClientSecretBasic(McpOauthTokenEndpointAuthResourceClientSecretBasic),
        "client_secret_post" => ClientSecretPost(McpOauthTokenEndpointAuthResourceClientSecretPost),
    }
}

object! {
    pub struct McpOauthTokenEndpointAuthResourceClientSecretBasic {
        /// Always `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

object! {
    pub struct McpOauthTokenEndpointAuthResourceClientSecretPost {
        /// Always `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

object! {
    pub struct McpOauthTokenEndpointAuthResourceNone {
        /// Always `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    pub struct VaultCredentialAuthResourceEnvironmentVariable {
        lenient networking: CredentialNetworking = "networking",
        lenient secret_name: String = "secret_name",
        /// Always `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

object! {
    pub struct VaultCredentialAuthResourceMcpOauth {
        /// Nullable.
        optional expires_at: String = "expires_at",
        lenient mcp_server_url: String = "mcp_server_url",
        /// Nullable.
        optional refresh: VaultCredentialAuthResourceMcpOauthRefresh = "refresh",
        /// Always `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
    }
}

object! {
    pub struct VaultCredentialAuthResourceMcpOauthRefresh {
        lenient client_id: String = "client_id",
        /// Nullable.
        optional resource: String = "resource",
        /// Nullable.
        optional scope: String = "scope",
        lenient token_endpoint: String = "token_endpoint",
        lenient token_endpoint_auth: McpOauthTokenEndpointAuth = "token_endpoint_auth",
    }
}

object! {
    pub struct VaultCredentialAuthResourceStaticBearer {
        lenient mcp_server_url: String = "mcp_server_url",
        /// Always `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

object! {
    pub struct VaultCredentialNetworkingResourceLimited {
        lenient allowed_hosts: Vec<String> = "allowed_hosts",
        /// Always `"limited"`.
        constant r#type: "limited" = "type",
    }
}

object! {
    pub struct VaultCredentialNetworkingResourceUnrestricted {
        /// Always `"unrestricted"`.
        constant r#type: "unrestricted" = "type",
    }
}

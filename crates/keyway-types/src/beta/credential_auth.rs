// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, tagged_union};

tagged_union! {
    /// One of several objects: the document's `CredentialAuth`.
    pub enum CredentialAuth by "type" {
        "mcp_oauth" => McpOauth(VaultCredentialAuthResourceMcpOauth),
        "static_bearer" => StaticBearer(VaultCredentialAuthResourceStaticBearer),
        "environment_variable" => EnvironmentVariable(VaultCredentialAuthResourceEnvironmentVariable),
    }
}

tagged_union! {
    /// One of several objects: the document's `CredentialNetworking`.
    pub enum CredentialNetworking by "type" {
        "unrestricted" => Unrestricted(VaultCredentialNetworkingResourceUnrestricted),
        "limited" => Limited(VaultCredentialNetworkingResourceLimited),
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuth`.
    pub enum McpOauthTokenEndpointAuth by "type" {
        "none" => None(McpOauthTokenEndpointAuthResourceNone),
        "client_secret_basic" => ClientSecretBasic(McpOauthTokenEndpointAuthResourceClientSecretBasic),
        "client_secret_post" => ClientSecretPost(McpOauthTokenEndpointAuthResourceClientSecretPost),
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceClientSecretBasic`.
    pub struct McpOauthTokenEndpointAuthResourceClientSecretBasic {
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceClientSecretPost`.
    pub struct McpOauthTokenEndpointAuthResourceClientSecretPost {
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceNone`.
    pub struct McpOauthTokenEndpointAuthResourceNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    /// An object: the document's `VaultCredentialAuthResourceEnvironmentVariable`.
    pub struct VaultCredentialAuthResourceEnvironmentVariable {
        /// The member `networking`: one of the shapes of [`CredentialNetworking`].
        lenient networking: CredentialNetworking = "networking",
        /// The member `secret_name`: a text.
        lenient secret_name: String = "secret_name",
        /// The member `type`: `"environment_variable"`.
        constant r#type: "environment_variable" = "type",
    }
}

object! {
    /// An object: the document's `VaultCredentialAuthResourceMcpOauth`.
    pub struct VaultCredentialAuthResourceMcpOauth {
        /// The member `expires_at`: a text. May be null.
        optional expires_at: String = "expires_at",
        /// The member `mcp_server_url`: a text.
        lenient mcp_server_url: String = "mcp_server_url",
        /// The member `refresh`: an object, [`VaultCredentialAuthResourceMcpOauthRefresh`]. May be null.
        optional refresh: VaultCredentialAuthResourceMcpOauthRefresh = "refresh",
        /// The member `type`: `"mcp_oauth"`.
        constant r#type: "mcp_oauth" = "type",
    }
}

object! {
    /// An object: `refresh` of the document's `VaultCredentialAuthResourceMcpOauth`.
    pub struct VaultCredentialAuthResourceMcpOauthRefresh {
        /// The member `client_id`: a text.
        lenient client_id: String = "client_id",
        /// The member `resource`: a text. May be null.
        optional resource: String = "resource",
        /// The member `scope`: a text. May be null.
        optional scope: String = "scope",
        /// The member `token_endpoint`: a text.
        lenient token_endpoint: String = "token_endpoint",
        /// The member `token_endpoint_auth`: one of the shapes of [`McpOauthTokenEndpointAuth`].
        lenient token_endpoint_auth: McpOauthTokenEndpointAuth = "token_endpoint_auth",
    }
}

object! {
    /// An object: the document's `VaultCredentialAuthResourceStaticBearer`.
    pub struct VaultCredentialAuthResourceStaticBearer {
        /// The member `mcp_server_url`: a text.
        lenient mcp_server_url: String = "mcp_server_url",
        /// The member `type`: `"static_bearer"`.
        constant r#type: "static_bearer" = "type",
    }
}

object! {
    /// An object: the document's `VaultCredentialNetworkingResourceLimited`.
    pub struct VaultCredentialNetworkingResourceLimited {
        /// The member `allowed_hosts`: a list.
        lenient allowed_hosts: Vec<String> = "allowed_hosts",
        /// The member `type`: `"limited"`.
        constant r#type: "limited" = "type",
    }
}

object! {
    /// An object: the document's `VaultCredentialNetworkingResourceUnrestricted`.
    pub struct VaultCredentialNetworkingResourceUnrestricted {
        /// The member `type`: `"unrestricted"`.
        constant r#type: "unrestricted" = "type",
    }
}

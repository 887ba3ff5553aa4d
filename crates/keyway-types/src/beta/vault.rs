// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    CredentialNetworking, CredentialNetworkingParam, McpOauthTokenEndpointAuth,
    McpOauthTokenEndpointAuthCreateParam,
};
use crate::support::{kind_union, object, open_enum, params};

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

object! {
    /// What `beta.agents.vaults.create`, `beta.agents.vaults.list`, `beta.agents.vaults.retrieve` gives: an object: the document's `Vault`.
    pub struct Vault {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"vault"`.
        constant object: "vault" = "object",
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

object! {
    /// What `beta.agents.vaults.delete` gives: an object: the document's `VaultDeleted`.
    pub struct VaultDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"vault.deleted"`.
        constant object: "vault.deleted" = "object",
    }
}

open_enum! {
    /// A string with known values: the document's `VaultStatus`.
    pub enum VaultStatus {
        Active = "active",
        Archived = "archived",
    }
}

kind_union! {
    /// One of several shapes: the document's `VaultStatusFilter`.
    pub enum VaultStatusFilter {
        string => VaultStatus(VaultStatus),
        array => VaultStatusList(Vec<VaultStatus>),
    }
}

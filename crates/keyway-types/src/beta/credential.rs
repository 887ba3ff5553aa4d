// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    CreateVaultCredentialAuthParamEnvironmentVariable, CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer, RotateVaultCredentialAuthParamEnvironmentVariable,
    RotateVaultCredentialAuthParamMcpOauth, RotateVaultCredentialAuthParamStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable, VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer, VaultCredentialNetworkingParamLimited,
    VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingResourceLimited,
    VaultCredentialNetworkingResourceUnrestricted,
};
use crate::support::{object, tagged_union};

object! {
    /// What `beta.agents.vaults.credentials.create`, `beta.agents.vaults.credentials.list`, `beta.agents.vaults.credentials.retrieve` gives: an object: the document's `Credential`.
    pub struct Credential {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `auth`: one of the shapes of [`CredentialAuth`].
        lenient auth: CredentialAuth = "auth",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"vault.credential"`.
        constant object: "vault.credential" = "object",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        /// The member `vault_id`: a text.
        lenient vault_id: String = "vault_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `CredentialAuth`.
    pub enum CredentialAuth by "type" {
        "mcp_oauth" => McpOauth(VaultCredentialAuthResourceMcpOauth),
        "static_bearer" => StaticBearer(VaultCredentialAuthResourceStaticBearer),
        "environment_variable" => EnvironmentVariable(VaultCredentialAuthResourceEnvironmentVariable),
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
    /// One of several objects: the document's `CredentialAuthRotateParam`.
    pub enum CredentialAuthRotateParam by "type" {
        "mcp_oauth" => McpOauth(RotateVaultCredentialAuthParamMcpOauth),
        "static_bearer" => StaticBearer(RotateVaultCredentialAuthParamStaticBearer),
        "environment_variable" => EnvironmentVariable(RotateVaultCredentialAuthParamEnvironmentVariable),
    }
}

object! {
    /// What `beta.agents.vaults.credentials.delete` gives: an object: the document's `CredentialDeleted`.
    pub struct CredentialDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"vault.credential.deleted"`.
        constant object: "vault.credential.deleted" = "object",
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
    /// One of several objects: the document's `CredentialNetworkingParam`.
    pub enum CredentialNetworkingParam by "type" {
        "unrestricted" => Unrestricted(VaultCredentialNetworkingParamUnrestricted),
        "limited" => Limited(VaultCredentialNetworkingParamLimited),
    }
}

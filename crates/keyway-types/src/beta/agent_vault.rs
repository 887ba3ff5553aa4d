// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{CredentialAuthCreateParam, CredentialAuthRotateParam, VaultStatusFilter};
use crate::support::{open_enum, params};

params! {
    /// What `beta.agents.vaults.create` takes.
    pub struct BetaAgentVaultCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.create` takes.
    pub struct BetaAgentVaultCredentialCreateParams {
        /// The member `auth`: one of the shapes of [`CredentialAuthCreateParam`].
        required auth: Box<CredentialAuthCreateParam> = "auth",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.list` takes.
    pub struct BetaAgentVaultCredentialListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentVaultCredentialListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentVaultCredentialListParamsOrder = "order",
        /// The member `status`: one of the shapes of [`VaultStatusFilter`].
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.vaults.credentials.list?order`.
    pub enum BetaAgentVaultCredentialListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.vaults.credentials.update` takes.
    pub struct BetaAgentVaultCredentialUpdateParams {
        /// The member `auth`: one of the shapes of [`CredentialAuthRotateParam`].
        optional auth: CredentialAuthRotateParam = "auth",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

params! {
    /// What `beta.agents.vaults.list` takes.
    pub struct BetaAgentVaultListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentVaultListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentVaultListParamsOrder = "order",
        /// The member `status`: one of the shapes of [`VaultStatusFilter`].
        optional status: VaultStatusFilter = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.vaults.list?order`.
    pub enum BetaAgentVaultListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.vaults.update` takes.
    pub struct BetaAgentVaultUpdateParams {
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
    }
}

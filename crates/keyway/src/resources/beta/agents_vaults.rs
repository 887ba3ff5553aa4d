// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.vaults` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.vaults`.
    AgentsVaults
}

impl AgentsVaults {
    /// The resource `beta.agents.vaults.credentials`.
    pub fn credentials(&self) -> AgentsVaultsCredentials {
        AgentsVaultsCredentials::new(&self.client)
    }

    /// `beta.agents.vaults.create`: `POST /vaults`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn create(&self) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREATE, &[])
            .params(&types::beta::BetaAgentVaultCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(&self, params: types::beta::BetaAgentVaultCreateParams) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREATE, &[]).params(&params)
    }

    /// `beta.agents.vaults.delete`: `DELETE /vaults/{vault_id}`.
    #[inline]
    pub fn delete(&self, vault_id: impl AsRef<str>) -> Call<types::beta::VaultDeleted> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_DELETE, &[vault_id.as_ref()])
    }

    /// `beta.agents.vaults.list`: `GET /vaults`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Vault>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAgentVaultListParams,
    ) -> Call<types::ListPage<types::beta::Vault>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_LIST, &[]).params(&params)
    }

    /// `beta.agents.vaults.retrieve`: `GET /vaults/{vault_id}`.
    #[inline]
    pub fn retrieve(&self, vault_id: impl AsRef<str>) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_RETRIEVE, &[vault_id.as_ref()])
    }

    /// `beta.agents.vaults.update`: `POST /vaults/{vault_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(&self, vault_id: impl AsRef<str>) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_UPDATE, &[vault_id.as_ref()])
            .params(&types::beta::BetaAgentVaultUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultUpdateParams,
    ) -> Call<types::beta::Vault> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_UPDATE, &[vault_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.agents.vaults.credentials`.
    AgentsVaultsCredentials
}

impl AgentsVaultsCredentials {
    /// `beta.agents.vaults.credentials.create`: `POST /vaults/{vault_id}/credentials`.
    #[inline]
    pub fn create(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialCreateParams,
    ) -> Call<types::beta::Credential> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_CREATE, &[vault_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.vaults.credentials.delete`: `DELETE /vaults/{vault_id}/credentials/{credential_id}`.
    #[inline]
    pub fn delete(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
    ) -> Call<types::beta::CredentialDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_DELETE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
    }

    /// `beta.agents.vaults.credentials.list`: `GET /vaults/{vault_id}/credentials`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, vault_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::Credential>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_LIST, &[vault_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        vault_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialListParams,
    ) -> Call<types::ListPage<types::beta::Credential>> {
        Call::new(&self.client, &rows::BETA_AGENTS_VAULTS_CREDENTIALS_LIST, &[vault_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.vaults.credentials.retrieve`: `GET /vaults/{vault_id}/credentials/{credential_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
    ) -> Call<types::beta::Credential> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_RETRIEVE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
    }

    /// `beta.agents.vaults.credentials.update`: `POST /vaults/{vault_id}/credentials/{credential_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    #[inline]
    pub fn update(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
    ) -> Call<types::beta::Credential> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_UPDATE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
        .params(&types::beta::BetaAgentVaultCredentialUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[inline]
    pub fn update_with(
        &self,
        vault_id: impl AsRef<str>,
        credential_id: impl AsRef<str>,
        params: types::beta::BetaAgentVaultCredentialUpdateParams,
    ) -> Call<types::beta::Credential> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_VAULTS_CREDENTIALS_UPDATE,
            &[vault_id.as_ref(), credential_id.as_ref()],
        )
        .params(&params)
    }
}

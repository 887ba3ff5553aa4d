//! API keys from HashiCorp Vault and OpenBao.
//!
//! A [`VaultProvider`] is a provider of `keyway-credentials`: it reads one member of one secret, such as `api_key` of
//! `secret/openai`. [`provider`] makes one for a credential URI such as `vault:secret/openai#api_key`. Nothing is contacted before the
//! first call needs a key.
//!
//! # Which secret
//!
//! The path may be written as for the program's `kv get` (`secret/openai`) or as the API wants it (`secret/data/openai`): the server
//! is asked which version of the KV engine stands there. Engines that make secrets are read as they are
//! (`rabbitmq/creds/role#password`); when the secret has a lease, the key expires with it, and the lease is renewed ahead of that. The
//! member behind `#` may be left out when the secret has only one.
//!
//! A secret may say itself when its key ends, in `expires_at`, `expires_in_seconds` or `expires_in` beside the member, as for
//! [`Member::credential`](keyway_credentials::Member::credential): it is read again ahead of that, and of the end of a lease. Such
//! fields count as members, so the key's own member must be named.
//!
//! # The environment
//!
//! A blank variable counts as not set. The first way of logging in for which something is set is used:
//!
//! | variable | |
//! |---|---|
//! | `VAULT_ADDR` | the server, such as `https://vault.example.com:8200`; plain http only to loopback and private addresses |
//! | `VAULT_NAMESPACE` | the namespace in which everything is asked, the login included |
//! | `VAULT_CACERT` | a file with the certificates (PEM) to trust instead of the system's |
//! | `VAULT_TOKEN` | a token |
//! | `VAULT_ROLE_ID`, `VAULT_SECRET_ID` | login by AppRole |
//! | `VAULT_KUBERNETES_ROLE`, `VAULT_KUBERNETES_TOKEN_FILE` | login by Kubernetes, with the service account's token (default: where Kubernetes mounts it) |
//! | `VAULT_USERNAME`, `VAULT_PASSWORD` | login by userpass |
//! | `VAULT_AUTH_MOUNT` | where that method is mounted (default: under its own name) |
//! | none of these | the file `~/.vault-token`, read anew each time |
//!
//! # Requests
//!
//! One asking makes at most six requests over one connection, which ends with it. The token of a login is kept and
//! renewed, and another login made when it has ended; a refused login is not repeated within 30 s. No proxy is used, no redirect is
//! followed, nothing is done in the background. A token with a limited number of uses must allow for four a time.

mod address;
mod environment;
mod error;
mod exchange;
mod lease;
mod location;
mod login;
mod mount;
mod provider;
mod reply;
mod secret;
mod tls;
mod token;
mod zeroized_json;

use std::sync::Arc;

use keyway_credentials::{KeyKind, Provider, ProviderError, System};

pub use environment::{
    ADDRESS_VARIABLE, AUTH_MOUNT_VARIABLE, CA_VARIABLE, KUBERNETES_ROLE_VARIABLE,
    KUBERNETES_TOKEN_FILE_VARIABLE, NAMESPACE_VARIABLE, PASSWORD_VARIABLE, ROLE_ID_VARIABLE,
    SECRET_ID_VARIABLE, TOKEN_VARIABLE, USERNAME_VARIABLE,
};
pub use login::Login;
pub use provider::VaultProvider;

/// The provider for the credential URI `vault:LOCATION`, with the settings of the environment.
///
/// # Errors
/// A location that makes no sense. What is wrong with the environment is told when the key is needed (K5).
pub fn provider(
    location: &str,
    system: Arc<dyn System>,
    kind: KeyKind,
) -> Result<Box<dyn Provider>, ProviderError> {
    Ok(Box::new(VaultProvider::from_environment(system, location, kind)?))
}

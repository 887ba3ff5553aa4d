//! API keys from HashiCorp Vault and OpenBao.
//!
//! A [`VaultProvider`] is a provider of `keyway-credentials`: it reads one field of one secret,
//! such as `api_key` of `secret/openai`. [`provider`] creates one from a credential URI such as
//! `vault:secret/openai#api_key`. Nothing is contacted before the first call needs a key.
//!
//! # Locations
//!
//! The path may be written as for `vault kv get` (`secret/openai`) or as in the API
//! (`secret/data/openai`): keyway asks the server for the version of the KV engine at that path.
//! Engines that generate secrets are read directly (`rabbitmq/creds/role#password`). If the secret
//! has a lease, the key expires with it, and the lease is renewed ahead of that. The field after
//! `#` may be omitted if the secret has only one.
//!
//! A secret may state the expiry of its key in `expires_at`, `expires_in_seconds` or `expires_in` beside
//! the field (see [`Member::credential`](keyway_credentials::Member::credential)). It is read again
//! ahead of that. The key's own field must then be named, because the secret has several.
//!
//! # Environment variables
//!
//! A blank variable counts as not set. The first login that is configured is used:
//!
//! | variable | |
//! |---|---|
//! | `VAULT_ADDR` | the server, such as `https://vault.example.com:8200`; plain http only to loopback and private addresses |
//! | `VAULT_NAMESPACE` | the namespace of all requests, including the login |
//! | `VAULT_CACERT` | a file with the certificates (PEM) to trust instead of the system's |
//! | `VAULT_TOKEN` | a token |
//! | `VAULT_ROLE_ID`, `VAULT_SECRET_ID` | login by AppRole |
//! | `VAULT_KUBERNETES_ROLE`, `VAULT_KUBERNETES_TOKEN_FILE` | login by Kubernetes, with the service account's token (default: where Kubernetes mounts it) |
//! | `VAULT_USERNAME`, `VAULT_PASSWORD` | login by userpass |
//! | `VAULT_AUTH_MOUNT` | where that method is mounted (default: under its own name) |
//! | no login configured | the file `~/.vault-token`, read again each time |
//!
//! # Requests
//!
//! A query makes at most six requests over one connection, which ends with it. A login's token is
//! kept and renewed, and after it has expired, keyway logs in again; a rejected login is not
//! repeated within 30 s. No proxy is used, no redirect is followed, and nothing runs in the
//! background. A token with a limited number of uses needs four per query.

#![cfg_attr(docsrs, feature(doc_cfg))]

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

/// Creates the provider for the credential URI `vault:LOCATION`, with the environment's settings.
///
/// # Errors
/// Fails if the location is malformed. Errors in the environment are reported when the key is
/// needed.
pub fn provider(
    location: &str,
    system: Arc<dyn System>,
    kind: KeyKind,
) -> Result<Box<dyn Provider>, ProviderError> {
    Ok(Box::new(VaultProvider::from_environment(system, location, kind)?))
}

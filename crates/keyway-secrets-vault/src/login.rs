//! How to get a token.

use std::path::PathBuf;

use keyway_credentials::{Answer, Credential, FileProvider, KeyKind, Provider, Secret, Source, System};
use serde_json::{Value, json};
use std::sync::Arc;

use crate::error::Failure;

/// How the provider gets a token. `Debug` shows no secret.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Login {
    /// An existing token. It is renewed for as long as possible; after it has expired, the provider
    /// fails.
    Token(Secret),
    /// A file with a token, such as the sink of an agent that logs in and renews. It is read for
    /// each query.
    TokenFile(PathBuf),
    /// The AppRole method.
    AppRole {
        /// The role ID.
        role_id: Secret,
        /// The secret ID; `None` for a role that needs none.
        secret_id: Option<Secret>,
    },
    /// The Kubernetes method, with the token of the pod's service account.
    Kubernetes {
        /// The role.
        role: String,
        /// The file with the service account's token, read at each login; [`Login::kubernetes`]
        /// uses the default path.
        token_file: PathBuf,
    },
    /// The userpass method.
    UserPass {
        /// The user name.
        user: String,
        /// The password.
        password: Secret,
    },
}

/// Where Kubernetes mounts the token of a pod's service account.
pub(crate) const SERVICE_ACCOUNT_TOKEN: &str = "/var/run/secrets/kubernetes.io/serviceaccount/token";

impl Login {
    /// Uses the Kubernetes method with this role, and the token at its default mount.
    pub fn kubernetes(role: impl Into<String>) -> Self {
        Self::Kubernetes { role: role.into(), token_file: SERVICE_ACCOUNT_TOKEN.into() }
    }

    /// Returns the method's name, which is also its default mount; `None` for a token.
    pub(crate) fn method(&self) -> Option<&'static str> {
        match self {
            Self::Token(_) | Self::TokenFile(_) => None,
            Self::AppRole { .. } => Some("approle"),
            Self::Kubernetes { .. } => Some("kubernetes"),
            Self::UserPass { .. } => Some("userpass"),
        }
    }

    /// Returns what to check if the server rejects the login.
    pub(crate) fn check(&self) -> &'static str {
        match self {
            Self::Token(_) | Self::TokenFile(_) => "the token",
            Self::AppRole { .. } => {
                "the role ID and secret ID (VAULT_ROLE_ID, VAULT_SECRET_ID), which may have expired, and VAULT_AUTH_MOUNT and VAULT_NAMESPACE"
            }
            Self::Kubernetes { .. } => {
                "that the role (VAULT_KUBERNETES_ROLE) is bound to this service account, and VAULT_AUTH_MOUNT and VAULT_NAMESPACE"
            }
            Self::UserPass { .. } => {
                "name and password (VAULT_USERNAME, VAULT_PASSWORD), and VAULT_AUTH_MOUNT and VAULT_NAMESPACE"
            }
        }
    }

    /// Returns the request of a login: the path after `auth/<mount>/`, the body, and the secret in
    /// it.
    pub(crate) async fn request(&self, system: &Arc<dyn System>) -> Result<(String, Value, Secret), Failure> {
        let plain = || "login".to_owned();
        Ok(match self {
            Self::Token(token) => (plain(), Value::Null, token.clone()),
            Self::TokenFile(file) => (plain(), Value::Null, read_token(system, file).await?),
            Self::AppRole { role_id, secret_id: None } => {
                (plain(), json!({ "role_id": role_id.expose() }), role_id.clone())
            }
            Self::AppRole { role_id, secret_id: Some(secret_id) } => {
                let body = json!({ "role_id": role_id.expose(), "secret_id": secret_id.expose() });
                (plain(), body, secret_id.clone())
            }
            Self::Kubernetes { role, token_file } => {
                let token = read_token(system, token_file).await?;
                (plain(), json!({ "role": role, "jwt": token.expose() }), token)
            }
            Self::UserPass { user, password } => {
                (format!("login/{user}"), json!({ "password": password.expose() }), password.clone())
            }
        })
    }
}

/// Returns the token in a file, without surrounding whitespace and quotes.
pub(crate) async fn read_token(system: &Arc<dyn System>, path: &PathBuf) -> Result<Secret, Failure> {
    match FileProvider::of(Arc::clone(system), path, KeyKind::Token).provide().await {
        Answer::Here(token) => fit(&token),
        Answer::Failed(error) => Err(Failure::definite(
            format!("cannot be read without a token: {} {}", error.source(), error.message()),
            "put a token there, or set VAULT_TOKEN, VAULT_ROLE_ID, VAULT_KUBERNETES_ROLE or VAULT_USERNAME",
        )),
        _ => Err(no_token(&Source::File(path.clone()))),
    }
}

/// Returns a token that a request can carry (K8).
pub(crate) fn fit(token: &Credential) -> Result<Secret, Failure> {
    match token.malformed() {
        None => Ok(token.secret().clone()),
        Some(malformed) => Err(Failure::definite(
            format!(
                "cannot be read: the token from {} has {malformed} in it, which HTTP does not allow",
                token.source()
            ),
            "put the token there again",
        )),
    }
}

fn no_token(source: &Source) -> Failure {
    Failure::definite(format!("cannot be read without a token: {source} has none"), "put a token there")
}

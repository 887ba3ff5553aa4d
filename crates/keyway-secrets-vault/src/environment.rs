//! The environment's settings for the server and the login.

use std::path::PathBuf;

use keyway_credentials::{Credential, KeyKind, Secret, Source, System};

use crate::address::Address;
use crate::error::Failure;
use crate::login::{Login, SERVICE_ACCOUNT_TOKEN, fit};

/// The server's address, such as `https://vault.example.com:8200`.
pub const ADDRESS_VARIABLE: &str = "VAULT_ADDR";
/// The namespace of all requests, including the login.
pub const NAMESPACE_VARIABLE: &str = "VAULT_NAMESPACE";
/// A file with the certificates (PEM) to trust instead of the system's.
pub const CA_VARIABLE: &str = "VAULT_CACERT";
/// A token. It takes precedence over every other login.
pub const TOKEN_VARIABLE: &str = "VAULT_TOKEN";
/// AppRole: the role ID. Setting it selects a login by AppRole.
pub const ROLE_ID_VARIABLE: &str = "VAULT_ROLE_ID";
/// AppRole: the secret ID.
pub const SECRET_ID_VARIABLE: &str = "VAULT_SECRET_ID";
/// Kubernetes: the role. Setting it selects a login with the pod's service account token.
pub const KUBERNETES_ROLE_VARIABLE: &str = "VAULT_KUBERNETES_ROLE";
/// Kubernetes: the file with that token, if it is not where Kubernetes mounts it.
pub const KUBERNETES_TOKEN_FILE_VARIABLE: &str = "VAULT_KUBERNETES_TOKEN_FILE";
/// Userpass: the user name. Setting it selects a login by userpass.
pub const USERNAME_VARIABLE: &str = "VAULT_USERNAME";
/// Userpass: the password.
pub const PASSWORD_VARIABLE: &str = "VAULT_PASSWORD";
/// Where the login method is mounted, if not under its own name.
pub const AUTH_MOUNT_VARIABLE: &str = "VAULT_AUTH_MOUNT";

/// Where the command-line programs keep the token of their last login.
const TOKEN_FILE: &str = ".vault-token";

/// All settings. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) address: Address,
    pub(crate) namespace: Option<String>,
    pub(crate) ca: Option<PathBuf>,
    pub(crate) login: Login,
    /// The source of the token, as errors name it.
    pub(crate) place: String,
    pub(crate) auth_mount: Option<String>,
}

impl Settings {
    pub(crate) fn new(address: Address, login: Login) -> Self {
        let place = match &login {
            Login::TokenFile(path) => Source::File(path.clone()).to_string(),
            _ => "the provider's settings".to_owned(),
        };
        Self { address, namespace: None, ca: None, login, place, auth_mount: None }
    }

    /// Reads the environment. A blank variable counts as not set (K4); an invalid setting is a
    /// failure (K3).
    pub(crate) fn read(system: &dyn System) -> Result<Self, Failure> {
        let address = text(system, ADDRESS_VARIABLE)?.ok_or_else(|| {
            Failure::definite(
                format!("cannot be read: {ADDRESS_VARIABLE} is not set"),
                "set it to the server's URL, such as https://vault.example.com:8200",
            )
        })?;
        let address = Address::parse(&address)?;
        let (login, place) = login(system)?;
        Ok(Self {
            address,
            namespace: text(system, NAMESPACE_VARIABLE)?.and_then(|name| namespace(&name)),
            ca: text(system, CA_VARIABLE)?.map(PathBuf::from),
            login,
            place: place.to_string(),
            auth_mount: text(system, AUTH_MOUNT_VARIABLE)?.and_then(|mount| mount_name(&mount)),
        })
    }
}

/// A namespace without the slashes around it; `None` for the root namespace.
pub(crate) fn namespace(name: &str) -> Option<String> {
    let name = name.trim().trim_matches('/');
    (!name.is_empty() && name != "root").then(|| name.to_owned())
}

/// Returns the name of a login method's mount, as it follows `auth/`.
pub(crate) fn mount_name(text: &str) -> Option<String> {
    let name = text.trim().trim_matches('/');
    let name = name.strip_prefix("auth/").unwrap_or(name);
    (!name.is_empty()).then(|| name.to_owned())
}

/// Returns the first login that is configured.
fn login(system: &dyn System) -> Result<(Login, Source), Failure> {
    if let Some(token) = secret(system, TOKEN_VARIABLE)? {
        return Ok((Login::Token(token), Source::Environment(TOKEN_VARIABLE.into())));
    }
    if let Some(role_id) = secret(system, ROLE_ID_VARIABLE)? {
        let secret_id = secret(system, SECRET_ID_VARIABLE)?;
        return Ok((Login::AppRole { role_id, secret_id }, Source::Environment(ROLE_ID_VARIABLE.into())));
    }
    if let Some(role) = text(system, KUBERNETES_ROLE_VARIABLE)? {
        let token_file = text(system, KUBERNETES_TOKEN_FILE_VARIABLE)?;
        let token_file = token_file.unwrap_or_else(|| SERVICE_ACCOUNT_TOKEN.to_owned()).into();
        let source = Source::Environment(KUBERNETES_ROLE_VARIABLE.into());
        return Ok((Login::Kubernetes { role, token_file }, source));
    }
    if let Some(user) = text(system, USERNAME_VARIABLE)? {
        let Some(password) = raw(system, PASSWORD_VARIABLE)? else {
            return Err(Failure::definite(
                format!("cannot be read: {USERNAME_VARIABLE} is set, but {PASSWORD_VARIABLE} is not"),
                format!("set {PASSWORD_VARIABLE} too, or unset {USERNAME_VARIABLE}"),
            ));
        };
        // A password is taken verbatim: it may contain whitespace.
        let password = Secret::new(password);
        return Ok((Login::UserPass { user, password }, Source::Environment(USERNAME_VARIABLE.into())));
    }
    let Some(home) = system.home_dir() else {
        return Err(Failure::definite(
            "cannot be read without a token: no login method is configured",
            format!(
                "set {TOKEN_VARIABLE}, {ROLE_ID_VARIABLE}, {KUBERNETES_ROLE_VARIABLE} or {USERNAME_VARIABLE}"
            ),
        ));
    };
    Ok((Login::TokenFile(home.join(TOKEN_FILE)), Source::File(PathBuf::from("~").join(TOKEN_FILE))))
}

/// Returns a secret without its surroundings (K7), fit to be sent (K8).
fn secret(system: &dyn System, name: &'static str) -> Result<Option<Secret>, Failure> {
    let Some(text) = raw(system, name)? else { return Ok(None) };
    let found = Credential::from_text(&text, KeyKind::Token, Source::Environment(name.into()));
    found.map(|credential| fit(&credential)).transpose()
}

fn text(system: &dyn System, name: &str) -> Result<Option<String>, Failure> {
    Ok(raw(system, name)?.map(|value| value.trim().to_owned()))
}

/// Returns the value verbatim; `None` if it is not set or blank.
fn raw(system: &dyn System, name: &str) -> Result<Option<String>, Failure> {
    let Some(value) = system.var(name) else { return Ok(None) };
    let value = value.into_string().map_err(|_| {
        Failure::definite(
            format!("cannot be read: {name} is not valid UTF-8"),
            format!("set {name} again, or unset it"),
        )
    })?;
    Ok(Some(value).filter(|value| !value.trim().is_empty()))
}

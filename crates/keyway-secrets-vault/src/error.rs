//! The text of every failure: what happened, and one next step.
//!
//! A failure is permanent if the server has rejected the request or a setting is wrong. It is
//! transient if it may go away, as with a sealed or unreachable server; a key in use then stays in
//! use (P4).

use keyway_credentials::{ProviderError, Source};

/// Why the secret could not be read. `message` is a clause whose subject is the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) message: String,
    pub(crate) next_step: String,
    /// It is transient (P4).
    pub(crate) passing: bool,
}

impl Failure {
    pub(crate) fn definite(message: impl Into<String>, next_step: impl Into<String>) -> Self {
        Self { message: message.into(), next_step: next_step.into(), passing: false }
    }

    pub(crate) fn passing(message: impl Into<String>, next_step: impl Into<String>) -> Self {
        Self { passing: true, ..Self::definite(message, next_step) }
    }

    /// Converts it to an error about `source`.
    pub(crate) fn of(self, source: Source) -> ProviderError {
        let error = ProviderError::new(source, self.message, self.next_step);
        if self.passing { error.passing() } else { error }
    }
}

/// Connections need Tokio; this is checked first, so that nothing panics.
pub(crate) fn no_runtime() -> Failure {
    Failure::definite(
        "cannot be read: it was queried outside a Tokio runtime",
        "query it inside one, or use `keyway::blocking`",
    )
}

pub(crate) fn unreachable(server: &dyn std::fmt::Display, why: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: no connection to {server} ({why})"),
        "check that the server is running, and that VAULT_ADDR names it",
    )
}

pub(crate) fn insecure(server: &dyn std::fmt::Display, why: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: no encrypted connection to {server} ({why})"),
        "set VAULT_CACERT to the file with that server's certificate authority, or correct the scheme in VAULT_ADDR",
    )
}

pub(crate) fn broken(server: &dyn std::fmt::Display, doing: &str, why: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: the connection to {server} broke ({doing}: {why})"),
        "check the server's log; no restart is needed once it responds again",
    )
}

pub(crate) fn garbage(server: &dyn std::fmt::Display, doing: &str, what: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: {server} answered with {what} ({doing})"),
        "check that VAULT_ADDR names the secrets server, not a proxy or another program",
    )
}

pub(crate) fn unavailable(server: &dyn std::fmt::Display, status: u16, said: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: {server} answered {status}{}", quoted(said)),
        "check the server's log; no restart is needed once it responds again",
    )
}

pub(crate) fn redirected(server: &dyn std::fmt::Display, to: &str) -> Failure {
    Failure::passing(
        format!("cannot be read: {server} redirects elsewhere ({to}), and the token is not sent there"),
        "set VAULT_ADDR to the address of the active server",
    )
}

pub(crate) fn sealed(server: &dyn std::fmt::Display) -> Failure {
    Failure::passing(
        format!("cannot be read: {server} is sealed"),
        "have it unsealed (`bao operator unseal` or `vault operator unseal`); no restart is needed afterwards",
    )
}

pub(crate) fn no_namespace(server: &dyn std::fmt::Display, namespace: &str) -> Failure {
    Failure::definite(
        format!("cannot be read: {server} has no namespace `{namespace}`"),
        "correct VAULT_NAMESPACE, or unset it",
    )
}

/// The token was created in another namespace than the request's.
pub(crate) fn other_namespace(tokens: &str, asked: Option<&str>) -> Failure {
    let tokens = tokens.trim_end_matches('/');
    let asked = asked
        .map_or("the request named no namespace".to_owned(), |asked| format!("the request named `{asked}`"));
    Failure::definite(
        format!("cannot be read: the token belongs to the namespace `{tokens}`, but {asked}"),
        format!("set VAULT_NAMESPACE to {tokens}"),
    )
}

/// The token is wrong, has expired or was revoked: the server does not say which.
pub(crate) fn dead_token(server: &dyn std::fmt::Display, place: &str, names_namespace: bool) -> Failure {
    let hint = if names_namespace {
        ", or set VAULT_NAMESPACE to the namespace in which the token was made"
    } else {
        ""
    };
    Failure::definite(
        format!(
            "cannot be read: {server} rejects the token from {place}, which has expired, was revoked or is wrong"
        ),
        format!("log in again and put the new token there{hint}"),
    )
}

pub(crate) fn denied(path: &str, policies: &[String], namespace: Option<&str>) -> Failure {
    let policies = if policies.is_empty() { String::new() } else { format!(" ({})", policies.join(", ")) };
    let place = namespace.map(|name| format!(" in the namespace `{name}`")).unwrap_or_default();
    Failure::definite(
        format!("cannot be read: the token's policies{policies} do not allow reading `{path}`{place}"),
        format!(
            "grant it with the policy path \"{path}\" {{ capabilities = [\"read\"] }}, or correct the path or VAULT_NAMESPACE"
        ),
    )
}

/// The path is written for the other version of the KV engine.
pub(crate) fn other_version(mount: &str, version: u8, right: &dyn std::fmt::Display) -> Failure {
    let has = match version {
        1 => "no `data/` after the mount",
        _ => "`data/` after the mount",
    };
    Failure::definite(
        format!(
            "is not the path of a secret: `{mount}` is a KV engine of version {version}, whose paths have {has}"
        ),
        format!("write {right}"),
    )
}

pub(crate) fn no_engine(server: &dyn std::fmt::Display, path: &str, namespace: Option<&str>) -> Failure {
    let place =
        namespace.map_or("outside any namespace".to_owned(), |name| format!("in the namespace `{name}`"));
    Failure::definite(
        format!(
            "is not the path of a secret: nothing is mounted at the beginning of `{path}` on {server} {place}"
        ),
        "correct the path, or set VAULT_NAMESPACE to the namespace of the secret",
    )
}

pub(crate) fn not_found(path: &str, namespace: Option<&str>) -> Failure {
    let place = namespace.map(|name| format!(" in the namespace `{name}`")).unwrap_or_default();
    Failure::definite(
        format!("does not exist: there is no secret at `{path}`{place}"),
        "write the key there, or correct the path",
    )
}

pub(crate) fn deleted(version: &str, when: &str, destroyed: bool) -> Failure {
    let (what, undelete) =
        if destroyed { ("destroyed", "") } else { ("deleted", "undelete that version, or ") };
    let when = if when.is_empty() { String::new() } else { format!(" at {when}") };
    Failure::definite(
        format!("has no current version: version {version} was {what}{when}"),
        format!("{undelete}write the key there again"),
    )
}

pub(crate) fn login_refused(server: &dyn std::fmt::Display, login: &str, said: &str, check: &str) -> Failure {
    Failure::definite(
        format!("cannot be read: {server} rejected the login by {login}{}", quoted(said)),
        format!("check {check}"),
    )
}

pub(crate) fn refused(server: &dyn std::fmt::Display, doing: &str, status: u16, said: &str) -> Failure {
    Failure::definite(
        format!("cannot be read: {server} answered {status}{} ({doing})", quoted(said)),
        "correct what the server reports",
    )
}

fn quoted(said: &str) -> String {
    if said.is_empty() { String::new() } else { format!(" with `{said}`") }
}

//! Why a text is not a credential URI.
//!
//! The text is never shown: it may be the key itself, pasted into the wrong place (X2).

use std::error::Error;
use std::fmt;

use crate::characters::{BYTE_ORDER_MARK, is_quote};
use crate::{KeyClass, Scrubber};

/// Why a text is not a credential URI, and what to write instead. It shows nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriError {
    message: &'static str,
    next_step: String,
}

impl UriError {
    fn new(message: &'static str, next_step: impl Into<String>) -> Self {
        Self { message, next_step: next_step.into() }
    }

    /// Returns what is wrong, as a clause whose subject is the URI.
    pub fn message(&self) -> &str {
        self.message
    }

    /// Returns what to do about it.
    pub fn next_step(&self) -> &str {
        &self.next_step
    }
}

impl fmt::Display for UriError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message, self.next_step)
    }
}

impl Error for UriError {}

const SCHEMES: &str = "env:NAME, file:/path, dotenv:/path#NAME, command:…, systemd:NAME, vault:…, aws-secretsmanager:… or keyring:…";

/// Common wrong prefixes, and what to write instead.
const MEANT: &[(&str, &str)] = &[
    ("environment environ envvar var variable", "write env:NAME"),
    ("path json secret-file", "write file:/path, with #member for a member of a JSON document"),
    (".env envfile env-file", "write dotenv:/path#NAME"),
    ("cmd exec sh bash shell run process", "write command:PROGRAM ARGUMENT…"),
    ("op 1password onepassword", "write command:op read op://VAULT/ITEM/FIELD"),
    ("pass gopass bw bitwarden", "write command: before the command that prints it"),
    ("hashicorp hcvault hashicorp-vault bao openbao secret", "write vault:PATH#FIELD"),
    ("aws awssm aws-sm aws-secrets aws-secrets-manager secretsmanager", "write aws-secretsmanager:NAME"),
    ("arn", "write aws-secretsmanager: before the ARN"),
    ("keychain secret-service libsecret wincred", "write keyring:SERVICE/ACCOUNT"),
    ("credential credentials loadcredential", "write systemd:NAME"),
    ("gcp gcp-secretmanager gcloud sm", "write command:gcloud secrets versions access latest --secret=NAME"),
    (
        "azure azure-keyvault keyvault akv",
        "write command:az keyvault secret show --vault-name V --name N --query value --output tsv",
    ),
];

/// Returns whether the text, with or without quotes, looks like a key.
fn is_key(text: &str) -> bool {
    let text = text.trim_matches(|c: char| is_quote(c) || c == BYTE_ORDER_MARK || c.is_whitespace());
    KeyClass::of(text) != KeyClass::Unknown || Scrubber::new().scrub(text) != text
}

fn a_key() -> UriError {
    UriError::new(
        "holds a key, where the place of a key belongs",
        "store the key in such a place and name that, such as file:/path; what saw the key here may have kept it",
    )
}

/// Returns the text, unless a key was pasted into it.
pub(super) fn without_key(text: &str) -> Result<&str, UriError> {
    if is_key(text) { Err(a_key()) } else { Ok(text) }
}

/// The same for the name of a secret, which may begin like some vendor's keys: only a whole key
/// counts.
pub(super) fn without_key_shape(text: &str) -> Result<&str, UriError> {
    if Scrubber::new().scrub(text) == text { Ok(text) } else { Err(a_key()) }
}

pub(super) fn no_scheme(text: &str) -> UriError {
    let message = "does not begin with a scheme";
    let looks_like_path = ["/", "./", "../", "~"].iter().any(|start| text.starts_with(start));
    match text {
        "" => UriError::new("is empty", format!("write {SCHEMES}")),
        _ if is_key(text) => a_key(),
        _ if looks_like_path => UriError::new(message, "write file: before a path"),
        _ => UriError::new(message, format!("write {SCHEMES}")),
    }
}

pub(super) fn unknown_scheme(scheme: &str, text: &str) -> UriError {
    let message = "begins with a scheme that is not known";
    let meant = MEANT.iter().find(|(words, _)| words.split(' ').any(|word| word == scheme));
    let drive = scheme.len() == 1 && text.get(2..3).is_some_and(|next| next == "\\" || next == "/");
    match meant {
        Some((_, next_step)) => UriError::new(message, *next_step),
        None if is_key(text) => a_key(),
        None if drive => UriError::new("does not begin with a scheme", "write file: before a path"),
        None if scheme == "http" || scheme == "https" => UriError::new(
            "is a web address, which is no source of a key",
            "write vault:… for a Vault server, or command:… for a program that fetches it",
        ),
        None => UriError::new(message, format!("write {SCHEMES}")),
    }
}

pub(super) fn nothing_named(scheme: &str) -> UriError {
    let form = match scheme {
        "vault" => "write vault:PATH#FIELD, such as vault:secret/data/openai#api_key",
        "keyring" => "write keyring:SERVICE/ACCOUNT, such as keyring:openai/default",
        _ => "write aws-secretsmanager:NAME or an ARN, with #member for a member of a JSON document",
    };
    UriError::new("names no secret", form)
}

pub(super) fn no_name(form: &'static str) -> UriError {
    UriError::new("has no name", format!("write {form}"))
}

pub(super) fn no_variable() -> UriError {
    UriError::new("names no variable", "write dotenv:/path#NAME, such as dotenv:/srv/app/.env#OPENAI_API_KEY")
}

pub(super) fn no_member() -> UriError {
    UriError::new(
        "names no member behind `#`",
        "write file:/path#name or file:/path#/json/pointer, or leave the `#` out",
    )
}

pub(super) fn no_path(scheme: &'static str) -> UriError {
    UriError::new(
        "has no path",
        if scheme == "file" { "write file:/path" } else { "write dotenv:/path#NAME" },
    )
}

pub(super) fn host(scheme: &'static str) -> UriError {
    UriError::new("names a host", format!("files of this machine only: write {scheme}:/path"))
}

pub(super) fn expanded(form: &'static str) -> UriError {
    UriError::new("has a `$` or `%` before a name", format!("write the name alone, {form}"))
}

pub(super) fn bad_name(form: &'static str) -> UriError {
    UriError::new("has a name that no variable can have", format!("write {form}, without a value"))
}

pub(super) fn credential_path() -> UriError {
    UriError::new(
        "has a path in place of a name",
        "write systemd:NAME with the name from LoadCredential=, or file:/path for a file",
    )
}

pub(super) fn command((message, next_step): (&'static str, &'static str)) -> UriError {
    UriError::new(message, next_step)
}

//! Why a text is not a credential URI.
//!
//! The text is never shown: it may be the key itself, pasted into the wrong place (X2).

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use crate::characters::{BYTE_ORDER_MARK, is_quote};
use crate::{KeyClass, Scheme, Schemes, Scrubber};

/// Why a text is not a credential URI, and what to write instead. It shows nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriError {
    message: Cow<'static, str>,
    next_step: String,
}

impl UriError {
    fn new(message: impl Into<Cow<'static, str>>, next_step: impl Into<String>) -> Self {
        Self { message: message.into(), next_step: next_step.into() }
    }

    /// Returns what is wrong, as a clause whose subject is the URI.
    pub fn message(&self) -> &str {
        &self.message
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

/// The forms of this crate's own schemes.
const OWN: [&str; 5] = ["env:NAME", "file:/path", "dotenv:/path#NAME", "command:…", "systemd:NAME"];

/// The order to write one of the forms that are known.
fn write_one(schemes: &Schemes) -> String {
    let registered = schemes.iter().map(|scheme| format!("{}:…", scheme.name()));
    let mut forms: Vec<String> = OWN.map(str::to_owned).into_iter().chain(registered).collect();
    let last = forms.pop().unwrap_or_default();
    format!("write {} or {last}", forms.join(", "))
}

/// Common wrong prefixes, and what to write instead.
const MEANT: &[(&str, &str)] = &[
    ("environment environ envvar var variable", "write env:NAME"),
    ("path json secret-file", "write file:/path, with #field for a field of a JSON document"),
    (".env envfile env-file", "write dotenv:/path#NAME"),
    ("cmd exec sh bash shell run process", "write command:PROGRAM ARGUMENT…"),
    ("op 1password onepassword", "write command:op read op://VAULT/ITEM/FIELD"),
    ("pass gopass bw bitwarden", "write command: before the command that prints it"),
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
        "contains a key instead of where to find one",
        "store the key elsewhere and point to it, such as file:/path, and replace the key if this value may have been logged",
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

pub(super) fn no_scheme(text: &str, schemes: &Schemes) -> UriError {
    let message = "does not begin with a scheme";
    let looks_like_path = ["/", "./", "../", "~"].iter().any(|start| text.starts_with(start));
    match text {
        "" => UriError::new("is empty", write_one(schemes)),
        _ if is_key(text) => a_key(),
        _ if looks_like_path => UriError::new(message, "write file: before a path"),
        _ => UriError::new(message, write_one(schemes)),
    }
}

pub(super) fn unknown_scheme(scheme: &str, text: &str, schemes: &Schemes) -> UriError {
    let message = "begins with an unknown scheme";
    let own = || MEANT.iter().find(|(words, _)| words.split(' ').any(|word| word == scheme));
    let meant = schemes.hint(scheme).or_else(|| own().map(|(_, next_step)| *next_step));
    let drive = scheme.len() == 1 && text.get(2..3).is_some_and(|next| next == "\\" || next == "/");
    let web = matches!(scheme, "http" | "https");
    match meant {
        Some(next_step) if !web => UriError::new(message, next_step),
        _ if is_key(text) => a_key(),
        _ if drive => UriError::new("does not begin with a scheme", "write file: before a path"),
        _ if web => UriError::new(
            "is a web address, which is not a key source",
            meant.unwrap_or("write command:… for a program that fetches it"),
        ),
        _ => UriError::new(message, write_one(schemes)),
    }
}

pub(super) fn nothing_named(scheme: &Scheme) -> UriError {
    UriError::new("does not name a secret", format!("write {}", scheme.form()))
}

pub(super) fn unavailable(scheme: &Scheme, next_step: &str) -> UriError {
    let message = format!("begins with `{}:`, which this build does not support", scheme.name());
    UriError::new(message, next_step)
}

/// The name of a scheme that can be registered: of two letters at least, because one is a drive of Windows.
pub(super) fn name_of_scheme(name: &str) -> Result<(), UriError> {
    let is_own = OWN.iter().any(|form| form.split(':').next() == Some(name));
    if is_own || matches!(name, "http" | "https") {
        return Err(UriError::new("has a meaning already", "choose another name"));
    }
    let well_formed = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let next_step = "take two or more letters, digits, `+`, `-` and `.`, a letter first";
    if well_formed { Ok(()) } else { Err(UriError::new("is no name of a scheme", next_step)) }
}

pub(super) fn no_name(form: &'static str) -> UriError {
    UriError::new("has no name", format!("write {form}"))
}

pub(super) fn no_variable() -> UriError {
    UriError::new(
        "does not name a variable",
        "write dotenv:/path#NAME, such as dotenv:/srv/app/.env#OPENAI_API_KEY",
    )
}

pub(super) fn no_member() -> UriError {
    UriError::new(
        "does not name a field after the `#`",
        "write file:/path#name or file:/path#/json/pointer, or omit the `#`",
    )
}

pub(super) fn no_path(scheme: &'static str) -> UriError {
    UriError::new(
        "has no path",
        if scheme == "file" { "write file:/path" } else { "write dotenv:/path#NAME" },
    )
}

pub(super) fn host(scheme: &'static str) -> UriError {
    UriError::new("contains a host", format!("only local files are supported, so write {scheme}:/path"))
}

pub(super) fn expanded(form: &'static str) -> UriError {
    UriError::new("has a `$` or `%` before a name", format!("write the name alone, {form}"))
}

pub(super) fn bad_name(form: &'static str) -> UriError {
    UriError::new("has an invalid variable name", format!("write {form}, without a value"))
}

pub(super) fn credential_path() -> UriError {
    UriError::new(
        "has a path instead of a name",
        "write systemd:NAME with the name from LoadCredential=, or file:/path for a file",
    )
}

pub(super) fn command((message, next_step): (&'static str, &'static str)) -> UriError {
    UriError::new(message, next_step)
}

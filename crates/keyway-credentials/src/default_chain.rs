//! The default chain.

use std::path::Path;

use crate::provider::Snapshot;
use crate::required::Named;
use crate::{
    Answer, AuthJsonProvider, Chain, Credential, EnvProvider, Finding, KeyKind, Provider, Source,
    StaticProvider, System,
};

/// The environment variable that holds the API key.
pub const API_KEY_VARIABLE: &str = "OPENAI_API_KEY";

/// The environment variable that names a source of the API key, as a
/// [`CredentialUri`](crate::CredentialUri).
pub const API_KEY_FROM_VARIABLE: &str = "OPENAI_API_KEY_FROM";

/// The environment variable that holds the key for the administration API.
pub const ADMIN_KEY_VARIABLE: &str = "OPENAI_ADMIN_KEY";

/// Returns the default chain for a kind of key. All of it is read now.
///
/// - API key: the argument, `OPENAI_API_KEY`, the file `dotenv` if given, `~/.openai/auth.json`.
/// - Admin key: the argument, `OPENAI_ADMIN_KEY`, the file `dotenv` if given.
/// - Token: the argument.
///
/// `explicit` is the argument, which is listed in the chain even if it is `None`. `dotenv` is the
/// path of a `.env` file, which is read only with the feature `dotenv`.
pub fn default_chain(
    system: &dyn System,
    kind: KeyKind,
    explicit: Option<Credential>,
    dotenv: Option<&Path>,
) -> Chain {
    Chain::new(places(system, kind, explicit, dotenv))
}

/// Returns the chain for a source that was named explicitly: the argument, then `named`, and
/// nothing else.
///
/// The other sources of the default chain follow it but are never reached, because a named source
/// without a key is a failure. They are listed so that a status display can show them as shadowed.
pub fn named_chain(
    system: &dyn System,
    kind: KeyKind,
    explicit: Option<Credential>,
    named: Box<dyn Provider>,
    dotenv: Option<&Path>,
) -> Chain {
    let mut providers = places(system, kind, explicit, dotenv);
    providers.insert(1, Box::new(Named(named)));
    Chain::new(providers)
}

fn places(
    system: &dyn System,
    kind: KeyKind,
    explicit: Option<Credential>,
    dotenv: Option<&Path>,
) -> Vec<Box<dyn Provider>> {
    let mut providers = vec![argument(kind, explicit)];
    let variable = match kind {
        KeyKind::ApiKey => API_KEY_VARIABLE,
        KeyKind::AdminKey => ADMIN_KEY_VARIABLE,
        KeyKind::Token => return providers,
    };
    providers.push(Box::new(EnvProvider::read(system, variable, kind)));
    providers.extend(dotenv.and_then(|path| dotenv_provider(system, path, variable, kind)));
    if kind == KeyKind::ApiKey {
        providers.push(Box::new(AuthJsonProvider::read(system)));
    }
    providers
}

fn argument(kind: KeyKind, explicit: Option<Credential>) -> Box<dyn Provider> {
    let name = match kind {
        KeyKind::ApiKey => "api_key",
        KeyKind::AdminKey => "admin_api_key",
        KeyKind::Token => "token",
    };
    match explicit {
        Some(credential) => Box::new(StaticProvider(credential)),
        None => Box::new(Snapshot {
            source: Source::Argument(name.into()),
            answer: Answer::NotConfigured(Finding::Absent),
        }),
    }
}

#[cfg(feature = "dotenv")]
fn dotenv_provider(system: &dyn System, path: &Path, name: &str, kind: KeyKind) -> Option<Box<dyn Provider>> {
    Some(Box::new(crate::DotenvProvider::read(system, path, name, kind)))
}

#[cfg(not(feature = "dotenv"))]
fn dotenv_provider(_: &dyn System, _: &Path, _: &str, _: KeyKind) -> Option<Box<dyn Provider>> {
    None
}

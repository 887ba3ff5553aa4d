//! The key source named by a URI, on the builder or in `OPENAI_API_KEY_FROM`.

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{FailedProvider, KeyKind, Provider, ProviderError, Scheme, Schemes, Source, System};

use crate::error::{ConfigurationReason, Error, Result};

/// Returns the provider for the source that `text` names. `place` is where the text comes from.
/// Nothing is contacted (K5).
///
/// # Errors
/// [`ConfigurationReason::InvalidKeySource`] if the text is not a valid URI, or needs a feature
/// that this build lacks.
pub(crate) fn provider(
    schemes: &Schemes,
    text: &str,
    place: &str,
    system: &Arc<dyn System>,
    kind: KeyKind,
    deadline: Option<Duration>,
) -> Result<Box<dyn Provider>> {
    let uri = schemes.parse(text).map_err(|error| invalid(place, &format!("it {error}")))?;
    uri.provider(Arc::clone(system), kind, deadline).map_err(|error| invalid(place, &error.to_string()))
}

/// Returns a source for a text that names none: it fails with this error.
pub(crate) fn unusable(place: &'static str, error: &Error) -> Box<dyn Provider> {
    let source = match place.strip_prefix('`').and_then(|place| place.strip_suffix('`')) {
        Some(argument) => Source::Argument(argument.to_owned().into()),
        None => Source::Environment(place.into()),
    };
    let text = error.to_string();
    let (what, next_step) = text.split_once("; ").unwrap_or((&text, "correct it"));
    let message = format!("names no source of a key: {what}");
    Box::new(FailedProvider::new(ProviderError::new(source, message, next_step)))
}

/// The schemes that a client knows: those of this crate's features, and those that its builder was given.
pub(crate) fn schemes(given: &[Scheme]) -> Result<Schemes> {
    let known = [vault(), aws(), keyring()];
    known.into_iter().chain(given.iter().cloned()).try_fold(Schemes::new(), with)
}

/// Whether the schemes that a builder was given can be registered.
pub(crate) fn check(given: &[Scheme]) -> Result<()> {
    given.iter().cloned().try_fold(Schemes::new(), with).map(drop)
}

fn with(schemes: Schemes, scheme: Scheme) -> Result<Schemes> {
    let name = scheme.name().to_owned();
    schemes.with(scheme).map_err(|error| {
        let text = format!("The scheme `{name}` of a key source {error}");
        Error::configuration(ConfigurationReason::InvalidArgument, text)
    })
}

fn vault() -> Scheme {
    #[cfg(feature = "vault")]
    let scheme = Scheme::new("vault", |at| keyway_secrets_vault::provider(at.text(), at.system(), at.kind()));
    #[cfg(not(feature = "vault"))]
    let scheme = without_feature("vault", "vault");
    scheme
        .usage("vault:PATH#FIELD, such as vault:secret/data/openai#api_key")
        .hint("hashicorp hcvault hashicorp-vault bao openbao secret", "write vault:PATH#FIELD")
        .hint("http https", "write vault:… for a Vault server, or command:… for a program that fetches it")
}

fn aws() -> Scheme {
    const NAME: &str = "aws-secretsmanager";
    #[cfg(feature = "aws")]
    let scheme = Scheme::new(NAME, |at| keyway_secrets_aws::provider(at.text(), at.system(), at.kind()));
    #[cfg(not(feature = "aws"))]
    let scheme = without_feature(NAME, "aws");
    scheme
        .usage("aws-secretsmanager:NAME or an ARN, with #field for a field of a JSON document")
        .hint(
            "aws awssm aws-sm aws-secrets aws-secrets-manager secretsmanager",
            "write aws-secretsmanager:NAME",
        )
        .hint("arn", "write aws-secretsmanager: before the ARN")
}

fn keyring() -> Scheme {
    #[cfg(feature = "keyring")]
    let scheme =
        Scheme::new("keyring", |at| keyway_secrets_keyring::provider(at.text(), at.system(), at.kind()));
    #[cfg(not(feature = "keyring"))]
    let scheme = without_feature("keyring", "keyring");
    scheme
        .usage("keyring:SERVICE/ACCOUNT, such as keyring:openai/default")
        .hint("keychain secret-service libsecret wincred", "write keyring:SERVICE/ACCOUNT")
}

#[cfg(not(all(feature = "aws", feature = "keyring", feature = "vault")))]
fn without_feature(scheme: &str, feature: &str) -> Scheme {
    let next_step = format!(
        "build with the feature `{feature}` (`cargo add keyway --features {feature}`, or `cargo install keyway-cli --features {feature}`)"
    );
    Scheme::unavailable(scheme, next_step)
}

fn invalid(place: &str, what: &str) -> Error {
    let text = format!("The source of the API key in {place} cannot be used: {what}");
    Error::configuration(ConfigurationReason::InvalidKeySource, text)
}

#[cfg(test)]
mod tests;

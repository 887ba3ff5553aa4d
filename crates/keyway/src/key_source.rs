//! The key source named by a URI, on the builder or in `OPENAI_API_KEY_FROM`.

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{CredentialUri, External, KeyKind, Provider, ProviderError, System};

use crate::error::{ConfigurationReason, Error, Result};

/// Returns the provider for the source that `text` names. `place` is where the text comes from.
/// Nothing is contacted (K5).
///
/// # Errors
/// [`ConfigurationReason::InvalidKeySource`] if the text is not a valid URI, or needs a feature
/// that this build lacks.
pub(crate) fn provider(
    text: &str,
    place: &str,
    system: &Arc<dyn System>,
    kind: KeyKind,
    deadline: Option<Duration>,
) -> Result<Box<dyn Provider>> {
    let uri: CredentialUri = text.parse().map_err(|error| invalid(place, &format!("it {error}")))?;
    let Some((external, location)) = uri.external() else {
        let other =
            || invalid(place, "it names a source that this version does not support; use another one");
        return uri.provider(Arc::clone(system), kind, deadline).ok_or_else(other);
    };
    match outside(external, location, system, kind) {
        Some(provider) => provider.map_err(|error| invalid(place, &error.to_string())),
        None => Err(missing_feature(external, place)),
    }
}

/// A source implemented by a separate crate; `None` if this build lacks that crate.
fn outside(
    external: External,
    location: &str,
    system: &Arc<dyn System>,
    kind: KeyKind,
) -> Option<std::result::Result<Box<dyn Provider>, ProviderError>> {
    #[cfg(feature = "aws")]
    if external == External::Aws {
        return Some(keyway_secrets_aws::provider(location, Arc::clone(system), kind));
    }
    #[cfg(feature = "keyring")]
    if external == External::Keyring {
        return Some(keyway_secrets_keyring::provider(location, Arc::clone(system), kind));
    }
    #[cfg(feature = "vault")]
    if external == External::Vault {
        return Some(keyway_secrets_vault::provider(location, Arc::clone(system), kind));
    }
    // Without any of these features, the arguments are unused.
    let _ = (external, location, system, kind);
    None
}

fn missing_feature(external: External, place: &str) -> Error {
    let (scheme, feature) = (external.scheme(), external.feature());
    let text = format!(
        "it begins with `{scheme}:`, which this build does not support; build with the feature `{feature}` (--features {feature})"
    );
    invalid(place, &text)
}

fn invalid(place: &str, what: &str) -> Error {
    let text = format!("The source of the API key in {place} cannot be used: {what}");
    Error::configuration(ConfigurationReason::InvalidKeySource, text)
}

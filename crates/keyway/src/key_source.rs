//! The source of a key that was named by a URI: on the builder, or in `OPENAI_API_KEY_FROM`.

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{CredentialUri, External, KeyKind, Provider, System};

use crate::error::{ConfigurationReason, Error, Result};

/// The provider that asks the source which `text` names. `place` is where the text comes from. Nothing is contacted (K5).
///
/// # Errors
/// [`ConfigurationReason::InvalidKeySource`], for a text that is no such URI or one whose feature this build lacks.
pub(crate) fn provider(
    text: &str,
    place: &str,
    system: &Arc<dyn System>,
    kind: KeyKind,
    deadline: Option<Duration>,
) -> Result<Box<dyn Provider>> {
    let uri: CredentialUri = text.parse().map_err(|error| invalid(place, &format!("{error}")))?;
    match uri.external() {
        Some((external, location)) => outside(external, location, place, system, kind),
        None => uri
            .provider(Arc::clone(system), kind, deadline)
            .ok_or_else(|| invalid(place, "names a source that this version cannot ask; name another one")),
    }
}

/// A source that a crate of its own asks.
fn outside(
    external: External,
    _location: &str,
    place: &str,
    _system: &Arc<dyn System>,
    _kind: KeyKind,
) -> Result<Box<dyn Provider>> {
    Err(missing_feature(external, place))
}

fn missing_feature(external: External, place: &str) -> Error {
    let (scheme, feature) = (external.scheme(), external.feature());
    invalid(
        place,
        &format!(
            "names a source of the scheme {scheme}, which this build lacks; build with the feature `{feature}` (cargo build --features {feature})"
        ),
    )
}

fn invalid(place: &str, what: &str) -> Error {
    let text = format!("The source of the API key in {place} cannot be used: it {what}");
    Error::configuration(ConfigurationReason::InvalidKeySource, text)
}

//! A key that the caller passes, to a client or to a call.

use keyway_credentials::{Credential, KeyKind, Secret, Source};

use crate::error::{ConfigurationReason, Error, Result};

/// An explicit key. An absent or blank one is an error when the client is built, or when the call
/// is sent.
///
/// Converts from `&str`, `String`, [`Secret`] and `Option`s of these, so
/// `builder.api_key(std::env::var("MY_KEY").ok())` fails at once if the variable is unset, instead
/// of falling back to another key.
pub struct ApiKey(Option<Secret>);

impl From<&str> for ApiKey {
    fn from(text: &str) -> Self {
        Self(Some(Secret::new(text)))
    }
}

impl From<&String> for ApiKey {
    fn from(text: &String) -> Self {
        Self(Some(Secret::new(text.as_str())))
    }
}

impl From<String> for ApiKey {
    fn from(text: String) -> Self {
        Self(Some(Secret::new(text)))
    }
}

impl From<Secret> for ApiKey {
    fn from(secret: Secret) -> Self {
        Self(Some(secret))
    }
}

impl<T: Into<ApiKey>> From<Option<T>> for ApiKey {
    fn from(key: Option<T>) -> Self {
        key.map_or(Self(None), Into::into)
    }
}

impl ApiKey {
    /// Returns the credential, or an error if the key is empty (K6). `otherwise` is the key that is
    /// used without the argument.
    pub(crate) fn credential(self, source: Source, otherwise: &str, kind: KeyKind) -> Result<Credential> {
        let place = source.to_string();
        self.0.and_then(|key| Credential::from_text(key.expose(), kind, source)).ok_or_else(|| {
            let place = place.strip_prefix("the ").unwrap_or(&place);
            let text = format!("The {place} is empty; pass a key, or omit the argument to use {otherwise}");
            Error::configuration(ConfigurationReason::EmptyApiKey, text)
        })
    }
}

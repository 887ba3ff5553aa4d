//! API keys from the operating system's keyring: the Secret Service of Linux desktops (GNOME
//! Keyring, KWallet, KeePassXC), the Keychain of macOS, the Credential Manager of Windows.
//!
//! An entry is written `keyring:service/account`, such as `keyring:openai/default`; [`provider`]
//! takes the part after the colon. Entries of other programs are found too, if they use the common
//! attributes `service` and `username`:
//!
//! ```console
//! $ secret-tool store --label="OpenAI" service openai username default
//! ```
//!
//! A [`KeyringProvider`] also stores and removes an entry. Nothing is contacted before the first
//! query, and a query opens no window: a locked keyring is an error that says so, unless
//! [`KeyringProvider::asking`] allows a prompt.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use keyway_credentials::{Chain, KeyKind, RealSystem};
//!
//! # fn main() -> Result<(), keyway_credentials::ProviderError> {
//! let provider = keyway_secrets_keyring::provider("openai/default", Arc::new(RealSystem), KeyKind::ApiKey)?;
//! let chain = Chain::new(vec![provider]);
//! # Ok(()) }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod entry;
mod error;
mod keyring;
#[cfg(any(target_os = "macos", windows, test))]
mod native;
mod operation;
#[cfg(not(any(target_os = "macos", windows)))]
mod secret_service;

use std::sync::Arc;

use keyway_credentials::{KeyKind, Provider, ProviderError, System};

pub use keyring::KeyringProvider;

/// The entry in which the `keyway` program stores a key.
pub const USUAL_LOCATION: &str = "openai/default";

/// Creates the provider of the entry at `location`, the part after `keyring:` in a credential URI.
///
/// Nothing is contacted yet.
///
/// # Errors
/// Fails if the location is not of the form `service/account`.
pub fn provider(
    location: &str,
    system: Arc<dyn System>,
    kind: KeyKind,
) -> Result<Box<dyn Provider>, ProviderError> {
    Ok(Box::new(KeyringProvider::new(location, system, kind)?))
}

//! Where `auth login` stores a key and `auth logout` removes it: the file `~/.openai/auth.json`, or
//! the system's keyring.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::{AuthJsonDocument, KeyKind, ProviderError, RealSystem, Secret, Source};
use keyway_secrets_keyring::{KeyringProvider, USUAL_LOCATION};

use crate::args::StoreKind;
use crate::auth_file::AuthFile;
use crate::failure::Failure;
use crate::output::Output;

/// How long the user has to unlock a keyring.
const UNLOCKING: Duration = Duration::from_secs(60);

/// A store for a key.
///
/// `Display` names it in a sentence: the full path of the file, or the keyring entry.
pub(crate) enum Store {
    File(AuthFile),
    Keyring(KeyringProvider),
}

/// The result of removing a key.
#[derive(Clone, Copy)]
pub(crate) struct Removed {
    /// There was a key.
    pub(crate) removed: bool,
    /// The whole file is gone, because nothing else was in it.
    pub(crate) deleted: bool,
}

impl Store {
    /// Opens the store. A file is read, so that a broken one is reported before anybody types a
    /// key.
    ///
    /// `limit` bounds the time for that.
    pub(crate) fn open(kind: StoreKind, limit: Duration) -> Result<Self, Failure> {
        match kind {
            StoreKind::File => {
                let file = AuthFile::locate(limit)?;
                file.read()?;
                Ok(Self::File(file))
            }
            StoreKind::Keyring => {
                let entry = KeyringProvider::new(USUAL_LOCATION, Arc::new(RealSystem), KeyKind::ApiKey);
                entry.map(|entry| Self::Keyring(entry.asking(UNLOCKING))).map_err(|error| refused(&error))
            }
        }
    }

    /// Checks that a keyring is available and unlocked; a file was checked when it was opened.
    pub(crate) async fn ready(&self) -> Result<(), Failure> {
        match self {
            Self::File(_) => Ok(()),
            Self::Keyring(entry) => entry.is_there().await.map(drop).map_err(|error| refused(&error)),
        }
    }

    /// Stores a key, replacing an older one.
    pub(crate) async fn put(&self, key: &Secret) -> Result<(), Failure> {
        match self {
            Self::File(file) => {
                let mut document = file.read()?;
                document.set_key(key);
                file.write(&document)
            }
            Self::Keyring(entry) => entry.store(key).await.map_err(|error| refused(&error)),
        }
    }

    /// Removes the key, if there is one.
    pub(crate) async fn remove(&self) -> Result<Removed, Failure> {
        match self {
            Self::File(file) => {
                let mut document = file.read()?;
                let removed = document.remove_keys();
                let deleted = removed
                    && if document.is_empty() {
                        file.remove()?
                    } else {
                        file.write(&document).map(|()| false)?
                    };
                Ok(Removed { removed, deleted })
            }
            Self::Keyring(entry) => {
                let removed = entry.remove().await.map_err(|error| refused(&error))?;
                Ok(Removed { removed, deleted: false })
            }
        }
    }

    /// Returns a warning about the store, for example if others can change it.
    pub(crate) fn warning(&self) -> Option<String> {
        match self {
            Self::File(file) => file.warning(),
            Self::Keyring(_) => None,
        }
    }

    /// Returns the store as a survey names it.
    pub(crate) fn source(&self) -> Source {
        match self {
            Self::File(_) => AuthJsonDocument::source(),
            Self::Keyring(entry) => keyway::credentials::Provider::source(entry),
        }
    }

    /// Returns the URI under which calls find it, unless they read it by default.
    pub(crate) fn uri(&self) -> Option<String> {
        match self {
            Self::File(_) => None,
            Self::Keyring(entry) => Some(entry.uri()),
        }
    }
}

impl fmt::Display for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => file.fmt(f),
            Self::Keyring(_) => self.source().fmt(f),
        }
    }
}

/// Removes copies of a key that a killed login left beside the file (X6), and reports them.
pub(crate) fn remove_leftovers(output: &Output, limit: Duration) {
    // If there is no place for the file, there is nothing beside it.
    let removed = AuthFile::locate(limit).map(|file| file.remove_leftovers()).unwrap_or_default();
    for path in removed {
        output.note(&format!("Removed {}, which an interrupted login left behind.", path.display()));
    }
}

/// A failure that the user must fix is a configuration error; a transient one is not.
fn refused(error: &ProviderError) -> Failure {
    let text = crate::auth_file::capital(&error.to_string());
    if error.transient() { Failure::Other(text) } else { Failure::Usage(text) }
}

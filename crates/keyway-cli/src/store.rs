//! Where `auth login` stores a key and `auth logout` removes it: the file `~/.openai/auth.json`, or the system's keyring.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::{AuthJsonDocument, KeyKind, ProviderError, RealSystem, Secret, Source};
use keyway_secrets_keyring::{KeyringProvider, USUAL_LOCATION};

use crate::args::StoreKind;
use crate::auth_file::AuthFile;
use crate::failure::Failure;
use crate::output::Output;

/// How long a person has to unlock a keyring.
const UNLOCKING: Duration = Duration::from_secs(60);

/// A place for a key.
///
/// `Display` names it in a sentence: the whole path of the file, or the entry of the keyring.
pub(crate) enum Store {
    File(AuthFile),
    Keyring(KeyringProvider),
}

/// What became of a stored key.
#[derive(Clone, Copy)]
pub(crate) struct Removed {
    /// There was one.
    pub(crate) removed: bool,
    /// The whole file is gone, because nothing else was in it.
    pub(crate) deleted: bool,
}

impl Store {
    /// Finds it. A file is read, so that one that is broken is told before anybody types a key.
    ///
    /// `limit` is how long that may take.
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

    /// Whether a keyring is there and unlocked; a file was looked at when it was opened.
    pub(crate) async fn ready(&self) -> Result<(), Failure> {
        match self {
            Self::File(_) => Ok(()),
            Self::Keyring(entry) => entry.is_there().await.map(drop).map_err(|error| refused(&error)),
        }
    }

    /// Stores a key in place of an older one.
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

    /// A warning about the place, such as that others can change it.
    pub(crate) fn warning(&self) -> Option<String> {
        match self {
            Self::File(file) => file.warning(),
            Self::Keyring(_) => None,
        }
    }

    /// The place, as a survey of all places names it.
    pub(crate) fn source(&self) -> Source {
        match self {
            Self::File(_) => AuthJsonDocument::source(),
            Self::Keyring(entry) => keyway::credentials::Provider::source(entry),
        }
    }

    /// The URI under which calls find it, where it is none of the places that are looked at anyway.
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

/// Removes copies of a key that an earlier login left beside the file when it was killed (X6), and says so.
pub(crate) fn remove_leftovers(output: &Output, limit: Duration) {
    // Where there is no place for the file, there is nothing beside it.
    let removed = AuthFile::locate(limit).map(|file| file.remove_leftovers()).unwrap_or_default();
    for path in removed {
        output.note(&format!("Removed {}, which an interrupted login left behind.", path.display()));
    }
}

/// What a person must mend is a matter of configuration; what may pass is not.
fn refused(error: &ProviderError) -> Failure {
    let text = crate::auth_file::capital(&error.to_string());
    if error.transient() { Failure::Other(text) } else { Failure::Usage(text) }
}

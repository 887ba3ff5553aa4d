//! Where `auth login` stores a key and `auth logout` removes it: the file, or the keyring of the operating system.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::{KeyKind, ProviderError, RealSystem, Secret};
use keyway_secrets_keyring::{KeyringProvider, USUAL_LOCATION};

use crate::args::StoreKind;
use crate::auth_file::AuthFile;
use crate::failure::Failure;

/// How long a person may take to unlock the keyring.
const PATIENCE: Duration = Duration::from_secs(60);

/// A place for one key. `Display` names it inside a sentence.
pub(crate) enum Store {
    File(AuthFile),
    Keyring(KeyringProvider),
}

/// What `auth logout` did.
pub(crate) enum Removed {
    /// There was no key.
    Nothing,
    /// The key is gone, its place is still there.
    Key,
    /// The file held nothing but the key, and is gone.
    File,
}

impl Store {
    /// Finds it; the file may not be there yet, and the keyring is not asked.
    pub(crate) fn locate(kind: StoreKind) -> Result<Self, Failure> {
        match kind {
            StoreKind::File => AuthFile::locate().map(Self::File),
            StoreKind::Keyring => {
                let entry = KeyringProvider::new(USUAL_LOCATION, Arc::new(RealSystem), KeyKind::ApiKey);
                Ok(Self::Keyring(entry.map_err(unusable)?.asking(PATIENCE)))
            }
        }
    }

    /// Whether it can be used: a broken file, a locked or missing keyring is an error now, and not after the key was typed.
    pub(crate) async fn check(&self) -> Result<(), Failure> {
        match self {
            Self::File(file) => file.read().map(drop),
            Self::Keyring(entry) => entry.is_there().await.map(drop).map_err(unusable),
        }
    }

    /// Stores the key in place of an older one.
    pub(crate) async fn put(&self, key: &Secret) -> Result<(), Failure> {
        match self {
            Self::File(file) => {
                let mut document = file.read()?;
                document.set_key(key);
                file.write(&document)
            }
            Self::Keyring(entry) => entry.store(key).await.map_err(unusable),
        }
    }

    /// Removes the key.
    pub(crate) async fn remove(&self) -> Result<Removed, Failure> {
        match self {
            Self::File(file) => {
                let mut document = file.read()?;
                Ok(match (document.remove_keys(), document.is_empty()) {
                    (false, _) => Removed::Nothing,
                    (true, true) if file.remove()? => Removed::File,
                    (true, true) => Removed::Key,
                    (true, false) => file.write(&document).map(|()| Removed::Key)?,
                })
            }
            Self::Keyring(entry) => {
                let removed = entry.remove().await.map_err(unusable)?;
                Ok(if removed { Removed::Key } else { Removed::Nothing })
            }
        }
    }

    /// The credential URI that calls must be given to find the key there; none where they look by themselves.
    pub(crate) fn key_from(&self) -> Option<String> {
        match self {
            Self::File(_) => None,
            Self::Keyring(entry) => Some(entry.uri()),
        }
    }
}

/// What a person must mend is a matter of configuration; what may pass is not.
fn unusable(error: ProviderError) -> Failure {
    let text = error.to_string();
    let mut chars = text.chars();
    let capital =
        chars.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + chars.as_str());
    if error.transient() { Failure::Other(capital) } else { Failure::Usage(capital) }
}

impl fmt::Display for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => file.fmt(f),
            Self::Keyring(_) => write!(f, "the keyring entry {USUAL_LOCATION}"),
        }
    }
}

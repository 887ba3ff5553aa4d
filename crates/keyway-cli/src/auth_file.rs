//! Reading and replacing the file `~/.openai/auth.json`.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use keyway::credentials::{AuthJsonDocument, ProviderError, RealSystem};

use crate::failure::Failure;
use crate::private_file::PrivateFile;
use crate::system::Within;

/// The file where `auth login` stores a key and `auth logout` removes it.
///
/// `Display` is its full path.
pub(crate) struct AuthFile {
    path: PathBuf,
    file: PrivateFile,
    /// The time limit for reading it.
    limit: Duration,
}

impl AuthFile {
    /// Returns its location, whether or not it exists.
    pub(crate) fn locate(limit: Duration) -> Result<Self, Failure> {
        let path = AuthJsonDocument::path(&RealSystem).ok_or_else(|| {
            Failure::Usage("The home directory is unknown, so the key cannot be stored; set HOME".to_owned())
        })?;
        let file = PrivateFile::locate(&path).map_err(|error| {
            Failure::Usage(format!(
                "{} cannot be used: {error}; remove it, or replace it with a regular file",
                path.display()
            ))
        })?;
        Ok(Self { path, file, limit })
    }

    /// Reads the document: empty if the file does not exist, an error if it is broken (K3).
    pub(crate) fn read(&self) -> Result<AuthJsonDocument, Failure> {
        AuthJsonDocument::read(&Within(self.limit))
            .map_err(|error: ProviderError| Failure::Usage(capital(&error.to_string())))
    }

    /// Replaces it atomically, readable by its owner only (X4).
    pub(crate) fn write(&self, document: &AuthJsonDocument) -> Result<(), Failure> {
        self.file.replace(document.to_text().expose().as_bytes()).map_err(|error| self.unwritten(&error))
    }

    /// Removes it. A file behind a link was put there on purpose and stays, empty. Returns false if
    /// it stays.
    pub(crate) fn remove(&self) -> Result<bool, Failure> {
        if self.file.is_linked() {
            return self.write(&AuthJsonDocument::default()).map(|()| false);
        }
        self.file.remove().map(|()| true).map_err(|error| self.unwritten(&error))
    }

    /// Removes copies of a key that an earlier login left beside it, and returns their paths.
    pub(crate) fn remove_leftovers(&self) -> Vec<PathBuf> {
        self.file.remove_leftovers()
    }

    /// Returns a warning if others can replace the file.
    pub(crate) fn warning(&self) -> Option<String> {
        #[cfg(unix)]
        return self.file.open_folder().map(|(folder, mode)| {
            let folder = folder.display();
            format!("warning: others on this machine can change the files in {folder} (mode {mode:o}); chmod 700 {folder}")
        });
        #[cfg(not(unix))]
        None
    }

    fn unwritten(&self, error: &std::io::Error) -> Failure {
        Failure::Other(format!(
            "{self} cannot be written ({error}); check who owns its folder, and its free space"
        ))
    }
}

impl fmt::Display for AuthFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

/// Capitalizes a sentence.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

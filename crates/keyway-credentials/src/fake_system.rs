//! A fake machine for tests.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::System;

/// An in-memory [`System`]. By default it has no variables, files or home directory, and its time
/// is 1970-01-01.
///
/// `Debug` shows names and paths, never values or contents.
///
/// ```
/// use keyway_credentials::{FakeSystem, KeyKind, Outcome, default_chain};
///
/// let system = FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-example");
/// let chain = default_chain(&system, KeyKind::ApiKey, None, None);
/// assert!(matches!(chain.settled(), Some(Outcome::Found(_))));
/// ```
#[derive(Clone)]
pub struct FakeSystem {
    vars: BTreeMap<String, OsString>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    unreadable: BTreeSet<PathBuf>,
    home: Option<PathBuf>,
    now: SystemTime,
}

impl FakeSystem {
    /// Creates an empty machine.
    pub fn new() -> Self {
        Self {
            vars: BTreeMap::new(),
            files: BTreeMap::new(),
            unreadable: BTreeSet::new(),
            home: None,
            now: SystemTime::UNIX_EPOCH,
        }
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn with_var(mut self, name: impl Into<String>, value: impl Into<OsString>) -> Self {
        self.vars.insert(name.into(), value.into());
        self
    }

    /// Writes a file.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<PathBuf>, contents: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), contents.into());
        self
    }

    /// Makes reading `path` fail with "permission denied", whether or not the file exists.
    #[must_use]
    pub fn with_unreadable(mut self, path: impl Into<PathBuf>) -> Self {
        self.unreadable.insert(path.into());
        self
    }

    /// Sets the home directory.
    #[must_use]
    pub fn with_home(mut self, path: impl Into<PathBuf>) -> Self {
        self.home = Some(path.into());
        self
    }

    /// Sets the clock, which does not advance.
    #[must_use]
    pub fn with_now(mut self, now: SystemTime) -> Self {
        self.now = now;
        self
    }
}

impl Default for FakeSystem {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for FakeSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeSystem")
            .field("vars", &self.vars.keys())
            .field("files", &self.files.keys())
            .field("unreadable", &self.unreadable)
            .field("home", &self.home)
            .field("now", &self.now)
            .finish()
    }
}

impl System for FakeSystem {
    fn var(&self, name: &str) -> Option<OsString> {
        self.vars.get(name).cloned()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if self.unreadable.contains(path) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        let inside = self.files.keys().filter(|path| path.parent() == Some(folder));
        inside.filter_map(|path| path.file_name()).map(ToOwned::to_owned).collect()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        self.home.clone()
    }

    fn now(&self) -> SystemTime {
        self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x2_debug_shows_no_values() {
        let system = FakeSystem::new().with_var("NAME", "canary").with_file("/path", "canary");
        let shown = format!("{system:?}");
        assert!(shown.contains("NAME") && shown.contains("/path") && !shown.contains("canary"), "{shown}");
    }
}

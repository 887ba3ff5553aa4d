//! The machine as it was when the client was made.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use keyway::credentials::{FileStamp, RealSystem, System};

/// The environment variables at one moment; files and the clock are those of the machine.
///
/// A change of `os.environ` reaches no client that exists, nor its copy in a forked child, and no
/// variable is read while Python writes one.
#[derive(Clone)]
pub(crate) struct Environment(Arc<HashMap<OsString, OsString>>);

impl Environment {
    /// Copies the variables. The caller holds the GIL, so that Python changes none meanwhile.
    pub(crate) fn now() -> Self {
        Self(Arc::new(std::env::vars_os().collect()))
    }
}

/// Without the variables, for some hold keys.
impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment").finish_non_exhaustive()
    }
}

impl System for Environment {
    fn var(&self, name: &str) -> Option<OsString> {
        self.0.get(OsStr::new(name)).cloned()
    }

    fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        RealSystem.read(path)
    }

    fn mode(&self, path: &Path) -> Option<u32> {
        RealSystem.mode(path)
    }

    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        RealSystem.stamp(path)
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        RealSystem.names(folder)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        let home = self.var("HOME").filter(|home| !home.is_empty());
        home.map(PathBuf::from).or_else(|| RealSystem.home_dir())
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

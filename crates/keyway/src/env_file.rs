//! A `.env` file and the key in it belong together: what else the file supplies (K15).

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use keyway_credentials::{
    Chain, Credential, FailedProvider, FileStamp, Outcome, ProviderError, Source, System,
};

use crate::env_vars as vars;

/// The settings that a `.env` file supplies with its key.
pub(crate) const SUPPLIED: &[&str] = &[vars::OPENAI_BASE_URL, vars::OPENAI_ORG_ID, vars::OPENAI_PROJECT_ID];

/// The settings that a `.env` file may have, but does not supply, by their names. They are listed, so
/// that nobody waits for their effect (K15).
pub(crate) const NOT_SUPPLIED: &[(&str, &str)] = &[
    ("https_proxy", vars::HTTPS_PROXY),
    ("https_proxy", "https_proxy"),
    ("http_proxy", vars::HTTP_PROXY),
    ("http_proxy", "http_proxy"),
    ("all_proxy", vars::ALL_PROXY),
    ("all_proxy", "all_proxy"),
    ("no_proxy", vars::NO_PROXY),
    ("no_proxy", "no_proxy"),
    ("ssl_cert_file", vars::SSL_CERT_FILE),
    ("ssl_cert_dir", vars::SSL_CERT_DIR),
    ("custom_headers", vars::OPENAI_CUSTOM_HEADERS),
    ("webhook_secret", vars::OPENAI_WEBHOOK_SECRET),
    ("key_from", vars::OPENAI_API_KEY_FROM),
    ("log", vars::OPENAI_LOG),
];

/// Returns whether this key is from the file.
pub(crate) fn holds(file: &Path, key: &Credential) -> bool {
    matches!(key.source(), Source::Dotenv { path, .. } if path == file)
}

/// Returns the admin key's chain, or one that fails if its key does not belong to where the calls
/// go: a key from elsewhere must not go to the base URL of a file, nor a file's key to another base
/// URL than the file's.
pub(crate) fn admin_chain(chain: Chain, file: Option<&Path>, base_url: &Destination) -> Chain {
    let Some(file) = file else { return chain };
    let Some(Outcome::Found(key)) = chain.settled() else { return chain };
    let shown = file.display();
    let (what, next_step) = match (holds(file, &key), base_url) {
        (false, Destination::OfFile) if matches!(key.source(), Source::Environment(_)) => (
            format!("is not sent to the base URL of the file {shown}"),
            format!("put the admin key into {shown}, or set OPENAI_BASE_URL in the environment"),
        ),
        (true, Destination::Default { ignored: true }) => (
            "is not sent to another base URL than the one in that file, which is not used".to_owned(),
            "set OPENAI_BASE_URL in the environment, or use the API key of that file".to_owned(),
        ),
        _ => return chain,
    };
    Chain::new(vec![Box::new(FailedProvider::new(ProviderError::new(key.source().clone(), what, next_step)))])
}

/// Where the base URL comes from, as far as it concerns a `.env` file.
pub(crate) enum Destination {
    /// From the file.
    OfFile,
    /// It is the default. The file may have a base URL of its own, which is ignored.
    Default { ignored: bool },
    /// From an argument or the environment.
    Chosen,
}

/// Returns a system whose file at `path` can be read more than once. Only a pipe or device needs
/// that: it is read now, because its settings decide where its key goes.
pub(crate) fn repeatable(system: Arc<dyn System>, path: &Path) -> Arc<dyn System> {
    if system.stamp(path).is_none_or(|stamp| stamp.is_plain()) {
        return system;
    }
    let contents = system.read(path).map_err(|error| error.kind());
    Arc::new(Remembered { system, path: path.to_owned(), contents })
}

/// A system with the contents of one file in memory.
struct Remembered {
    system: Arc<dyn System>,
    path: PathBuf,
    contents: Result<Vec<u8>, io::ErrorKind>,
}

impl System for Remembered {
    fn var(&self, name: &str) -> Option<OsString> {
        self.system.var(name)
    }

    fn var_source(&self, name: &str) -> Option<Source> {
        self.system.var_source(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.path { self.contents.clone().map_err(Into::into) } else { self.system.read(path) }
    }

    fn mode(&self, path: &Path) -> Option<u32> {
        self.system.mode(path)
    }

    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        if path == self.path { None } else { self.system.stamp(path) }
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        self.system.names(folder)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        self.system.home_dir()
    }

    fn now(&self) -> SystemTime {
        self.system.now()
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remembered")
            .field("system", &self.system)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

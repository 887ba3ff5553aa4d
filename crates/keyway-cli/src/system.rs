//! Sources of variables and files other than the plain machine.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use keyway::credentials::{FileStamp, RealSystem, Setting, Source, System, dotenv_settings};
use keyway::env_vars as vars;

use crate::failure::Failure;

/// The machine, plus the settings of a `.env` file where the environment has none.
///
/// Only for a file that was named: a `.env` that happens to be there must not name commands to run.
/// The file remains a separate source of keys, so a key from it is attributed correctly, and the
/// client takes the base URL, organization and project that belong to that key from it (K15).
///
/// It is read once, because it may be a pipe, such as that of `--env-file <(…)`, which is read no
/// longer than the limit.
pub(crate) struct EnvFile {
    path: PathBuf,
    contents: Vec<u8>,
    belongs: Belongs,
}

/// What a file that was named supplies besides a key and what belongs to it: the environment would be
/// the only other source.
const SUPPLIED: &[&str] =
    &[vars::OPENAI_API_KEY_FROM, vars::OPENAI_LOG, vars::OPENAI_WEBHOOK_SECRET, vars::OPENAI_CUSTOM_HEADERS];

/// What of the file belongs to the key that calls use (K15).
#[derive(Clone, Copy, Default)]
struct Belongs {
    /// Its headers, because the key or the key's source is in the file.
    headers: bool,
    /// Its base URL, organization and project, where the client does not take them with the key: the
    /// key's source is in the file, or a header in it replaces the key.
    destination: bool,
}

impl EnvFile {
    /// Reads the file. `key_from` is the source that a flag names.
    pub(crate) fn read(path: &Path, limit: Duration, key_from: Option<&str>) -> Result<Self, Failure> {
        let contents = RealSystem.read_within(path, limit).map_err(|error| {
            let shown = path.display();
            Failure::Usage(if error.kind() == io::ErrorKind::TimedOut {
                let seconds = limit.as_secs_f64();
                format!("--env-file {shown}: it returned nothing within {seconds} s; write to it, or allow more time (--timeout)")
            } else {
                format!("--env-file {shown}: it cannot be read ({error}); check the path")
            })
        })?;
        let mut file = Self { path: path.to_owned(), contents, belongs: Belongs::default() };
        for name in SUPPLIED {
            dotenv_settings(&file, path, &[name])
                .map_err(|error| Failure::Usage(format!("--env-file {}: {error}", path.display())))?;
        }
        file.belongs = file.belongs(key_from);
        Ok(file)
    }

    fn belongs(&self, key_from: Option<&str>) -> Belongs {
        if key_from.is_some() || is_set(vars::OPENAI_API_KEY_FROM) {
            return Belongs::default();
        }
        let names_source = self.setting(vars::OPENAI_API_KEY_FROM).is_some();
        let has_key = !is_set(vars::OPENAI_API_KEY) && self.setting(vars::OPENAI_API_KEY).is_some();
        let headers = (names_source || has_key) && !is_set(vars::OPENAI_CUSTOM_HEADERS);
        let text = self.setting(vars::OPENAI_CUSTOM_HEADERS).filter(|_| headers);
        let replaces_key = text.is_some_and(|text| {
            text.text()
                .lines()
                .any(|line| line.trim_start().to_ascii_lowercase().starts_with("authorization"))
        });
        Belongs { headers, destination: names_source || replaces_key }
    }

    fn setting(&self, name: &str) -> Option<Setting> {
        dotenv_settings(self, &self.path, &[name]).ok()?.pop()
    }

    /// Returns the file's value of a variable, if the environment has none and the file supplies it.
    fn supplied(&self, name: &str) -> Option<Setting> {
        let takes = match name {
            vars::OPENAI_API_KEY_FROM | vars::OPENAI_LOG | vars::OPENAI_WEBHOOK_SECRET => true,
            vars::OPENAI_CUSTOM_HEADERS => self.belongs.headers,
            vars::OPENAI_BASE_URL | vars::OPENAI_ORG_ID | vars::OPENAI_PROJECT_ID => self.belongs.destination,
            _ => false,
        };
        let is_blank = || {
            RealSystem.var(name).is_none_or(|value| {
                value
                    .to_str()
                    .is_some_and(|text| Setting::from_text(text, Source::File(self.path.clone())).is_none())
            })
        };
        if takes && is_blank() { self.setting(name) } else { None }
    }
}

/// Returns whether a variable of the environment is set, and not blank.
fn is_set(name: &'static str) -> bool {
    !matches!(Setting::variable(&RealSystem, name), Ok(None))
}

impl System for EnvFile {
    fn var(&self, name: &str) -> Option<OsString> {
        self.supplied(name).map(|setting| setting.text().into()).or_else(|| RealSystem.var(name))
    }

    fn var_source(&self, name: &str) -> Option<Source> {
        self.supplied(name).map(|setting| setting.source().clone())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.path { Ok(self.contents.clone()) } else { RealSystem.read(path) }
    }

    fn mode(&self, path: &Path) -> Option<u32> {
        RealSystem.mode(path)
    }

    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        let stamp = RealSystem.stamp(path);
        // A former pipe is in memory now.
        stamp.filter(|stamp| stamp.is_plain() || path != self.path)
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        RealSystem.names(folder)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        RealSystem.home_dir()
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}

impl fmt::Debug for EnvFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvFile").field("path", &self.path).finish_non_exhaustive()
    }
}

/// The machine, with another limit for files that may block.
#[derive(Debug)]
pub(crate) struct Within(pub(crate) Duration);

impl System for Within {
    fn var(&self, name: &str) -> Option<OsString> {
        RealSystem.var(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealSystem.read_within(path, self.0)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        RealSystem.home_dir()
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}

/// A machine with a clock and nothing else: no variables, no files.
#[derive(Debug)]
pub(crate) struct Alone;

impl System for Alone {
    fn var(&self, _: &str) -> Option<OsString> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}

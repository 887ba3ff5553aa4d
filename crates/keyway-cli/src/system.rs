//! Sources of variables and files other than the plain machine.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use keyway::credentials::{Answer, DotenvProvider, FileStamp, KeyKind, Provider, RealSystem, System};
use keyway::env_vars as vars;

use crate::failure::Failure;

/// The machine, plus the settings of a `.env` file where the environment has none.
///
/// Only for a file that was named: a `.env` that happens to be there must not decide where a key is
/// sent. The file remains a separate source of keys, so a key from it is attributed correctly.
///
/// It is read once, because it may be a pipe, such as that of `--env-file <(…)`, which is read no
/// longer than the limit.
pub(crate) struct EnvFile {
    path: PathBuf,
    contents: Vec<u8>,
}

impl EnvFile {
    pub(crate) fn read(path: &Path, limit: Duration) -> Result<Self, Failure> {
        let contents = RealSystem.read_within(path, limit).map_err(|error| {
            let shown = path.display();
            Failure::Usage(if error.kind() == io::ErrorKind::TimedOut {
                let seconds = limit.as_secs_f64();
                format!("--env-file {shown}: it returned nothing within {seconds} s; write to it, or allow more time (--timeout)")
            } else {
                format!("--env-file {shown}: it cannot be read ({error}); check the path")
            })
        })?;
        Ok(Self { path: path.to_owned(), contents })
    }

    fn setting(&self, name: &str) -> Option<OsString> {
        match DotenvProvider::read(self, &self.path, name, KeyKind::Token).settled() {
            Some(Answer::Here(value)) => Some(value.secret().expose().into()),
            _ => None,
        }
    }
}

impl System for EnvFile {
    fn var(&self, name: &str) -> Option<OsString> {
        let set = RealSystem.var(name);
        let blank = set.as_ref().is_none_or(|value| value.to_string_lossy().trim().is_empty());
        let is_key = name == vars::OPENAI_API_KEY || name == vars::OPENAI_ADMIN_KEY;
        if blank && !is_key && name.starts_with("OPENAI_") { self.setting(name).or(set) } else { set }
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

//! The only reader of the process environment, the file system and the clock.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What this crate asks of the machine, so that a test can answer instead.
///
/// [`RealSystem`] is the machine; [`crate::FakeSystem`] is one made up.
pub trait System: Send + Sync + fmt::Debug {
    /// The value of an environment variable, whether or not it is valid UTF-8; `None` when it is not set.
    fn var(&self, name: &str) -> Option<OsString>;

    /// The whole contents of a file.
    ///
    /// # Errors
    /// Those of [`std::fs::read`]; [`RealSystem`] also refuses a file of more than 16 MiB, which holds no key.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The permission bits of a file, such as `0o600`; `None` when there is no such file or the machine has no such bits.
    ///
    /// Default: `None`.
    fn mode(&self, path: &Path) -> Option<u32> {
        let _ = path;
        None
    }

    /// What tells a changed file from an unchanged one, following symbolic links; `None` where nothing does, the default.
    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        let _ = path;
        None
    }

    /// The home directory of the user; `None` when it is not known.
    fn home_dir(&self) -> Option<PathBuf>;

    /// The time of day.
    fn now(&self) -> SystemTime;
}

/// The marks of a file's present version: replaced or written to, it has others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStamp {
    modified: Option<SystemTime>,
    length: u64,
    /// It is no pipe or device, which may block whoever reads it and gives its contents once.
    plain: bool,
    /// The file's number and the time of its last change of any kind, where the file system has them.
    identity: (u64, i64, i64),
}

impl FileStamp {
    /// Whether it is an ordinary file, and no pipe or device.
    pub fn is_plain(&self) -> bool {
        self.plain
    }
}

/// How much of a file is read.
const LONGEST_FILE: u64 = 16 << 20;

/// The machine that the process runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealSystem;

impl System for RealSystem {
    fn var(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::fs::File::open(path)?.take(LONGEST_FILE + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LONGEST_FILE {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    #[cfg(unix)]
    fn mode(&self, path: &Path) -> Option<u32> {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).ok().map(|metadata| metadata.permissions().mode() & 0o7777)
    }

    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        let found = std::fs::metadata(path).ok()?;
        let (number, seconds, nanoseconds) = identity(&found);
        if !found.is_file() {
            // What has been read of a pipe is gone: reading it again because its times have changed finds nothing.
            return Some(FileStamp { modified: None, length: 0, plain: false, identity: (number, 0, 0) });
        }
        Some(FileStamp {
            modified: found.modified().ok(),
            length: found.len(),
            plain: true,
            identity: (number, seconds, nanoseconds),
        })
    }

    fn home_dir(&self) -> Option<PathBuf> {
        std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

#[cfg(unix)]
fn identity(found: &std::fs::Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (found.ino(), found.ctime(), found.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &std::fs::Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

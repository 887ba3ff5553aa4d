//! The only access to the process environment, the file system and the clock.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::patience::{Patience, synchronously};
use crate::provider::DEADLINE;
use crate::{Secret, Source};

/// The parts of the machine that this crate reads, so that a test can replace them.
///
/// [`RealSystem`] is the machine; [`crate::FakeSystem`] is a fake.
pub trait System: Send + Sync + fmt::Debug {
    /// Returns the value of an environment variable, whether or not it is valid UTF-8; `None` if it
    /// is not set.
    fn var(&self, name: &str) -> Option<OsString>;

    /// Returns where the value of a variable comes from, if not from the environment, for systems that
    /// supplement it. Default: `None`.
    fn var_source(&self, name: &str) -> Option<Source> {
        let _ = name;
        None
    }

    /// Reads the whole contents of a file.
    ///
    /// # Errors
    /// Those of [`std::fs::read`]. [`RealSystem`] also rejects files of more than 16 MiB, which
    /// hold no key, and waits at most 5 s for files that may block.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Returns the permission bits of a file, such as `0o600`; `None` if the file does not exist or
    /// the machine has no such bits.
    ///
    /// Default: `None`.
    fn mode(&self, path: &Path) -> Option<u32> {
        let _ = path;
        None
    }

    /// Returns metadata that distinguishes a changed file from an unchanged one, following symbolic
    /// links. Default: `None`, for systems without it.
    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        let _ = path;
        None
    }

    /// Returns the names of a directory's entries, as far as it can be listed. Default: empty.
    fn names(&self, folder: &Path) -> Vec<OsString> {
        let _ = folder;
        Vec::new()
    }

    /// Returns the user's home directory; `None` if it is unknown.
    fn home_dir(&self) -> Option<PathBuf>;

    /// Returns the time of day.
    fn now(&self) -> SystemTime;
}

/// Metadata of a file's current version. It changes when the file is replaced or written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStamp {
    modified: Option<SystemTime>,
    length: u64,
    /// It is not a pipe or device, which may block and yields its contents once.
    plain: bool,
    /// The file's number and the time of its last change of any kind, if the file system has them.
    identity: (u64, i64, i64),
}

impl FileStamp {
    /// Returns whether reading it ends at once: it is an ordinary file with contents, not a pipe or
    /// device, nor one of those files in `/proc` that have no length and may wait for an event.
    pub fn is_plain(&self) -> bool {
        self.plain
    }
}

/// The most that is read of a file.
const LONGEST_FILE: u64 = 16 << 20;

/// The most names of a directory that are listed.
const MOST_NAMES: usize = 10_000;

/// How much of a pipe or device is read at a time.
const PIECE: usize = 16 << 10;

/// The machine that the process runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealSystem;

impl System for RealSystem {
    fn var(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read_within(path, DEADLINE)
    }

    #[cfg(unix)]
    fn mode(&self, path: &Path) -> Option<u32> {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).ok().map(|metadata| metadata.permissions().mode() & 0o7777)
    }

    fn stamp(&self, path: &Path) -> Option<FileStamp> {
        let found = std::fs::metadata(path).ok()?;
        let (number, seconds, nanoseconds) = identity(&found);
        if !is_plain(&found) {
            // Data read from a pipe is gone: reading it again because its times have changed would
            // find nothing.
            return Some(FileStamp { modified: None, length: 0, plain: false, identity: (number, 0, 0) });
        }
        Some(FileStamp {
            modified: found.modified().ok(),
            length: found.len(),
            plain: true,
            identity: (number, seconds, nanoseconds),
        })
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        entries.take(MOST_NAMES).flatten().map(|entry| entry.file_name()).collect()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl RealSystem {
    /// Same as [`System::read`], with another limit for files that may block: a pipe, a device, a
    /// file in `/proc`.
    ///
    /// # Errors
    /// Those of [`System::read`], and [`io::ErrorKind::TimedOut`] once the limit has passed.
    pub fn read_within(&self, path: &Path, limit: Duration) -> io::Result<Vec<u8>> {
        if is_plain(&std::fs::metadata(path)?) {
            let mut bytes = Vec::new();
            std::fs::File::open(path)?.take(LONGEST_FILE + 1).read_to_end(&mut bytes)?;
            return bounded(bytes);
        }
        let path = path.to_owned();
        synchronously("file", limit, move |patience| read_patiently(&path, patience))
    }
}

fn is_plain(found: &std::fs::Metadata) -> bool {
    found.is_file() && found.len() > 0
}

fn bounded(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    if bytes.len() as u64 > LONGEST_FILE { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Reads a file that may block, for as long as `patience` allows.
pub(crate) fn read_patiently(path: &Path, patience: &Patience) -> io::Result<Vec<u8>> {
    let mut options = std::fs::File::options();
    options.read(true);
    // Opens a pipe that has no writer yet. Other systems report such a pipe as ended.
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let mut file = options.open(path)?;
    let mut bytes = Vec::new();
    loop {
        let wait = patience.wait()?;
        #[cfg(unix)]
        if !crate::pipes::readable(&[std::os::fd::AsFd::as_fd(&file)], wait)? {
            continue;
        }
        // Data that is read is gone: leave it to others once no caller waits here.
        patience.wait()?;
        let length = bytes.len();
        bytes.resize(length + PIECE, 0);
        let read = file.read(&mut bytes[length..]);
        bytes.truncate(length + read.as_ref().map_or(0, |read| *read));
        match read {
            Ok(0) => return Ok(bytes),
            Ok(_) => bytes = bounded(bytes)?,
            // It reported that it was readable; retrying at once might loop forever.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => std::thread::sleep(wait),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Splits a list of paths as the operating system writes it: by `:`, on Windows by `;`. Empty ones are
/// left out.
pub fn path_list(list: &OsStr) -> Vec<PathBuf> {
    std::env::split_paths(list).filter(|path| !path.as_os_str().is_empty()).collect()
}

/// Returns the values of the environment variables whose names suggest secrets.
pub(crate) fn secret_variables() -> Vec<Secret> {
    let speaks = |name: &str| {
        let name = name.to_ascii_uppercase();
        ["KEY", "TOKEN", "SECRET", "PASS", "CREDENTIAL"].iter().any(|word| name.contains(word))
    };
    std::env::vars_os()
        .filter(|(name, _)| name.to_str().is_some_and(speaks))
        .filter_map(|(_, value)| value.into_string().ok().map(Secret::new))
        .collect()
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

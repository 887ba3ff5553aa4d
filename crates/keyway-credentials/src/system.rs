//! The only reader of the process environment, the file system and the clock.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::Secret;
use crate::patience::{Patience, synchronously};
use crate::provider::DEADLINE;

/// What this crate asks of the machine, so that a test can answer instead.
///
/// [`RealSystem`] is the machine; [`crate::FakeSystem`] is one made up.
pub trait System: Send + Sync + fmt::Debug {
    /// The value of an environment variable, whether or not it is valid UTF-8; `None` when it is not set.
    fn var(&self, name: &str) -> Option<OsString>;

    /// The whole contents of a file.
    ///
    /// # Errors
    /// Those of [`std::fs::read`]; [`RealSystem`] also refuses a file of more than 16 MiB, which holds no key, and waits no longer than
    /// 5 s for what may hold its reader up.
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

    /// The names of what is in a folder, as far as it can be listed; none by default.
    fn names(&self, folder: &Path) -> Vec<OsString> {
        let _ = folder;
        Vec::new()
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
    /// It is no pipe or device, which may hold its reader up and gives its contents once.
    plain: bool,
    /// The file's number and the time of its last change of any kind, where the file system has them.
    identity: (u64, i64, i64),
}

impl FileStamp {
    /// Whether reading it ends at once: it is an ordinary file with something in it, and no pipe or device, nor one of those files in
    /// `/proc` that have no length and may wait for something to happen.
    pub fn is_plain(&self) -> bool {
        self.plain
    }
}

/// How much of a file is read.
const LONGEST_FILE: u64 = 16 << 20;

/// How many names of a folder are listed.
const MOST_NAMES: usize = 10_000;

/// How much of a pipe or device is read at once.
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
    /// The same as [`System::read`] with another limit for what may hold its reader up: a pipe, a device, a file in `/proc`.
    ///
    /// # Errors
    /// Those of [`System::read`]; [`io::ErrorKind::TimedOut`] when the limit has passed.
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

/// Reads a file that may hold its reader up, for as long as there is patience.
pub(crate) fn read_patiently(path: &Path, patience: &Patience) -> io::Result<Vec<u8>> {
    let mut options = std::fs::File::options();
    options.read(true);
    // Opens a pipe that nobody writes to yet. Other systems take one for a pipe that has ended.
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
        // What is read is gone: it is for somebody else once nobody waits here.
        patience.wait()?;
        let length = bytes.len();
        bytes.resize(length + PIECE, 0);
        let read = file.read(&mut bytes[length..]);
        bytes.truncate(length + read.as_ref().map_or(0, |read| *read));
        match read {
            Ok(0) => return Ok(bytes),
            Ok(_) => bytes = bounded(bytes)?,
            // It said that it could be read; asking again at once might go on for ever.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => std::thread::sleep(wait),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The values of the environment variables whose names speak of secrets.
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

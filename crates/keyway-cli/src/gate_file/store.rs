//! The file: its location, and reading and writing it from many processes.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use ring::hmac::{HMAC_SHA256, Key, sign};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use super::record::Record;

/// The largest file that is read: many times the size of its keys.
const MOST_BYTES: u64 = 1 << 20;

pub(super) struct Store {
    path: PathBuf,
}

impl Store {
    /// Returns the file in the user's cache directory; `None` if that does not exist.
    pub(super) fn usual() -> Option<Self> {
        Some(Self { path: cache_directory()?.join("keyway").join("gate.json") })
    }

    /// Returns the identifier of a key at a server: an HMAC with the file's random key.
    pub(super) fn id(&self, secret: &str, server: &str) -> Option<String> {
        let salt = self.with_lock(|path| {
            let (salt, record) = read(path);
            // Written at once, so that the next run finds the same.
            if salt.is_empty() { write(path, &random()?, record) } else { Some(salt) }
        })??;
        let text = format!("{server}\n{secret}");
        let mac = sign(&Key::new(HMAC_SHA256, salt.as_bytes()), text.as_bytes());
        Some(mac.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }

    /// Reads the file, changes its contents and writes it, while no other process does.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Record) -> T) -> Option<T> {
        self.with_lock(|path| {
            let (salt, mut record) = read(path);
            let result = change(&mut record);
            let salt = if salt.is_empty() { random()? } else { salt };
            write(path, &salt, record)?;
            Some(result)
        })?
    }

    fn with_lock<T>(&self, work: impl FnOnce(&Path) -> T) -> Option<T> {
        let directory = self.path.parent()?;
        private_directory(directory).ok()?;
        let _lock = lock(&directory.join("gate.lock"))?;
        Some(work(&self.path))
    }
}

fn read(path: &Path) -> (String, Record) {
    let text = || {
        let file = open(OpenOptions::new().read(true), path).ok()?;
        let mut text = String::new();
        file.metadata().ok().filter(fs::Metadata::is_file)?;
        file.take(MOST_BYTES).read_to_string(&mut text).ok()?;
        serde_json::from_str::<Value>(&text).ok()
    };
    let file = text().unwrap_or_default();
    let salt = file.get("salt").and_then(Value::as_str).unwrap_or_default().to_owned();
    (salt, Record::read(file.get("keys").unwrap_or(&Value::Null)))
}

/// Writes a temporary file and renames it, with mode 0600 from the start; returns the file's random
/// key.
fn write(path: &Path, salt: &str, mut record: Record) -> Option<String> {
    let text = json!({"about": "keyway: rejected keys, by HMAC; safe to delete", "salt": salt, "keys": record.write(SystemTime::now())});
    let mut file = tempfile::Builder::new().prefix(".gate-").tempfile_in(path.parent()?).ok()?;
    file.write_all(text.to_string().as_bytes()).ok()?;
    file.persist(path).ok()?;
    Some(salt.to_owned())
}

fn random() -> Option<String> {
    let mut bytes = [0; 32];
    SystemRandom::new().fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn cache_directory() -> Option<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        Some(absolute("HOME")?.join("Library").join("Caches"))
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))
    }
}

#[cfg(unix)]
fn private_directory(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn private_directory(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}

/// Opens the file without waiting for the other end of a pipe.
#[cfg(unix)]
fn open(options: &mut OpenOptions, path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn open(options: &mut OpenOptions, path: &Path) -> std::io::Result<File> {
    options.open(path)
}

/// Locks the file until the lock is dropped. Others hold it only for a moment; after a second
/// without the lock, the run continues without the file.
#[cfg(unix)]
fn lock(path: &Path) -> Option<File> {
    let file = open(OpenOptions::new().read(true).write(true).create(true).truncate(false), path).ok()?;
    for _ in 0..200 {
        if rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive).is_ok() {
            return Some(file);
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    None
}

/// If files can't be locked, two simultaneous runs may count one failure for both.
#[cfg(not(unix))]
fn lock(path: &Path) -> Option<File> {
    open(OpenOptions::new().read(true).write(true).create(true).truncate(false), path).ok()
}

//! Files that the emulator appends to, which only their owner may read: they contain prompts.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};

/// Opens the file for appending with mode 0600. An existing file gets that mode too: its new
/// contents are as private as its old ones.
pub(crate) fn open(path: &Path) -> Result<AppendFile, Error> {
    AppendFile::open(path).map_err(|error| {
        let text =
            format!("the journal {} cannot be written; check its path and permissions", path.display());
        Error::new(ErrorKind::Journal, text).caused_by(error)
    })
}

/// A file that lines are appended to.
///
/// If it is removed or renamed meanwhile, as programs that rotate logs do, a new one is made.
#[derive(Debug)]
pub(crate) struct AppendFile {
    path: PathBuf,
    file: File,
    /// Why a line is missing.
    failed: Option<String>,
}

impl AppendFile {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { path: path.to_owned(), file: open_private(path)?, failed: None })
    }

    /// Appends a line. A failure is kept: a full disk must not end the emulator.
    pub(crate) fn append(&mut self, line: &str) {
        if let Err(error) = self.try_append(line) {
            self.failed.get_or_insert_with(|| error.to_string());
        }
    }

    fn try_append(&mut self, line: &str) -> io::Result<()> {
        if self.is_gone() {
            self.file = open_private(&self.path)?;
        }
        self.file.write_all(line.as_bytes())
    }

    /// Returns whether its path no longer leads to it.
    fn is_gone(&self) -> bool {
        let Ok(own) = self.file.metadata() else { return false };
        own.is_file() && std::fs::metadata(&self.path).map_or(true, |found| !is_same(&own, &found))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns why a line is missing, if one is.
    pub(crate) fn failure(&self) -> Option<&str> {
        self.failed.as_deref()
    }
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;

    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// On other systems, an open file cannot be removed.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Opens a file for appending that only its owner may read.
#[cfg(unix)]
fn open_private(path: &Path) -> io::Result<File> {
    use std::fs::Permissions;
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};

    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
    let found = file.metadata()?;
    let others = found.permissions().mode() & 0o077;
    // The permissions of a device or pipe are left alone.
    if found.is_file() && others != 0 {
        let owners = found.permissions().mode() & 0o700;
        file.set_permissions(Permissions::from_mode(owners)).map_err(|error| {
            let text = format!(
                "others can read it, and its permissions cannot be changed ({error}); choose another file"
            );
            io::Error::new(error.kind(), text)
        })?;
    }
    Ok(file)
}

/// On other systems the directory's permissions apply.
#[cfg(not(unix))]
fn open_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_that_was_removed_or_renamed_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (path, old) = (folder.path().join("log"), folder.path().join("log.1"));
        let mut file = AppendFile::open(&path).unwrap();
        file.append("one\n");
        fs::rename(&path, &old).unwrap();
        file.append("two\n");
        fs::remove_file(&path).unwrap();
        file.append("three\n");
        assert_eq!(file.failure(), None);
        assert_eq!(fs::read_to_string(&old).unwrap(), "one\n");
        assert_eq!(fs::read_to_string(&path).unwrap(), "three\n");
        fs::remove_dir_all(folder.path()).unwrap();
        file.append("four\n");
        assert!(file.failure().unwrap().contains("No such file"), "{:?}", file.failure());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_remembered() {
        let mut file = AppendFile::open(Path::new("/dev/full")).unwrap();
        file.append("one\n");
        assert!(file.failure().unwrap().contains("No space left"), "{:?}", file.failure());
    }

    #[test]
    fn nobody_else_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let new = folder.path().join("new");
        open(&new).unwrap();
        assert_eq!(mode(&new), 0o600);
        for (before, after) in
            [(0o644, 0o600), (0o666, 0o600), (0o600, 0o600), (0o640, 0o600), (0o770, 0o700)]
        {
            let old = folder.path().join(format!("{before:o}"));
            fs::write(&old, "line\n").unwrap();
            fs::set_permissions(&old, Permissions::from_mode(before)).unwrap();
            open(&old).unwrap();
            assert_eq!((mode(&old), fs::read_to_string(&old).unwrap()), (after, "line\n".to_owned()));
        }
        // Only regular files have their mode changed.
        open(Path::new("/dev/null")).unwrap();
        assert_ne!(mode(Path::new("/dev/null")), 0o600);
    }
}

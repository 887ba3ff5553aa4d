//! The journal's file, which only its owner may read: it contains every prompt.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use crate::error::{Error, ErrorKind};

/// Opens the file for appending with mode 0600. An existing file gets that mode too: its new
/// contents are as private as its old ones.
pub(crate) fn open(path: &Path) -> Result<File, Error> {
    open_private(path).map_err(|error| {
        let text =
            format!("the journal {} cannot be written; check its path and permissions", path.display());
        Error::new(ErrorKind::Journal, text).caused_by(error)
    })
}

/// Opens a file for appending that only its owner may read.
#[cfg(unix)]
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
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
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

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

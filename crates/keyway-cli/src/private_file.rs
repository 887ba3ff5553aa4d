//! A file that only its owner may read, replaced in one step (X4).

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that holds a secret, whether or not it is there yet.
///
/// Replacing it is atomic: whoever reads it sees the old contents or the new, never a part, also after a crash.
pub(crate) struct PrivateFile {
    /// The file itself: what the path's link leads to, if it is a link.
    target: PathBuf,
    linked: bool,
}

impl PrivateFile {
    /// The file at this path.
    ///
    /// # Errors
    /// When a link leads nowhere, or something else than a file is there.
    pub(crate) fn locate(path: &Path) -> io::Result<Self> {
        let linked = match fs::symlink_metadata(path) {
            Ok(found) => found.is_symlink(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { target: path.to_owned(), linked: false });
            }
            Err(error) => return Err(error),
        };
        let target = if linked {
            fs::canonicalize(path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => io::Error::other("it is a link that leads nowhere"),
                _ => error,
            })?
        } else {
            path.to_owned()
        };
        if fs::metadata(&target)?.is_file() {
            Ok(Self { target, linked })
        } else {
            Err(io::Error::other("it is not a file"))
        }
    }

    /// Whether the path is a link.
    pub(crate) fn is_linked(&self) -> bool {
        self.linked
    }

    /// Gives it these contents and mode 0600, whatever the umask and the mode before; its folder is made if need be, with
    /// mode 0700.
    pub(crate) fn replace(&self, contents: &[u8]) -> io::Result<()> {
        let folder = self.target.parent().unwrap_or(Path::new("."));
        make_folder(folder)?;
        // Beside the file, since only within one file system a rename is one step.
        let mut file = tempfile::Builder::new().prefix(".keyway-").tempfile_in(folder)?;
        restrict(file.path(), 0o600)?;
        file.write_all(contents)?;
        file.as_file().sync_all()?;
        file.persist(&self.target).map_err(|error| error.error)?;
        sync(folder);
        Ok(())
    }

    /// Removes it.
    pub(crate) fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.target)?;
        sync(self.target.parent().unwrap_or(Path::new(".")));
        Ok(())
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Ok(()) => restrict(folder, 0o700),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere the home directory's rules hold.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
fn restrict(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// Makes a rename last; not every file system can, and the file is whole in any case.
fn sync(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests;

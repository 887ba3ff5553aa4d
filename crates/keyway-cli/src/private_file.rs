//! A file that only its owner may read, replaced atomically (X4) and without leftover copies (X6).

mod leftovers;
#[cfg(target_os = "linux")]
mod nameless;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that contains a secret, whether or not it exists yet.
///
/// Replacing it is atomic: a reader sees the old contents or the new, never a part, even after a
/// crash.
pub(crate) struct PrivateFile {
    /// The file itself: the target, if the path is a link.
    target: PathBuf,
    linked: bool,
}

impl PrivateFile {
    /// Finds the file at this path.
    ///
    /// # Errors
    /// Fails if a link is dangling, or if the path is not a file.
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
                io::ErrorKind::NotFound => io::Error::other("it is a dangling symbolic link"),
                _ => error,
            })?
        } else {
            path.to_owned()
        };
        if fs::metadata(&target)?.is_file() {
            Ok(Self { target, linked })
        } else {
            Err(io::Error::other("it is not a regular file"))
        }
    }

    /// Returns whether the path is a link.
    pub(crate) fn is_linked(&self) -> bool {
        self.linked
    }

    /// Writes these contents with mode 0600, whatever the umask and the previous mode. A missing
    /// directory is created, with mode 0700.
    pub(crate) fn replace(&self, contents: &[u8]) -> io::Result<()> {
        let folder = self.folder();
        make_folder(folder)?;
        #[cfg(target_os = "linux")]
        let done = nameless::replace(folder, &self.target, contents)?;
        #[cfg(not(target_os = "linux"))]
        let done = false;
        if !done {
            self.replace_by_name(folder, contents)?;
        }
        sync(folder);
        Ok(())
    }

    /// Writes the file under another name first, which is left behind if the process is killed
    /// meanwhile.
    fn replace_by_name(&self, folder: &Path, contents: &[u8]) -> io::Result<()> {
        // In the same directory, since a rename is atomic only within one file system.
        let mut file = leftovers::claimed(|| leftovers::named().tempfile_in(folder))?;
        restrict(file.path(), 0o600)?;
        file.write_all(contents)?;
        file.as_file().sync_all()?;
        file.persist(&self.target).map_err(|error| error.error)?;
        Ok(())
    }

    /// Removes the copies that a killed process left in its directory, and returns their paths.
    pub(crate) fn remove_leftovers(&self) -> Vec<PathBuf> {
        leftovers::remove(self.folder())
    }

    /// Returns its directory and mode, if others can change its contents.
    #[cfg(unix)]
    pub(crate) fn open_folder(&self) -> Option<(&Path, u32)> {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(self.folder()).ok()?.permissions().mode() & 0o7777;
        (mode & 0o022 != 0).then_some((self.folder(), mode))
    }

    fn folder(&self) -> &Path {
        self.target.parent().unwrap_or(Path::new("."))
    }

    /// Removes the file.
    pub(crate) fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.target)?;
        sync(self.folder());
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

/// On other systems the home directory's permissions apply.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
fn restrict(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// Makes a rename durable. Not every file system can, and the file is complete in any case.
fn sync(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests;

//! `--output FILE`: the file for a result, which is complete or unchanged.

use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The number of links to follow before assuming a cycle, as on Linux.
const MOST_LINKS: usize = 40;

/// A file that is being written.
///
/// An unfinished result leaves nothing behind: neither a part of it, nor an empty file in place of
/// an older one.
pub(crate) struct ResultFile(Way);

enum Way {
    /// Written beside its target, which it replaces atomically.
    Beside { file: NamedTempFile, target: PathBuf },
    /// Written elsewhere, if nothing can be created beside the target or the target has other
    /// names: copied into it at the end.
    Spooled { file: File, target: PathBuf },
    /// Not an ordinary file: a device, a pipe.
    Direct(File),
}

impl ResultFile {
    /// Starts writing the file at this path. A link stays, and its target is written.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let mut target = path.to_owned();
        for _ in 0..MOST_LINKS {
            if names_descriptor(&target) {
                return File::create(target).map(Way::Direct).map(Self);
            }
            match fs::symlink_metadata(&target) {
                Ok(found) if found.is_symlink() => {
                    let leads = fs::read_link(&target)?;
                    target = target.parent().unwrap_or(Path::new("")).join(leads);
                }
                Ok(found) if found.is_file() => return Self::replacing(target, &found),
                Ok(_) => return File::create(target).map(Way::Direct).map(Self),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    let file = fresh().tempfile_in(folder(&target))?;
                    return Ok(Self(Way::Beside { file, target }));
                }
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::other("its symbolic links form a loop"))
    }

    /// Replaces an existing file: its mode and other names stay, and its owner if possible.
    fn replacing(target: PathBuf, old: &Metadata) -> io::Result<Self> {
        // Checks whether it may be written at all, without changing it.
        File::options().append(true).open(&target)?;
        if !has_other_names(old)
            && let Ok(file) = named().tempfile_in(folder(&target))
            && take_after(file.as_file(), old).is_ok()
        {
            return Ok(Self(Way::Beside { file, target }));
        }
        Ok(Self(Way::Spooled { file: tempfile::tempfile()?, target }))
    }

    /// Moves the complete file into place.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.0 {
            Way::Beside { file, target } => file.persist(target).map(drop).map_err(|error| error.error),
            Way::Spooled { mut file, target } => {
                file.rewind()?;
                io::copy(&mut file, &mut File::create(target)?).map(drop)
            }
            Way::Direct(_) => Ok(()),
        }
    }

    /// Returns whether the result is invisible until it is finished.
    pub(crate) fn is_held_back(&self) -> bool {
        !matches!(self.0, Way::Direct(_))
    }
}

impl Write for ResultFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Way::Beside { file, .. } => file.write(bytes),
            Way::Spooled { file, .. } | Way::Direct(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Way::Beside { file, .. } => file.flush(),
            Way::Spooled { file, .. } | Way::Direct(file) => file.flush(),
        }
    }
}

/// `/dev/stdout` and the like: their target is open already, and must not be replaced.
fn names_descriptor(path: &Path) -> bool {
    cfg!(unix) && (path.starts_with("/dev") || path.starts_with("/proc"))
}

fn folder(target: &Path) -> &Path {
    target.parent().filter(|folder| folder.as_os_str() != OsStr::new("")).unwrap_or(Path::new("."))
}

fn named() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".keyway-").suffix(".part");
    builder
}

/// Returns a builder of files with the default mode, subject to the umask.
fn fresh() -> tempfile::Builder<'static, 'static> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes"))]
    let mut builder = named();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

#[cfg(unix)]
fn has_other_names(found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.nlink() > 1
}

/// Gives the new file the owner and mode of the old one.
#[cfg(unix)]
fn take_after(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let new = file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        fchown(file, Some(old.uid()), Some(old.gid()))?;
    }
    file.set_permissions(old.permissions())
}

/// On other systems the directory's permissions apply.
#[cfg(not(unix))]
fn has_other_names(_: &Metadata) -> bool {
    false
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
fn take_after(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests;

//! Writing a file that has no name until it is complete, so that a killed process leaves nothing
//! behind.

use std::fs::{File, Permissions};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, FlockOperation, Mode, OFlags, flock, linkat};

use super::leftovers;

/// Writes these contents under the name `target`. Returns false if the file system or the machine
/// does not support that; nothing has changed then.
pub(super) fn replace(folder: &Path, target: &Path, contents: &[u8]) -> io::Result<bool> {
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let Ok(file) = rustix::fs::open(folder, flags, Mode::RUSR | Mode::WUSR) else { return Ok(false) };
    let mut file = File::from(file);
    file.set_permissions(Permissions::from_mode(0o600))?;
    file.write_all(contents)?;
    file.sync_all()?;
    // Held while the file has a temporary name. If files can't be locked, it is complete anyway.
    let _ = flock(&file, FlockOperation::LockExclusive);
    match link(&file, target) {
        Ok(()) => return Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(_) => return Ok(false),
    }
    // A link can't replace a file, so it gets a temporary name until the rename.
    let Ok(named) = leftovers::named().make_in(folder, |path| link(&file, path)) else { return Ok(false) };
    named.persist(target).map_err(|error| error.error)?;
    Ok(true)
}

fn link(file: &File, path: &Path) -> io::Result<()> {
    let own = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, own.as_str(), CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

//! Files with a key that a killed process has left behind.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// The prefix of temporary file names.
pub(super) const PREFIX: &str = ".keyway-";

/// The number of letters and digits after it.
const LETTERS: usize = 6;

/// Returns a builder of temporary file names.
pub(super) fn named() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).rand_bytes(LETTERS);
    builder
}

/// Creates a file that [`remove`] leaves alone for as long as this process has it open.
pub(super) fn claimed(make: impl Fn() -> io::Result<NamedTempFile>) -> io::Result<NamedTempFile> {
    loop {
        let file = make()?;
        // It may have been taken for a leftover before it was claimed.
        if claim(file.as_file()) && file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes the leftovers in a directory: files of this user with such a name that no process holds.
/// Returns their paths.
pub(super) fn remove(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(is_name))
        .map(|entry| entry.path());
    paths.filter(|path| taken(path).is_some_and(|_held| fs::remove_file(path).is_ok())).collect()
}

fn is_name(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .is_some_and(|rest| rest.len() == LETTERS && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Claims a file that belongs to this user and that no process holds.
#[cfg(unix)]
fn taken(path: &Path) -> Option<File> {
    use std::os::unix::fs::MetadataExt;
    let own = |found: &fs::Metadata| found.is_file() && found.uid() == rustix::process::geteuid().as_raw();
    // Not through a link, and not a pipe.
    fs::symlink_metadata(path).ok().filter(own)?;
    File::open(path).ok().filter(claim)
}

#[cfg(unix)]
fn claim(file: &File) -> bool {
    use rustix::fs::{FlockOperation, flock};
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => true,
        // If files can't be locked, none is held.
        Err(error) => error != rustix::io::Errno::WOULDBLOCK,
    }
}

/// Without locks, age decides.
#[cfg(not(unix))]
fn taken(path: &Path) -> Option<()> {
    let age = fs::symlink_metadata(path).ok()?.modified().ok()?.elapsed().ok()?;
    (age.as_secs() > 60).then_some(())
}

#[cfg(not(unix))]
fn claim(_: &File) -> bool {
    true
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn x6_what_was_left_behind_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let others =
            [".keyway-", ".keyway-abc12", ".keyway-abc1234", ".keyway-abc12.", "keyway-abc123", "auth.json"];
        for name in others.iter().chain(&[".keyway-abc123", ".keyway-XyZ009"]) {
            fs::write(folder.join(name), "x").unwrap();
        }
        fs::create_dir(folder.join(".keyway-folder")).unwrap();
        std::os::unix::fs::symlink("auth.json", folder.join(".keyway-linked")).unwrap();
        let held = claimed(|| named().tempfile_in(folder)).unwrap();

        let mut removed = remove(folder);
        removed.sort();
        assert_eq!(removed, [folder.join(".keyway-XyZ009"), folder.join(".keyway-abc123")]);
        let mut left: Vec<_> = others.iter().map(|name| (*name).to_owned()).collect();
        left.extend([".keyway-folder".to_owned(), ".keyway-linked".to_owned()]);
        left.push(held.path().file_name().unwrap().to_str().unwrap().to_owned());
        left.sort();
        assert_eq!(names(folder), left);
        assert_eq!(remove(folder), Vec::<PathBuf>::new());
        drop(held);
        assert_eq!(remove(&folder.join("nowhere")), Vec::<PathBuf>::new());
    }

    #[test]
    fn x6_a_file_that_was_taken_before_it_was_claimed_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let first = std::cell::Cell::new(true);
        let file = claimed(|| {
            let file = named().tempfile_in(folder.path())?;
            if first.replace(false) {
                fs::remove_file(file.path())?;
            }
            Ok(file)
        });
        assert!(file.unwrap().path().exists());
    }
}

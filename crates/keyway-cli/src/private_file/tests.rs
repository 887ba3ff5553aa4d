use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::*;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn replace(path: &Path, contents: &str) {
    PrivateFile::locate(path).unwrap().replace(contents.as_bytes()).unwrap();
}

#[test]
fn x4_a_new_file_and_its_folder_are_private() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(".openai/auth.json");
    replace(&path, "new");
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn x4_a_file_that_others_could_read_is_private_afterwards() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("auth.json");
    fs::write(&path, "old").unwrap();
    restrict(&path, 0o644).unwrap();
    restrict(home.path(), 0o755).unwrap();
    let old = fs::metadata(&path).unwrap().ino();
    replace(&path, "new");
    assert_eq!((fs::read_to_string(&path).unwrap().as_str(), mode(&path)), ("new", 0o600));
    assert_ne!(fs::metadata(&path).unwrap().ino(), old, "another file, so that nobody has it open");
    assert_eq!(mode(home.path()), 0o755, "a folder that was there is left alone");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "no temporary file stays");
}

#[test]
fn x4_a_reader_sees_the_old_contents_or_the_new() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("auth.json");
    let texts = ["a".repeat(100_000), "b".repeat(100_000)];
    replace(&path, &texts[0]);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..50 {
                replace(&path, &texts[round % 2]);
            }
            done.store(true, Ordering::Relaxed);
        });
        while !done.load(Ordering::Relaxed) {
            let seen = fs::read_to_string(&path).unwrap();
            assert!(texts.contains(&seen), "{} bytes", seen.len());
        }
    });
}

#[test]
fn x4_a_file_is_replaced_by_name_where_none_can_be_written_without() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("auth.json");
    for contents in ["old", "new"] {
        let file = PrivateFile::locate(&path).unwrap();
        file.replace_by_name(home.path(), contents.as_bytes()).unwrap();
        assert_eq!((fs::read_to_string(&path).unwrap().as_str(), mode(&path)), (contents, 0o600));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "no temporary file stays");
    }
}

/// While files are being written, another process finds only complete files and takes none of them
/// for leftovers.
#[test]
fn x6_files_that_are_being_written_are_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("auth.json");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for by_name in [false, true] {
            let (path, done, folder) = (&path, &done, home.path());
            scope.spawn(move || {
                for _ in 0..50 {
                    let file = PrivateFile::locate(path).unwrap();
                    if by_name { file.replace_by_name(folder, b"whole") } else { file.replace(b"whole") }
                        .unwrap();
                }
                done.store(true, Ordering::Relaxed);
            });
        }
        while !done.load(Ordering::Relaxed) {
            PrivateFile::locate(&path).unwrap().remove_leftovers();
        }
    });
    assert_eq!(fs::read_to_string(&path).unwrap(), "whole");
}

#[test]
fn x4_a_folder_that_others_can_change_is_told() {
    let home = tempfile::tempdir().unwrap();
    let file = PrivateFile::locate(&home.path().join("auth.json")).unwrap();
    for (mode, told) in [(0o700, false), (0o755, false), (0o775, true), (0o777, true), (0o1777, true)] {
        restrict(home.path(), mode).unwrap();
        assert_eq!(file.open_folder(), told.then_some((home.path(), mode)), "{mode:o}");
    }
}

#[test]
fn a_link_stays_and_what_it_leads_to_is_replaced() {
    let home = tempfile::tempdir().unwrap();
    let (real, link) = (home.path().join("dotfiles/auth.json"), home.path().join("auth.json"));
    fs::create_dir(real.parent().unwrap()).unwrap();
    fs::write(&real, "old").unwrap();
    symlink("dotfiles/auth.json", &link).unwrap();
    replace(&link, "new");
    assert!(PrivateFile::locate(&link).unwrap().is_linked());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!((fs::read_to_string(&real).unwrap().as_str(), mode(&real)), ("new", 0o600));
}

#[test]
fn what_is_not_a_file_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let said = |name: &str| PrivateFile::locate(&home.path().join(name)).err().unwrap().to_string();
    symlink("nowhere", home.path().join("dangling")).unwrap();
    symlink(".", home.path().join("folder")).unwrap();
    fs::create_dir(home.path().join("directory")).unwrap();
    assert_eq!(said("dangling"), "it is a dangling symbolic link");
    assert_eq!(said("folder"), "it is not a regular file");
    assert_eq!(said("directory"), "it is not a regular file");
}

#[test]
fn a_file_that_cannot_be_written_stays_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("none/such/auth.json");
    let file = PrivateFile::locate(&path).unwrap();
    assert_eq!(file.replace(b"new").unwrap_err().kind(), io::ErrorKind::NotFound);
    assert!(!home.path().join("none").exists());
}

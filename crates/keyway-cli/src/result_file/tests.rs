use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::thread;

use rustix::fs::{Mode, mkfifoat};

use super::*;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn begun(path: &Path) -> ResultFile {
    let mut file = ResultFile::create(path).unwrap();
    file.write_all(b"new").unwrap();
    file
}

fn names(folder: &Path) -> Vec<String> {
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut found: Vec<_> = found.collect();
    found.sort();
    found
}

#[test]
fn a_new_file_is_there_once_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    drop(begun(&path));
    assert!(names(folder.path()).is_empty(), "nothing is left of what was not finished");
    begun(&path).finish().unwrap();
    assert_eq!(
        (fs::read_to_string(&path).unwrap(), names(folder.path())),
        ("new".into(), vec!["out".into()])
    );
    // Like any file created here.
    fs::write(folder.path().join("other"), "").unwrap();
    assert_eq!(mode(&path), mode(&folder.path().join("other")));
}

#[test]
fn a_file_is_as_it_was_until_the_new_one_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    for bits in [0o600, 0o644, 0o664, 0o755, 0o200] {
        let _ = fs::remove_file(&path);
        fs::write(&path, "old and longer").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(bits)).unwrap();
        let file = begun(&path);
        assert_eq!(fs::metadata(&path).unwrap().len(), 14);
        drop(file);
        assert_eq!(fs::metadata(&path).unwrap().len(), 14);
        begun(&path).finish().unwrap();
        assert_eq!((fs::metadata(&path).unwrap().len(), mode(&path)), (3, bits));
        assert_eq!(names(folder.path()), ["out"]);
    }
}

#[test]
fn links_stay_and_so_do_other_names() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("there")).unwrap();
    fs::write(at("there/out"), "old").unwrap();
    symlink("there/out", at("one")).unwrap();
    symlink("one", at("two")).unwrap();
    begun(&at("two")).finish().unwrap();
    assert!(fs::symlink_metadata(at("two")).unwrap().is_symlink());
    assert_eq!(
        (fs::read_to_string(at("there/out")).unwrap(), names(&at("there"))),
        ("new".into(), vec!["out".into()])
    );
    // A dangling link creates its target.
    symlink("there/later", at("three")).unwrap();
    begun(&at("three")).finish().unwrap();
    assert_eq!(fs::read_to_string(at("there/later")).unwrap(), "new");
    fs::write(at("first"), "old").unwrap();
    fs::hard_link(at("first"), at("second")).unwrap();
    drop(begun(&at("first")));
    assert_eq!(fs::read_to_string(at("second")).unwrap(), "old");
    begun(&at("first")).finish().unwrap();
    assert_eq!(
        (fs::read_to_string(at("second")).unwrap(), fs::metadata(at("first")).unwrap().nlink()),
        ("new".into(), 2)
    );
    symlink("circle", at("circle")).unwrap();
    assert!(ResultFile::create(&at("circle")).is_err());
}

#[test]
fn what_is_no_file_is_written_as_it_is() {
    assert!(!begun(Path::new("/dev/null")).is_held_back());
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    mkfifoat(rustix::fs::CWD, &pipe, Mode::from_raw_mode(0o600)).unwrap();
    let reader = thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    let file = begun(&pipe);
    assert!(!file.is_held_back());
    file.finish().unwrap();
    assert_eq!(reader.join().unwrap(), "new");
    assert!(
        ResultFile::create(folder.path()).is_err()
            && ResultFile::create(&folder.path().join("no/out")).is_err()
    );
}

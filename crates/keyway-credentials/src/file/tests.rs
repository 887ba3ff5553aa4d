use super::*;
use crate::FakeSystem;

async fn answer(system: FakeSystem) -> Answer {
    FileProvider::of(Arc::new(system), "/run/key", KeyKind::ApiKey).provide().await
}

async fn secret(provider: &FileProvider) -> String {
    match provider.provide().await {
        Answer::Here(key) => key.secret().expose().to_owned(),
        other => panic!("{other:?}"),
    }
}

/// A directory of its own, removed at the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("keyway-file-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn k7_the_line_feed_at_the_files_end_is_no_part_of_the_key() {
    let Answer::Here(key) = answer(FakeSystem::new().with_file("/run/key", "sk-emul-1\n")).await else {
        panic!()
    };
    assert_eq!((key.secret().expose(), key.notes()), ("sk-emul-1", &[][..]));
    assert_eq!(key.source().to_string(), "the file /run/key");
}

#[tokio::test]
async fn k2_a_file_that_was_replaced_or_written_to_is_noticed() {
    let directory = Directory::new("replaced");
    let path = directory.0.join("key");
    std::fs::write(&path, "sk-emul-1").unwrap();
    let provider = FileProvider::new(&path);
    assert!(!provider.unchanged(), "it has not been read yet");
    assert_eq!(secret(&provider).await, "sk-emul-1");
    assert!(provider.unchanged());
    std::fs::write(path.with_extension("new"), "sk-emul-2").unwrap();
    std::fs::rename(path.with_extension("new"), &path).unwrap();
    assert!(!provider.unchanged(), "replaced by one of the same length");
    assert_eq!(secret(&provider).await, "sk-emul-2");
    std::fs::remove_file(&path).unwrap();
    assert!(!provider.unchanged());
}

#[cfg(unix)]
#[tokio::test]
async fn k2_the_swap_of_a_symbolic_link_is_noticed() {
    let directory = Directory::new("swapped");
    let version = |name: &str, key: &str| {
        let version = directory.0.join(name);
        std::fs::create_dir(&version).unwrap();
        std::fs::write(version.join("key"), key).unwrap();
        // As Kubernetes does it: a link to the version, swapped by a rename, behind a link that stays.
        std::os::unix::fs::symlink(name, directory.0.join("..data_tmp")).unwrap();
        std::fs::rename(directory.0.join("..data_tmp"), directory.0.join("..data")).unwrap();
    };
    version("..1", "sk-emul-1");
    std::os::unix::fs::symlink("..data/key", directory.0.join("key")).unwrap();
    let provider = FileProvider::new(directory.0.join("key"));
    assert_eq!(secret(&provider).await, "sk-emul-1");
    assert!(provider.unchanged());
    version("..2", "sk-emul-2");
    assert!(!provider.unchanged());
    assert_eq!(secret(&provider).await, "sk-emul-2");
}

#[tokio::test]
async fn k3_a_file_that_was_named_and_has_no_key_is_a_failure() {
    for (system, words, passing) in [
        (FakeSystem::new(), "does not exist", false),
        (FakeSystem::new().with_file("/run/key", " \n"), "is empty", true),
        (FakeSystem::new().with_file("/run/key", b"\xff".to_vec()), "is not valid UTF-8", true),
        (FakeSystem::new().with_file("/run/key", "{}"), "holds a JSON object", true),
        (FakeSystem::new().with_unreadable("/run/key"), "cannot be read", false),
    ] {
        let Answer::Failed(error) = answer(system).await else { panic!("{words}") };
        assert!(error.to_string().contains("/run/key") && error.to_string().contains(words), "{error}");
        assert_eq!(error.transient(), passing, "{error}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn k3_a_device_without_an_end_is_no_file_with_a_key() {
    let Answer::Failed(error) = FileProvider::new("/dev/zero").provide().await else { panic!() };
    assert!(error.to_string().starts_with("the file /dev/zero cannot be read: file too large"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn p5_a_pipe_that_nobody_writes_to_is_waited_for_no_longer_than_the_deadline() {
    use crate::{Chain, Outcome};

    let directory = Directory::new("pipe");
    let pipe = |name: &str| {
        let path = directory.0.join(name);
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    };
    let path = pipe("silent");
    let chain = Chain::new(vec![Box::new(FileProvider::new(&path))]);
    let Outcome::Failed(error) = chain.deadline(std::time::Duration::from_millis(50)).resolve().await else {
        panic!()
    };
    assert!(error.to_string().contains("gave no answer within 0.05 s") && error.transient(), "{error}");
    // Lets the thread go that waits for a writer.
    std::fs::write(&path, "").unwrap();

    // One with a writer is read, once. Opening it waits for the other side, on both sides.
    let path = pipe("written");
    let provider = FileProvider::new(&path);
    let answering = provider.provide();
    std::fs::write(&path, "sk-emul-2").unwrap();
    let answer = answering.await;
    let Answer::Here(key) = answer else { panic!("{answer:?}") };
    assert_eq!(key.secret().expose(), "sk-emul-2");
    assert!(provider.unchanged(), "what was read of it is gone");
}

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

/// A temporary directory, removed at the end.
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
        // As Kubernetes does it: a link to the version, swapped by a rename, behind a stable link.
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
        (FakeSystem::new().with_file("/run/key", "{}"), "contains a JSON object", true),
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

/// Waits until nobody reads the pipe any more.
#[cfg(unix)]
async fn left_alone(pipe: &Path) {
    use std::os::unix::fs::OpenOptionsExt;

    let nonblocking = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
    while std::fs::OpenOptions::new().write(true).custom_flags(nonblocking).open(pipe).is_ok() {
        tokio::task::yield_now().await;
    }
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
    assert!(error.to_string().contains("did not respond within 0.05 s") && error.transient(), "{error}");
    left_alone(&path).await;

    // A pipe with a writer is read, once. Opening it blocks on both sides until the other side
    // opens it.
    let path = pipe("written");
    let provider = FileProvider::new(&path);
    let answering = provider.provide();
    std::fs::write(&path, "sk-emul-2").unwrap();
    let answer = answering.await;
    let Answer::Here(key) = answer else { panic!("{answer:?}") };
    assert_eq!(key.secret().expose(), "sk-emul-2");
    assert!(provider.unchanged(), "what was read of it is gone");
}

#[cfg(unix)]
#[tokio::test]
async fn p5_a_pipe_in_the_place_of_a_file_read_once_holds_nobody_up() {
    use std::time::Duration;

    use crate::{AuthJsonProvider, Chain, Outcome};

    /// The machine with another home directory.
    #[derive(Debug)]
    struct At(PathBuf);

    impl System for At {
        fn var(&self, _: &str) -> Option<std::ffi::OsString> {
            None
        }

        fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
            RealSystem.read(path)
        }

        fn stamp(&self, path: &Path) -> Option<FileStamp> {
            RealSystem.stamp(path)
        }

        fn home_dir(&self) -> Option<PathBuf> {
            Some(self.0.clone())
        }

        fn now(&self) -> std::time::SystemTime {
            RealSystem.now()
        }
    }

    let directory = Directory::new("once");
    let path = directory.0.join(".openai/auth.json");
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    let chain = Chain::new(vec![Box::new(AuthJsonProvider::read(&At(directory.0.clone())))]);
    assert!(chain.settled().is_none());
    let Outcome::Failed(error) = chain.deadline(Duration::from_millis(50)).resolve().await else { panic!() };
    let text = "the file ~/.openai/auth.json did not respond within 0.05 s";
    assert!(error.to_string().starts_with(text) && error.transient(), "{error}");

    left_alone(&path).await;
    let provider = AuthJsonProvider::read(&At(directory.0.clone()));
    let answering = provider.provide();
    std::fs::write(&path, r#"{"api_key": "sk-emul-1"}"#).unwrap();
    let answer = answering.await;
    assert!(matches!(&answer, Answer::Here(key) if key.secret().expose() == "sk-emul-1"), "{answer:?}");

    let error = RealSystem.read_within(&path, Duration::from_millis(20)).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
}

#[test]
fn x8_a_file_and_a_key_have_a_largest_length() {
    let read = |length: usize| {
        let system = FakeSystem::new().with_file("/key", "k".repeat(length));
        FileProvider::of(Arc::new(system), "/key", KeyKind::ApiKey).0.answer(Ok(vec![b'k'; length]))
    };
    assert!(matches!(read(64 << 10), Answer::Here(_)));
    for (length, words) in [
        ((64 << 10) + 1, "the file /key is longer than any key (64 KiB); write the key into it"),
        ((1 << 20) + 1, "the file /key cannot be read: it is larger than 1 MiB; "),
    ] {
        let Answer::Failed(error) = read(length) else { panic!("{length}") };
        assert!(error.to_string().starts_with(words), "{error}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn x8_what_waits_for_something_to_happen_is_no_plain_file() {
    for path in ["/proc/self/status", "/proc/kmsg", "/dev/null"] {
        assert!(RealSystem.stamp(Path::new(path)).is_none_or(|stamp| !stamp.is_plain()), "{path}");
    }
    let read = RealSystem.read_within(Path::new("/proc/self/status"), std::time::Duration::from_secs(5));
    assert!(read.unwrap().starts_with(b"Name:"));
    let error = RealSystem.read(Path::new("/")).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::IsADirectory);
}

/// A file whose contents and clock a test changes.
#[derive(Debug, Default)]
struct Changing {
    contents: Mutex<String>,
    now: Mutex<u64>,
}

impl System for Changing {
    fn var(&self, _: &str) -> Option<std::ffi::OsString> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Ok(self.contents.lock().unwrap().clone().into_bytes())
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> std::time::SystemTime {
        std::time::UNIX_EPOCH + std::time::Duration::from_secs(*self.now.lock().unwrap())
    }
}

#[tokio::test]
async fn p3_a_file_that_says_when_its_key_ends_is_read_again_ahead_of_that() {
    for (first, second) in [
        (r#"{"key": "sk-emul-1", "expires_at": 4600}"#, r#"{"key": "sk-emul-2", "expires_at": 9600}"#),
        (r#"{"key": "sk-emul-1", "expires_in": 3600}"#, r#"{"key": "sk-emul-2", "expires_in": 3600}"#),
    ] {
        let system = Arc::new(Changing::default());
        let set = |now: u64, contents: &str| {
            *system.now.lock().unwrap() = now;
            *system.contents.lock().unwrap() = contents.to_owned();
        };
        set(1000, first);
        let provider = FileProvider::member(system.clone(), "/run/key", Member::new("key"), KeyKind::ApiKey);
        let cache = crate::Cache::new(crate::Chain::new(vec![Box::new(provider)]), system.clone(), |_| {});
        let key = async || cache.get().await.unwrap().secret().expose().to_owned();
        assert_eq!(key().await, "sk-emul-1");
        set(3300, second);
        assert_eq!(key().await, "sk-emul-1", "nothing is read before it must be");
        set(4575, second);
        assert_eq!(key().await, "sk-emul-2", "30 s before the end the caller waits");
    }
}

#[tokio::test]
async fn p3_a_key_past_its_end_is_a_failure_and_a_malformed_end_is_not() {
    let system = |contents: &str| {
        let now = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        Arc::new(FakeSystem::new().with_now(now).with_file("/run/key", contents))
    };
    let get = async |system: Arc<FakeSystem>| {
        let provider = FileProvider::member(system.clone(), "/run/key", Member::new("key"), KeyKind::ApiKey);
        crate::Cache::new(crate::Chain::new(vec![Box::new(provider)]), system, |_| {}).get().await
    };
    let Err(crate::Outcome::Failed(error)) =
        get(system(r#"{"key": "sk-emul-1", "expires_at": 820000}"#)).await
    else {
        panic!("it has expired")
    };
    assert_eq!(
        error.to_string(),
        "`key` in the file /run/key returned a key that expired 2 days ago; check that it returns current keys, and that this machine's clock is right"
    );
    let key = get(system(r#"{"key": "sk-emul-1", "expires_at": "soon"}"#)).await.unwrap();
    assert_eq!((key.expires_at(), key.notes().len()), (None, 1));
}

//! A file that holds a key and nothing else, such as a mounted secret.

use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::decode::read_text;
use crate::provider::Answering;
use crate::{Answer, Credential, FileStamp, KeyKind, Provider, RealSystem, Source, System};

/// A file with one key in it, read anew each time it is asked (K2).
///
/// A rotated key is picked up before the next attempt: the file's marks are looked at each time, and it is read again when they
/// have changed. It may be replaced by a rename or by the swap of a symbolic link in its path. A missing or empty file is a failure, because somebody named it (K3).
#[derive(Debug)]
pub struct FileProvider {
    path: PathBuf,
    kind: KeyKind,
    system: Arc<dyn System>,
    /// The marks of the version that was read last.
    seen: Mutex<Option<FileStamp>>,
}

impl FileProvider {
    /// The file at `path` on this machine, as an API key.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self::of(Arc::new(RealSystem), path, KeyKind::ApiKey)
    }

    /// The file at `path` of a system, as a key of a kind.
    pub fn of(system: Arc<dyn System>, path: impl AsRef<Path>, kind: KeyKind) -> Self {
        Self { path: path.as_ref().to_owned(), kind, system, seen: Mutex::default() }
    }

    fn read(&self) -> Answer {
        let source = self.source();
        // Taken before the reading: a version that comes between is read again, not missed.
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = self.system.stamp(&self.path);
        let missing = |what: &str| {
            Answer::Failed(crate::ProviderError::new(
                source.clone(),
                what,
                "write the key into it, or name another source",
            ))
        };
        match read_text(self.system.as_ref(), &self.path, &source) {
            Ok(text) => match Credential::from_text(&text, self.kind, source.clone()) {
                Some(credential) => Answer::Here(credential),
                None => missing("is empty"),
            },
            Err(Answer::NotConfigured(_)) => missing("does not exist"),
            Err(answer) => answer,
        }
    }
}

impl Provider for FileProvider {
    fn source(&self) -> Source {
        Source::File(self.path.clone())
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(ready(self.read()))
    }

    fn can_refresh(&self) -> bool {
        true
    }

    fn unchanged(&self) -> bool {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) == self.system.stamp(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FakeSystem;

    fn answer(system: FakeSystem) -> Answer {
        FileProvider::of(Arc::new(system), "/run/key", KeyKind::ApiKey).read()
    }

    #[test]
    fn k7_the_line_feed_at_the_files_end_is_no_part_of_the_key() {
        let Answer::Here(key) = answer(FakeSystem::new().with_file("/run/key", "sk-emul-1\n")) else {
            panic!()
        };
        assert_eq!(key.secret().expose(), "sk-emul-1");
        assert_eq!(key.source().to_string(), "the file /run/key");
    }

    #[test]
    fn k2_a_file_that_was_replaced_or_written_to_is_noticed() {
        let path = std::env::temp_dir().join(format!("keyway-file-{}", std::process::id()));
        std::fs::write(&path, "sk-emul-1").unwrap();
        let provider = FileProvider::new(&path);
        assert!(!provider.unchanged(), "it has not been read yet");
        assert!(matches!(provider.read(), Answer::Here(_)));
        assert!(provider.unchanged());
        std::fs::write(path.with_extension("new"), "sk-emul-2").unwrap();
        std::fs::rename(path.with_extension("new"), &path).unwrap();
        assert!(!provider.unchanged(), "replaced by one of the same length");
        let Answer::Here(key) = provider.read() else { panic!() };
        assert_eq!(key.secret().expose(), "sk-emul-2");
        std::fs::remove_file(&path).unwrap();
        assert!(!provider.unchanged());
    }

    #[test]
    fn k3_a_file_that_was_named_and_has_no_key_is_a_failure() {
        for (system, words) in [
            (FakeSystem::new(), "does not exist"),
            (FakeSystem::new().with_file("/run/key", " \n"), "is empty"),
            (FakeSystem::new().with_unreadable("/run/key"), "cannot be read"),
        ] {
            let Answer::Failed(error) = answer(system) else { panic!("{words}") };
            assert!(error.to_string().contains("/run/key") && error.to_string().contains(words), "{error}");
        }
    }
}

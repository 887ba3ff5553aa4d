//! A file that holds a key: either the key and nothing else, such as a mounted secret, or a
//! document that contains it.

use std::future::ready;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

#[cfg(feature = "dotenv")]
use crate::dotenv::Found;
use crate::patience::asynchronously;
use crate::provider::Answering;
use crate::read_once::{not_read, own_limit};
use crate::system::read_patiently;
#[cfg(feature = "dotenv")]
use crate::text_encoding::lenient_text_of;
use crate::text_encoding::{LONGEST_VALUE, text_of, without_line_end};
use crate::{
    Answer, Credential, FileStamp, KeyKind, Member, Provider, ProviderError, RealSystem, Source, System,
};

/// A file that contains a key, read again when it changes.
///
/// A rotated key is picked up before the next attempt: the file's metadata is checked each time,
/// and the file is read again if it has changed. The file may be replaced by a rename, by swapping
/// a symbolic link in its path as Kubernetes does, or overwritten.
///
/// A key in a JSON document expires when the fields beside it say so: `expires_at`, or
/// `expires_in_seconds` or `expires_in` since the file was read (see [`Member::credential`]). The file
/// is read again ahead of that.
///
/// A missing or empty file is a failure, because it was named explicitly. If the file is missing or
/// may not be read, a key in use is dropped. If its contents are unusable, the key is kept, because
/// the file may be in the middle of a write. A file is at most 1 MiB, a key at most 64 KiB.
#[derive(Clone, Debug)]
pub struct FileProvider(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    part: Part,
    kind: KeyKind,
    /// The file, as errors about the whole file name it.
    place: Source,
    /// The key in the file.
    source: Source,
    system: Arc<dyn System>,
    /// The metadata of the version that was read last.
    seen: Mutex<Option<FileStamp>>,
}

/// Which part of the file is the key.
#[derive(Clone, Debug)]
enum Part {
    Whole,
    Member(Member),
    #[cfg(feature = "dotenv")]
    Variable(String),
}

impl FileProvider {
    /// Reads the file at `path` on this machine, which contains an API key and nothing else.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self::of(Arc::new(RealSystem), path, KeyKind::ApiKey)
    }

    /// Reads the file at `path` of a system, which contains a key of `kind` and nothing else.
    pub fn of(system: Arc<dyn System>, path: impl AsRef<Path>, kind: KeyKind) -> Self {
        Self::with(system, path.as_ref(), Part::Whole, kind)
    }

    /// Reads the JSON document at `path`, one field of which is the key.
    pub fn member(system: Arc<dyn System>, path: impl AsRef<Path>, member: Member, kind: KeyKind) -> Self {
        Self::with(system, path.as_ref(), Part::Member(member), kind)
    }

    /// Reads the `.env` file at `path`, one variable of which is the key.
    /// [`DotenvProvider`](crate::DotenvProvider) describes the syntax.
    #[cfg(feature = "dotenv")]
    pub fn variable(
        system: Arc<dyn System>,
        path: impl AsRef<Path>,
        name: impl Into<String>,
        kind: KeyKind,
    ) -> Self {
        Self::with(system, path.as_ref(), Part::Variable(name.into()), kind)
    }

    fn with(system: Arc<dyn System>, path: &Path, part: Part, kind: KeyKind) -> Self {
        let (path, place) = (path.to_owned(), Source::File(path.to_owned()));
        let source = part.source(&place, &path);
        Self(Arc::new(Shared { path, part, kind, place, source, system, seen: Mutex::default() }))
    }

    /// Sets another display name, for a file that people know by something other than its path.
    pub(crate) fn called(self, place: Source) -> Self {
        let Shared { path, part, kind, system, .. } = &*self.0;
        let (path, part, system) = (path.clone(), part.clone(), Arc::clone(system));
        let source = part.source(&place, &path);
        Self(Arc::new(Shared { path, part, kind: *kind, place, source, system, seen: Mutex::default() }))
    }
}

impl Part {
    fn source(&self, place: &Source, path: &Path) -> Source {
        match self {
            Self::Whole => place.clone(),
            Self::Member(member) => Source::Member { path: path.to_owned(), member: member.clone() },
            #[cfg(feature = "dotenv")]
            Self::Variable(name) => Source::Dotenv { path: path.to_owned(), name: name.clone() },
        }
    }
}

/// The next step for a file without a key.
const WRITE: &str = "write the key into it, or use another source";

impl Shared {
    fn answer(&self, contents: io::Result<Vec<u8>>) -> Answer {
        let text = match &self.part {
            #[cfg(feature = "dotenv")]
            Part::Variable(_) => lenient_text_of(contents, &self.place),
            _ => text_of(contents, &self.place),
        };
        let text = match text {
            Ok(text) => text,
            Err(Answer::NotConfigured(_)) => {
                return Answer::Failed(ProviderError::new(self.place.clone(), "does not exist", WRITE));
            }
            Err(answer) => return answer,
        };
        match self.credential(&text) {
            Ok(Some(credential)) => Answer::Here(credential),
            Ok(None) => Answer::Failed(ProviderError::new(self.source.clone(), "is empty", WRITE).passing()),
            Err(error) => Answer::Failed(error.passing()),
        }
    }

    /// Extracts the key from the file's text. Returns `None` if nothing is left of it.
    fn credential(&self, text: &str) -> Result<Option<Credential>, ProviderError> {
        let failed =
            |message: &str, next_step: &str| ProviderError::new(self.place.clone(), message, next_step);
        let plain = |key: &str| Credential::from_text(key, self.kind, self.source.clone());
        match &self.part {
            Part::Whole if is_json_object(text) => Err(failed(
                "contains a JSON object, not just a key",
                "name its field after `#`, such as file:/path#api_key",
            )),
            Part::Whole if text.len() > LONGEST_VALUE => {
                Err(failed("is longer than any key (64 KiB)", WRITE))
            }
            Part::Whole => Ok(plain(without_line_end(text))),
            Part::Member(member) => member
                .credential(text, self.kind, self.source.clone(), self.system.now())
                .map_err(|clause| failed(&clause, "correct the file, or name another field")),
            #[cfg(feature = "dotenv")]
            Part::Variable(name) => match crate::dotenv::find(text, name) {
                Ok(Found::Value(value)) => Ok(value.credential(self.kind, self.source.clone())),
                Ok(Found::Nothing) => Err(ProviderError::new(self.source.clone(), "is not set", WRITE)),
                Ok(Found::NameOnly(line)) => {
                    let text = format!("has no value on line {line}");
                    Err(ProviderError::new(self.source.clone(), text, WRITE))
                }
                Err(mistake) => Err(mistake.error(self.place.clone(), name)),
            },
        }
    }
}

fn is_json_object(text: &str) -> bool {
    text.trim_start().starts_with('{') && serde_json::from_str::<serde_json::Value>(text).is_ok()
}

impl Provider for FileProvider {
    fn source(&self) -> Source {
        self.0.source.clone()
    }

    /// Reads an ordinary file directly, and anything that may block on a separate thread.
    fn provide(&self) -> Answering<'_> {
        let stamp = self.0.system.stamp(&self.0.path);
        // Taken before reading: a version that arrives in between is read again, not missed.
        *self.0.seen.lock().unwrap_or_else(PoisonError::into_inner) = stamp;
        if stamp.is_none_or(|stamp| stamp.is_plain()) {
            return Box::pin(ready(self.0.answer(self.0.system.read(&self.0.path))));
        }
        let inner = Arc::clone(&self.0);
        let read = asynchronously("file", own_limit(), move |patience| {
            inner.answer(read_patiently(&inner.path, patience))
        });
        Box::pin(async move { read.await.unwrap_or_else(|error| not_read(self.source(), &error)) })
    }

    fn unchanged(&self) -> bool {
        *self.0.seen.lock().unwrap_or_else(PoisonError::into_inner) == self.0.system.stamp(&self.0.path)
    }
}

#[cfg(test)]
mod tests;

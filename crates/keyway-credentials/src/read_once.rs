//! A file that is read once: when its provider is created or, if reading could block, on the first
//! query.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::patience::asynchronously;
use crate::provider::{Answering, DEADLINE, Snapshot};
use crate::system::read_patiently;
use crate::{Answer, Provider, ProviderError, Source, System};

/// Turns a file's contents into an answer.
type Parse = dyn Fn(std::io::Result<Vec<u8>>) -> Answer + Send + Sync;

/// A file read once (K2). A pipe or device is not read until the first query: creating the provider
/// never blocks, and a query has a deadline (P5).
#[derive(Clone)]
pub(crate) enum ReadOnce {
    Now(Snapshot),
    Later { source: Source, path: PathBuf, parse: Arc<Parse> },
}

impl ReadOnce {
    /// Reads the file at `path` of `system`, or defers that. `parse` interprets its contents.
    pub(crate) fn read(
        system: &dyn System,
        path: PathBuf,
        source: Source,
        parse: impl Fn(std::io::Result<Vec<u8>>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        // Only the real machine returns metadata, and it says that this is not an ordinary file.
        if system.stamp(&path).is_some_and(|stamp| !stamp.is_plain()) {
            return Self::Later { source, path, parse: Arc::new(parse) };
        }
        let answer = parse(system.read(&path));
        Self::Now(Snapshot { source, answer })
    }
}

/// How long a thread may read for a caller without a deadline of its own: those use tokio's timer.
pub(crate) fn own_limit() -> Option<Duration> {
    Handle::try_current().is_err().then_some(DEADLINE)
}

/// The error of a source whose thread could not be started, or was lost.
pub(crate) fn not_read(source: Source, error: &std::io::Error) -> Answer {
    let text = format!("cannot be read ({error})");
    Answer::Failed(ProviderError::new(source, text, "free some threads, then retry").passing())
}

impl Provider for ReadOnce {
    fn source(&self) -> Source {
        match self {
            Self::Now(snapshot) => snapshot.source(),
            Self::Later { source, .. } => source.clone(),
        }
    }

    fn provide(&self) -> Answering<'_> {
        let (source, path, parse) = match self {
            Self::Now(snapshot) => return snapshot.provide(),
            Self::Later { source, path, parse } => (source, path.clone(), Arc::clone(parse)),
        };
        let read =
            asynchronously("file", own_limit(), move |patience| parse(read_patiently(&path, patience)));
        Box::pin(async move { read.await.unwrap_or_else(|error| not_read(source.clone(), &error)) })
    }

    fn settled(&self) -> Option<Answer> {
        match self {
            Self::Now(snapshot) => snapshot.settled(),
            Self::Later { .. } => None,
        }
    }

    fn can_refresh(&self) -> bool {
        false
    }
}

impl fmt::Debug for ReadOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now(snapshot) => snapshot.fmt(f),
            Self::Later { source, .. } => {
                f.debug_struct("ReadLater").field("source", source).finish_non_exhaustive()
            }
        }
    }
}

//! The source of an upload's bytes.

use std::fmt;
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

/// A stream of chunks of bytes.
pub type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The source of a [`FileSource`](super::FileSource)'s bytes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// A file, opened again for each attempt.
    Path(PathBuf),
    /// Memory.
    Bytes(Bytes),
    /// A reader.
    Reader(Once<Box<dyn Read + Send>>),
    /// A stream.
    Stream(Once<Chunks>),
    /// Text in place of a file, which can't be sent.
    Placeholder(String),
}

impl Content {
    /// Returns whether the bytes are available: always, except for a reader or stream that was
    /// taken before.
    pub fn is_there(&self) -> bool {
        match self {
            Self::Reader(reader) => reader.is_there(),
            Self::Stream(stream) => stream.is_there(),
            _ => true,
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(f, "Path({})", path.display()),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Reader(_) => f.write_str("Reader"),
            Self::Stream(_) => f.write_str("Stream"),
            Self::Placeholder(text) => write!(f, "Placeholder({text:?})"),
        }
    }
}

/// A value that can be taken once; clones share it.
pub struct Once<T>(Arc<Mutex<Option<T>>>);

impl<T> Once<T> {
    pub(super) fn new(value: T) -> Self {
        Self(Arc::new(Mutex::new(Some(value))))
    }

    /// Takes the value; returns `None` the second time.
    pub fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Returns whether the value has not been taken yet.
    pub fn is_there(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Once<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

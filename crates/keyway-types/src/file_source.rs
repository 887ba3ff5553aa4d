//! A file to upload: the source of its bytes, its name and its type. Nothing is read here.

mod collect;
mod content;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

use crate::support::wire::{Wire, serde_by_wire};
pub use collect::{Collected, Marks};
pub use content::{Chunks, Content, Once};

/// A file to upload as part of a form.
///
/// Create it from a [path](Self::from_path), from [bytes](Self::from_bytes), or from a
/// [reader](Self::from_reader) or [stream](Self::from_stream). The last two can be read only once,
/// so a call that uses one is never sent twice. Clones share their content.
///
/// ```
/// use keyway_types::FileSource;
///
/// let upload = FileSource::from_bytes("data.jsonl", "{}\n").content_type("application/jsonl");
/// assert_eq!(upload.file_name(), "data.jsonl");
/// ```
///
/// # JSON
/// A string deserializes to a placeholder, which holds that string and nothing else: JSON may come
/// from anywhere and must not name files to read. A call with a placeholder fails locally. A
/// program that replaces placeholders with real files gets the string from
/// [`placeholder_text`](Self::placeholder_text). A placeholder serializes to its string;
/// serializing a real upload is an error.
#[derive(Clone)]
pub struct FileSource(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    content: Content,
    name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
    /// The start of a part of a file; `length` gives its end.
    offset: u64,
}

impl FileSource {
    fn new(content: Content, name: Option<String>) -> Self {
        Self(Arc::new(Inner { content, name, content_type: None, length: None, offset: 0 }))
    }

    /// Creates an upload of the file at this path, which is read while it is sent. Its name is the
    /// last component of the path.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        Self::new(Content::Path(path.into()), None)
    }

    /// Creates an upload of bytes in memory, under this file name.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(bytes.into()), Some(name.into()))
    }

    /// Creates an upload from a reader, under this file name. It is read once, on a thread for
    /// blocking work.
    pub fn from_reader(name: impl Into<String>, reader: impl std::io::Read + Send + 'static) -> Self {
        Self::new(Content::Reader(Once::new(Box::new(reader))), Some(name.into()))
    }

    /// Creates an upload from a stream of chunks, under this file name. It is read once.
    pub fn from_stream(
        name: impl Into<String>,
        chunks: impl Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::new(Content::Stream(Once::new(Box::pin(chunks))), Some(name.into()))
    }

    /// Creates a placeholder for a file, which can't be sent.
    pub fn placeholder(text: impl Into<String>) -> Self {
        Self::new(Content::Placeholder(text.into()), None)
    }

    /// Sets the file name to send.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).name = Some(name.into());
        self
    }

    /// Sets the content type. By default it follows from the file name's extension.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).content_type = Some(content_type.into());
        self
    }

    /// Sets the number of bytes that a reader or stream yields, so that the length of the whole
    /// request is known in advance.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        Arc::make_mut(&mut self.0).length = Some(bytes);
        self
    }

    /// Returns a part of a file or of bytes, under the same name; `None` if the content can be read
    /// only once, or if the part is beyond the end.
    pub fn part(&self, offset: u64, length: u64) -> Option<Self> {
        let mut inner = (*self.0).clone();
        match &self.0.content {
            Content::Path(_) => {
                let end = offset.checked_add(length)?;
                inner.offset = self.0.offset.checked_add(offset)?;
                self.0.length.is_none_or(|known| end <= known).then_some(())?;
                inner.length = Some(length);
            }
            Content::Bytes(bytes) => {
                let start = usize::try_from(offset).ok()?;
                let end = start.checked_add(usize::try_from(length).ok()?)?;
                (end <= bytes.len()).then_some(())?;
                inner.content = Content::Bytes(bytes.slice(start..end));
            }
            _ => return None,
        }
        Some(Self(Arc::new(inner)))
    }

    /// Returns the file name to send.
    pub fn file_name(&self) -> &str {
        let of_path = || match &self.0.content {
            Content::Path(path) => path.file_name().and_then(|name| name.to_str()),
            _ => None,
        };
        self.0.name.as_deref().or_else(of_path).unwrap_or("upload")
    }

    /// Returns the content type, if it was set.
    pub fn content_type_set(&self) -> Option<&str> {
        self.0.content_type.as_deref()
    }

    /// Returns the length, if it was set or is known without accessing a file.
    pub fn known_length(&self) -> Option<u64> {
        match &self.0.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            _ => self.0.length,
        }
    }

    /// Returns where a [`part`](Self::part) begins in its file.
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// Returns the source of the bytes.
    pub fn content(&self) -> &Content {
        &self.0.content
    }

    /// Returns the text of a placeholder; `None` for anything that can be sent.
    pub fn placeholder_text(&self) -> Option<&str> {
        match &self.0.content {
            Content::Placeholder(text) => Some(text),
            _ => None,
        }
    }
}

impl From<PathBuf> for FileSource {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for FileSource {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

/// Paths, bytes and placeholders are compared by content; readers and streams are equal only to
/// themselves.
impl PartialEq for FileSource {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&*self.0, &*other.0);
        a.content == b.content && a.name == b.name && a.content_type == b.content_type && a.length == b.length
    }
}

impl fmt::Debug for FileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileSource")
            .field("content", &self.0.content)
            .field("file_name", &self.file_name())
            .finish_non_exhaustive()
    }
}

impl Wire for FileSource {
    fn blank() -> Self {
        Self::placeholder("")
    }

    fn encode<S: Serializer>(&self, field: &'static str, out: S) -> Result<S::Ok, S::Error> {
        if let Some(mark) = collect::collected(self) {
            return out.serialize_str(&mark);
        }
        match self.placeholder_text() {
            Some(text) => out.serialize_str(text),
            None => Err(S::Error::custom(format!(
                "the file in `{field}` cannot be serialized as JSON; send it in a multipart form"
            ))),
        }
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, input: D) -> Result<(), D::Error> {
        *self = String::deserialize(input)
            .map(Self::placeholder)
            .map_err(|error| D::Error::custom(format_args!("a file must be a string: {error}")))?;
        Ok(())
    }
}

serde_by_wire!(impl for FileSource);

#[cfg(test)]
mod tests;

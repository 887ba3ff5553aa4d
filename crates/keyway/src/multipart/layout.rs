//! The whole body of a form: the parts in memory, the parts read while sending, and the length
//! (H8).

use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::HeaderValue;
use keyway_types::FileSource;
use keyway_types::file_source::Content;
use serde_json::{Map, Value};

use super::chunks::{Chunks, Segment};
use super::form::{MultipartForm, PartContent, PartTypes};
use super::head;
use crate::error::{ConfigurationReason, Error, Result};
use crate::transport::RequestBody;

/// A form that can be sent repeatedly, unless it contains a reader or stream (R5).
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) content_type: HeaderValue,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    Bytes(Bytes),
    File(FileSource),
}

impl Layout {
    /// Lays out a form. Errors name `operation`.
    pub(crate) fn new(
        form: &MultipartForm,
        extra: &Map<String, Value>,
        types: PartTypes,
        operation: &str,
    ) -> Result<Self> {
        let parts = form.parts(extra, types).map_err(|error| {
            wrong(format!("The arguments of {operation} cannot be sent ({error}); pass an object"))
        })?;
        let boundary = form.boundary();
        let (mut pieces, mut text) = (Vec::new(), String::new());
        for part in parts {
            text.push_str(&head::of(&part, boundary));
            match part.content {
                PartContent::Text(value) | PartContent::Typed(value, _) => text.push_str(&value),
                PartContent::File(upload) => {
                    if let Some(placeholder) = upload.placeholder_text() {
                        return Err(wrong(format!(
                            "The argument `{}` of {operation} is the string {placeholder:?}, not a file; pass a `FileSource` of a path or of bytes",
                            part.name
                        )));
                    }
                    pieces.push(Piece::Bytes(std::mem::take(&mut text).into()));
                    pieces.push(Piece::File(upload.clone()));
                }
            }
            text.push_str("\r\n");
        }
        text.push_str(&format!("--{boundary}--\r\n"));
        pieces.push(Piece::Bytes(text.into()));
        let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
            .map_err(|error| {
                wrong(format!("The form of {operation} cannot be sent ({error}); report this as a bug"))
            })?;
        Ok(Self { content_type, pieces })
    }

    /// Returns whether the body can be produced now. It cannot after a reader or stream in it was
    /// consumed (R5).
    pub(crate) fn can_be_sent(&self) -> bool {
        self.files().all(|upload| upload.content().is_there())
    }

    fn files(&self) -> impl Iterator<Item = &FileSource> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::File(upload) => Some(upload),
            Piece::Bytes(_) => None,
        })
    }

    /// Opens the body for one attempt. Files are opened now, and read while sending.
    pub(crate) async fn open(&self) -> Result<RequestBody> {
        let mut segments = Vec::with_capacity(self.pieces.len());
        let mut whole = Some(0u64);
        for piece in &self.pieces {
            let (segment, length) = match piece {
                Piece::Bytes(bytes) => (Segment::Bytes(bytes.clone()), Some(bytes.len() as u64)),
                Piece::File(upload) => open(upload).await?,
            };
            whole = whole.zip(length).and_then(|(sum, length)| sum.checked_add(length));
            segments.push(segment);
        }
        Ok(RequestBody::from_stream(Chunks::new(segments), whole))
    }
}

async fn open(upload: &FileSource) -> Result<(Segment, Option<u64>)> {
    let name = upload.file_name().to_owned();
    let length = upload.known_length();
    Ok(match upload.content() {
        Content::Path(path) => {
            let (file, length) = open_file(path.clone(), upload.offset(), length).await?;
            (Segment::File { file, name, length }, Some(length))
        }
        Content::Bytes(bytes) => (Segment::Bytes(bytes.clone()), length),
        Content::Reader(reader) => (Segment::Reader { reader: reader.clone(), name, length }, length),
        Content::Stream(stream) => (Segment::Stream { stream: stream.clone(), name, length }, length),
        _ => {
            return Err(wrong(format!("The file `{name}` has no content to send; pass a path or bytes")));
        }
    })
}

/// The length of an upload in bytes, from the file if there is one; `None` for a reader or stream
/// of unknown length.
#[cfg(feature = "uploads")]
pub(crate) async fn length_of(upload: &FileSource) -> Result<Option<u64>> {
    match (upload.content(), upload.known_length()) {
        (Content::Path(path), None) => Ok(Some(open_file(path.clone(), 0, None).await?.1)),
        (_, known) => Ok(known),
    }
}

/// The bytes of a reader or stream, which is consumed when the first are requested.
#[cfg(feature = "uploads")]
pub(crate) async fn pieces_of(upload: &FileSource) -> Result<RequestBody> {
    let (segment, length) = open(upload).await?;
    Ok(RequestBody::from_stream(Chunks::new(vec![segment]), length))
}

/// Opens a file, or a part of it, on a blocking thread, and returns its length.
async fn open_file(path: PathBuf, offset: u64, length: Option<u64>) -> Result<(File, u64)> {
    let opened = tokio::task::spawn_blocking(move || match opened(&path, offset, length) {
        Ok(opened) => Ok(opened),
        Err(error) => Err(cannot_read(&path, error)),
    });
    opened.await.unwrap_or_else(|error| Err(wrong(format!("A file could not be opened ({error}); retry"))))
}

fn opened(path: &Path, offset: u64, length: Option<u64>) -> std::io::Result<(File, u64)> {
    // Checked first, because opening a pipe blocks until somebody writes to it.
    let facts = std::fs::metadata(path)?;
    if facts.is_dir() {
        return Err(std::io::Error::new(std::io::ErrorKind::IsADirectory, "it is a directory"));
    }
    if !facts.is_file() {
        return Err(std::io::Error::new(
            std::io::ErrorKind::InvalidInput,
            "its length is unknown; pass it as a reader",
        ));
    }
    let mut file = File::open(path)?;
    let facts = file.metadata()?;
    if offset > 0 {
        file.seek(SeekFrom::Start(offset))?;
    }
    Ok((file, length.unwrap_or(facts.len())))
}

fn cannot_read(path: &Path, error: std::io::Error) -> Error {
    let text =
        format!("The file {} cannot be read ({error}); check its path and permissions", path.display());
    wrong(text).caused_locally(error)
}

fn wrong(text: String) -> Error {
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

//! Sends a form's body with flat memory, whatever the size of its files (H8).

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use keyway_types::file_source::{Chunks as UploadChunks, Once};
use tokio::task::JoinHandle;

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// A part of the body, before it is sent.
pub(super) enum Segment {
    Bytes(Bytes),
    File { file: File, name: String, length: u64 },
    Reader { reader: Once<Box<dyn Read + Send>>, name: String, length: Option<u64> },
    Stream { stream: Once<UploadChunks>, name: String, length: Option<u64> },
}

/// The body as a stream. A reader or stream is consumed only when its turn comes (R5).
pub(super) struct Chunks {
    segments: VecDeque<Segment>,
    current: Option<Current>,
}

/// The segment that is being sent.
struct Current {
    source: Source,
    name: String,
    /// How many bytes are left, if known.
    left: Option<u64>,
    /// If a file has grown since it was opened, the rest is not sent. A reader that returns too
    /// much is an error.
    may_be_longer: bool,
}

enum Source {
    Idle(Box<dyn Read + Send>),
    Busy(JoinHandle<(Box<dyn Read + Send>, io::Result<Bytes>)>),
    Stream(UploadChunks),
    /// The thread that read was lost.
    Gone,
}

impl Chunks {
    pub(super) fn new(segments: Vec<Segment>) -> Self {
        Self { segments: segments.into(), current: None }
    }
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(current) = &mut self.current {
                match ready!(current.poll_chunk(context)) {
                    Some(chunk) => return Poll::Ready(Some(chunk)),
                    None => self.current = None,
                }
            }
            match self.segments.pop_front() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) if bytes.is_empty() => {}
                Some(Segment::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(other) => match Current::begin(other) {
                    Ok(current) => self.current = current,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
            }
        }
    }
}

impl Current {
    fn begin(segment: Segment) -> io::Result<Option<Self>> {
        let gone = |name: &str| {
            io::Error::other(format!("`{name}` can be read only once, and has been read already"))
        };
        Ok(match segment {
            Segment::Bytes(_) => None,
            Segment::File { file, name, length } => {
                let source = Source::Idle(Box::new(file));
                Some(Self { source, name, left: Some(length), may_be_longer: true })
            }
            Segment::Reader { reader, name, length } => {
                let source = Source::Idle(reader.take().ok_or_else(|| gone(&name))?);
                Some(Self { source, name, left: length, may_be_longer: false })
            }
            Segment::Stream { stream, name, length } => {
                let source = Source::Stream(stream.take().ok_or_else(|| gone(&name))?);
                Some(Self { source, name, left: length, may_be_longer: false })
            }
        })
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.left == Some(0) && self.may_be_longer {
            return Poll::Ready(None);
        }
        let chunk = match ready!(self.poll_source(context)) {
            Some(Ok(chunk)) => chunk,
            Some(Err(error)) => {
                let text = format!("`{}` could not be read while it was being sent ({error})", self.name);
                return Poll::Ready(Some(Err(io::Error::new(error.kind(), text))));
            }
            None => return Poll::Ready(self.at_end().map(Err)),
        };
        Poll::Ready(Some(self.counted(chunk)))
    }

    /// The next available bytes; never an empty chunk.
    fn poll_source(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            match &mut self.source {
                Source::Gone => {
                    return Poll::Ready(Some(Err(io::Error::other(
                        "the thread that was reading it ended unexpectedly",
                    ))));
                }
                Source::Idle(_) => {
                    let Source::Idle(mut reader) = std::mem::replace(&mut self.source, Source::Gone) else {
                        continue;
                    };
                    self.source = Source::Busy(tokio::task::spawn_blocking(move || {
                        let chunk = read_chunk(&mut *reader);
                        (reader, chunk)
                    }));
                }
                Source::Busy(task) => {
                    let Ok((reader, chunk)) = ready!(Pin::new(task).poll(context)) else {
                        self.source = Source::Gone;
                        continue;
                    };
                    self.source = Source::Idle(reader);
                    return Poll::Ready(chunk.map(|chunk| Some(chunk).filter(|c| !c.is_empty())).transpose());
                }
                Source::Stream(stream) => match ready!(stream.as_mut().poll_next(context)) {
                    Some(Ok(chunk)) if chunk.is_empty() => {}
                    other => return Poll::Ready(other),
                },
            }
        }
    }

    /// Checks a chunk against the length declared in the request's headers.
    fn counted(&mut self, mut chunk: Bytes) -> io::Result<Bytes> {
        let Some(left) = self.left else { return Ok(chunk) };
        if chunk.len() as u64 > left {
            if !self.may_be_longer {
                let text = format!("`{}` is longer than its declared length", self.name);
                return Err(io::Error::new(io::ErrorKind::InvalidData, text));
            }
            chunk.truncate(usize::try_from(left).unwrap_or(usize::MAX));
        }
        self.left = Some(left - chunk.len() as u64);
        Ok(chunk)
    }

    fn at_end(&self) -> Option<io::Error> {
        let left = self.left.filter(|left| *left > 0)?;
        let text =
            format!("`{}` ended {left} bytes early: it became shorter while it was being sent", self.name);
        Some(io::Error::new(io::ErrorKind::UnexpectedEof, text))
    }
}

/// Reads one chunk; an empty one at the end.
fn read_chunk(reader: &mut dyn Read) -> io::Result<Bytes> {
    let mut buffer = vec![0; CHUNK];
    let mut filled = 0;
    while filled < CHUNK {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    buffer.truncate(filled);
    Ok(buffer.into())
}

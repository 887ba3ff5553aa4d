//! A request's body: bytes in memory, or a form whose files are read while sending.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

/// The body of a request.
#[derive(Default)]
pub struct RequestBody(BodySource);

enum BodySource {
    Whole(Bytes),
    Stream { chunks: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>, length: Option<u64> },
}

impl Default for BodySource {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl RequestBody {
    /// Creates a body that is read while it is sent, with its length if known.
    pub fn from_stream(
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self(BodySource::Stream { chunks: Box::pin(chunks), length })
    }

    /// Returns the bytes of a body in memory, empty for a request without a body; `None` if it is
    /// read while it is sent.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            BodySource::Whole(bytes) => Some(bytes),
            BodySource::Stream { .. } => None,
        }
    }

    /// Returns the length, if known before sending.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            BodySource::Whole(bytes) => Some(bytes.len() as u64),
            BodySource::Stream { length, .. } => *length,
        }
    }

    /// Returns the next bytes, taking them out of the body, or `None` at its end.
    pub async fn chunk(&mut self) -> Option<io::Result<Bytes>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Polls for the next bytes, for a body that wraps this one.
    pub fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match &mut self.0 {
            BodySource::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            BodySource::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            BodySource::Stream { chunks, .. } => chunks.as_mut().poll_next(context),
        }
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(BodySource::Whole(bytes))
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(of unknown length)"),
        }
    }
}

/// Adapts a [`RequestBody`] for hyper.
pub(super) struct Sending(RequestBody);

impl From<RequestBody> for Sending {
    fn from(body: RequestBody) -> Self {
        Self(body)
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.0.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0.0, BodySource::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        self.0.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

//! The body of a reply, read as it arrives.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body;
use hyper::body::Incoming;

use super::decoded::{Chunks, Decoded};
use super::error::TransportError;
use super::pool::Lease;
use crate::error::ConnectionStage;

/// How long [`ReplyBody::release`] waits for the end of the body.
const LINGER: Duration = Duration::from_millis(50);

/// The body of a reply: a stream of chunks, read from the socket on demand. Empty by default.
pub struct ReplyBody(BodySource);

enum BodySource {
    /// For HTTP/1.1, holds the connection to return.
    Hyper(Incoming, Option<Lease>),
    Whole(Option<Bytes>),
    /// The lock is never waited for. It makes the body `Sync`, so that a reply is, whatever stream it
    /// had.
    Stream(Mutex<ChunkStream>),
    /// Compressed on its way here.
    Decoded(Box<Decoded<ReplyBody>>),
}

type ChunkStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The start of a body, then the rest of it.
struct After {
    start: Option<Bytes>,
    rest: ReplyBody,
}

impl Stream for After {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.start.take() {
            Some(start) => Poll::Ready(Some(Ok(start))),
            None => self.rest.poll_chunk(context),
        }
    }
}

impl ReplyBody {
    /// Creates a body from bytes in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(BodySource::Whole(Some(bytes.into())))
    }

    /// Creates a body that arrives in chunks.
    pub fn from_stream(chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(BodySource::Stream(Mutex::new(Box::pin(chunks))))
    }

    /// A body whose start was read already.
    #[cold]
    pub(crate) fn after(start: Bytes, rest: Self) -> Self {
        Self::from_stream(After { start: Some(start), rest })
    }

    /// A body from the socket. Its end returns the connection to the pool.
    pub(super) fn from_hyper(incoming: Incoming, lease: Option<Lease>) -> Self {
        if incoming.is_end_stream() {
            if let Some(lease) = lease {
                lease.give_back();
            }
            return Self(BodySource::Whole(None));
        }
        Self(BodySource::Hyper(incoming, lease))
    }

    /// A body that is decoded as it arrives.
    #[cold]
    pub(super) fn from_decoded(body: Decoded<Self>) -> Self {
        Self(BodySource::Decoded(Box::new(body)))
    }

    /// Returns the next chunk, or `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            BodySource::Whole(bytes) => Poll::Ready(bytes.take().map(Ok)),
            BodySource::Stream(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                stream.as_mut().poll_next(context)
            }
            BodySource::Decoded(decoded) => decoded.poll_chunk(context),
            BodySource::Hyper(incoming, lease) => loop {
                match ready!(Pin::new(&mut *incoming).poll_frame(context)) {
                    None => {
                        // hyper treats an HTTP/2 stream that was reset without an error as ended,
                        // complete or not.
                        let whole = incoming.is_end_stream() || incoming.size_hint().exact() == Some(0);
                        let cut = lease.is_none() && !whole;
                        if let Some(lease) = lease.take() {
                            lease.give_back();
                        }
                        self.0 = BodySource::Whole(None);
                        return Poll::Ready(cut.then(|| Err(TransportError::incomplete())));
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(broken(error)))),
                    Some(Ok(frame)) => {
                        if let Ok(data) = frame.into_data() {
                            return Poll::Ready(Some(Ok(data)));
                        }
                    }
                }
            },
        }
    }

    /// Closes the connection after this reply, so that no other call gets the same server behind an
    /// address (G2a).
    #[cold]
    pub(crate) fn leave_connection(&mut self) {
        match &mut self.0 {
            BodySource::Hyper(_, lease) => *lease = None,
            BodySource::Decoded(decoded) => decoded.source_mut().leave_connection(),
            BodySource::Whole(_) | BodySource::Stream(_) => {}
        }
    }

    /// Drops the body without reading the rest, but waits briefly for the end, which saves the
    /// connection.
    ///
    /// A stream's last event and the end of its body often arrive in separate packets.
    pub(crate) fn release(mut self) {
        if !self.holds_connection() {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            drop(runtime.spawn(async move { tokio::time::timeout(LINGER, self.chunk()).await }));
        }
    }

    /// Returns whether it comes from [`HyperTransport`](super::HyperTransport), which decodes it as far
    /// as this build can.
    #[inline]
    pub(crate) fn is_decoded(&self) -> bool {
        matches!(self.0, BodySource::Hyper(..) | BodySource::Decoded(_))
    }

    /// Returns whether the end of the body returns a connection to the pool.
    fn holds_connection(&self) -> bool {
        match &self.0 {
            BodySource::Hyper(_, lease) => lease.is_some(),
            BodySource::Decoded(decoded) => decoded.source().holds_connection(),
            BodySource::Whole(_) | BodySource::Stream(_) => false,
        }
    }

    /// Reads into `bytes` until the end, an error or `limit` bytes.
    pub(crate) async fn read_what_comes(&mut self, bytes: &mut Vec<u8>, limit: usize) {
        while let Some(Ok(chunk)) = self.chunk().await {
            bytes.extend_from_slice(&chunk);
            if bytes.len() >= limit {
                return;
            }
        }
    }

    /// Reads to the end, or up to `limit` bytes, leaving the rest unread. A body of one chunk is
    /// not copied.
    pub(crate) async fn read(&mut self, limit: usize) -> Result<Bytes, TransportError> {
        let (mut first, mut whole) = (Bytes::new(), Vec::new());
        std::future::poll_fn(|context| {
            while whole.len() < limit {
                let Some(chunk) = ready!(self.poll_chunk(context)).transpose()? else { break };
                if whole.is_empty() && first.is_empty() {
                    first = chunk;
                    continue;
                }
                if whole.is_empty() {
                    whole.reserve((first.len() + chunk.len()) * 2);
                    whole.extend_from_slice(&mem::take(&mut first));
                }
                whole.extend_from_slice(&chunk);
            }
            Poll::Ready(Ok(if whole.is_empty() {
                mem::take(&mut first)
            } else {
                mem::take(&mut whole).into()
            }))
        })
        .await
    }
}

#[cold]
fn broken(error: hyper::Error) -> TransportError {
    if error.is_incomplete_message() || error.is_body_write_aborted() {
        return TransportError::incomplete().caused_by(error);
    }
    let what =
        format!("the connection broke in the middle of the reply ({})", super::error::root_cause(&error));
    TransportError::new(ConnectionStage::Receive, what).caused_by(error)
}

impl Chunks for ReplyBody {
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.poll_chunk(context)
    }
}

impl Default for ReplyBody {
    fn default() -> Self {
        Self(BodySource::Whole(None))
    }
}

impl fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplyBody")
    }
}

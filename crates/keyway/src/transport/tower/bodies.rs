//! Bodies as services for HTTP have them.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::failed;
use crate::error::ConnectionStage;
use crate::transport::{ReplyBody, RequestBody, TransportError};

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
}

/// A service's body as a reply's. Trailers are dropped.
pub(super) fn reply<B>(body: B) -> ReplyBody
where
    B: Body + Send + 'static,
    B::Data: Into<Bytes>,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    // A body of keyway's own keeps its connection.
    let mut body = Some(body);
    if let Some(own) = (&mut body as &mut dyn std::any::Any).downcast_mut::<Option<ReplyBody>>()
        && let Some(own) = own.take()
    {
        return own;
    }
    match body {
        Some(body) => ReplyBody::from_stream(Chunks(Box::pin(body))),
        None => ReplyBody::from_bytes(Bytes::new()),
    }
}

/// The data of a body.
struct Chunks<B>(Pin<Box<B>>);

impl<B> Stream for Chunks<B>
where
    B: Body,
    B::Data: Into<Bytes>,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(self.0.as_mut().poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(failed(ConnectionStage::Receive, error.into()))));
                }
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data.into())));
                    }
                }
            }
        }
    }
}

//! A transport that needs no network: its reply is in memory.

use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport, TransportError};

static PIECES: OnceLock<&'static [&'static [u8]]> = OnceLock::new();

/// Answers every request with the pieces passed to `show` before.
#[derive(Debug, Default)]
pub(crate) struct Memory;

/// Sets the pieces of the reply.
pub(crate) fn show(pieces: &'static [&'static [u8]]) {
    PIECES.get_or_init(|| pieces);
}

impl Transport for Memory {
    fn send(&self, _: http::Request<RequestBody>) -> Exchange {
        let pieces = PIECES.get().copied().unwrap_or_default();
        Box::pin(async move {
            let reply = http::Response::builder().header("content-type", "text/event-stream");
            Ok(reply.body(ReplyBody::from_stream(Pieces(pieces))).expect("a reply"))
        })
    }
}

struct Pieces(&'static [&'static [u8]]);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some((first, rest)) = self.0.split_first() else { return Poll::Ready(None) };
        self.0 = rest;
        Poll::Ready(Some(Ok(Bytes::from_static(first))))
    }
}

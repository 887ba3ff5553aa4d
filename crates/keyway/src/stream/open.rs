//! Opening a stream: the reply must be one (H10).

use bytes::Bytes;
use keyway_types::StreamEvent;

#[cfg(feature = "responses")]
use super::resume;
use super::{End, EventStream, broken};
use crate::compact_headers;
use crate::error::Result;
use crate::idle_timeout::Idle;
use crate::pipeline::Exchange;
use crate::reply::unexpected;
use crate::request::CallRequest;
use crate::sse::Decoder;
use crate::transport::coding;

impl<E: StreamEvent> EventStream<E> {
    /// Checks that the reply is a stream. A watch ends with the stream (D7).
    pub(crate) fn open(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        let Some(watch) = meta.watch.take() else { return Self::check(meta, request) };
        let received = meta.received(Bytes::new());
        match Self::check(meta, request) {
            Ok(mut stream) => {
                stream.meta.watch = Some(watch);
                Ok(stream)
            }
            Err(error) => {
                watch.end(Some(&error), Some(&received));
                Err(error)
            }
        }
    }

    /// Checks that the reply is a stream (H10).
    fn check(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        compact_headers::keep(&mut meta.headers);
        let Some(body) = meta.take_stream() else {
            let body = meta.take_whole();
            return Err(broken::no_stream(&meta, "a stream of events was expected", &body));
        };
        if coding::left_in(&meta.headers).is_some() {
            return Err(unexpected(&meta, "it is compressed in a way that this build does not decode", b""));
        }
        if meta.status.as_u16() == 204 {
            return Err(unexpected(&meta, "a stream of events was expected", b""));
        }
        Ok(Self {
            meta,
            body: Some(body),
            decoder: request.options.event_limit.map_or_else(Decoder::new, Decoder::with_limit).lenient(),
            accumulator: E::Accumulator::default(),
            large: None,
            begun: false,
            end: End::Ahead,
            ending: None,
            late: None,
            misfits: Vec::new(),
            skipped: None,
            start: None,
            unframed: Vec::new(),
            idle: Idle::new(request.silence_limit()),
            #[cfg(feature = "responses")]
            trail: resume::Trail::of(request),
        })
    }
}

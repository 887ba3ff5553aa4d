//! Streams that end before their reply is complete (S4, H10).

use keyway_types::{Accumulate, StreamEvent};
use serde_json::Value;

use super::{EventStream, aside};
use crate::error::{self, Error, ErrorKind, SaidValue, TimeoutKind, in_success, server};
use crate::pipeline::{Meta, Place};
use crate::reply::{unexpected, unexpected_but};

/// How much of a body that is no stream is kept.
const UNFRAMED: usize = 1 << 20;

/// Returns whether no field of an event, nor a comment, begins with this byte.
#[inline]
pub(super) fn is_no_frame(start: u8) -> bool {
    !matches!(start, b':' | b'd' | b'e' | b'i' | b'r')
}

/// The error for a body that is no stream (H10): a whole reply is what the server has instead.
#[cold]
pub(super) fn no_stream(meta: &Meta, what: &str, body: &[u8]) -> Error {
    let whole = server::json(body);
    let whole = whole.as_ref().and_then(Value::as_object);
    if whole.is_some_and(|object| in_success::returns_something(object, meta.operation)) {
        let next = "ask for a whole reply (`keyway chat --no-stream`, in code no `.stream()`)";
        return unexpected_but(meta, "it is a whole reply, not a stream of events", body, next);
    }
    unexpected(meta, what, body)
}

impl<E: StreamEvent> EventStream<E> {
    /// Keeps the start of a body that is JSON or text instead of a stream.
    #[cold]
    pub(super) fn keep_unframed(&mut self, chunk: &[u8]) {
        let room = UNFRAMED.saturating_sub(self.unframed.len());
        self.unframed.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }

    /// The error for a body that ended before the reply was complete (S4); an empty body is not a stream
    /// (H10).
    #[cold]
    pub(super) fn at_end(&mut self) -> Error {
        let unframed = match self.start {
            _ if self.begun => None,
            None => Some("its body is empty"),
            Some(b'{' | b'[' | b'<') => Some("it is not a stream of events"),
            Some(start) if is_no_frame(start) => Some("it is not a stream of events"),
            Some(_) => None,
        };
        if let Some(what) = unframed {
            let body = std::mem::take(&mut self.unframed);
            let error = match in_success::find(&body, self.meta.operation) {
                Some(found) => self.meta.refusal(&found, &body, Place::Whole),
                None => no_stream(&self.meta, what, &body),
            };
            return self.fail(error);
        }
        if !self.begun && self.skipped.is_some() {
            return self.no_reply("it ends before its first event");
        }
        self.broken("the stream ended before the reply was complete".to_owned(), None)
    }

    /// The error for `[DONE]` before any event. What came before it may be an error without a frame.
    #[cold]
    pub(super) fn at_early_end(&mut self) -> Error {
        match self.unframed.is_empty() {
            true => self.no_reply("it ends before its first event"),
            false => self.at_end(),
        }
    }

    /// The error for a stream in which nothing was of a reply (H10).
    #[cold]
    pub(super) fn no_reply(&mut self, what: &str) -> Error {
        let skipped = self.skipped.take().unwrap_or_default();
        let what = match skipped.is_empty() {
            true => what.to_owned(),
            false => {
                let kind = aside::kind_named(&skipped).map(|kind| format!(", but a `{kind}`"));
                format!("{what}, and what came before is not of a reply{}", kind.unwrap_or_default())
            }
        };
        let error = unexpected(&self.meta, &what, &skipped);
        self.fail(error)
    }

    #[cold]
    pub(super) fn broken(
        &mut self,
        what: String,
        cause: Option<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        let scrubber = self.meta.scrubber();
        let id = error::request_id(&self.meta.headers, &scrubber);
        let id = id.map(|id| format!(" (request {id})")).unwrap_or_default();
        let text = format!(
            "The stream of {} broke{id}: {what}; {} (the part received may be billed)",
            self.meta.operation.id,
            self.remedy()
        );
        let error = Error::new(ErrorKind::Stream, text, &scrubber);
        let error = match cause {
            Some(cause) => error.caused_by(cause, &scrubber),
            None => error,
        };
        self.fail(error)
    }

    /// What to do about a stream that broke.
    fn remedy(&self) -> &'static str {
        #[cfg(feature = "responses")]
        if self.begun && self.trail.as_ref().is_some_and(|trail| trail.is_resumable()) {
            return "continue it with `resume`, or retry the whole call";
        }
        "retry the whole call"
    }

    #[cold]
    pub(super) fn silent(&mut self) -> Error {
        let text = format!(
            "The stream of {} was silent for {} s; raise `stream_timeout`, or retry (the part received may be billed)",
            self.meta.operation.id,
            self.idle.limit.as_secs_f64()
        );
        let error = Error::new(ErrorKind::Timeout(TimeoutKind::StreamIdle), text, &self.meta.scrubber());
        self.fail(error)
    }

    /// Ends the stream with an error that carries the part that had arrived (S4).
    #[cold]
    pub(super) fn fail(&mut self, error: Error) -> Error {
        self.body = None;
        let partial = self.begun.then(|| serde_json::to_value(self.accumulator.reply()).ok()).flatten();
        let error = self.meta.complete(error).with(|context| {
            context.partial = partial.map(|partial| SaidValue::new(partial, &self.meta.scrubber()));
        });
        self.end_watch(Some(&error));
        error
    }
}

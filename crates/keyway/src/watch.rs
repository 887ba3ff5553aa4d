//! Watches one call for its observers and its span, from the first poll to whatever ends it (D7).
//!
//! A call that nobody watches has none of it: one comparison tells.

mod content;
mod gen_ai;
mod reply_facts;
mod request_facts;
mod span;

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use keyway_credentials::Scrubber;
use tokio::time::Instant;
use tracing::{Level, Span, level_filters::LevelFilter};

use crate::client::OpenAI;
use crate::error::Error;
use crate::observe::{CallOutcome, CallStart, CallSummary};
use crate::request::CallRequest;
use reply_facts::ReplyFacts;
use request_facts::RequestFacts;

/// Numbers the calls of the process.
static LAST: AtomicU64 = AtomicU64::new(0);

/// What is known of a call. It ends once: by [`Watch::end`], or when it is dropped.
pub(crate) struct Watch {
    span: Span,
    client: OpenAI,
    /// `None` after the end.
    start: Option<CallStart>,
    begun: Instant,
    first_event: Option<Duration>,
    /// Exchanges begun.
    sent: AtomicU32,
}

/// What arrived of a reply, for the end of its call.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) attempts: u32,
    /// Scrubbed.
    pub(crate) request_id: Option<String>,
    /// The reply's JSON; empty if it has none.
    pub(crate) json: Bytes,
    pub(crate) scrubber: Scrubber,
}

impl Watch {
    /// Watches the call, unless there is neither an observer nor a subscriber that may want its span.
    #[inline]
    pub(crate) fn start(request: &CallRequest, streamed: bool) -> Option<Box<Self>> {
        let silent = Level::INFO > LevelFilter::current();
        if silent && request.client.0.config.observation.observers.is_empty() {
            return None;
        }
        Self::begin(request, streamed)
    }

    #[cold]
    fn begin(request: &CallRequest, streamed: bool) -> Option<Box<Self>> {
        let observation = &request.client.0.config.observation;
        let facts = RequestFacts::new(request, streamed);
        let span = span::open(request, &facts);
        if span.is_disabled() && observation.observers.is_empty() {
            return None;
        }
        if observation.content && !span.is_disabled() {
            span::record_input(&span, &facts);
        }
        let start = CallStart {
            id: LAST.fetch_add(1, Ordering::Relaxed) + 1,
            operation: request.operation.id,
            model: facts.model().map(str::to_owned),
            streamed,
        };
        observation.observers.iter().for_each(|observer| observer.started(&start));
        Some(Box::new(Self {
            span,
            client: request.client.clone(),
            start: Some(start),
            begun: Instant::now(),
            first_event: None,
            sent: AtomicU32::new(0),
        }))
    }

    /// The span, for the part of the call that runs inside it.
    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    /// Counts the exchanges begun.
    pub(crate) fn sent(&self) -> &AtomicU32 {
        &self.sent
    }

    /// Records that the first event of a stream has arrived.
    pub(crate) fn first_event(&mut self) {
        self.first_event.get_or_insert_with(|| self.begun.elapsed());
    }

    /// Ends the call: with an error, or else with what was received.
    #[cold]
    pub(crate) fn end(mut self, error: Option<&Error>, received: Option<&Received>) {
        let outcome = match (error, received) {
            (Some(error), _) => CallOutcome::failed(error, received.map(|received| received.status)),
            (None, Some(received)) => CallOutcome::Succeeded { status: received.status },
            (None, None) => CallOutcome::Dropped,
        };
        let request_id = received
            .and_then(|received| received.request_id.clone())
            .or_else(|| error?.request_id().map(str::to_owned));
        let attempts = match (received, error) {
            (Some(received), _) => received.attempts,
            (None, Some(error)) => error.attempts(),
            (None, None) => self.sent.load(Ordering::Relaxed),
        };
        self.tell(outcome, attempts, request_id, received);
    }

    /// Ends a call that is dropped after a part of its reply arrived.
    #[cold]
    pub(crate) fn end_dropped(mut self, received: &Received) {
        let request_id = received.request_id.clone();
        self.tell(CallOutcome::Dropped, received.attempts, request_id, Some(received));
    }

    fn tell(
        &mut self,
        outcome: CallOutcome,
        attempts: u32,
        request_id: Option<String>,
        received: Option<&Received>,
    ) {
        let Some(start) = self.start.take() else { return };
        let observation = &self.client.0.config.observation;
        let facts = received.map(ReplyFacts::read).unwrap_or_default();
        let summary = CallSummary {
            id: start.id,
            operation: start.operation,
            model: start.model,
            streamed: start.streamed,
            outcome,
            attempts,
            duration: self.begun.elapsed(),
            first_event: self.first_event,
            usage: facts.usage,
            reply_model: facts.model,
            reply_id: facts.id,
            finish_reasons: facts.finish_reasons,
            request_id,
        };
        if !self.span.is_disabled() {
            span::record_end(&self.span, &summary);
            if let Some(received) = received.filter(|_| observation.content) {
                span::record_output(&self.span, received);
            }
        }
        observation.observers.iter().for_each(|observer| observer.ended(&summary));
    }
}

impl Drop for Watch {
    /// A call that is dropped before its end has one, too.
    fn drop(&mut self) {
        let attempts = *self.sent.get_mut();
        self.tell(CallOutcome::Dropped, attempts, None, None);
    }
}

#[cfg(test)]
mod tests {
    use keyway_types::operations;

    use super::*;

    #[test]
    fn d7_a_call_that_nobody_watches_has_no_watch() {
        let builder = || OpenAI::builder().api_key("sk-emul-1");
        let request = |client: OpenAI| CallRequest::new(&client, &operations::MODELS_LIST, &[]);
        assert!(Watch::start(&request(builder().trace_content(true).build().unwrap()), false).is_none());
        let observed = builder().observe(|_: &CallSummary| {}).build().unwrap();
        assert!(Watch::start(&request(observed), false).is_some());
    }
}

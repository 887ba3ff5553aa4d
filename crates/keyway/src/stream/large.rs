//! An event so large that decoding it would block a thread of the runtime (D6).

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use keyway_types::{Accumulate, StreamEvent};
use serde::de::Error as _;
use serde_json::Value;

use super::{Accumulated, envelope, error_value, read};
use crate::apart::Apart;
use crate::error::Result;
use crate::sse::Event;

/// A large event that another thread decodes and adds to the reply.
pub(super) struct Large<E: StreamEvent> {
    work: Apart<ReadEvent<E>>,
    pub(super) event: Event,
    /// The reply so far. Callers may read it meanwhile.
    accumulator: Arc<Mutex<E::Accumulator>>,
}

/// The content of a large event.
pub(super) enum ReadEvent<E> {
    Event(Box<E>),
    /// An error from the server, as JSON.
    Error(Value),
    /// The JSON does not fit the event's type.
    Misfit(serde_json::Error),
}

impl<E: StreamEvent> Large<E> {
    #[cold]
    pub(super) fn start(event: Event, enveloped: bool, accumulator: E::Accumulator) -> Self {
        let accumulator = Arc::new(Mutex::new(accumulator));
        let (given, shared) = (event.clone(), Arc::clone(&accumulator));
        let work = Apart::start(move || {
            let named_error = given.name.as_deref() == Some(b"error");
            if let Some(error) = error_value(&given.data, named_error) {
                return ReadEvent::Error(error);
            }
            let data = if enveloped { envelope(&given).into() } else { given.data };
            let mut place = None;
            match (read::<E>(&data, &mut place), place) {
                (Ok(()), Some(event)) => {
                    shared.lock().unwrap_or_else(PoisonError::into_inner).push(&event);
                    ReadEvent::Event(Box::new(event))
                }
                (Ok(()), None) => ReadEvent::Misfit(serde_json::Error::custom("it has no event")),
                (Err(error), _) => ReadEvent::Misfit(error),
            }
        });
        Self { work, event, accumulator }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<ReadEvent<E>>> {
        let outcome = ready!(Pin::new(&mut self.work).poll(context));
        Poll::Ready(outcome)
    }

    /// The reply so far.
    pub(super) fn so_far(&self) -> Accumulated<E> {
        self.accumulator.lock().unwrap_or_else(PoisonError::into_inner).reply()
    }

    /// Returns the accumulator.
    pub(super) fn into_accumulator(self) -> E::Accumulator {
        std::mem::take(&mut *self.accumulator.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

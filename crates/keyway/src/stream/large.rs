//! An event so large that decoding it would block a thread of the runtime (D6).

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use keyway_types::{Accumulate, Misfit, StreamEvent, first_pass};
use serde::de::Error as _;
use serde_json::Value;

use super::{Accumulated, EventStream, aside, envelope, failed, read, text_of};
use crate::apart::Apart;
use crate::error::{Result, in_success};
use crate::misfits::{Unread, read_again};
use crate::sse::Event;

/// A large event that another thread decodes and adds to the reply.
pub(super) struct Large<E: StreamEvent> {
    work: Apart<ReadEvent<E>>,
    event: Event,
    /// The reply so far. Callers may read it meanwhile.
    accumulator: Arc<Mutex<E::Accumulator>>,
}

/// The form of an operation's events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Pieces of choices.
    Choices,
    /// Objects that name their type.
    Typed,
    /// Objects together with the name of their event.
    Envelope,
}

/// The content of a large event.
enum ReadEvent<E> {
    /// With its fields that do not fit.
    Event(Box<E>, Vec<Misfit>),
    /// An error from the server, as JSON.
    Error(Value),
    /// The JSON does not fit the event's type.
    Misfit(Unread),
}

impl<E: StreamEvent> Large<E> {
    #[cold]
    fn start(event: Event, form: Form, strict: bool, accumulator: E::Accumulator) -> Self {
        let accumulator = Arc::new(Mutex::new(accumulator));
        let (given, shared) = (event.clone(), Arc::clone(&accumulator));
        let work = Apart::start(move || {
            if let Some(error) = failed::error_value(&given, false) {
                return ReadEvent::Error(error);
            }
            let data = match form {
                Form::Envelope => envelope(&given).into(),
                Form::Typed => aside::with_type(&given).map_or(given.data, Into::into),
                Form::Choices => given.data,
            };
            let mut place = None;
            let found = match first_pass(|| read::<E>(&data, &mut place)) {
                Ok(()) => Vec::new(),
                Err(_) => match read_again(strict, &text_of(&data), |text| E::read(text, &mut place)) {
                    Ok(((), found)) => found,
                    Err(error) => return ReadEvent::Misfit(error),
                },
            };
            let Some(mut event) = place else {
                return ReadEvent::Misfit(Unread::Other(serde_json::Error::custom("it has no event")));
            };
            if event.is_bare() {
                event.settle();
            }
            shared.lock().unwrap_or_else(PoisonError::into_inner).push(&event);
            ReadEvent::Event(Box::new(event), found)
        });
        Self { work, event, accumulator }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<ReadEvent<E>>> {
        let outcome = ready!(Pin::new(&mut self.work).poll(context));
        Poll::Ready(outcome)
    }

    /// The reply so far.
    pub(super) fn so_far(&self) -> Accumulated<E> {
        self.accumulator.lock().unwrap_or_else(PoisonError::into_inner).reply()
    }

    /// Returns the accumulator.
    fn into_accumulator(self) -> E::Accumulator {
        std::mem::take(&mut *self.accumulator.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<E: StreamEvent> EventStream<E> {
    /// Hands an event to another thread for decoding.
    #[cold]
    pub(super) fn set_apart(&mut self, event: Event) {
        let accumulator = std::mem::take(&mut self.accumulator);
        let form = match self.has_envelopes() {
            true => Form::Envelope,
            false if in_success::has_choices(self.meta.operation) => Form::Choices,
            false => Form::Typed,
        };
        self.large = Some(Box::new(Large::start(event, form, self.meta.strict, accumulator)));
    }

    #[cold]
    pub(super) fn poll_large(
        &mut self,
        context: &mut Context<'_>,
        place: &mut Option<E>,
    ) -> Poll<Result<()>> {
        let Some(large) = &mut self.large else { return Poll::Ready(Ok(())) };
        let outcome = ready!(large.poll(context));
        let event = large.event.clone();
        if let Some(large) = self.large.take() {
            self.accumulator = large.into_accumulator();
        }
        Poll::Ready(match outcome {
            Ok(ReadEvent::Event(event, found)) => {
                self.begin();
                self.note(found);
                *place = Some(*event);
                Ok(())
            }
            Ok(ReadEvent::Error(found)) => self.take_error(&event, &found, place),
            Ok(ReadEvent::Misfit(error)) => self.take_large_odd(&event, error, place),
            Err(error) => Err(self.fail(error)),
        })
    }
}

//! The events of a stream in the terms of a conversation, as an iterator.

use std::fmt;
use std::sync::Arc;

use super::call::EventStream;
use super::runtime::Runtime;
use crate::error::Result;
use crate::events::{ConversationEvent, StreamEvent};
use crate::stream::Accumulated;

/// The events of a stream in the terms of a conversation, as an iterator. Made by
/// [`EventStream::events`].
#[must_use = "a stream does nothing until it is read"]
pub struct Events<E: ConversationEvent> {
    events: crate::events::Events<E>,
    runtime: Arc<Runtime>,
}

impl<E: ConversationEvent> EventStream<E> {
    /// Translates the events to the terms of a conversation: text, tool calls, usage and the end.
    pub fn events(self) -> Events<E> {
        Events { events: self.stream.events(), runtime: self.runtime }
    }
}

impl<E: ConversationEvent> Events<E> {
    /// Reads to the end and returns the whole reply, as if it had not been streamed.
    ///
    /// # Errors
    /// The first error of the stream. It holds the part that had arrived.
    pub fn collect_reply(self) -> Result<Accumulated<E>> {
        self.runtime.wait(self.events.collect())
    }

    /// Returns the part of the reply that has arrived.
    pub fn so_far(&self) -> Accumulated<E> {
        self.events.so_far()
    }

    /// Returns the underlying async stream of raw events, for its headers and request ID.
    pub fn get_ref(&self) -> &crate::stream::EventStream<E> {
        self.events.stream()
    }
}

impl<E: ConversationEvent> Iterator for Events<E> {
    type Item = Result<StreamEvent>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait(async { self.events.next().await.transpose() }).transpose()
    }
}

#[cfg(feature = "responses")]
impl EventStream<keyway_types::responses::ResponseStreamEvent> {
    /// Resumes a stream that broke, as [`resume`](crate::EventStream::resume) does.
    ///
    /// # Errors
    /// The same as for the async stream, and if called inside an async task.
    pub fn resume(&mut self) -> Result<()> {
        self.runtime.wait(self.stream.resume())
    }
}

#[cfg(feature = "responses")]
impl Events<keyway_types::responses::ResponseStreamEvent> {
    /// Resumes a stream that broke, as [`resume`](crate::EventStream::resume) does.
    ///
    /// # Errors
    /// The same as for the async stream, and if called inside an async task.
    pub fn resume(&mut self) -> Result<()> {
        self.runtime.wait(self.events.stream_mut().resume())
    }
}

impl<E: ConversationEvent> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(f)
    }
}

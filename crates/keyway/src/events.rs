//! The events of a stream in the terms of a conversation, the same for chat completions and
//! responses: text, refusal, tool calls, usage and the end.
//!
//! [`EventStream::events`] translates a stream. The raw events and the whole reply stay reachable.
//!
//! ```no_run
//! # #[cfg(feature = "chat")]
//! # async fn example(client: keyway::OpenAI, params: keyway::types::chat::ChatCompletionCreateParams) -> keyway::Result<()> {
//! use keyway::events::StreamEvent;
//!
//! let mut events = client.chat().completions().create(params).stream().await?.events();
//! while let Some(event) = events.next().await {
//!     match event? {
//!         StreamEvent::Text(delta) => print!("{delta}"),
//!         StreamEvent::ToolCallStarted { name, .. } => println!("calling {name} …"),
//!         StreamEvent::ToolCallDone { name, arguments, .. } => println!("{name}({arguments})"),
//!         StreamEvent::Usage(usage) => println!("{} tokens", usage.total_tokens),
//!         _ => {}
//!     }
//! }
//! # Ok(()) }
//! ```

mod calls;
#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "responses")]
mod responses;

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use keyway_types::StreamEvent as RawEvent;

use crate::error::Result;
use crate::stream::{Accumulated, EventStream};

pub use crate::usage::Usage;

/// Something that happened in a streamed reply.
///
/// Of a chat completion with several choices, these are the events of choice 0.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamEvent {
    /// More of the answer's text.
    Text(String),
    /// More of the words with which the model refuses.
    Refusal(String),
    /// More of the model's reasoning or its summary, if the server sends it.
    Reasoning(String),
    /// The model begins to call a function.
    ToolCallStarted {
        /// Position among the calls of this reply, from 0.
        index: usize,
        /// Identifier to send back with the result, `call_…`; empty if the server has not sent one.
        id: String,
        /// The function's name.
        name: String,
    },
    /// More of a call's arguments.
    ToolCallArguments {
        /// Position among the calls of this reply, from 0.
        index: usize,
        /// The next piece of the JSON text.
        delta: String,
    },
    /// A call is complete. In a chat completion, all calls are when the model has finished.
    ToolCallDone {
        /// Position among the calls of this reply, from 0.
        index: usize,
        /// Identifier to send back with the result, `call_…`.
        id: String,
        /// The function's name.
        name: String,
        /// The whole arguments as JSON text, which the model may have got wrong.
        arguments: String,
    },
    /// The model has stopped, for this reason.
    Finished {
        /// Why it stopped.
        reason: FinishReason,
    },
    /// Token counts of the whole reply. If a server sends them several times, the last ones count.
    /// Chat completions have them only if `stream_options.include_usage` is set.
    Usage(Usage),
}

/// Why the model stopped.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FinishReason {
    /// The answer is complete.
    Stop,
    /// The token limit was reached.
    Length,
    /// The model waits for the results of its tool calls.
    ToolCalls,
    /// A content filter removed part of the answer.
    ContentFilter,
    /// Another reason, as the server spells it.
    Other(String),
}

/// A raw event that [`EventStream::events`] can translate.
pub trait ConversationEvent: RawEvent + sealed::Narrated {}

impl<E: RawEvent + sealed::Narrated> ConversationEvent for E {}

/// What only this crate implements.
pub(crate) mod sealed {
    use std::collections::VecDeque;

    use super::StreamEvent;

    /// A raw event with the state that its translation needs.
    pub trait Narrated: Sized {
        /// What was seen so far.
        type Narrator: Default + Send;

        /// Adds what this event means, in order.
        fn narrate(&self, narrator: &mut Self::Narrator, out: &mut VecDeque<StreamEvent>);
    }
}

/// The events of a stream in the terms of a conversation. Made by [`EventStream::events`].
///
/// It ends and fails as the stream below it does, and dropping it closes the connection.
#[must_use = "a stream does nothing until it is read"]
pub struct Events<E: ConversationEvent> {
    stream: EventStream<E>,
    narrator: E::Narrator,
    /// Translated and not yet returned: one raw event may mean several things.
    ready: VecDeque<StreamEvent>,
}

impl<E: ConversationEvent> EventStream<E> {
    /// Translates the events to the terms of a conversation: text, tool calls, usage and the end.
    pub fn events(self) -> Events<E> {
        Events { stream: self, narrator: E::Narrator::default(), ready: VecDeque::new() }
    }
}

impl<E: ConversationEvent> Events<E> {
    /// Returns the next event, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<StreamEvent>> {
        std::future::poll_fn(|context| self.poll_event(context)).await
    }

    /// Reads to the end and returns the whole reply, as if it had not been streamed.
    ///
    /// # Errors
    /// The first error of the stream. It holds the part that had arrived.
    pub async fn collect(self) -> Result<Accumulated<E>> {
        self.stream.collect().await
    }

    /// Returns the part of the reply that has arrived.
    pub fn so_far(&self) -> Accumulated<E> {
        self.stream.so_far()
    }

    /// Returns the stream of raw events, for its headers and request ID.
    pub fn stream(&self) -> &EventStream<E> {
        &self.stream
    }

    /// Returns the stream of raw events, for example to `resume` it. An event read from it is not
    /// translated.
    pub fn stream_mut(&mut self) -> &mut EventStream<E> {
        &mut self.stream
    }

    /// Returns the stream of raw events, from the next one on.
    pub fn into_stream(self) -> EventStream<E> {
        self.stream
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<StreamEvent>>> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            match ready!(self.stream.poll_raw(context)) {
                Some(Ok(event)) => event.narrate(&mut self.narrator, &mut self.ready),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: ConversationEvent + Unpin> Stream for Events<E>
where
    E::Accumulator: Unpin,
    E::Narrator: Unpin,
{
    type Item = Result<StreamEvent>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<E: ConversationEvent> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("stream", &self.stream).finish_non_exhaustive()
    }
}

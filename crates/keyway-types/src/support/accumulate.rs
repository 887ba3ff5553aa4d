//! Rebuilding a whole reply from the events of a stream.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Puts the events of one stream together into the reply that the call would have had without
/// streaming.
///
/// Pushing all events takes time linear in their size, whatever the order and the indices the
/// server sends (S6).
pub trait Accumulate: Default + Send {
    /// What the stream consists of.
    type Event;
    /// What the events add up to.
    type Reply: Serialize + DeserializeOwned + Clone + Send + 'static;

    /// Takes one event in.
    fn push(&mut self, event: &Self::Event);

    /// Returns what has arrived so far, which is a copy: its cost grows with the reply.
    fn reply(&self) -> Self::Reply;

    /// Says whether the reply has come to its end. A stream that ends before that was cut (S4).
    fn is_complete(&self) -> bool;
}

/// An event of a stream, which knows how to add up.
pub trait StreamEvent: DeserializeOwned + Send + 'static {
    /// What rebuilds the reply.
    type Accumulator: Accumulate<Event = Self> + 'static;
}

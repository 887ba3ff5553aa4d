//! Rebuilding a whole reply from the events of a stream.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::wire::Wire;

/// Assembles the events of one stream into the reply that the call would have returned without
/// streaming.
///
/// Pushing all events takes time linear in their size, whatever the order and the indices the
/// server sends.
pub trait Accumulate: Default + Send {
    /// The events of the stream.
    type Event;
    /// The reply that the events add up to.
    type Reply: Serialize + DeserializeOwned + Clone + Send + 'static;

    /// Adds one event.
    fn push(&mut self, event: &Self::Event);

    /// Returns a copy of what has arrived so far. Its cost grows with the reply.
    fn reply(&self) -> Self::Reply;

    /// Returns whether the reply is complete. A stream that ends earlier was cut off.
    fn is_complete(&self) -> bool;
}

/// An event of a stream, with the type that accumulates it.
pub trait StreamEvent: DeserializeOwned + Send + 'static {
    /// The type that rebuilds the reply.
    type Accumulator: Accumulate<Event = Self> + 'static;

    /// Deserializes an event in place, so that a large one is not moved from call to call.
    #[doc(hidden)]
    fn read(text: &str, place: &mut Option<Self>) -> serde_json::Result<()> {
        *place = Some(serde_json::from_str(text)?);
        Ok(())
    }

    /// Returns whether the event adds nothing to the reply, so that its JSON may be something else: an
    /// error, or a piece in another field. Asked of every event, so it must be quick.
    #[doc(hidden)]
    #[inline]
    fn is_bare(&self) -> bool {
        false
    }

    /// Takes a piece of the reply from where a bare event has it.
    #[doc(hidden)]
    #[cold]
    fn settle(&mut self) {}
}

/// [`StreamEvent::read`] for the types of this crate.
#[inline]
pub(crate) fn read_event<T: Wire>(text: &str, place: &mut Option<T>) -> serde_json::Result<()> {
    let mut input = serde_json::Deserializer::from_str(text);
    place.insert(T::blank()).fill(&mut input)?;
    input.end()
}

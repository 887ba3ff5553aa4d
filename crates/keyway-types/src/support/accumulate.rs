//! Rebuilding a whole reply from the events of a stream.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::wire::Wire;

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

    /// Reads an event to where it is wanted, which spares a large one from being moved from call to call.
    #[doc(hidden)]
    fn read(text: &str, place: &mut Option<Self>) -> serde_json::Result<()> {
        *place = Some(serde_json::from_str(text)?);
        Ok(())
    }
}

/// [`StreamEvent::read`] for the types of this crate.
#[inline]
pub(crate) fn read_event<T: Wire>(text: &str, place: &mut Option<T>) -> serde_json::Result<()> {
    let mut input = serde_json::Deserializer::from_str(text);
    place.insert(T::blank()).fill(&mut input)?;
    input.end()
}

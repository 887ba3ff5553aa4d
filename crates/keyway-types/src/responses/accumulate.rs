//! Assembling the events of a streamed response. Written by hand.

pub(crate) mod assembly;
pub(crate) mod piece;

#[cfg(test)]
mod tests;

use super::{Response, ResponseOutputItem, ResponseStreamEvent};
use crate::{Accumulate, StreamEvent};
use assembly::Assembly;
use piece::piece_of;

/// Rebuilds the [`Response`] from a stream of [`ResponseStreamEvent`]s.
///
/// The last event carries the whole response, which is the reply. Before that, and if the stream
/// breaks, the response is assembled from the items and pieces that arrived, by output item and
/// content part, whatever the order and size of their indices.
#[derive(Clone, Debug, Default)]
pub struct ResponseAccumulator(Assembly<Response, ResponseOutputItem>);

impl Accumulate for ResponseAccumulator {
    type Event = ResponseStreamEvent;
    type Reply = Response;

    #[inline]
    fn push(&mut self, event: &ResponseStreamEvent) {
        self.0.push(piece_of!(ResponseStreamEvent, event));
    }

    #[inline]
    fn reply(&self) -> Response {
        let mut response = self.0.response().unwrap_or_else(|| Response::new(""));
        if let Some(output) = self.0.output(response.output.is_empty()) {
            response.output = output;
        }
        response
    }

    /// Returns true after the event that carries the whole response: completed, incomplete, failed
    /// or cancelled.
    #[inline]
    fn is_complete(&self) -> bool {
        self.0.ended()
    }
}

impl StreamEvent for ResponseStreamEvent {
    type Accumulator = ResponseAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

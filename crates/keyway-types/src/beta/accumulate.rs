//! Assembling the events of streamed runs and beta responses. Written by hand.

#[cfg(test)]
mod tests;

use super::{
    AssistantStreamEvent, BetaResponse, BetaResponseOutputItem, BetaResponseStreamEvent, Run, RunStatus,
};
use crate::responses::assembly::Assembly;
use crate::responses::piece::piece_of;
use crate::{Accumulate, StreamEvent};

/// Rebuilds the [`BetaResponse`] from a stream of [`BetaResponseStreamEvent`]s, like
/// [`ResponseAccumulator`](crate::responses::ResponseAccumulator).
#[derive(Clone, Debug, Default)]
pub struct BetaResponseAccumulator(Assembly<BetaResponse, BetaResponseOutputItem>);

impl Accumulate for BetaResponseAccumulator {
    type Event = BetaResponseStreamEvent;
    type Reply = BetaResponse;

    #[inline]
    fn push(&mut self, event: &BetaResponseStreamEvent) {
        self.0.push(piece_of!(BetaResponseStreamEvent, event));
    }

    #[inline]
    fn reply(&self) -> BetaResponse {
        let mut response = self.0.response().unwrap_or_default();
        if let Some(output) = self.0.output(response.output.is_empty()) {
            response.output = output;
        }
        response
    }

    /// Returns true after the event that carries the whole response.
    #[inline]
    fn is_complete(&self) -> bool {
        self.0.ended()
    }
}

impl StreamEvent for BetaResponseStreamEvent {
    type Accumulator = BetaResponseAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Keeps the latest [`Run`] of a stream of [`AssistantStreamEvent`]s; `None` before the first.
#[derive(Clone, Debug, Default)]
pub struct RunAccumulator {
    run: Option<Run>,
    done: bool,
}

impl Accumulate for RunAccumulator {
    type Event = AssistantStreamEvent;
    type Reply = Option<Run>;

    #[inline]
    fn push(&mut self, event: &AssistantStreamEvent) {
        use AssistantStreamEvent as Event;
        let run = match event {
            Event::ThreadRunCreated(event) => &event.data,
            Event::ThreadRunQueued(event) => &event.data,
            Event::ThreadRunInProgress(event) => &event.data,
            Event::ThreadRunRequiresAction(event) => &event.data,
            Event::ThreadRunCompleted(event) => &event.data,
            Event::ThreadRunIncomplete(event) => &event.data,
            Event::ThreadRunFailed(event) => &event.data,
            Event::ThreadRunCancelling(event) => &event.data,
            Event::ThreadRunCancelled(event) => &event.data,
            Event::ThreadRunExpired(event) => &event.data,
            Event::Done(_) => {
                self.done = true;
                return;
            }
            _ => return,
        };
        self.run = Some((**run).clone());
    }

    #[inline]
    fn reply(&self) -> Option<Run> {
        self.run.clone()
    }

    /// Returns true once the run waits for nothing more from the server.
    #[inline]
    fn is_complete(&self) -> bool {
        self.done || self.run.as_ref().is_some_and(|run| run.status.is_ended())
    }
}

impl StreamEvent for AssistantStreamEvent {
    type Accumulator = RunAccumulator;
}

impl RunStatus {
    /// Returns whether a run in this status continues only if the caller acts: it has ended, or
    /// waits for tool outputs.
    #[inline]
    pub fn is_ended(&self) -> bool {
        matches!(
            self,
            Self::RequiresAction
                | Self::Cancelled
                | Self::Failed
                | Self::Completed
                | Self::Incomplete
                | Self::Expired
        )
    }
}

//! Putting the events of streamed runs and of the beta of responses together. Written by hand.

#[cfg(test)]
mod tests;

use super::{
    AssistantStreamEvent, BetaResponse, BetaResponseOutputItem, BetaResponseStreamEvent, Run, RunStatus,
};
use crate::responses::assembly::Assembly;
use crate::responses::piece::piece_of;
use crate::{Accumulate, StreamEvent};

/// Rebuilds the [`BetaResponse`] that a stream of [`BetaResponseStreamEvent`]s is, as
/// [`ResponseAccumulator`](crate::responses::ResponseAccumulator) does (S6).
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

    /// True once the event that carries the whole response has come.
    #[inline]
    fn is_complete(&self) -> bool {
        self.0.ended()
    }
}

impl StreamEvent for BetaResponseStreamEvent {
    type Accumulator = BetaResponseAccumulator;
}

/// Keeps the [`Run`] of a stream of [`AssistantStreamEvent`]s as it was last told; `None` before it was.
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

    /// True once the run waits for nothing more from the server.
    #[inline]
    fn is_complete(&self) -> bool {
        self.done || self.run.as_ref().is_some_and(|run| run.status.is_ended())
    }
}

impl StreamEvent for AssistantStreamEvent {
    type Accumulator = RunAccumulator;
}

impl RunStatus {
    /// Whether a run in this status goes on only when the caller does something: it has ended, or waits for the output of tools.
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

//! A run, streamed.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, channel};

use super::event::RunEvent;
use super::reply::ToolReply;
use super::run::ToolRun;
use super::turn::ToolParams;
use crate::error::{Error, Result};

type Running<P> = Pin<Box<dyn Future<Output = Result<ToolReply<P>>> + Send>>;

/// The events of a run. Made by [`ToolRun::stream`].
///
/// It ends after the last event, or yields one error and then ends. [`finish`](Self::finish) has the
/// run's result. The run pauses while no events are read, and dropping it drops the request and the
/// tools.
#[must_use = "a run does nothing until it is read"]
pub struct ToolEvents<P: ToolParams> {
    /// `None` after the end.
    run: Option<Running<P>>,
    events: Receiver<RunEvent>,
    outcome: Option<Result<ToolReply<P>>>,
}

impl<P: ToolParams> ToolRun<P> {
    /// Streams the run: the events of each step, and the output of each tool.
    pub fn stream(mut self) -> ToolEvents<P> {
        let (sender, events) = channel(1);
        let run = Box::pin(async move { self.drive(Some(&sender)).await });
        ToolEvents { run: Some(run), events, outcome: None }
    }
}

impl<P: ToolParams> ToolEvents<P> {
    /// Returns the next event, or `None` after the last one or after an error.
    pub async fn next(&mut self) -> Option<Result<RunEvent>> {
        std::future::poll_fn(|context| self.poll_event(context)).await
    }

    /// Reads to the end and returns the run's result.
    ///
    /// # Errors
    /// Those of [`ToolRun::run`]. If [`next`](Self::next) has returned the error already, this one
    /// says so.
    pub async fn finish(mut self) -> Result<ToolReply<P>> {
        while let Some(event) = self.next().await {
            event?;
        }
        self.outcome.unwrap_or_else(|| {
            let text = "The run has no result: `next` has returned its error; handle that one";
            Err(Error::cancelled(text))
        })
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RunEvent>>> {
        loop {
            // It ends when the run has, which holds the sender.
            match self.events.poll_recv(context) {
                Poll::Ready(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Poll::Ready(None) if self.run.is_none() => return Poll::Ready(self.take_error().map(Err)),
                _ => {}
            }
            let Some(run) = &mut self.run else { return Poll::Ready(None) };
            let outcome = match run.as_mut().poll(context) {
                Poll::Ready(outcome) => outcome,
                // It may have sent an event, or wait for room to send one.
                Poll::Pending => {
                    let event = ready!(self.events.poll_recv(context));
                    return Poll::Ready(event.map(Ok));
                }
            };
            self.outcome = Some(outcome);
            self.run = None;
        }
    }

    /// An error is returned once, and is not the outcome any more.
    fn take_error(&mut self) -> Option<Error> {
        match self.outcome.take() {
            Some(Err(error)) => Some(error),
            outcome => {
                self.outcome = outcome;
                None
            }
        }
    }
}

impl<P: ToolParams> Stream for ToolEvents<P> {
    type Item = Result<RunEvent>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<P: ToolParams> Unpin for ToolEvents<P> {}

impl<P: ToolParams> fmt::Debug for ToolEvents<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolEvents").field("ended", &self.run.is_none()).finish_non_exhaustive()
    }
}

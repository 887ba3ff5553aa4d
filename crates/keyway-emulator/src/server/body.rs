//! The body of a reply being sent.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use super::logging::Logging;
use super::presence::Answering;
use super::wire::WireControl;
use crate::clock::Clock;
use crate::gate::{condemned, masked_slot};
use crate::keys::{InFlight, Slot};
use crate::reply::{Ending, HttpReply, Step, event};
use crate::tape::LiveBody;

/// HTTP/2 has no flush to wait for: written data gets this long to leave.
const HTTP2_GRACE: Duration = Duration::from_millis(10);

/// Sends a reply's steps.
pub(crate) struct StepBody {
    steps: VecDeque<Step>,
    /// What follows the steps.
    live: Option<LiveBody>,
    /// The length, if it is known and true.
    exact: Option<u64>,
    /// Each event is sent separately.
    streamed: bool,
    paused: Option<Pin<Box<Sleep>>>,
    yielding: bool,
    ending: Option<Ending>,
    watch: Option<(Arc<Slot>, Clock)>,
    wire: WireControl,
    http2: bool,
    _in_flight: Option<InFlight>,
    _held: Held,
}

/// What lasts until a reply has been sent or abandoned: its mark on the connection, and its line in
/// the log.
pub(crate) type Held = (Option<Answering>, Option<Logging>);

impl StepBody {
    pub(crate) fn new(
        mut reply: HttpReply,
        clock: &Clock,
        wire: WireControl,
        http2: bool,
        held: Held,
    ) -> Self {
        // HTTP/1 would discard unsent data if a body is shorter than its head said.
        if !http2 && reply.claimed_length.is_some_and(|claimed| claimed > reply.length() as u64) {
            reply.steps.push_back(Step::End(Ending::Close));
        }
        let exact = (!reply.streamed && reply.claimed_length.is_none() && reply.live.is_none())
            .then(|| reply.length() as u64);
        Self {
            steps: reply.steps,
            live: reply.live,
            exact,
            streamed: reply.streamed,
            paused: None,
            yielding: false,
            ending: None,
            watch: reply.key.map(|slot| (slot, clock.clone())),
            wire,
            http2,
            _in_flight: reply.in_flight,
            _held: held,
        }
    }

    /// Returns the event that ends the stream of a key that is no longer valid; nothing follows it.
    fn condemned(&mut self) -> Option<Bytes> {
        let (slot, clock) = self.watch.as_ref()?;
        slot.count_chunk();
        let refusal = condemned(slot.standing(clock.now()), &masked_slot(slot))?;
        self.steps.clear();
        Some(event(&refusal.json()))
    }

    fn poll_pause(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if let Some(sleep) = &mut self.paused {
            std::task::ready!(sleep.as_mut().poll(cx));
            self.paused = None;
        }
        Poll::Ready(())
    }

    /// Passes on what arrives from the upstream. If it breaks off, so does the reply, after what has
    /// arrived.
    fn poll_live(&mut self, cx: &mut Context<'_>) -> Poll<Option<Bytes>> {
        let Some(live) = &mut self.live else { return Poll::Ready(None) };
        let chunk = std::task::ready!(live.poll_chunk(cx));
        if !matches!(chunk, Some(Ok(_))) {
            self.live = None;
        }
        if let Some(Err(_)) = chunk {
            self.ending = Some(Ending::Close);
        }
        Poll::Ready(chunk.and_then(Result::ok))
    }

    fn poll_end(&mut self, cx: &mut Context<'_>, how: Ending) -> Poll<io::Error> {
        if how == Ending::Stall {
            return Poll::Pending;
        }
        if !self.http2 {
            self.wire.cut_when_flushed(how);
            return Poll::Pending;
        }
        self.paused.get_or_insert_with(|| Box::pin(tokio::time::sleep(HTTP2_GRACE)));
        std::task::ready!(self.poll_pause(cx));
        Poll::Ready(io::ErrorKind::ConnectionReset.into())
    }
}

impl Body for StepBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        loop {
            if let Some(how) = self.ending {
                return self.poll_end(cx, how).map(|error| Some(Err(error)));
            }
            std::task::ready!(self.poll_pause(cx));
            // Returning pending once between events flushes each of them separately.
            if std::mem::take(&mut self.yielding) {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            let bytes = match self.steps.pop_front() {
                None => match std::task::ready!(self.poll_live(cx)) {
                    Some(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                    None if self.ending.is_some() => continue,
                    None => return Poll::Ready(None),
                },
                Some(Step::Pause(duration)) => {
                    self.paused = Some(Box::pin(tokio::time::sleep(duration)));
                    continue;
                }
                Some(Step::End(how)) => {
                    self.ending = Some(how);
                    continue;
                }
                Some(Step::Send(bytes)) => bytes,
                Some(Step::Chunk(bytes)) => self.condemned().unwrap_or(bytes),
            };
            if bytes.is_empty() {
                continue;
            }
            self.yielding = self.streamed;
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
    }

    fn is_end_stream(&self) -> bool {
        self.steps.is_empty() && self.ending.is_none() && self.live.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match self.exact {
            Some(length) if self.ending.is_none() => {
                let left: usize = self.steps.iter().filter_map(Step::bytes).map(Bytes::len).sum();
                SizeHint::with_exact(length.min(left as u64))
            }
            _ => SizeHint::default(),
        }
    }
}

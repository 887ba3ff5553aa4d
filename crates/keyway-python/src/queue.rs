//! What has arrived of a stream: a task puts events in, and the caller takes them out.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::task::Waker;

use keyway::Error;
use keyway::raw::RawEvent;
use tokio::sync::Notify;

use crate::bridge::Waiter;
use crate::desk::{Desk, Work};
use crate::locked;

/// How many events are read ahead at most.
const AHEAD: usize = 128;

/// What has arrived and was not taken yet.
#[derive(Default)]
pub(crate) struct Queue {
    items: Mutex<Items>,
    /// What reads waits for room.
    room: Notify,
    /// A loop waits for an event.
    pub(crate) waiter: Waiter,
}

#[derive(Default)]
struct Items {
    ready: VecDeque<Result<RawEvent, Error>>,
    /// What the stream needs done before more can arrive.
    work: VecDeque<Work>,
    ended: bool,
    full: bool,
    /// Wakes the thread that waits for an event.
    awaited: Option<Waker>,
}

/// What a queue has to give.
pub(crate) enum Next {
    Event(RawEvent),
    Work(Work),
    Failed(Box<Error>),
    Ended,
    Nothing,
}

impl Queue {
    pub(crate) fn of(waiter: Waiter) -> Self {
        Self { waiter, ..Self::default() }
    }

    /// Waits until there is room for more.
    pub(crate) async fn room(&self) {
        self.room.notified().await;
    }

    /// Adds an event or, without one, the end. Returns whether there is room for more.
    pub(crate) fn put(&self, event: Option<Result<RawEvent, Error>>) -> bool {
        let mut items = locked(&self.items);
        match event {
            Some(event) => items.ready.push_back(event),
            None => items.ended = true,
        }
        items.full = items.ready.len() >= AHEAD;
        let (room, awaited) = (!items.full, items.awaited.take());
        drop(items);
        self.wake(awaited);
        room
    }

    /// Wakes who waits.
    fn wake(&self, awaited: Option<Waker>) {
        if let Some(awaited) = awaited {
            awaited.wake();
        }
        self.waiter.wake();
    }

    /// Whether there is something to take. If not, what arrives wakes the waker.
    pub(crate) fn has_next(&self, waker: &Waker) -> bool {
        let mut items = locked(&self.items);
        let here = !items.ready.is_empty() || !items.work.is_empty() || items.ended;
        if !here {
            items.awaited = Some(waker.clone());
        }
        here
    }

    pub(crate) fn take(&self) -> Next {
        let mut items = locked(&self.items);
        let next = match items.ready.pop_front() {
            Some(Ok(event)) => Next::Event(event),
            Some(Err(error)) => Next::Failed(Box::new(error)),
            None if items.ended => Next::Ended,
            None => items.work.pop_front().map_or(Next::Nothing, Next::Work),
        };
        if items.full && items.ready.len() <= AHEAD / 2 {
            items.full = false;
            drop(items);
            self.room.notify_one();
        }
        next
    }

    /// Drops what has arrived; nothing follows.
    pub(crate) fn close(&self) {
        let mut items = locked(&self.items);
        items.ready.clear();
        items.ended = true;
        let (work, awaited) = (std::mem::take(&mut items.work), items.awaited.take());
        drop(items);
        drop(work);
        self.wake(awaited);
    }
}

/// A thread that waits for an event does the work of its stream.
impl Desk for Queue {
    fn leave(&self, work: Work) -> Result<(), Work> {
        let mut items = locked(&self.items);
        if items.ended {
            return Err(work);
        }
        items.work.push_back(work);
        let awaited = items.awaited.take();
        drop(items);
        if let Some(awaited) = awaited {
            awaited.wake();
        }
        Ok(())
    }
}

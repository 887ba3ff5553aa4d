//! Events for webhook endpoints that wait to be sent.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use bytes::Bytes;
use tokio::sync::Notify;

use crate::sync::lock;

/// The most deliveries that wait; the oldest are dropped first.
const MOST_WAITING: usize = 1000;

/// One event for one endpoint.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// The collection of the endpoint, which is looked up for each attempt and so may have a new
    /// URL or secret.
    pub(crate) collection: String,
    pub(crate) endpoint: String,
    /// The header `webhook-id`, the same in each attempt.
    pub(crate) id: String,
    pub(crate) body: Bytes,
    pub(crate) queued: Instant,
}

/// The waiting deliveries of one emulator, in the order of their events.
#[derive(Default)]
pub(crate) struct Outbox {
    waiting: Mutex<VecDeque<Delivery>>,
    arrived: Notify,
    open: AtomicBool,
}

impl Outbox {
    /// Marks the outbox as one whose deliveries are sent.
    pub(crate) fn open(&self) {
        self.open.store(true, Ordering::Relaxed);
    }

    /// Returns whether deliveries are sent.
    pub(crate) fn is_open(&self) -> bool {
        self.open.load(Ordering::Relaxed)
    }

    pub(crate) fn push(&self, delivery: Delivery) {
        let mut waiting = lock(&self.waiting);
        waiting.push_back(delivery);
        if waiting.len() > MOST_WAITING {
            waiting.pop_front();
        }
        drop(waiting);
        self.arrived.notify_one();
    }

    /// Waits for the oldest delivery.
    pub(crate) async fn next(&self) -> Delivery {
        loop {
            if let Some(delivery) = self.pop() {
                return delivery;
            }
            self.arrived.notified().await;
        }
    }

    pub(crate) fn clear(&self) {
        lock(&self.waiting).clear();
    }

    pub(crate) fn pop(&self) -> Option<Delivery> {
        lock(&self.waiting).pop_front()
    }
}

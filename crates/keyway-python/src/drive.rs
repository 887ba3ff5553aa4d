//! Who drives the runtime: a thread that waits for its own call, or else `keyway-io`.
//!
//! To hand a call over to another thread and its reply back takes two switches between threads, which cost
//! more than all of Python's part of a call. So a thread that has to wait anyway polls the sockets itself.
//! `keyway-io` takes over when no thread came for a while, because somebody has to see that the server
//! closed a connection, and at once while there is a task that no thread waits for.

use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::locked;

/// How long a thread waits before it looks for signals, and how long nobody drives at most.
const SLICE: Duration = Duration::from_millis(50);

/// A runtime that one thread at a time drives.
pub(crate) struct Driver {
    runtime: Runtime,
    /// Threads that drive for themselves, or wait until the one that does is done.
    visitors: AtomicUsize,
    /// How many have come so far.
    visits: AtomicUsize,
    /// Tasks in flight that no thread waits for.
    unattended: AtomicUsize,
    /// `keyway-io` drives, or is about to.
    resident: AtomicBool,
    /// Asks `keyway-io` to let a visitor drive.
    leave: Notify,
    /// Asks `keyway-io` to drive.
    called: Mutex<bool>,
    calling: Condvar,
}

impl Driver {
    pub(crate) fn new(runtime: Runtime) -> Self {
        Self {
            runtime,
            visitors: AtomicUsize::new(0),
            visits: AtomicUsize::new(0),
            unattended: AtomicUsize::new(0),
            resident: AtomicBool::new(true),
            leave: Notify::new(),
            called: Mutex::new(false),
            calling: Condvar::new(),
        }
    }

    /// What `keyway-io` does.
    pub(crate) fn stay(&self) {
        loop {
            self.resident.store(true, Ordering::SeqCst);
            self.runtime.block_on(async {
                while self.visitors.load(Ordering::SeqCst) == 0 {
                    self.leave.notified().await;
                }
            });
            self.resident.store(false, Ordering::SeqCst);
            self.stand_by();
        }
    }

    /// Waits until no thread drives any more, or a task must be driven at once.
    fn stand_by(&self) {
        let mut called = locked(&self.called);
        loop {
            let visits = self.visits.load(Ordering::SeqCst);
            let alone = || self.visitors.load(Ordering::SeqCst) == 0;
            if std::mem::take(&mut *called) || (alone() && self.unattended.load(Ordering::SeqCst) > 0) {
                return;
            }
            let waited = self.calling.wait_timeout_while(called, SLICE, |called| !*called);
            called = waited.unwrap_or_else(PoisonError::into_inner).0;
            if alone() && self.visits.load(Ordering::SeqCst) == visits {
                *called = false;
                return;
            }
        }
    }

    /// Has `keyway-io` drive, unless somebody does.
    pub(crate) fn attend(&self) {
        // A visitor looks for unattended tasks when it goes.
        if !self.resident.load(Ordering::SeqCst) && self.visitors.load(Ordering::SeqCst) == 0 {
            *locked(&self.called) = true;
            self.calling.notify_one();
        }
    }

    /// Starts a task that no thread waits for.
    pub(crate) fn spawn<T: Send + 'static>(
        &'static self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        let unattended = Counted::new(self, &self.unattended);
        let task = self.runtime.spawn(async move {
            let _unattended = unattended;
            future.await
        });
        self.attend();
        task
    }

    /// Runs something that blocks, on a thread of its own.
    pub(crate) fn spawn_blocking(&self, work: impl FnOnce() + Send + 'static) {
        drop(self.runtime.spawn_blocking(work));
    }

    /// Starts a task that is driven when a thread waits for it, and now and then.
    pub(crate) fn spawn_attended<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        self.runtime.spawn(future)
    }

    /// Drives until something is there, or a slice of time is over. Returns whether it is there.
    ///
    /// Called without the GIL. What is waited for is asked with a waker that it wakes once it is there.
    pub(crate) fn drive(&'static self, mut is_there: impl FnMut(&Waker) -> bool) -> bool {
        // Where `keyway-io` has tasks to drive, it goes on.
        let visitor = (self.unattended.load(Ordering::SeqCst) == 0).then(|| Counted::visitor(self));
        let arrived = self.runtime.block_on(async {
            let mut looked = false;
            let arrived = poll_fn(|context| {
                // What happened to the sockets meanwhile is seen first, such as that the server closed one.
                if !std::mem::replace(&mut looked, true) {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                match is_there(context.waker()) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                }
            });
            tokio::time::timeout(SLICE, arrived).await.is_ok()
        });
        drop(visitor);
        arrived
    }
}

/// Counts itself as long as it lives.
struct Counted {
    driver: &'static Driver,
    number: &'static AtomicUsize,
}

impl Counted {
    fn new(driver: &'static Driver, number: &'static AtomicUsize) -> Self {
        number.fetch_add(1, Ordering::SeqCst);
        Self { driver, number }
    }

    fn visitor(driver: &'static Driver) -> Self {
        let visitor = Self::new(driver, &driver.visitors);
        driver.visits.fetch_add(1, Ordering::SeqCst);
        if driver.resident.load(Ordering::SeqCst) {
            driver.leave.notify_one();
        }
        visitor
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.number.fetch_sub(1, Ordering::SeqCst);
        if self.driver.unattended.load(Ordering::SeqCst) > 0 {
            self.driver.attend();
        }
    }
}

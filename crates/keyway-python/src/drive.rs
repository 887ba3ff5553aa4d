//! Who drives the runtime: a thread that waits for its own call, or else `keyway-io`.
//!
//! To hand a call over to another thread and its reply back takes two switches between threads, which cost
//! more than all of Python's part of a call. So a thread that has to wait anyway polls the sockets itself.
//! `keyway-io` takes over when no thread came for a while, because somebody has to see that the server
//! closed a connection, and at once while there is a task that no thread waits for, unless an event loop has
//! the wheel: see `wheel`.

use std::future::poll_fn;
use std::os::fd::RawFd;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::locked;
use crate::watched::{self, Task, Watched};
use crate::wheel::{self, Loop, Turn, Wheel};

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
    /// Threads in `drive`.
    guests: AtomicUsize,
    wheel: Wheel,
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
            guests: AtomicUsize::new(0),
            wheel: Wheel::new(),
            leave: Notify::new(),
            called: Mutex::new(false),
            calling: Condvar::new(),
        }
    }

    /// What `keyway-io` does.
    pub(crate) fn stay(&self) {
        loop {
            self.runtime.block_on(async {
                while self.visitors.load(Ordering::SeqCst) == 0 && !self.wheel.is_held() {
                    self.leave.notified().await;
                }
            });
            self.wheel.end_stay();
            self.stand_by();
        }
    }

    /// Waits until nobody drives any more, or a task must be driven at once.
    fn stand_by(&self) {
        loop {
            let (visits, turns) = (self.visits.load(Ordering::SeqCst), self.wheel.turns());
            let alone = || self.visitors.load(Ordering::SeqCst) == 0;
            let held = self.wheel.is_held();
            let wanted = || !self.wheel.is_held() && alone() && self.unattended.load(Ordering::SeqCst) > 0;
            let called = wanted() || self.is_called(if held { wheel::SLICE } else { SLICE });
            let idle = match held {
                true => self.wheel.turns() == turns,
                false => alone() && self.visits.load(Ordering::SeqCst) == visits,
            };
            // A loop may have taken the wheel meanwhile.
            if (called || idle) && self.wheel.begin_stay(held.then_some(turns)) {
                return;
            }
        }
    }

    /// Waits a slice of time at most. Returns whether it was called.
    fn is_called(&self, slice: Duration) -> bool {
        let called = locked(&self.called);
        let waited = self.calling.wait_timeout_while(called, slice, |called| !*called);
        let mut called = waited.unwrap_or_else(PoisonError::into_inner).0;
        std::mem::take(&mut *called)
    }

    /// Has `keyway-io` drive, unless somebody does.
    pub(crate) fn attend(&self) {
        // A visitor looks for unattended tasks when it goes, and a loop with the wheel is called by the runtime.
        if !self.wheel.is_held() && !self.wheel.has_resident() && self.visitors.load(Ordering::SeqCst) == 0 {
            *locked(&self.called) = true;
            self.calling.notify_one();
        }
    }

    /// Starts a task that no thread waits for.
    pub(crate) fn spawn(&'static self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        self.wheel.lose();
        let task = self.runtime.spawn(Watched::new(self.unattended(future)));
        self.attend();
        task
    }

    /// A task that counts as one that no thread waits for.
    pub(crate) fn unattended(&'static self, future: impl Future<Output = ()> + Send + 'static) -> Task {
        let unattended = Counted::new(self, &self.unattended);
        Box::pin(async move {
            let _unattended = unattended;
            future.await;
        })
    }

    /// Starts a task that a loop waits for. The loop takes the wheel if it can, and then drives, `at_once` or
    /// if no other call is in flight: of several that begin, one turn does for all. Returns what a turn came to.
    pub(crate) fn spawn_for(
        &'static self,
        by: &Arc<dyn Loop>,
        at_once: bool,
        future: Task,
    ) -> (JoinHandle<()>, Option<Turn>) {
        let mut start = move || watched::spawn(future);
        let at_once = at_once || self.unattended.load(Ordering::SeqCst) <= 1;
        if self.has_wheel(by) && at_once {
            match self.wheel.turn(&self.runtime, by, start) {
                Ok((turn, task)) => return (task, Some(turn)),
                Err((_, unused)) => start = unused,
            }
        }
        let inside = self.runtime.enter();
        let task = start();
        drop(inside);
        self.attend();
        (task, None)
    }

    /// Whether a loop has the wheel, which it takes if nobody else uses the runtime.
    pub(crate) fn has_wheel(&'static self, by: &Arc<dyn Loop>) -> bool {
        if self.wheel.descriptor(&self.runtime).is_none() {
            return false;
        }
        let (has, is_new) = self.wheel.take(by, || self.guests.load(Ordering::SeqCst) == 0);
        if is_new {
            self.leave.notify_one();
        } else if !has && self.unattended.load(Ordering::SeqCst) > 0 {
            // Another loop may have lost it.
            self.attend();
        }
        has
    }

    /// The descriptor that a loop with the wheel listens to.
    pub(crate) fn descriptor(&self) -> Option<RawFd> {
        self.wheel.descriptor(&self.runtime)
    }

    /// Whether a loop has the wheel, and `keyway-io` has gone.
    pub(crate) fn is_ready_for(&self, by: &Arc<dyn Loop>) -> bool {
        self.wheel.is_ready_for(by)
    }

    /// Drives for a moment, in a loop that has the wheel. Called without the GIL.
    pub(crate) fn turn(&self, by: &Arc<dyn Loop>) -> Turn {
        self.wheel.turn(&self.runtime, by, || {}).map_or_else(|(turn, _)| turn, |(turn, ())| turn)
    }

    /// Runs something that blocks, on a thread of its own.
    pub(crate) fn spawn_blocking(&self, work: impl FnOnce() + Send + 'static) {
        drop(self.runtime.spawn_blocking(work));
    }

    /// Starts a task that is driven when a thread waits for it, and now and then.
    pub(crate) fn spawn_attended(&self, future: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        self.runtime.spawn(Watched::new(Box::pin(future)))
    }

    /// Drives until something is there, or a slice of time is over. Returns whether it is there.
    ///
    /// Called without the GIL. What is waited for is asked with a waker that it wakes once it is there.
    pub(crate) fn drive(&'static self, is_there: &mut dyn FnMut(&Waker) -> bool) -> bool {
        let guest = Counted::new(self, &self.guests);
        if self.wheel.lose() && self.unattended.load(Ordering::SeqCst) > 0 {
            self.attend();
        }
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
        drop((visitor, guest));
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
        if driver.wheel.has_resident() {
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

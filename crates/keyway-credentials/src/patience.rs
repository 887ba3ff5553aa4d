//! Work that may block, on a separate thread, for no longer than its deadline and no longer than a
//! caller waits for it.

use std::future::Future;
use std::io;
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use futures_channel::oneshot;

/// How long a thread waits before it checks whether to stop.
const TICK: Duration = Duration::from_millis(20);

/// How long work may continue.
#[derive(Clone, Debug)]
pub(crate) struct Patience {
    until: Option<Instant>,
    waiter: Weak<()>,
}

/// Why work stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// Its deadline has passed.
    Deadline,
    /// No caller waits for it any more.
    GivenUp,
}

impl From<Over> for io::Error {
    fn from(over: Over) -> Self {
        match over {
            Over::Deadline => io::ErrorKind::TimedOut.into(),
            Over::GivenUp => io::ErrorKind::Interrupted.into(),
        }
    }
}

impl Patience {
    /// Creates a limit of at most this long, while the waiter lives.
    fn new(limit: Option<Duration>, waiter: &Arc<()>) -> Self {
        Self {
            until: limit.and_then(|limit| Instant::now().checked_add(limit)),
            waiter: Arc::downgrade(waiter),
        }
    }

    /// Returns how long to wait before checking again, or an error once the work must stop.
    pub(crate) fn wait(&self) -> Result<Duration, Over> {
        if self.waiter.strong_count() == 0 {
            return Err(Over::GivenUp);
        }
        let Some(until) = self.until else { return Ok(TICK) };
        match until.checked_duration_since(Instant::now()) {
            None | Some(Duration::ZERO) => Err(Over::Deadline),
            Some(left) => Ok(left.min(TICK)),
        }
    }

    /// Returns the same limit, but no longer than this from now.
    pub(crate) fn at_most(&self, limit: Duration) -> Self {
        let until = [Instant::now().checked_add(limit), self.until].into_iter().flatten().min();
        Self { until, waiter: self.waiter.clone() }
    }
}

/// Runs work on a new thread, and signals it when the future is dropped.
pub(crate) fn asynchronously<T: Send + 'static, W: FnOnce(&Patience) -> T + Send + 'static>(
    name: &str,
    limit: Option<Duration>,
    work: W,
) -> impl Future<Output = io::Result<T>> + Send + use<T, W> {
    let waiter = Arc::new(());
    let patience = Patience::new(limit, &waiter);
    let (sender, receiver) = oneshot::channel();
    let started = named(name).spawn(move || {
        let _ = sender.send(work(&patience));
    });
    let started = started.map(drop);
    async move {
        let _waiter = waiter;
        started?;
        receiver.await.map_err(|_| io::Error::other("it did not finish"))
    }
}

/// Runs work on a thread and waits for it, but no longer than its deadline, even if a system call
/// holds the thread.
pub(crate) fn synchronously<T: Send + 'static>(
    name: &str,
    limit: Duration,
    work: impl FnOnce(&Patience) -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let waiter = Arc::new(());
    let patience = Patience::new(Some(limit), &waiter);
    let handover = Handover::default();
    let (giver, own) = (handover.clone(), patience.clone());
    named(name).spawn(move || drop(giver.give(work(&own))))?;
    handover.take(&patience)?
}

fn named(name: &str) -> thread::Builder {
    thread::Builder::new().name(format!("keyway-{name}"))
}

/// A value handed from one thread to another, unless the receiver no longer waits for it. Clones
/// share it.
///
/// A channel would do the same, but adds a hundred relocations to every program.
pub(crate) struct Handover<T>(Arc<(Mutex<Slot<T>>, Condvar)>);

enum Slot<T> {
    Awaited,
    Given(T),
    /// The value was taken, or is not wanted.
    Closed,
}

impl<T> Default for Handover<T> {
    fn default() -> Self {
        Self(Arc::new((Mutex::new(Slot::Awaited), Condvar::new())))
    }
}

impl<T> Clone for Handover<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Handover<T> {
    /// Hands over the value; it is returned if nobody waits for it any more.
    pub(crate) fn give(&self, thing: T) -> Option<T> {
        let (slot, given) = &*self.0;
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*slot, Slot::Closed) {
            return Some(thing);
        }
        *slot = Slot::Given(thing);
        given.notify_all();
        None
    }

    /// Waits for the value. Anything handed over after an error is returned to its giver.
    pub(crate) fn take(&self, patience: &Patience) -> Result<T, Over> {
        let (slot, given) = &*self.0;
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match std::mem::replace(&mut *slot, Slot::Closed) {
                Slot::Given(thing) => return Ok(thing),
                // The slot stays closed after the deadline.
                _ => {
                    let wait = patience.wait()?;
                    *slot = Slot::Awaited;
                    slot = given.wait_timeout(slot, wait).unwrap_or_else(PoisonError::into_inner).0;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn p5_work_that_nobody_waits_for_ends() {
        let (sender, receiver) = oneshot::channel();
        let work = asynchronously("test", None, move |patience| {
            let over = loop {
                match patience.wait() {
                    Ok(_) => thread::yield_now(),
                    Err(over) => break over,
                }
            };
            let _ = sender.send(over);
        });
        drop(work);
        assert_eq!(receiver.await, Ok(Over::GivenUp));
    }

    #[test]
    fn p5_a_thread_that_is_held_is_not_waited_for() {
        let (release, held) = std::sync::mpsc::channel::<()>();
        let waited = synchronously("test", Duration::from_millis(30), move |_| Ok(held.recv().is_err()));
        assert_eq!(waited.unwrap_err().kind(), io::ErrorKind::TimedOut);
        drop(release);
        assert!(synchronously("test", Duration::from_secs(5), |_| Ok(true)).unwrap());
    }

    #[test]
    fn p5_what_is_given_too_late_comes_back() {
        let handover = Handover::default();
        let waiter = Arc::new(());
        let patience = Patience::new(Some(Duration::ZERO), &waiter);
        assert_eq!(handover.take(&patience), Err(Over::Deadline));
        assert_eq!(handover.give(7), Some(7));
        let handover = Handover::default();
        assert_eq!(handover.give(7), None);
        assert_eq!(handover.take(&patience), Ok(7));
    }

    #[test]
    fn the_nearer_of_two_ends_counts() {
        let waiter = Arc::new(());
        let hour = Duration::from_secs(3600);
        for (limit, more) in
            [(None, Duration::ZERO), (Some(Duration::ZERO), hour), (Some(hour), Duration::ZERO)]
        {
            assert_eq!(Patience::new(limit, &waiter).at_most(more).wait(), Err(Over::Deadline));
        }
        assert!(Patience::new(Some(hour), &waiter).at_most(hour).wait().is_ok());
        assert!(Patience::new(None, &waiter).at_most(Duration::MAX).wait().is_ok());
    }
}

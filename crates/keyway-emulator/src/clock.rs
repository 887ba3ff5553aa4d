//! The emulator's clock.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::Notify;

use crate::sync::lock;

/// The clock for `created`, expiry, the throttle's window and rate limits. Delays and stalls use
/// real time.
///
/// With a [manual](Clock::manual) clock, a test moves the time and never has to sleep.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// let clock = keyway_emulator::Clock::manual(UNIX_EPOCH);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(60));
/// ```
#[derive(Clone)]
pub struct Clock(Option<Arc<Manual>>);

struct Manual {
    time: Mutex<SystemTime>,
    /// Notified when the time moves.
    moved: Notify,
}

impl Clock {
    /// Returns the system clock, which is the default.
    pub fn real() -> Self {
        Self(None)
    }

    /// Returns a clock that stays at `start` until it is [advanced](Clock::advance). Clones share
    /// the same time.
    pub fn manual(start: SystemTime) -> Self {
        Self(Some(Arc::new(Manual { time: Mutex::new(start), moved: Notify::new() })))
    }

    /// Returns the current time.
    pub fn now(&self) -> SystemTime {
        self.0.as_ref().map_or_else(SystemTime::now, |manual| *lock(&manual.time))
    }

    /// Moves a manual clock forward. It has no effect on the system clock.
    pub fn advance(&self, by: Duration) {
        if let Some(manual) = &self.0 {
            *lock(&manual.time) += by;
            manual.moved.notify_waiters();
        }
    }

    /// Waits until this time.
    pub(crate) async fn reached(&self, time: SystemTime) {
        let Some(manual) = &self.0 else {
            let left = time.duration_since(SystemTime::now()).unwrap_or_default();
            return tokio::time::sleep(left).await;
        };
        loop {
            let mut moved = std::pin::pin!(manual.moved.notified());
            // Registered before the check, so that no move in between is missed.
            moved.as_mut().enable();
            if *lock(&manual.time) >= time {
                return;
            }
            moved.await;
        }
    }

    /// Returns the seconds since 1970, as in `created` fields.
    pub(crate) fn unix_seconds(&self) -> u64 {
        self.now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Clock(manual)" } else { "Clock(real)" })
    }
}

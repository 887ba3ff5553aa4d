//! The time that the emulator goes by.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::sync::lock;

/// The clock behind `created`, expiry, the throttle's window and rate limits; delays and stalls use real time.
///
/// A test takes a [manual](Clock::manual) one and moves it, so that no test has to sleep.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// let clock = keyway_emulator::Clock::manual(UNIX_EPOCH);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(60));
/// ```
#[derive(Clone)]
pub struct Clock(Option<Arc<Mutex<SystemTime>>>);

impl Clock {
    /// The system's clock, which is the default.
    pub fn real() -> Self {
        Self(None)
    }

    /// A clock that stands at `start` until it is [advanced](Clock::advance); clones share the same time.
    pub fn manual(start: SystemTime) -> Self {
        Self(Some(Arc::new(Mutex::new(start))))
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        self.0.as_ref().map_or_else(SystemTime::now, |time| *lock(time))
    }

    /// Moves a manual clock forward; the system's clock does not move.
    pub fn advance(&self, by: Duration) {
        if let Some(time) = &self.0 {
            *lock(time) += by;
        }
    }

    /// Seconds since 1970, as `created` members have them.
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

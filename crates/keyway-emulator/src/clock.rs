//! The emulator's clock.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tokio::sync::Notify;

use crate::error::{Error, ErrorKind};
use crate::sync::lock;
use crate::time_text::parse_moment;

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
///
/// Parsed from an RFC 3339 time: `2030-01-31T12:00:00Z` stays at that time, and
/// `@2030-01-31T12:00:00Z` starts there and runs.
#[derive(Clone)]
pub struct Clock(Kind);

#[derive(Clone)]
enum Kind {
    Real,
    Manual(Arc<Movable>),
    /// The time at a moment, since which it has run.
    Running(Arc<Movable>, Instant),
}

/// A time that can be moved.
struct Movable {
    time: Mutex<SystemTime>,
    /// Notified when the time moves.
    moved: Notify,
}

impl Movable {
    fn new(time: SystemTime) -> Arc<Self> {
        Arc::new(Self { time: Mutex::new(time), moved: Notify::new() })
    }
}

impl Clock {
    /// Returns the system clock, which is the default.
    pub fn real() -> Self {
        Self(Kind::Real)
    }

    /// Returns a clock that stays at `start` until it is [advanced](Clock::advance). Clones share
    /// the same time.
    pub fn manual(start: SystemTime) -> Self {
        Self(Kind::Manual(Movable::new(start)))
    }

    /// Returns a clock that is at `start` now and runs at the usual speed. It can be
    /// [advanced](Clock::advance) too. Clones share the same time.
    pub fn starting(start: SystemTime) -> Self {
        Self(Kind::Running(Movable::new(start), Instant::now()))
    }

    /// Returns the current time.
    pub fn now(&self) -> SystemTime {
        match &self.0 {
            Kind::Real => SystemTime::now(),
            Kind::Manual(at) => *lock(&at.time),
            Kind::Running(start, since) => *lock(&start.time) + since.elapsed(),
        }
    }

    /// Moves the time forward. It has no effect on the system clock.
    pub fn advance(&self, by: Duration) {
        match &self.0 {
            Kind::Real => {}
            Kind::Manual(at) | Kind::Running(at, _) => {
                *lock(&at.time) += by;
                at.moved.notify_waiters();
            }
        }
    }

    /// Waits until this time.
    pub(crate) async fn reached(&self, time: SystemTime) {
        let (Kind::Manual(at) | Kind::Running(at, _)) = &self.0 else {
            return tokio::time::sleep(time.duration_since(self.now()).unwrap_or_default()).await;
        };
        loop {
            let mut moved = std::pin::pin!(at.moved.notified());
            // Registered before the check, so that no move in between is missed.
            moved.as_mut().enable();
            let left = time.duration_since(self.now()).unwrap_or_default();
            if left.is_zero() {
                return;
            }
            if matches!(self.0, Kind::Manual(_)) {
                moved.await;
            } else {
                // It is reached by itself, or by a move.
                let _ = tokio::time::timeout(left, moved).await;
            }
        }
    }

    /// Returns whether this is the system clock, which cannot be moved.
    pub(crate) fn is_real(&self) -> bool {
        matches!(self.0, Kind::Real)
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
        f.write_str(match self.0 {
            Kind::Real => "Clock(real)",
            Kind::Manual(_) => "Clock(manual)",
            Kind::Running(..) => "Clock(running)",
        })
    }
}

impl FromStr for Clock {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (runs, time) = text.strip_prefix('@').map_or((false, text), |time| (true, time));
        let wrong = "a clock is not an RFC 3339 time such as 2030-01-31T12:00:00Z, or @2030-01-31T12:00:00Z to start then; write one of them";
        let at = parse_moment(time).ok_or_else(|| Error::new(ErrorKind::Setting, wrong))?;
        Ok(if runs { Self::starting(at) } else { Self::manual(at) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_fixed_time_or_a_start() {
        let at = UNIX_EPOCH + Duration::from_secs(1_893_456_000);
        let fixed: Clock = "2030-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(fixed.now(), at);
        fixed.advance(Duration::from_secs(60));
        assert_eq!(fixed.now(), at + Duration::from_secs(60));
        let started: Clock = "@2030-01-01T00:00:00Z".parse().unwrap();
        let first = started.now();
        assert!(first >= at);
        started.advance(Duration::from_secs(3600));
        assert!(started.now() >= first + Duration::from_secs(3600));
        for wrong in ["", "@", "2030-01-01", "now", "@@2030-01-01T00:00:00Z"] {
            assert_eq!(wrong.parse::<Clock>().unwrap_err().kind(), ErrorKind::Setting, "{wrong}");
        }
    }
}

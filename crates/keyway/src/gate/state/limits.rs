//! The numbers in the gate's rules, as set by one client.

use std::time::Duration;

/// How long a key that had been accepted is blocked at first (G2a).
const SHORTEST_OUTAGE: Duration = Duration::from_secs(1);

/// The shortest wait that a rejection reports, so that a caller that follows it does not spin
/// (G2a).
pub(in crate::gate) const SHORTEST_WAIT: Duration = Duration::from_millis(10);

/// A limit that is `None` is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gate) struct Limits {
    /// Calls with a condemned key fail locally (G2).
    pub(in crate::gate) remembers: bool,
    pub(in crate::gate) first: Duration,
    pub(in crate::gate) longest: Duration,
    /// Failed authentications in a minute at an origin (G3).
    pub(in crate::gate) failures: Option<u32>,
    /// The same for one tenant (G8).
    pub(in crate::gate) tenant_failures: Option<u32>,
    /// Concurrent attempts with a key that has no verdict (G5).
    pub(in crate::gate) unproven: Option<u32>,
    /// How long these may go unanswered before one more may go (G5).
    pub(in crate::gate) patience: Duration,
}

impl Limits {
    /// The cool-down after `strikes` rejections that agree, minus up to a quarter by `random` in
    /// [0, 1) (G2, G2a).
    pub(super) fn cooldown_after(&self, strikes: u32, proven: bool, random: f64) -> Duration {
        let first = if proven { self.first.min(SHORTEST_OUTAGE) } else { self.first };
        let doubled = first.saturating_mul(1 << strikes.saturating_sub(1).min(16));
        doubled.min(self.longest).mul_f64(1.0 - 0.25 * random.clamp(0.0, 1.0))
    }
}

/// A wait as a rejection reports it.
pub(super) fn told(wait: Duration) -> Duration {
    wait.max(SHORTEST_WAIT)
}

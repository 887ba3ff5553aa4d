//! How the gate behaves (G6).

use std::time::Duration;

/// The settings of the gate: what protects a key, the account and the address from repeated bad attempts (section G).
///
/// The state behind it is shared by all clients of the process; the settings are each client's own.
///
/// ```
/// use keyway::Gate;
/// use std::time::Duration;
///
/// let gate = Gate::new().cooldown(Duration::from_secs(10), Duration::from_secs(60)).failures_per_minute(3);
/// # let _ = keyway::OpenAI::builder().gate(gate);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    remembers: bool,
    first: Duration,
    longest: Duration,
    failures: Option<u32>,
    unproven: Option<u32>,
    patience: Duration,
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

impl Gate {
    /// The defaults: a condemned key is probed after 30 s, doubling to 5 min; 5 failures a minute; 4 attempts at once with a
    /// key that has not been accepted, others waiting for up to 300 ms.
    pub fn new() -> Self {
        Self {
            remembers: true,
            first: Duration::from_secs(30),
            longest: Duration::from_secs(300),
            failures: Some(5),
            unproven: Some(4),
            patience: Duration::from_millis(300),
        }
    }

    /// Nothing is refused locally and nothing waits. The server may throttle an address after about 10 failures a minute.
    pub fn off() -> Self {
        Self { remembers: false, failures: None, unproven: None, ..Self::new() }
    }

    /// When a condemned key is tried again: first after this time, doubling up to that, less up to a quarter (G2).
    pub fn cooldown(mut self, first: Duration, longest: Duration) -> Self {
        (self.first, self.longest) = (first, longest.max(first));
        self
    }

    /// Whether calls with a condemned key fail locally (G2); on by default.
    pub fn remember_refusals(mut self, remember: bool) -> Self {
        self.remembers = remember;
        self
    }

    /// How many authentications may fail in a minute at one origin (G3); 0 for any number.
    pub fn failures_per_minute(mut self, most: u32) -> Self {
        self.failures = Some(most).filter(|most| *most > 0);
        self
    }

    /// How many attempts may be under way with a key that has not been accepted yet (G5); 0 for any number.
    pub fn unproven_at_once(mut self, most: u32) -> Self {
        self.unproven = Some(most).filter(|most| *most > 0);
        self
    }

    /// How long other calls wait for the verdict on such a key (G5).
    pub fn verdict_wait(mut self, longest: Duration) -> Self {
        self.patience = longest;
        self
    }

    pub(super) fn remembers(&self) -> bool {
        self.remembers
    }

    pub(super) fn failure_limit(&self) -> Option<u32> {
        self.failures
    }

    pub(super) fn unproven_limit(&self) -> Option<u32> {
        self.unproven
    }

    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// The cool-down after so many refusals in a row, less up to a quarter by `random` in [0, 1).
    pub(super) fn cooldown_after(&self, strikes: u32, random: f64) -> Duration {
        let doubled = self.first.saturating_mul(1 << strikes.saturating_sub(1).min(16));
        doubled.min(self.longest).mul_f64(1.0 - 0.25 * random.clamp(0.0, 1.0))
    }
}

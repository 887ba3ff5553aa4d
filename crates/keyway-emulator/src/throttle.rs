//! The throttle before the gate: an address that fails too often is rejected before its key is
//! read.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use crate::sync::lock;

/// How often an address may fail before its requests are rejected. Default: 10 times in 60 s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ThrottleRule {
    /// Failed authentications (status 401 from the gate) before the throttle applies. `None`: no
    /// limit.
    pub limit: Option<u32>,
    /// The time after which a failure no longer counts.
    pub window: Duration,
}

impl ThrottleRule {
    /// Allows `limit` failures in `window`.
    pub fn new(limit: u32, window: Duration) -> Self {
        Self { limit: Some(limit), window }
    }

    /// Disables the throttle.
    pub fn off() -> Self {
        Self { limit: None, ..Self::default() }
    }
}

impl Default for ThrottleRule {
    fn default() -> Self {
        Self::new(10, Duration::from_secs(60))
    }
}

/// The most addresses, and failures per address, that are kept.
const MOST: usize = 10_000;

/// Failures by address, within the window.
#[derive(Default)]
pub(crate) struct Throttle(Mutex<Failures>);

#[derive(Default)]
struct Failures {
    rule: ThrottleRule,
    by_address: HashMap<IpAddr, VecDeque<SystemTime>>,
}

impl Throttle {
    pub(crate) fn new(rule: ThrottleRule) -> Self {
        Self(Mutex::new(Failures { rule, by_address: HashMap::new() }))
    }

    /// Returns `None` if a request may continue to the gate, else the time to wait.
    pub(crate) fn check(&self, address: IpAddr, now: SystemTime) -> Option<Duration> {
        let mut inner = lock(&self.0);
        let ThrottleRule { limit, window } = inner.rule;
        let limit = usize::try_from(limit?).unwrap_or(usize::MAX);
        let failures = inner.recent(address, now);
        if failures.len() < limit {
            return None;
        }
        // It may continue once fewer than `limit` failures are left in the window.
        let index = failures.len().checked_sub(limit.max(1));
        let leaving = index.and_then(|index| failures.get(index)).copied().unwrap_or(now);
        let free_at = leaving + window;
        Some(free_at.duration_since(now).unwrap_or(Duration::ZERO).max(Duration::from_millis(1)))
    }

    /// Counts a failed authentication.
    pub(crate) fn failed(&self, address: IpAddr, now: SystemTime) {
        let mut inner = lock(&self.0);
        if inner.by_address.len() > MOST {
            inner.by_address.clear();
        }
        let failures = inner.recent(address, now);
        failures.push_back(now);
        // Failures beyond any practical limit need not be kept.
        if failures.len() > MOST {
            failures.pop_front();
        }
    }

    pub(crate) fn rule(&self) -> ThrottleRule {
        lock(&self.0).rule
    }

    pub(crate) fn set_rule(&self, rule: ThrottleRule) {
        lock(&self.0).rule = rule;
    }

    /// Clears all failures.
    pub(crate) fn reset(&self) {
        lock(&self.0).by_address.clear();
    }

    /// Returns the addresses with failures in the window, and their counts.
    pub(crate) fn failures(&self, now: SystemTime) -> Vec<(IpAddr, usize)> {
        let mut inner = lock(&self.0);
        let addresses: Vec<IpAddr> = inner.by_address.keys().copied().collect();
        let mut counts: Vec<_> = addresses.into_iter().map(|a| (a, inner.recent(a, now).len())).collect();
        counts.retain(|(_, count)| *count > 0);
        counts.sort_unstable();
        counts
    }
}

impl Failures {
    fn recent(&mut self, address: IpAddr, now: SystemTime) -> &mut VecDeque<SystemTime> {
        let window = self.rule.window;
        let failures = self.by_address.entry(address).or_default();
        while failures.front().is_some_and(|at| now.duration_since(*at).is_ok_and(|age| age >= window)) {
            failures.pop_front();
        }
        failures
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use std::time::UNIX_EPOCH;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    #[test]
    fn an_address_is_turned_away_until_failures_leave_the_window() {
        let throttle = Throttle::new(ThrottleRule::new(2, Duration::from_secs(60)));
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        throttle.failed(HERE, at(0));
        assert_eq!(throttle.check(HERE, at(10)), None);
        throttle.failed(HERE, at(10));
        assert_eq!(throttle.check(HERE, at(20)), Some(Duration::from_secs(40)));
        assert_eq!(throttle.check(IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2)), at(20)), None, "by address");
        assert_eq!(throttle.check(HERE, at(60)), None, "the first has left");
        assert_eq!(throttle.failures(at(60)), [(HERE, 1)]);
    }

    #[test]
    fn it_can_be_switched_off_and_shut() {
        let throttle = Throttle::new(ThrottleRule::off());
        (0..100).for_each(|_| throttle.failed(HERE, UNIX_EPOCH));
        assert_eq!(throttle.check(HERE, UNIX_EPOCH), None);
        throttle.reset();
        throttle.set_rule(ThrottleRule::new(0, Duration::from_secs(60)));
        assert!(throttle.check(HERE, UNIX_EPOCH).is_some(), "a limit of 0 lets nobody in");
    }
}

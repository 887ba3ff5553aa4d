//! How far a credential is through its life (P3).

use std::time::{Duration, SystemTime};

/// A credential is replaced at most this long before its expiry, while it stays in use.
const ADVISORY: Duration = Duration::from_secs(20 * 60);

/// With less than this left, the credential is no longer used while a new one is fetched: the next
/// call needs another.
const MANDATORY: Duration = Duration::from_secs(30);

/// The stage of a credential between its arrival and its expiry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Nothing to do.
    Fresh,
    /// Fetch another, and use this one meanwhile: from `min(20 min, half its life)` before the
    /// expiry.
    Advisory,
    /// Fetch another before the next call: from `min(30 s, a tenth of its life)` before the expiry.
    Mandatory,
    /// It has expired.
    Over,
}

/// Returns the stage of a credential obtained at `obtained` that expires at `end`. Without an
/// expiry it stays fresh.
pub(super) fn stage(obtained: SystemTime, end: Option<SystemTime>, now: SystemTime) -> Stage {
    let Some(end) = end else { return Stage::Fresh };
    let Some(left) = end.duration_since(now).ok().filter(|left| !left.is_zero()) else { return Stage::Over };
    let life = end.duration_since(obtained).unwrap_or_default();
    if left <= MANDATORY.min(life / 10) {
        Stage::Mandatory
    } else if left <= ADVISORY.min(life / 2) {
        Stage::Advisory
    } else {
        Stage::Fresh
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use proptest::prelude::*;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn p3_advisory_at_half_its_life_or_20_minutes_before_the_end() {
        for (life, left, expected) in [
            (3600, 1201, Stage::Fresh),
            (3600, 1200, Stage::Advisory),
            (3600, 31, Stage::Advisory),
            (3600, 30, Stage::Mandatory),
            (3600, 1, Stage::Mandatory),
            (3600, 0, Stage::Over),
            (60, 31, Stage::Fresh),
            (60, 30, Stage::Advisory),
            (60, 7, Stage::Advisory),
            (60, 6, Stage::Mandatory),
        ] {
            assert_eq!(stage(at(0), Some(at(life)), at(life - left)), expected, "{life} s, {left} s left");
        }
        assert_eq!(stage(at(0), None, at(1 << 40)), Stage::Fresh);
        assert_eq!(stage(at(100), Some(at(50)), at(100)), Stage::Over);
    }

    proptest! {
        #[test]
        fn p3_a_life_goes_through_its_stages_in_order(life in 1_u64..1_000_000, steps in prop::collection::vec(0_u64..1_000_100, 1..50)) {
            let mut steps = steps;
            steps.sort_unstable();
            let stages: Vec<_> = steps.iter().map(|now| stage(at(0), Some(at(life)), at(*now))).collect();
            prop_assert!(stages.is_sorted());
            prop_assert_eq!(stage(at(0), Some(at(life)), at(0)), Stage::Fresh);
        }
    }
}

//! A token bucket that stops retries when most calls fail (R6).

use std::sync::atomic::{AtomicU32, Ordering};

/// The bucket's size. A retry costs [`RETRY_COST`]; a successful call returns [`SUCCESS_GAIN`].
const CAPACITY: u32 = 500;
const RETRY_COST: u32 = 5;
const SUCCESS_GAIN: u32 = 1;

/// The retries that a client may still make: 100 from a full bucket, and one more for every five
/// successes.
#[derive(Debug)]
pub(crate) struct RetryBudget(AtomicU32);

impl RetryBudget {
    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    /// Takes one retry's tokens. Returns false if the bucket has too few.
    pub(crate) fn spend(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(RETRY_COST))
            .is_ok()
    }

    /// Returns a success's tokens.
    pub(crate) fn earn(&self) {
        if self.0.load(Ordering::Relaxed) < CAPACITY {
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                Some((tokens + SUCCESS_GAIN).min(CAPACITY))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r6_retries_dry_up_and_come_back_with_success() {
        let budget = RetryBudget::full();
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 100);
        (0..4).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
        (0..10_000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 100);
    }
}

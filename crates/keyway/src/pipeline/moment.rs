//! A moment in four bytes, because a call's future has just enough room (see `Call`'s tests).

use std::sync::OnceLock;
use std::time::Duration;

use tokio::time::Instant;

/// Microseconds since the first call of the process. They begin again after 71 minutes, which is longer
/// than an attempt takes until its reply begins.
#[derive(Clone, Copy)]
pub(super) struct Moment(u32);

impl Moment {
    pub(super) fn now() -> Self {
        static FIRST: OnceLock<Instant> = OnceLock::new();
        let now = Instant::now();
        let since = now.saturating_duration_since(*FIRST.get_or_init(|| now)).as_micros();
        #[allow(clippy::cast_possible_truncation, reason = "it begins again")]
        Self(since as u32)
    }

    pub(super) fn elapsed(self) -> Duration {
        Duration::from_micros(Self::now().0.wrapping_sub(self.0).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn time_is_counted_past_the_largest_number() {
        let begun = Moment(Moment::now().0.wrapping_sub(5));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(begun.elapsed(), Duration::from_micros(1_000_005));
    }
}

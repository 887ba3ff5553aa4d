//! Time limits (H9).

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::task::unconstrained;

/// Returns the result of the work, or `None` if it takes longer than `limit`.
///
/// Like tokio's `timeout`, but does not move the work into another future.
pub(super) async fn within<T>(limit: Duration, mut work: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    // Polled even if the work has used up the task's budget (tokio's cooperative scheduling).
    let mut timer = pin!(unconstrained(tokio::time::sleep(limit)));
    poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::task::coop::poll_proceed;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn h9_what_takes_longer_is_given_up() {
        let second = Duration::from_secs(1);
        assert_eq!(within(second, pin!(pending::<()>())).await, None);
        assert_eq!(within(second, pin!(async { 5 })).await, Some(5));
        let nearly = async {
            tokio::time::sleep(second - Duration::from_millis(10)).await;
            6
        };
        assert_eq!(within(second, pin!(nearly)).await, Some(6));
        assert_eq!(within(Duration::MAX, pin!(async { 7 })).await, Some(7));
    }

    #[tokio::test(start_paused = true)]
    async fn h9_work_that_uses_up_every_turn_is_given_up_as_well() {
        let clock = tokio::spawn(async {
            for _ in 0..2000 {
                tokio::time::advance(Duration::from_millis(1)).await;
            }
        });
        let mut turns = 0;
        let busy = poll_fn(|context| {
            while let Poll::Ready(turn) = poll_proceed(context) {
                turn.made_progress();
            }
            turns += 1;
            if turns < 10_000 { Poll::Pending } else { Poll::Ready(()) }
        });
        assert_eq!(within(Duration::from_secs(1), pin!(busy)).await, None);
        clock.abort();
    }
}

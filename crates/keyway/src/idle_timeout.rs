//! Detects silence in a body that arrives in chunks (H9).

use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

/// The limit on silence (H9). The timer is reset only when it fires, because resetting it for every
/// chunk costs more than the chunk.
pub(crate) struct Idle {
    pub(crate) limit: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    /// The waker that the timer wakes. While it is the caller's, the timer need not be polled.
    waker: Option<Waker>,
    /// When the current silence began; `None` while something arrives.
    since: Option<Instant>,
}

impl Idle {
    pub(crate) fn new(limit: Duration) -> Self {
        Self { limit, timer: None, waker: None, since: None }
    }

    pub(crate) fn arrived(&mut self) {
        self.since = None;
    }

    /// Ready when the silence has exceeded the limit.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(due) = self.since.get_or_insert_with(Instant::now).checked_add(self.limit) else {
            return Poll::Pending;
        };
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
        if !timer.is_elapsed() && self.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker())) {
            return Poll::Pending;
        }
        self.waker = Some(context.waker().clone());
        while timer.as_mut().poll(context).is_ready() {
            if timer.deadline() >= due {
                return Poll::Ready(());
            }
            timer.as_mut().reset(due);
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::task::Wake;

    use super::*;

    #[derive(Default)]
    struct Woken(AtomicBool);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn h9_the_timer_wakes_whoever_asked_last() {
        let mut idle = Idle::new(Duration::from_secs(10));
        let (first, last) = (Arc::new(Woken::default()), Arc::new(Woken::default()));
        for woken in [&first, &first, &last] {
            let waker = Arc::clone(woken).into();
            assert!(idle.poll(&mut Context::from_waker(&waker)).is_pending());
        }
        tokio::time::sleep(Duration::from_secs(11)).await;
        assert!(last.0.load(Ordering::SeqCst));
        assert!(!first.0.load(Ordering::SeqCst));
        assert!(idle.poll(&mut Context::from_waker(&Arc::clone(&last).into())).is_ready());
    }

    #[tokio::test(start_paused = true)]
    async fn h9_what_arrives_begins_the_silence_anew() {
        let mut idle = Idle::new(Duration::from_secs(10));
        let woken = Arc::new(Woken::default());
        let waker = Arc::clone(&woken).into();
        let mut context = Context::from_waker(&waker);
        assert!(idle.poll(&mut context).is_pending());
        tokio::time::sleep(Duration::from_secs(6)).await;
        idle.arrived();
        assert!(idle.poll(&mut context).is_pending());
        tokio::time::sleep(Duration::from_secs(6)).await;
        assert!(idle.poll(&mut context).is_pending());
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert!(woken.0.load(Ordering::SeqCst));
        assert!(idle.poll(&mut context).is_ready());
    }
}

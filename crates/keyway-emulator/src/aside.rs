//! Work that takes its time, done apart from the runtime's threads: nobody else's request waits for it.

use std::future::pending;
use std::panic::resume_unwind;

use tokio::sync::Semaphore;

/// How much of it is done at once. What it needs in memory is bounded, and so is all of it together.
const AT_ONCE: usize = 2;

/// Bytes that are parsed, checked or searched in a moment.
pub(crate) const MOMENT: usize = 16 << 10;

/// The turns of one emulator.
pub(crate) struct Aside(Semaphore);

impl Default for Aside {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

impl Aside {
    /// Does the work on a thread of its own where it is long, else at once.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        long: bool,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> T {
        if !long {
            return work();
        }
        let _turn = self.0.acquire().await;
        match tokio::task::spawn_blocking(work).await {
            Ok(done) => done,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                // The runtime ends, and this task with it.
                Err(_) => pending().await,
            },
        }
    }
}

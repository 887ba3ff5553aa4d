//! Long-running work, done away from the runtime's threads so that other requests don't wait for
//! it.

use std::future::pending;
use std::panic::resume_unwind;

use tokio::sync::Semaphore;

/// How many such jobs run at once. Each job's memory is bounded, and so is their total.
const AT_ONCE: usize = 2;

/// The most bytes that are parsed, checked or searched directly on the runtime.
pub(crate) const MOMENT: usize = 16 << 10;

/// The job slots of one emulator.
pub(crate) struct Aside(Semaphore);

impl Default for Aside {
    fn default() -> Self {
        Self(Semaphore::new(AT_ONCE))
    }
}

impl Aside {
    /// Runs long work on a separate thread, and short work at once.
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
                // The runtime is shutting down, and this task with it.
                Err(_) => pending().await,
            },
        }
    }
}

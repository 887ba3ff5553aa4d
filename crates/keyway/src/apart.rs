//! Runs long work on a separate thread.

use std::future::Future;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::error::{Error, Result};

/// JSON of at least this size is decoded on a separate thread. That much takes a few milliseconds,
/// during which a runtime's thread could serve nothing else (D6).
pub(crate) const LARGE: usize = 512 << 10;

/// Work on one of tokio's blocking threads. Outside a runtime it is done immediately.
pub(crate) enum Apart<T> {
    Task(JoinHandle<T>),
    Done(Option<T>),
}

impl<T: Send + 'static> Apart<T> {
    #[cold]
    pub(crate) fn start(work: impl FnOnce() -> T + Send + 'static) -> Self {
        match Handle::try_current() {
            Ok(runtime) => Self::Task(runtime.spawn_blocking(work)),
            Err(_) => Self::Done(Some(work())),
        }
    }
}

impl<T> Unpin for Apart<T> {}

impl<T> Future for Apart<T> {
    type Output = Result<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let done = match self.get_mut() {
            Self::Task(task) => match ready!(Pin::new(task).poll(context)) {
                Ok(done) => Some(done),
                Err(error) => error.try_into_panic().map_or(None, |panic| resume_unwind(panic)),
            },
            Self::Done(done) => done.take(),
        };
        Poll::Ready(done.ok_or_else(|| {
            let text = "The runtime was shut down while a reply was being decoded; keep it running until the call completes";
            Error::cancelled(text)
        }))
    }
}

#[cfg(test)]
mod tests;

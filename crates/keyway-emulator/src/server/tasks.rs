//! The tasks of one emulator, which never outlive it.

use std::future::Future;
use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;

use crate::sync::lock;

/// A set of tasks that are ended together. Once ended, it accepts no more.
#[derive(Clone)]
pub(crate) struct Tasks(Arc<Mutex<Option<JoinSet<()>>>>);

impl Tasks {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Some(JoinSet::new()))))
    }

    /// Starts a task on the current runtime.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(set) = &mut *lock(&self.0) {
            while set.try_join_next().is_some() {}
            set.spawn(task);
        }
    }

    /// Aborts all tasks without waiting: each ends when its runtime next polls it.
    pub(crate) fn end(&self) {
        let set = lock(&self.0).take();
        drop(set);
    }

    /// Aborts all tasks and waits until they have ended.
    pub(crate) async fn ended(&self) {
        let set = lock(&self.0).take();
        if let Some(mut set) = set {
            set.shutdown().await;
        }
    }
}

/// HTTP/2 runs each exchange in a separate task.
impl<F> hyper::rt::Executor<F> for Tasks
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, task: F) {
        self.spawn(async move {
            task.await;
        });
    }
}

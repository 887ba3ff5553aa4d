//! What runs the tasks of connections.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A task that reads and writes a connection until it is closed.
pub type ConnectionTask = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Spawns the tasks of connections: on the runtime of the call that connects, unless a function does it.
#[derive(Clone, Default)]
pub(crate) struct Spawner(Option<Arc<dyn Fn(ConnectionTask) + Send + Sync>>);

impl Spawner {
    pub(crate) fn new(spawn: impl Fn(ConnectionTask) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(spawn)))
    }

    pub(super) fn spawn<F>(&self, task: F)
    where
        F: Future + Send + 'static,
        F::Output: Send,
    {
        match &self.0 {
            None => drop(tokio::spawn(task)),
            Some(spawn) => spawn(Box::pin(async move { drop(task.await) })),
        }
    }
}

/// HTTP/2 has a task for each request besides.
impl<F> hyper::rt::Executor<F> for Spawner
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    fn execute(&self, task: F) {
        self.spawn(task);
    }
}

impl fmt::Debug for Spawner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "a function" } else { "tokio::spawn" })
    }
}

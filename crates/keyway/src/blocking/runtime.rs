//! The thread that drives a blocking client's connections.

use std::fmt;
use std::future::Future;
use std::thread::JoinHandle;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::ConfigurationReason;
use super::inside::inside_task;
use super::park::wait_parked;
use crate::error::{Error, Result};

/// A runtime on a dedicated thread, which ends when the last client and stream are dropped.
pub(super) struct Runtime {
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Runtime {
    pub(super) fn start() -> Result<Self> {
        let failed = |error: std::io::Error| {
            let text = format!(
                "The blocking client's thread could not be started ({error}); free some threads or file descriptors"
            );
            Error::configuration(ConfigurationReason::NoRuntime, text).caused_locally(error)
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("keyway-blocking".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(stopped);
                runtime.shutdown_background();
            })
            .map_err(failed)?;
        Ok(Self { handle, stop: Some(stop), thread: Some(thread) })
    }

    /// Waits for a future on the calling thread, while the runtime's thread drives its sockets and
    /// timers.
    pub(super) fn wait<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        if inside_task() {
            let text = "keyway::blocking was used inside an async task, which it would stall; use keyway::OpenAI there, or move the call into tokio::task::spawn_blocking";
            return Err(Error::configuration(ConfigurationReason::BlockingInsideRuntime, text));
        }
        let _entered = self.handle.enter();
        wait_parked(future)
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        // Joined so that the thread does not outlive its client, except inside a task, which must
        // not be stalled.
        if !inside_task()
            && let Some(thread) = self.thread.take()
        {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runtime")
    }
}

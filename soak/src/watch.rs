//! The client process's resources: memory, descriptors, tasks.

use std::time::Duration;

use tokio::runtime::Handle;

use crate::Result;

/// The page size in `/proc/self/statm`, on every CI machine.
const PAGE_KIB: f64 = 4.0;

/// How long the tasks of connections may take to end after the last client.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    /// Resident memory in KiB.
    pub(crate) memory: f64,
    pub(crate) descriptors: usize,
    pub(crate) tasks: usize,
}

impl Sample {
    /// Returns the current state, from `/proc`.
    pub(crate) fn now() -> Result<Self> {
        let unread = |error: std::io::Error| {
            format!("The soak measures itself by /proc, which only Linux has: {error}")
        };
        let statm = std::fs::read_to_string("/proc/self/statm").map_err(unread)?;
        let pages: f64 = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(f64::NAN);
        // The listing itself uses a descriptor.
        let descriptors = std::fs::read_dir("/proc/self/fd").map_err(unread)?.count() - 1;
        Ok(Self {
            memory: pages * PAGE_KIB,
            descriptors,
            tasks: Handle::current().metrics().num_alive_tasks(),
        })
    }
}

/// Returns the state once everything has ended, or after a time limit.
pub(crate) async fn settled(before: &Sample) -> Result<Sample> {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        let now = Sample::now()?;
        let over = now.tasks <= before.tasks && now.descriptors <= before.descriptors;
        if over || tokio::time::Instant::now() > deadline {
            return Ok(now);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

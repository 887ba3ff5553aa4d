//! What the client's process holds: memory, descriptors, tasks.

use std::time::Duration;

use tokio::runtime::Handle;

use crate::Result;

/// The size of a page in `/proc/self/statm`, on every machine that CI has.
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
    /// The state of this moment, from `/proc`.
    pub(crate) fn now() -> Result<Self> {
        let unread = |error: std::io::Error| {
            format!("The soak measures itself by /proc, which only Linux has: {error}")
        };
        let statm = std::fs::read_to_string("/proc/self/statm").map_err(unread)?;
        let pages: f64 = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(f64::NAN);
        // The listing has a descriptor of its own.
        let descriptors = std::fs::read_dir("/proc/self/fd").map_err(unread)?.count() - 1;
        Ok(Self {
            memory: pages * PAGE_KIB,
            descriptors,
            tasks: Handle::current().metrics().num_alive_tasks(),
        })
    }
}

/// The state when all that can end has ended, or when that took too long.
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

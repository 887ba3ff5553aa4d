//! The cost of a run: processor time and memory of this process.

use std::time::{Duration, Instant};

/// The readings at one point in time.
pub(crate) struct Meter {
    cpu: Duration,
    start: Instant,
}

impl Meter {
    /// Starts measuring.
    pub(crate) fn start() -> Self {
        Self { cpu: processor_time(), start: Instant::now() }
    }

    /// Returns the cost of this many operations since the start, as one JSON line; `stream_kib` is
    /// the memory of a stream.
    pub(crate) fn line(&self, operations: u64, stream_kib: Option<f64>) -> String {
        let per_operation = |time: Duration| time.as_secs_f64() * 1e6 / operations as f64;
        let (cpu, wall) = (per_operation(processor_time() - self.cpu), per_operation(self.start.elapsed()));
        let peak = kib("/proc/self/status", "VmHWM:");
        let stream = stream_kib.map(|kib| format!(r#","stream_kib":{kib:.3}"#)).unwrap_or_default();
        format!(
            r#"{{"operations":{operations},"cpu_us":{cpu:.4},"wall_us":{wall:.4},"peak_kib":{peak}{stream}}}"#
        )
    }
}

/// Returns the memory that this process alone uses now, in KiB.
pub(crate) fn memory_kib() -> u64 {
    kib("/proc/self/smaps_rollup", "Pss:")
}

fn kib(file: &str, name: &str) -> u64 {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

/// Returns the user and system time of this process so far, all threads.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

/// A connection takes a file descriptor, and there are ten thousand of them.
pub(crate) fn open_as_many_files_as_allowed() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    // If that is not allowed, opening the connections fails.
    let _ = setrlimit(Resource::Nofile, limit);
}

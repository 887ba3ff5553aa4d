//! How an emulator runs.

use crate::cors::Cors;
use crate::latency::Latency;
use crate::request_log::RequestLog;

/// How an emulator runs: beside what it emulates, not a part of it.
#[derive(Debug, Default)]
pub(crate) struct Running {
    pub(crate) latency: Option<Latency>,
    pub(crate) cors: Cors,
    pub(crate) log: Option<RequestLog>,
    /// Paths without `/v1` are accepted.
    pub(crate) bare_paths: bool,
}

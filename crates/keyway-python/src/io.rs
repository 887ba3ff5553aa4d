//! The runtime on which all clients of the process send and receive, and the thread `keyway-io`.
//!
//! No Python runs there, so it never waits for the interpreter.

use std::sync::Mutex;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::runtime::Builder;

use crate::drive::Driver;
use crate::{fork, locked, watched};

/// So many tasks are polled before the sockets are looked at.
const EVENT_INTERVAL: u32 = 256;

/// The runtime of this process, and the generation that started it. It is never dropped: a call in flight
/// may outlive everything else, and a forked child must not touch its parent's.
static IO: Mutex<Option<(u32, &'static Driver)>> = Mutex::new(None);

/// Returns the driver of this process's runtime, if it has been started.
pub(crate) fn known() -> Option<&'static Driver> {
    let generation = fork::generation();
    locked(&IO).filter(|(started, _)| *started == generation).map(|(_, driver)| driver)
}

/// Returns the driver of this process's runtime, which is started if there is none.
pub(crate) fn driver() -> PyResult<&'static Driver> {
    if let Some(driver) = known() {
        return Ok(driver);
    }
    let mut io = locked(&IO);
    let generation = fork::generation();
    if let Some((_, driver)) = io.filter(|(started, _)| *started == generation) {
        return Ok(driver);
    }
    let failed = |error: std::io::Error| {
        PyRuntimeError::new_err(format!("keyway's io thread cannot be started: {error}"))
    };
    let runtime = Builder::new_current_thread()
        .enable_all()
        .event_interval(EVENT_INTERVAL)
        .on_thread_park(watched::nothing_is_ready)
        .build()
        .map_err(failed)?;
    let driver: &'static Driver = Box::leak(Box::new(Driver::new(runtime)));
    let thread = std::thread::Builder::new().name("keyway-io".to_owned());
    thread.spawn(|| driver.stay()).map_err(failed)?;
    *io = Some((generation, driver));
    Ok(driver)
}

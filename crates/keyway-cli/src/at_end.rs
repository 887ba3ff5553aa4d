//! What a command reports when it ends: by itself, by Ctrl-C or by another signal.

use std::sync::{Mutex, PoisonError};

type Report = Box<dyn FnOnce() + Send>;

static REPORT: Mutex<Option<Report>> = Mutex::new(None);

/// Until it is dropped, a signal that ends the program runs the report first; otherwise the drop runs
/// it.
pub(crate) struct AtEnd(());

impl AtEnd {
    pub(crate) fn new(report: impl FnOnce() + Send + 'static) -> Self {
        *REPORT.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(report));
        Self(())
    }
}

impl Drop for AtEnd {
    fn drop(&mut self) {
        finish();
    }
}

/// Runs the report, once.
pub(crate) fn finish() {
    let report = REPORT.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(report) = report {
        report();
    }
}

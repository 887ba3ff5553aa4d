//! Tells Python's log of a retry, before its delay.
//!
//! The library says it by `tracing`. Python hears it where the caller waits: see `desk`.

use std::fmt::Debug;
use std::sync::Arc;

use keyway::types::operations;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::desk::{self, Work};
use crate::{object, words};

/// Has a function called before each delay, with the path, the operation, the delay in seconds, the number of
/// attempts so far, and the error of the last one. The first function stays.
#[pyfunction]
pub(crate) fn tell_retries(function: Py<PyAny>) {
    let told = tracing::subscriber::set_global_default(Listener(Arc::new(function)));
    // Nobody else in this module sets one.
    drop(told);
}

struct Listener(Arc<Py<PyAny>>);

/// What the event of a retry has.
#[derive(Default)]
struct Retry {
    operation: String,
    seconds: f64,
    attempts: u64,
    error: String,
}

impl Visit for Retry {
    fn record_f64(&mut self, field: &Field, value: f64) {
        if field.name() == "seconds" {
            self.seconds = value;
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "attempts" {
            self.attempts = value;
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "operation" {
            value.clone_into(&mut self.operation);
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "error" {
            self.error = words::of_python(format!("{value:?}"));
        }
    }
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let fields = metadata.fields();
        metadata.is_event()
            && *metadata.level() == Level::INFO
            && metadata.target() == "keyway::pipeline"
            && ["operation", "seconds", "attempts", "error"].iter().all(|name| fields.field(name).is_some())
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::INFO)
    }

    fn event(&self, event: &Event<'_>) {
        let Some(desk) = desk::here() else { return };
        let mut retry = Retry::default();
        event.record(&mut retry);
        let function = Arc::clone(&self.0);
        let work: Work = Box::new(move |py, _| {
            let path = operations::find(&retry.operation).map(|operation| operation.path);
            let said = (path, retry.operation, retry.seconds, retry.attempts, retry.error);
            match object::call_and_wait(function.bind(py), &said.into_pyobject(py)?) {
                // What a log does wrong costs no call.
                Err(error) if error.is_instance_of::<PyException>(py) => {
                    error.write_unraisable(py, Some(function.bind(py)));
                    Ok(())
                }
                told => told.map(drop),
            }
        });
        // If nobody waits any more, nobody wants to know.
        drop(desk.leave(work));
    }

    // No span is enabled.
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

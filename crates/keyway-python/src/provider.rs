//! A Python function that returns the API key.

use std::sync::Arc;

use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, ProviderError, Secret, Source};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::object;

/// A function that is called for the key, before the first call and when a key was rejected. It may
/// also return an awaitable of the key.
#[derive(Clone)]
pub(crate) struct Callable(Arc<Py<PyAny>>);

impl Callable {
    pub(crate) fn new(function: Py<PyAny>) -> Self {
        Self(Arc::new(function))
    }
}

/// Without the function, whose `repr` may show a key.
impl std::fmt::Debug for Callable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Callable")
    }
}

impl Provider for Callable {
    fn source(&self) -> Source {
        source()
    }

    fn provide(&self) -> Answering<'_> {
        let function = Arc::clone(&self.0);
        Box::pin(async move {
            // On a thread of its own: it takes the GIL, and may take its time.
            let called = tokio::task::spawn_blocking(move || Python::attach(|py| call(py, &function)));
            match called.await {
                Ok(Ok(key)) => answer(&key),
                Ok(Err(error)) => failed(&error),
                Err(_) => failed("ended without an answer"),
            }
        })
    }
}

fn source() -> Source {
    Source::Custom("the `api_key` function".to_owned())
}

/// Calls the function. An error is described by its class alone, because its text may hold a key.
fn call(py: Python<'_>, function: &Py<PyAny>) -> Result<Secret, String> {
    let run = || {
        let returned = object::call_and_wait(function.bind(py), &PyTuple::empty(py))?;
        let key = match returned.hasattr("__await__")? {
            true => py.import("keyway._awaited")?.getattr("result")?.call1((returned,))?,
            false => returned,
        };
        key.extract::<String>()
    };
    run().map(Secret::new).map_err(|error: PyErr| {
        let class = error.get_type(py).name().map(|name| name.to_string());
        format!("raised {}", class.unwrap_or_else(|_| "an error".to_owned()))
    })
}

fn answer(key: &Secret) -> Answer {
    match Credential::from_text(key.expose(), KeyKind::ApiKey, source()) {
        Some(credential) => Answer::Here(credential),
        None => failed("returned an empty key"),
    }
}

fn failed(what: &str) -> Answer {
    Answer::Failed(ProviderError::new(source(), what, "check the function"))
}

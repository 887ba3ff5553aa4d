//! A Python function that returns the API key.

use std::sync::Arc;

use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, ProviderError, Secret, Source};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::{kind, object};

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
                Ok(Returned::Key(key)) => answer(&key),
                Ok(Returned::Other(kind)) => no_key(&kind),
                Ok(Returned::Raised(class)) => failed(&format!("raised {class}"), "check the function"),
                Err(_) => failed("ended without an answer", "check the function"),
            }
        })
    }
}

fn source() -> Source {
    Source::Custom("the `api_key` function".to_owned())
}

/// What became of a call. Values are described by their class, and errors by theirs: their text may hold a key.
enum Returned {
    Key(Secret),
    Other(String),
    Raised(String),
}

fn call(py: Python<'_>, function: &Py<PyAny>) -> Returned {
    let run = || {
        let returned = object::call_and_wait(function.bind(py), &PyTuple::empty(py))?;
        let key = match returned.hasattr("__await__")? {
            true => py.import("keyway._awaited")?.getattr("result")?.call1((returned,))?,
            false => returned,
        };
        match key.cast::<PyString>() {
            Ok(text) => Ok(Returned::Key(Secret::new(text.to_cow()?.into_owned()))),
            Err(_) => Ok(Returned::Other(kind::of(&key))),
        }
    };
    run().unwrap_or_else(|error: PyErr| {
        let class = error.get_type(py).name().map(|name| name.to_string());
        Returned::Raised(class.unwrap_or_else(|_| "an error".to_owned()))
    })
}

fn answer(key: &Secret) -> Answer {
    match Credential::from_text(key.expose(), KeyKind::ApiKey, source()) {
        Some(credential) => Answer::Here(credential),
        None => no_key("an empty str"),
    }
}

fn no_key(returned: &str) -> Answer {
    failed(&format!("returned {returned}"), "return the key as a str")
}

fn failed(what: &str, next_step: &str) -> Answer {
    Answer::Failed(ProviderError::new(source(), what, next_step))
}

//! The body of a request that an httpx client sends: bytes, or an upload that is read while it is sent.

use std::io;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use keyway::transport::RequestBody;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::bridge::Bridge;
use crate::locked;
use crate::pending::{Outcome, Pending};
use crate::wait::wait;

/// What is sent.
pub(crate) enum Content {
    Whole(Bytes),
    Sending(Sending),
}

/// Why an upload could not be read.
pub(crate) type Broken = Arc<Mutex<Option<io::Error>>>;

/// An upload, whose pieces the httpx client asks for where it sends them.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct Sending {
    body: Arc<tokio::sync::Mutex<RequestBody>>,
    broken: Broken,
}

impl Content {
    pub(crate) fn of(body: RequestBody) -> Self {
        match body.bytes() {
            Some(bytes) => Self::Whole(bytes.clone()),
            None => Self::Sending(Sending {
                body: Arc::new(tokio::sync::Mutex::new(body)),
                broken: Broken::default(),
            }),
        }
    }

    /// Where the error is left if it cannot be read.
    pub(crate) fn broken(&self) -> Option<Broken> {
        match self {
            Self::Whole(_) => None,
            Self::Sending(sending) => Some(Arc::clone(&sending.broken)),
        }
    }
}

impl Sending {
    /// The next piece; empty at the end, or if it cannot be read.
    fn piece(&self) -> impl Future<Output = Bytes> + Send + use<> {
        let (body, broken) = (Arc::clone(&self.body), Arc::clone(&self.broken));
        async move {
            let mut body = body.lock().await;
            loop {
                match body.chunk().await {
                    Some(Ok(piece)) if piece.is_empty() => {}
                    Some(Ok(piece)) => return piece,
                    Some(Err(error)) => {
                        *locked(&broken) = Some(error);
                        return Bytes::new();
                    }
                    None => return Bytes::new(),
                }
            }
        }
    }
}

#[pymethods]
impl Sending {
    /// Waits for the next piece; empty at the end.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let piece = wait(py, self.piece())?;
        Ok(PyBytes::new(py, &piece))
    }

    /// The next piece, to be awaited; empty at the end.
    fn next_async(&self, bridge: &Bound<'_, Bridge>) -> PyResult<Pending> {
        let piece = self.piece();
        Pending::start(bridge, async move { Ok(Outcome::Bytes(piece.await)) })
    }

    /// Whether it ended because it could not be read.
    #[getter]
    fn is_broken(&self) -> bool {
        locked(&self.broken).is_some()
    }
}

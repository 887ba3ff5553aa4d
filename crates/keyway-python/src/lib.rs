//! `keyway._core`, the extension module of keyway for Python.
//!
//! One generic entry sends any operation: parameters are written as JSON straight from Python
//! objects (`encode`), the pipeline of the Rust SDK does the rest on one thread (`io`), and replies
//! become pydantic models by a generated plan (`plan`, `decode`). No type of the API is compiled in.

#[macro_use]
mod names;

mod bridge;
mod call;
mod client;
mod decode;
mod desk;
mod doctor;
mod download;
mod drive;
mod encode;
mod environment;
mod epoll;
mod errors;
mod files;
mod fork;
mod io;
mod keyring;
mod kind;
mod limits;
mod network;
mod object;
mod operations;
mod options;
mod pending;
mod plan;
mod provider;
mod queue;
mod reply;
mod retries;
mod sending;
mod settings;
mod stream;
mod transport;
mod unsendable;
mod upload;
mod vector;
mod wait;
mod watched;
mod wheel;
mod words;

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;

/// Locks a mutex whose holder never leaves its value half-changed, even if it panicked.
fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[pymodule(gil_used = false)]
mod _core {
    use pyo3::prelude::*;
    use pyo3::types::PyMapping;

    /// Makes what PyO3 makes at its first use in a lock that it waits for without the GIL: see `names`.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        let _ = (crate::names::all(py), module.cast::<PyMapping>().is_ok());
        Ok(())
    }

    #[pymodule_export]
    use crate::bridge::Bridge;
    #[pymodule_export]
    use crate::client::{Begun, Client};
    #[pymodule_export]
    use crate::decode::decode;
    #[pymodule_export]
    use crate::doctor::doctor;
    #[pymodule_export]
    use crate::download::{Download, open, open_async};
    #[pymodule_export]
    use crate::encode::encode;
    #[pymodule_export]
    use crate::errors::Failure;
    #[pymodule_export]
    use crate::fork::{after_fork_in_child, after_fork_in_parent, before_fork};
    #[pymodule_export]
    use crate::operations::operations;
    #[pymodule_export]
    use crate::pending::Pending;
    #[pymodule_export]
    use crate::reply::Raw;
    #[pymodule_export]
    use crate::retries::tell_retries;
    #[pymodule_export]
    use crate::sending::Sending;
    #[pymodule_export]
    use crate::stream::{AsyncStream, NextEvent, Stream};
    #[pymodule_export]
    use crate::transport::HttpClient;
    #[pymodule_export]
    use crate::vector::unpack;
    #[pymodule_export]
    use crate::wait::{before_exit, wait_through};
}

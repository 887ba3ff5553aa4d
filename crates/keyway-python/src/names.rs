//! Names of Python's attributes and methods, made once.
//!
//! PyO3's `intern!` and `PyOnceLock` make a value inside a lock that they wait for without the GIL. A fork
//! in that moment would leave it locked in the child. Here, and in all other places that make a value
//! once, the GIL is held from begin to end, and a fork needs it too.

use std::sync::OnceLock;

use pyo3::prelude::*;
use pyo3::types::PyString;

macro_rules! names {
    ($($name:ident)*) => {
        /// Each name as a string of Python.
        pub(crate) struct Names {
            $(pub(crate) $name: Py<PyString>,)*
        }

        impl Names {
            fn new(py: Python<'_>) -> Self {
                Self { $($name: PyString::intern(py, stringify!($name)).unbind(),)* }
            }
        }
    };
}

names! {
    __api_exclude__
    __await__
    __dataclass_fields__
    __fspath__
    _asyncio_future_blocking
    _keyway_request_id
    _request_id
    add_done_callback
    add_reader
    call_soon
    cancel
    cancelled
    close
    close_reply
    create_future
    create_task
    done
    isoformat
    model_dump
    next
    read
    remove_reader
    result
    send
    set_result
    turn
    value
}

/// Returns all names.
pub(crate) fn all(py: Python<'_>) -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| Names::new(py))
}

/// One name, as a string of Python.
macro_rules! name {
    ($py:expr, $name:ident) => {
        $crate::names::all($py).$name.bind($py)
    };
}

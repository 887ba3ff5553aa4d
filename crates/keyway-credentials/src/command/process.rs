//! A command from start to exit: reading its output and enforcing its deadline.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
use unix as system;
#[cfg(not(unix))]
mod elsewhere;
#[cfg(not(unix))]
use elsewhere as system;

use std::io;
use std::process::ExitStatus;

use zeroize::Zeroizing;

use crate::patience::Over;

pub(super) use system::{Began, end, run, start};

/// The most a command may print: no key is longer.
const LONGEST_OUTPUT: usize = 64 << 10;

/// The most of its standard error that is kept.
const LONGEST_SAID: usize = 4 << 10;

/// A command that has exited.
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) stdout: Zeroizing<Vec<u8>>,
    pub(super) stderr: Vec<u8>,
}

/// Why a command was not run to its end.
pub(super) enum Broken {
    /// Its deadline has passed; whether it has printed anything.
    Over {
        over: Over,
        printed: bool,
    },
    /// It prints more than a key.
    TooMuch,
    /// It reads from the terminal, which stops background processes.
    #[cfg_attr(not(unix), expect(dead_code, reason = "a matter of Unix terminals"))]
    Stopped,
    Io(io::Error),
}

impl From<Over> for Broken {
    fn from(over: Over) -> Self {
        Self::Over { over, printed: false }
    }
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

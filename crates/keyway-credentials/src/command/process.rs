//! A command from its start to its end: what it prints is read, and the time that it has is kept.

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

pub(super) use system::{end, run};

/// How much a command may print: more is no key.
const LONGEST_OUTPUT: usize = 64 << 10;

/// How much of its standard error is kept.
const LONGEST_SAID: usize = 4 << 10;

/// A command that has ended by itself.
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) stdout: Zeroizing<Vec<u8>>,
    pub(super) stderr: Vec<u8>,
}

/// Why a command was not waited for to its end.
pub(super) enum Broken {
    /// Its time is over; whether it has printed something.
    Over {
        over: Over,
        printed: bool,
    },
    /// It prints more than a key.
    TooMuch,
    /// It reads from the terminal, which stops what is not in its foreground.
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

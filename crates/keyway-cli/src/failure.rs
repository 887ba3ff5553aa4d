//! How the program fails, and its exit codes.

use keyway::{Error, ErrorKind};

pub(crate) const OTHER: u8 = 1;
pub(crate) const USAGE: u8 = 2;
pub(crate) const NETWORK: u8 = 3;
pub(crate) const AUTHENTICATION: u8 = 4;
pub(crate) const PERMISSION: u8 = 5;
pub(crate) const RATE_LIMIT: u8 = 6;
pub(crate) const INTERRUPTED: u8 = 130;

/// Why a command failed.
pub(crate) enum Failure {
    /// A call failed, or the client could not be built.
    Api(Box<Error>),
    /// The command line, or a file it names, is invalid.
    Usage(String),
    /// The program for `keyway run` could not be started: the shells' exit code, and a sentence.
    NotStarted(u8, String),
    /// Any other failure, as a sentence.
    Other(String),
    /// `auth doctor` found a cause and has reported it; this is its exit code.
    Diagnosed(u8),
    /// The reader of stdout is gone. This is not a failure.
    ClosedPipe,
    /// Ctrl-C.
    Interrupted,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Api(Box::new(error))
    }
}

impl Failure {
    /// Returns the program's exit code.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Api(error) => of_error(error),
            Self::Usage(_) => USAGE,
            Self::NotStarted(code, _) => *code,
            Self::Other(_) => OTHER,
            Self::Diagnosed(code) => *code,
            Self::ClosedPipe => 0,
            Self::Interrupted => INTERRUPTED,
        }
    }
}

fn of_error(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::Configuration(_) => USAGE,
        ErrorKind::Connection(_) | ErrorKind::Timeout(_) => NETWORK,
        ErrorKind::Authentication(_) => AUTHENTICATION,
        ErrorKind::PermissionDenied(_) => PERMISSION,
        ErrorKind::RateLimit(_) => RATE_LIMIT,
        // A broken stream is a network failure, one that reports an error a server failure.
        ErrorKind::Stream if error.body().is_none() => NETWORK,
        _ => OTHER,
    }
}

//! The conclusion from the checks.

/// The conclusion from the checks.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether calls work.
    pub calls: Calls,
    /// The ID of the check that explains why calls fail, or why that is unknown; otherwise `None`.
    pub cause: Option<&'static str>,
    /// The one thing to do next.
    pub next: String,
    /// The exit code of a program whose call fails for this cause: 0 none, 1 other, 2
    /// configuration, 3 network, 4 authentication, 5 permission, 6 rate limit or quota.
    pub exit: u8,
}

/// Whether calls work, as a chat call proves.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calls {
    /// A chat call succeeded.
    Work,
    /// A chat call failed, or something before it that every call needs.
    Fail,
    /// No chat call was made, it was not answered in time, or its model was a guess and is not
    /// there.
    Unknown,
}

impl Calls {
    /// Returns the name used in JSON reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
        }
    }
}

/// Exit codes by kind of failure.
pub(super) mod exit {
    pub(in crate::diagnose) const OTHER: u8 = 1;
    pub(in crate::diagnose) const CONFIGURATION: u8 = 2;
    pub(in crate::diagnose) const NETWORK: u8 = 3;
    pub(in crate::diagnose) const AUTHENTICATION: u8 = 4;
    pub(in crate::diagnose) const PERMISSION: u8 = 5;
    pub(in crate::diagnose) const RATE_LIMIT: u8 = 6;
}

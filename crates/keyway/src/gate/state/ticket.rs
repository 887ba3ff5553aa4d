//! Who asks to send an attempt, and the right to send one.

use std::time::Instant;

use keyway_credentials::{Fingerprint, KeyId};

use crate::gate::settings::Tenant;

/// An operation in a set-up: a key that may not do one thing may do others, and the same one for another organization.
pub(crate) type Subject = u64;

/// A key, and what it is used for.
#[derive(Clone, Copy, Debug)]
pub(in crate::gate) struct Asked {
    pub(in crate::gate) key: KeyId,
    /// For displays; nothing is decided by it (G7a).
    pub(in crate::gate) fingerprint: Fingerprint,
    pub(in crate::gate) subject: Subject,
    pub(in crate::gate) tenant: Option<Tenant>,
}

/// The right to send one attempt, which must be given back with what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gate) struct Ticket {
    pub(in crate::gate) basis: Basis,
    /// Counts what was learned about keys until it was issued: what was sent before a refusal proves nothing after it.
    pub(in crate::gate) learned: u64,
    pub(in crate::gate) at: Instant,
}

/// Why an attempt may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gate) enum Basis {
    /// The key was accepted for this operation.
    Proven,
    /// The key has no verdict yet.
    Unproven,
    /// It finds out whether a condemned key works again (G2).
    Probe,
    /// The key was refused for an operation, and may be for this one (G5).
    Scope,
    /// An accepted key's first attempts at an operation.
    Contact,
    /// An accepted key was refused once, and is asked once more (G2a).
    Confirm,
}

impl Basis {
    /// Whether the attempt is one that may fail, so that it counts (G3).
    pub(in crate::gate) fn may_fail(self) -> bool {
        matches!(self, Self::Unproven | Self::Probe | Self::Scope)
    }
}

/// What the server's answer says about the key. `T` is the error as it came, which is kept only where it is news.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::gate) enum Verdict<T> {
    /// It was accepted.
    Accepted,
    /// It was refused for good.
    Condemned(T),
    /// It was taken back in the middle of a stream, by the server that had accepted it (G7).
    TakenBack(T),
    /// It was refused, but for this operation or set-up only.
    RefusedHere(T),
    /// It was refused in words that are not known to be the API's: no judgement on the key (G10).
    Unexplained,
    /// It was sent, and given up before an answer came: the server may have refused it.
    Unanswered,
    /// The answer says nothing about the key, or nothing was sent.
    Unknown,
}

/// What a call does after its attempt was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gate) enum Outcome {
    /// The key is accepted, as of this count of what was learned.
    Proven(u64),
    /// What the server said stands.
    Stands,
    /// One voice against an accepted key: it is asked once more (G2a).
    AskAgain,
}

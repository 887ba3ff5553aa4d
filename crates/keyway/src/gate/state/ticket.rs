//! An attempt's identity, and the right to send it.

use std::time::Instant;

use keyway_credentials::{Fingerprint, KeyId};

use crate::gate::settings::Tenant;

/// An operation together with its settings: a key that may not do one thing may do others, or the
/// same for another organization.
pub(crate) type Subject = u64;

/// A key, and what it is used for.
#[derive(Clone, Copy, Debug)]
pub(in crate::gate) struct Asked {
    pub(in crate::gate) key: KeyId,
    /// For display only; no decision depends on it (G7a).
    pub(in crate::gate) fingerprint: Fingerprint,
    pub(in crate::gate) subject: Subject,
    pub(in crate::gate) tenant: Option<Tenant>,
}

/// The right to send one attempt. It must be returned with the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gate) struct Ticket {
    pub(in crate::gate) basis: Basis,
    /// The state's version when it was issued. An answer to an attempt sent before a rejection
    /// proves nothing about the time after it.
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
    /// It checks whether a condemned key works again (G2).
    Probe,
    /// The key was rejected for an operation, and may be for this one (G5).
    Scope,
    /// One of an accepted key's first attempts at an operation.
    Contact,
    /// An accepted key was rejected once, and is rechecked (G2a).
    Confirm,
}

impl Basis {
    /// Returns whether the attempt may fail, so that it counts (G3).
    pub(in crate::gate) fn may_fail(self) -> bool {
        matches!(self, Self::Unproven | Self::Probe | Self::Scope)
    }
}

/// What the server's answer says about the key. `T` is the original error, kept only if it is new.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::gate) enum Verdict<T> {
    /// It was accepted.
    Accepted,
    /// It was rejected permanently.
    Condemned(T),
    /// It was revoked in the middle of a stream, by the server that had accepted it (G7).
    TakenBack(T),
    /// It was rejected, but only for this operation or these settings.
    RefusedHere(T),
    /// It was rejected in a form that is not known to be the API's, which says nothing about the
    /// key (G10).
    Unexplained,
    /// It was sent, but dropped before an answer came: the server may have rejected it.
    Unanswered,
    /// The answer says nothing about the key, or nothing was sent.
    Unknown,
}

/// What a call does after its attempt was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gate) enum Outcome {
    /// The key is accepted as of this version of the state.
    Proven(u64),
    /// The server's answer is final.
    Stands,
    /// First rejection of an accepted key, which is rechecked (G2a).
    AskAgain,
}

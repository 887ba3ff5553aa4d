//! Bringing an emulator back to the state after its start.

use crate::shared::Shared;

/// A part of the state that can be reset alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything that requests created, and the numbers that identifiers are made from.
    Objects,
    Journal,
    Faults,
    Replies,
    Throttle,
    Keys,
}

impl Part {
    /// All parts.
    pub(crate) const ALL: &'static [Part] =
        &[Self::Objects, Self::Journal, Self::Faults, Self::Replies, Self::Throttle, Self::Keys];

    /// Returns the name in the control API.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Objects => "objects",
            Self::Journal => "journal",
            Self::Faults => "faults",
            Self::Replies => "replies",
            Self::Throttle => "throttle",
            Self::Keys => "keys",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|part| part.name() == name)
    }

    /// Resets this part.
    pub(crate) fn reset(self, shared: &Shared) {
        match self {
            Self::Objects => {
                shared.store.clear();
                shared.outbox.clear();
                shared.ids.reset();
            }
            Self::Journal => shared.journal.clear(),
            Self::Faults => shared.faults.clear(),
            Self::Replies => shared.scripts.reset(),
            Self::Throttle => {
                shared.throttle.reset();
                shared.throttle.set_rule(shared.first_throttle);
            }
            Self::Keys => shared.ring.reset(),
        }
    }
}

//! A client's memory of its accepted key, so that its calls need no shared table.

use std::sync::atomic::{AtomicU64, Ordering};

use super::state::Subject;

/// The last accepted key and what it was accepted for. Every call reads it without a lock.
#[derive(Debug, Default)]
pub(crate) struct Proven {
    version: AtomicU64,
    /// The state's version at that time. Anything learned later may be about this key.
    learned: AtomicU64,
    /// The operations, by 10 bits of each. If one is mistaken for another, the server rejects the
    /// call, and the rejection is counted then.
    subjects: [AtomicU64; 16],
}

impl Proven {
    /// Returns whether this version of the key was accepted for this operation, and nothing was
    /// learned since.
    #[inline]
    pub(super) fn knows(&self, version: u64, learned: u64, subject: Subject) -> bool {
        let (word, bit) = place_of(subject);
        self.learned.load(Ordering::Relaxed) == learned
            && self.version.load(Ordering::Relaxed) == version
            && self.subjects.get(word).is_some_and(|word| word.load(Ordering::Relaxed) & bit != 0)
    }

    /// Records an acceptance. A race between two may lose one, which the next call records again.
    pub(super) fn learn(&self, version: u64, learned: u64, subject: Subject) {
        let same = self.learned.load(Ordering::Relaxed) == learned
            && self.version.load(Ordering::Relaxed) == version;
        if !same {
            // Nobody may see the new version with the old operations.
            self.learned.store(0, Ordering::Relaxed);
            self.subjects.iter().for_each(|word| word.store(0, Ordering::Relaxed));
            self.version.store(version, Ordering::Relaxed);
        }
        let (word, bit) = place_of(subject);
        if let Some(word) = self.subjects.get(word) {
            word.fetch_or(bit, Ordering::Relaxed);
        }
        self.learned.store(learned, Ordering::Relaxed);
    }
}

/// The word of the set, and the bit in it, that represent an operation.
fn place_of(subject: Subject) -> (usize, u64) {
    ((subject >> 60) as usize, 1 << ((subject >> 54) & 63))
}

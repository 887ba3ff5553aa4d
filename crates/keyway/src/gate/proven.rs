//! What a client remembers of its accepted key, so that its calls ask no shared table.

use std::sync::atomic::{AtomicU64, Ordering};

use super::state::Subject;

/// The last key that was accepted, and for what: looked at without a lock by each call.
#[derive(Debug, Default)]
pub(crate) struct Proven {
    version: AtomicU64,
    /// What had been learned then; whatever is learned later may be about this key.
    learned: AtomicU64,
    /// The operations, by 10 bits of each: one that is taken for another goes on to a server that refuses it, and is counted then.
    subjects: [AtomicU64; 16],
}

impl Proven {
    /// Whether this version of the key was accepted for this operation, and nothing was learned since.
    #[inline]
    pub(super) fn knows(&self, version: u64, learned: u64, subject: Subject) -> bool {
        let (word, bit) = place_of(subject);
        self.learned.load(Ordering::Relaxed) == learned
            && self.version.load(Ordering::Relaxed) == version
            && self.subjects.get(word).is_some_and(|word| word.load(Ordering::Relaxed) & bit != 0)
    }

    /// Takes note of an acceptance. Two at once may lose one, which the next call makes good.
    pub(super) fn learn(&self, version: u64, learned: u64, subject: Subject) {
        let same = self.learned.load(Ordering::Relaxed) == learned
            && self.version.load(Ordering::Relaxed) == version;
        if !same {
            // Nobody may find the new count with the old operations.
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

/// The word of the set, and the bit in it, that stand for an operation.
fn place_of(subject: Subject) -> (usize, u64) {
    ((subject >> 60) as usize, 1 << ((subject >> 54) & 63))
}

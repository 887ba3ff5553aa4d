//! Which pieces a tokenizer has: an xor filter, which is wrong once in 4096 times when it says yes.
//!
//! `cargo xtask pieces` makes the tables, and `xtask/src/pieces.rs` explains them.

/// Longer pieces are not in a table.
const LONGEST: usize = 32;

/// Words of more bytes than this are not searched for fewer pieces.
const LONGEST_JOINED: usize = 48;

/// The start of FNV-1a.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// The pieces of one tokenizer.
pub(super) struct Table {
    /// The seed, then two slots of 12 bits in each three bytes.
    bytes: &'static [u8],
}

pub(super) static O200K: Table = Table { bytes: include_bytes!("o200k.xor") };
pub(super) static CL100K: Table = Table { bytes: include_bytes!("cl100k.xor") };

impl Table {
    /// Splits a word into pieces and returns where each ends, in bytes: the longest pieces from the
    /// left, or fewer ones if there is such a way.
    pub(super) fn split(&self, word: &[u8]) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut at = 0;
        while at < word.len() {
            at += self.longest(&word[at..]);
            ends.push(at);
        }
        if ends.len() < 3 || word.len() > LONGEST_JOINED {
            return ends;
        }
        let fewest = self.fewest(word);
        if fewest.len() < ends.len() { fewest } else { ends }
    }

    /// Returns the ends of the fewest pieces that a word has.
    fn fewest(&self, word: &[u8]) -> Vec<usize> {
        // For each end: the fewest pieces up to it, and where the last of them starts.
        let mut best = vec![(usize::MAX, 0); word.len() + 1];
        best[0] = (0, 0);
        for start in 0..word.len() {
            let (count, _) = best[start];
            let mut hash = BASIS;
            for end in start + 1..=word.len().min(start + LONGEST) {
                hash = with(hash, word[end - 1]);
                let fits = count < usize::MAX && count + 1 < best[end].0;
                if fits && (end == start + 1 || (is_end(word, end) && self.has(hash))) {
                    best[end] = (count + 1, start);
                }
            }
        }
        let mut ends = Vec::new();
        let mut at = word.len();
        while at > 0 {
            ends.push(at);
            at = best[at].1;
        }
        ends.reverse();
        ends
    }

    /// Returns the length of the longest piece at the start of a word, in bytes: at least 1.
    fn longest(&self, word: &[u8]) -> usize {
        let mut hashes = [0; LONGEST];
        let mut hash = BASIS;
        for (byte, held) in word.iter().zip(&mut hashes) {
            hash = with(hash, *byte);
            *held = hash;
        }
        let most = word.len().min(LONGEST);
        let is_end = |end: &usize| is_end(word, *end);
        // Pieces that end inside a character are only tried for the first one: a rare character is
        // two or three pieces.
        let first = (1..most).find(is_end).unwrap_or(most);
        let whole = (first..=most).rev().filter(is_end);
        whole.chain((2..first).rev()).find(|end| *end > 1 && self.has(hashes[*end - 1])).unwrap_or(1)
    }

    fn has(&self, hash: u64) -> bool {
        let Some((seed, slots)) = self.bytes.split_first() else { return false };
        let third = slots.len() as u64 * 2 / 9;
        let mixed = mixed(hash, u64::from(*seed));
        let slot = |turn: u32| {
            let bits = mixed.rotate_left(21 * turn) & 0xffff_ffff;
            let place = ((bits * third) >> 32) + u64::from(turn) * third;
            at(slots, usize::try_from(place).unwrap_or(0))
        };
        u64::from(slot(0) ^ slot(1) ^ slot(2)) == (mixed ^ (mixed >> 32)) & 0xfff
    }
}

/// Returns a hash with one more byte: a step of FNV-1a.
fn with(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Whether a character ends there.
fn is_end(word: &[u8], end: usize) -> bool {
    word.get(end).is_none_or(|byte| byte & 0xc0 != 0x80)
}

/// Returns one slot of 12 bits.
fn at(slots: &[u8], place: usize) -> u16 {
    let start = place / 2 * 3;
    let [low, middle, high] = [0, 1, 2].map(|byte| slots.get(start + byte).copied().unwrap_or(0));
    if place.is_multiple_of(2) {
        u16::from(low) | (u16::from(middle & 0xf) << 8)
    } else {
        u16::from(middle >> 4) | (u16::from(high) << 4)
    }
}

/// SplitMix64's last step.
fn mixed(hash: u64, seed: u64) -> u64 {
    let z = hash.wrapping_add(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_as_few_pieces_as_possible() {
        for (word, least) in
            [(" l'apprentissage", 4), ("internationalization", 2), ("qzxqzx", 5), ("龘龘", 6), ("", 0)]
        {
            let ends = O200K.split(word.as_bytes());
            assert!(ends.len() <= least && ends.is_sorted(), "{word}: {ends:?}");
            assert_eq!(ends.last().copied().unwrap_or(0), word.len());
        }
    }

    #[test]
    fn known_pieces_are_found_and_long_words_are_several() {
        for (word, piece) in [(" the", 4), ("The", 3), (" capital", 8), ("北京", 6), ("http", 4)] {
            assert_eq!(O200K.longest(word.as_bytes()), piece, "{word}");
        }
        assert_eq!(CL100K.longest(b" capital"), 8);
        assert!(O200K.longest(b"qzxqzxqzxqzx") < 4);
        assert_eq!((O200K.longest(b"\x01"), O200K.longest(b"")), (1, 1));
    }
}

//! The names of an object's fields, or the tags of a union, in one piece.

/// A list of names, in order.
///
/// A table of strings holds an address for each of them, and the loader relocates all addresses
/// each time a program starts: one in ten was a name's. Here each name has a slot of the same size,
/// so the table needs no addresses.
#[derive(Clone, Copy)]
pub(crate) struct Names(&'static [Slot]);

/// A name's length, then its bytes. A name that is too long has its length, the number of the slot
/// with its rest, and its first bytes.
type Slot = [u8; SLOT];
const SLOT: usize = 32;
/// The number of a long name's bytes in its first slot.
const HEAD: usize = SLOT - 2;
/// In place of a length: a slot with the rest of a long name.
const REST: u8 = u8::MAX;

impl Names {
    /// Returns how many slots [`table`](Self::table) needs.
    pub(crate) const fn slots(names: &[&str]) -> usize {
        let mut slots = names.len();
        let mut index = 0;
        while index < names.len() {
            slots += (names[index].len() >= SLOT) as usize;
            index += 1;
        }
        slots
    }

    /// Writes each name to its slot.
    pub(crate) const fn table<const SLOTS: usize>(names: &[&str]) -> [Slot; SLOTS] {
        let mut table = [[REST; SLOT]; SLOTS];
        let (mut index, mut rest) = (0, names.len());
        while index < names.len() {
            let name = names[index].as_bytes();
            assert!(
                name.len() < HEAD + SLOT && SLOTS < REST as usize,
                "a name is too long, or there are too many"
            );
            table[index][0] = name.len() as u8;
            if name.len() < SLOT {
                table[index].split_at_mut(1).1.split_at_mut(name.len()).0.copy_from_slice(name);
            } else {
                let (head, tail) = name.split_at(HEAD);
                table[index][1] = rest as u8;
                table[index].split_at_mut(2).1.copy_from_slice(head);
                table[rest].split_at_mut(1).1.split_at_mut(tail.len()).0.copy_from_slice(tail);
                rest += 1;
            }
            index += 1;
        }
        table
    }

    /// Returns the names of a [`table`](Self::table).
    pub(crate) const fn of(table: &'static [Slot]) -> Self {
        Self(table)
    }

    pub(crate) const fn len(self) -> usize {
        let mut len = 0;
        while len < self.0.len() && self.0[len][0] != REST {
            len += 1;
        }
        len
    }

    /// Returns whether name number `index` is `name`.
    #[inline]
    pub(crate) fn is(self, index: usize, name: &str) -> bool {
        self.0.get(index).is_some_and(|slot| self.holds(slot, name))
    }

    #[inline]
    fn holds(self, slot: &Slot, name: &str) -> bool {
        let [length, text @ ..] = slot;
        usize::from(*length) == name.len()
            && match text.get(..name.len()) {
                Some(text) => is_same(text, name.as_bytes()),
                None => self.holds_long(slot, name),
            }
    }

    #[cold]
    fn holds_long(self, slot: &Slot, name: &str) -> bool {
        let (head, tail) = name.as_bytes().split_at(HEAD);
        slot[2..] == *head
            && self
                .0
                .get(usize::from(slot[1]))
                .is_some_and(|[mark, rest @ ..]| *mark == REST && rest.starts_with(tail))
    }

    /// Returns the index of a name; `likely` is tried first.
    #[inline]
    pub(crate) fn find(self, likely: usize, name: &str) -> Option<usize> {
        if self.is(likely, name) {
            return Some(likely);
        }
        self.position(name)
    }

    /// Returns the index of a name.
    #[inline]
    pub(crate) fn position(self, name: &str) -> Option<usize> {
        self.0.iter().position(|slot| self.holds(slot, name))
    }

    #[cfg(feature = "chat")]
    pub(crate) fn contains(self, name: &str) -> bool {
        self.position(name).is_some()
    }

    /// Returns name number `index`, assembled and checked again: for rare uses.
    #[cold]
    pub(crate) fn text(self, index: usize) -> String {
        let Some([length, text @ ..]) = self.0.get(index) else { return String::new() };
        let bytes = match text.get(..usize::from(*length)) {
            Some(text) => text.to_vec(),
            None => {
                let [_, rest @ ..] = self.0.get(usize::from(text[0])).unwrap_or(&[0; SLOT]);
                [&text[1..], &rest[..(usize::from(*length) - HEAD).min(rest.len())]].concat()
            }
        };
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// Returns whether two texts of the same length are equal.
///
/// Those of 4 to 16 bytes, as most names are, are compared by their first and last bytes, which may
/// overlap: a general comparison takes twice as long.
#[inline]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    if other.len() > 16 {
        return one == other;
    }
    match (one.first_chunk::<8>(), other.first_chunk::<8>(), one.last_chunk::<8>(), other.last_chunk::<8>()) {
        (Some(head), Some(other_head), Some(tail), Some(other_tail)) => {
            head == other_head && tail == other_tail
        }
        _ => is_same_short(one, other),
    }
}

/// The same for texts of fewer than 8 bytes.
#[inline]
fn is_same_short(one: &[u8], other: &[u8]) -> bool {
    match (one.first_chunk::<4>(), other.first_chunk::<4>(), one.last_chunk::<4>(), other.last_chunk::<4>()) {
        (Some(head), Some(other_head), Some(tail), Some(other_tail)) => {
            head == other_head && tail == other_tail
        }
        _ => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one == other),
    }
}

/// The [`Names`] of a list of strings.
macro_rules! names {
    ($($name:literal),* $(,)?) => {{
        const TEXTS: &[&str] = &[$($name),*];
        $crate::support::names::Names::of(
            &const { $crate::support::names::Names::table::<{ $crate::support::names::Names::slots(TEXTS) }>(TEXTS) },
        )
    }};
}
pub(crate) use names;

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: &str = "a name that is as long as one may be, which is 61 bytes...…";
    const WORDS: [&str; 7] = [
        "id",
        "",
        "naïve",
        "name",
        "a name of thirty and two bytes..",
        LONGEST,
        "a name of thirty and one bytes.",
    ];
    const NONE: Names = names![];
    const SOME: Names = names![
        "id",
        "",
        "naïve",
        "name",
        "a name of thirty and two bytes..",
        "a name that is as long as one may be, which is 61 bytes...…",
        "a name of thirty and one bytes.",
    ];

    #[test]
    fn every_name_is_found_whatever_is_tried_first() {
        assert_eq!((LONGEST.len(), WORDS[4].len(), WORDS[6].len()), (61, 32, 31));
        for (index, name) in WORDS.into_iter().enumerate() {
            assert_eq!(SOME.text(index), name);
            for likely in 0..70 {
                assert_eq!(SOME.find(likely, name), Some(index), "{name} after {likely}");
            }
        }
    }

    #[test]
    fn names_of_any_length_differ_by_any_byte() {
        let text = *b"a name of thirty and one bytes.";
        for length in 0..=text.len() {
            let name = &text[..length];
            assert!(is_same(name, name), "{length}");
            for place in 0..length {
                let mut other = name.to_vec();
                other[place] ^= 1;
                assert!(!is_same(name, &other), "{length}, {place}");
            }
        }
    }

    #[test]
    fn what_is_no_name_is_not_found() {
        let long = "x".repeat(255);
        let others =
            ["i", "idd", "nam", "a name of thirty and two bytes.!", &LONGEST.replace("61", "62"), &long];
        for name in others {
            for likely in 0..70 {
                assert_eq!(
                    (NONE.find(likely, name), SOME.find(likely, name)),
                    (None, None),
                    "{name} after {likely}"
                );
            }
        }
        assert_eq!((NONE.len(), SOME.len()), (0, 7));
        assert!(!NONE.is(0, "") && !SOME.is(7, "") && SOME.text(7).is_empty());
    }
}

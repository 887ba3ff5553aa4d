//! Finding a word in a short text, where a general searcher costs more to set up than it saves.

use memchr::memchr_iter;

/// The number of bytes of a word that are searched for the rarest.
const HEAD: usize = 16;

/// A word to search for, and its rarest byte: the rest is compared only where that byte occurs.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    rarest: usize,
}

impl<'a> Word<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, rarest: rarest(text) }
    }

    /// Returns its positions in `text`, in order, overlapping ones included; an empty word has
    /// none.
    pub(super) fn places(self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let (text, word) = (text.as_bytes(), self.text.as_bytes());
        let byte = word.get(self.rarest).copied().unwrap_or_default();
        let is_place = move |at: &usize| !word.is_empty() && text[*at..].starts_with(word);
        memchr_iter(byte, text.get(self.rarest..).unwrap_or_default()).filter(is_place)
    }
}

/// The index of the rarest byte of a word.
const fn rarest(word: &str) -> usize {
    let word = word.as_bytes();
    let (mut rarest, mut at) = (0, 1);
    while at < word.len() && at < HEAD {
        if commonness(word[at]) < commonness(word[rarest]) {
            rarest = at;
        }
        at += 1;
    }
    rarest
}

/// Roughly how common a byte is in server replies.
const fn commonness(byte: u8) -> u8 {
    match byte {
        b'b' | b'j' | b'k' | b'q' | b'v' | b'w' | b'x' | b'y' | b'z' => 1,
        b'.' | b',' | b':' | b'"' => 2,
        b'a'..=b'z' | b' ' => 3,
        _ => 0,
    }
}

/// The next position of a word, for queries that only move forward: all of them together take
/// linear time.
pub(super) struct Next<'a> {
    text: &'a str,
    word: Word<'static>,
    found: Option<usize>,
}

impl<'a> Next<'a> {
    pub(super) fn new(text: &'a str, word: Word<'static>) -> Self {
        Self { text, word, found: None }
    }

    /// Returns the word's position at or after `start`; the end of the text if there is none.
    pub(super) fn from(&mut self, start: usize) -> usize {
        match self.found {
            Some(found) if found >= start => found,
            _ => {
                let found = self.word.places(&self.text[start..]).next();
                *self.found.insert(found.map_or(self.text.len(), |found| start + found))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_places_are_those_of_a_plain_search(text in "[a-c. é]{0,40}", word in "[ab. é]{1,4}|b|a\\.") {
            let plain: Vec<_> =
                (0..text.len()).filter(|at| text.as_bytes()[*at..].starts_with(word.as_bytes())).collect();
            prop_assert_eq!(Word::new(&word).places(&text).collect::<Vec<_>>(), plain);
        }
    }

    #[test]
    fn the_next_place_is_never_before_the_question() {
        let text = "a. b. c";
        let mut next = Next::new(text, Word::new(". "));
        assert_eq!([0, 1, 2, 5].map(|start| next.from(start)), [1, 1, 4, 7]);
        assert_eq!(Word::new("a").places("").next(), None);
        assert_eq!(Word::new("").places("a").next(), None);
    }
}

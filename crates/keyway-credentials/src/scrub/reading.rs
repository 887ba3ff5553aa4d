//! A text as a reader sees it: one symbol for each visible character, and its position in the
//! original text.

use std::borrow::Cow;
use std::ops::Range;

use super::MARK;
use super::escape::{escape, may_escape};
use super::word_search::Word;
use crate::characters::{is_invisible, looks_like};

/// The mark that an earlier pass wrote in place of a secret.
pub(super) const PLACED: u8 = 0x80;
/// Three dots in one character.
pub(super) const ELLIPSIS: u8 = 0x81;
/// Any round or square character that stands for a hidden one.
pub(super) const BULLET: u8 = 0x82;
/// The first symbol for any other character: below [`LETTER`], neither letters nor digits.
const OTHER: u8 = 0xA0;
/// The first of the symbols for letters and digits beyond ASCII.
const LETTER: u8 = 0xC0;

const MARKS: Word<'_> = Word::new(MARK);

/// A text in symbols: ASCII as it is; beyond, several characters share each symbol.
pub(super) struct Reading<'a> {
    pub(super) symbols: Cow<'a, [u8]>,
    /// Where the source of each symbol ends; `None` if each byte of the source is a symbol.
    ends: Option<Vec<usize>>,
}

impl<'a> Reading<'a> {
    /// Returns the text as received. Invisible characters are skipped, and a mark of an earlier
    /// pass is one symbol.
    pub(super) fn of(text: &'a str) -> Self {
        let mut marks = MARKS.places(text).peekable();
        let is_plain = text.is_ascii() && memchr::memchr(0, text.as_bytes()).is_none();
        if is_plain && marks.peek().is_none() {
            return Self { symbols: Cow::Borrowed(text.as_bytes()), ends: None };
        }
        let mut written = Written::with_capacity(text.len());
        let mut at = 0;
        if is_plain {
            for mark in marks {
                written.plain(text, at..mark);
                at = mark + MARK.len();
                written.push(PLACED, at);
            }
            written.plain(text, at..text.len());
            return written.reading();
        }
        while let Some(char) = text[at..].chars().next() {
            let is_mark = marks.next_if_eq(&at).is_some();
            at += if is_mark { MARK.len() } else { char.len_utf8() };
            match is_mark {
                true => written.push(PLACED, at),
                false => written.char(char, at),
            }
        }
        written.reading()
    }

    /// Returns a reading of decoded symbols, with the ends of their sources.
    pub(super) fn decoded(symbols: Vec<u8>, ends: Vec<usize>) -> Reading<'static> {
        Reading { symbols: Cow::Owned(symbols), ends: Some(ends) }
    }

    /// Returns the same with its escapes decoded; `None` if there are none.
    pub(super) fn unescaped(&self) -> Option<Reading<'static>> {
        let symbols = &self.symbols[..];
        let mut written: Option<Written> = None;
        let (mut at, mut copied) = (0, 0);
        while let Some(found) = may_escape(&symbols[at..]) {
            at += found;
            let Some((length, char)) = escape(&symbols[at..]) else {
                at += 1;
                continue;
            };
            let written = written.get_or_insert_with(|| Written::with_capacity(symbols.len()));
            self.copy(copied..at, written);
            at += length;
            copied = at;
            if let Some(char) = char {
                written.char(char, self.end(at - 1));
            }
        }
        let mut written = written?;
        self.copy(copied..symbols.len(), &mut written);
        Some(written.reading())
    }

    fn copy(&self, range: Range<usize>, written: &mut Written) {
        written.symbols.extend_from_slice(&self.symbols[range.clone()]);
        match &self.ends {
            Some(ends) => written.ends.extend_from_slice(&ends[range]),
            None => written.ends.extend(range.map(|index| index + 1)),
        }
    }

    /// Returns where a symbol ends in the source.
    pub(super) fn end(&self, index: usize) -> usize {
        self.ends.as_ref().map_or(index + 1, |ends| ends[index])
    }

    /// Returns where these symbols are in the source.
    pub(super) fn source(&self, symbols: Range<usize>) -> Range<usize> {
        let start = symbols.start.checked_sub(1).map_or(0, |before| self.end(before));
        let end = symbols.end.checked_sub(1).map_or(0, |last| self.end(last));
        start..end.max(start)
    }
}

/// A reading under construction.
struct Written {
    symbols: Vec<u8>,
    ends: Vec<usize>,
}

impl Written {
    fn with_capacity(length: usize) -> Self {
        Self { symbols: Vec::with_capacity(length), ends: Vec::with_capacity(length) }
    }

    fn push(&mut self, symbol: u8, end: usize) {
        self.symbols.push(symbol);
        self.ends.push(end);
    }

    /// Adds a part of a text in which each byte is a symbol.
    fn plain(&mut self, text: &str, part: Range<usize>) {
        self.symbols.extend_from_slice(&text.as_bytes()[part.clone()]);
        self.ends.extend(part.map(|index| index + 1));
    }

    /// Adds a character whose source ends there. The source of an invisible one belongs to the
    /// next.
    fn char(&mut self, char: char, end: usize) {
        if let Some(symbol) = symbol(char) {
            self.push(symbol, end);
        }
    }

    fn reading(self) -> Reading<'static> {
        Reading::decoded(self.symbols, self.ends)
    }
}

/// Returns the symbol of a character; `None` if it is invisible.
pub(super) fn symbol(char: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(char)
        && byte.is_ascii()
    {
        return (byte != 0).then_some(byte);
    }
    Some(match char {
        '\u{AD}' => return None,
        _ if is_invisible(char) => return None,
        '\u{A0}' | '\u{202F}' => b' ',
        '\u{2026}' | '\u{22EF}' => ELLIPSIS,
        '\u{2022}' | '\u{25CF}' | '\u{25CB}' | '\u{2219}' | '\u{B7}' | '\u{2588}' | '\u{25A0}'
        | '\u{2217}' => BULLET,
        _ => {
            let like = looks_like(char).unwrap_or(char);
            let folded = like.to_lowercase().next().unwrap_or(like);
            match u8::try_from(like).or_else(|_| u8::try_from(folded)) {
                // The Kelvin sign is a `k`.
                Ok(byte) if byte.is_ascii() => byte,
                _ if char.is_alphanumeric() => LETTER | mixed(folded, LETTER),
                _ => OTHER | mixed(folded, LETTER | OTHER),
            }
        }
    })
}

/// Mixes the character into the free bits.
fn mixed(char: char, taken: u8) -> u8 {
    let number = u32::from(char);
    #[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
    let some = (number ^ (number >> 6) ^ (number >> 12)) as u8;
    some & !taken
}

/// Returns whether a symbol can be part of a word or a key.
pub(super) fn is_word(symbol: u8) -> bool {
    symbol >= LETTER || super::is_key_byte(symbol)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn source(text: &str, level: usize, symbols: Range<usize>) -> &str {
        let mut reading = Reading::of(text);
        for _ in 0..level {
            reading = reading.unescaped().unwrap();
        }
        &text[reading.source(symbols)]
    }

    #[test]
    fn x5_each_symbol_knows_where_it_came_from() {
        assert_eq!(source("a\u{200B}b-c", 0, 1..2), "\u{200B}b");
        assert_eq!(source("é[redacted]x", 0, 1..2), "[redacted]");
        assert_eq!(source(r"ab\u002dcd", 1, 2..3), r"\u002d");
        assert_eq!(source(r"ab%5Cu002dcd", 2, 2..3), "%5Cu002d");
        assert!(Reading::of("plain & simple, 100 %").unescaped().is_none());
        let marks = "a[redacted]b[redacted][redacted]";
        assert_eq!(&Reading::of(marks).symbols[..], [b'a', PLACED, b'b', PLACED, PLACED]);
        assert_eq!([1, 2, 3].map(|at| source(marks, 0, at..at + 1)), ["[redacted]", "b", "[redacted]"]);
    }

    proptest! {
        #[test]
        fn x5_readings_cover_whole_characters(text in r"([a-c%&\\é\u{200B}]|%C3%A9|%2D|&#45;|&amp;|\\u002d|\[redacted\]|…){0,20}") {
            let mut reading = Some(Reading::of(&text));
            while let Some(this) = reading {
                for index in 0..this.symbols.len() {
                    prop_assert!(text.get(this.source(index..index + 1)).is_some());
                }
                reading = this.unescaped();
            }
        }
    }
}

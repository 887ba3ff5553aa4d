//! Keys that have been masked with stars already, leaving more visible than may be shown.

use std::ops::Range;

use super::word_search::Word;

const STARS: Word<'_> = Word::new("***");

/// Returns words that contain three consecutive stars beside a letter or digit.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(skipped) = STARS.places(&text[at..]).next() {
        let (before, rest) = text[at..].split_at(skipped);
        let head = before.rsplit(is_delimiter).next().unwrap_or_default();
        let tail = rest.split(is_delimiter).next().unwrap_or_default();
        let start = at + skipped - head.len();
        at += skipped + tail.len();
        let word = text[start..at].trim_end_matches(['.', '!', '?']);
        if word.contains(char::is_alphanumeric) {
            spans.push(start..start + word.len());
        }
    }
    spans
}

fn is_delimiter(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}')
        || matches!(c, ',' | ';' | ':' | '=' | '\\' | '&')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every word of the text, checked one by one.
    fn among_all_words(text: &str) -> Vec<&str> {
        let words = text.split(is_delimiter).map(|word| word.trim_end_matches(['.', '!', '?']));
        words.filter(|word| word.contains("***") && word.contains(char::is_alphanumeric)).collect()
    }

    proptest! {
        #[test]
        fn e8_the_words_around_stars_are_those_among_all_words(text in "([a-zé]|\\*{1,4}|[ .!,:\\u{2003}\"]){0,24}") {
            let found: Vec<_> = find(&text).into_iter().map(|span| &text[span]).collect();
            prop_assert_eq!(found, among_all_words(&text));
        }
    }
}

//! Keys that someone has masked with stars already, leaving more of them than may be shown.

use std::ops::Range;

/// Words that hold three stars in a row, and a letter or digit beside them.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    // Most texts have none, and to cut one into words takes long.
    if !text.contains("***") {
        return spans;
    }
    let mut start = 0;
    for word in text.split_inclusive(is_delimiter) {
        let end = start + word.len();
        let word = word.trim_end_matches(is_delimiter).trim_end_matches(['.', '!', '?']);
        if word.contains("***") && word.contains(|c: char| c.is_alphanumeric()) {
            spans.push(start..start + word.len());
        }
        start = end;
    }
    spans
}

fn is_delimiter(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}')
        || matches!(c, ',' | ';' | ':' | '=' | '\\' | '&')
}

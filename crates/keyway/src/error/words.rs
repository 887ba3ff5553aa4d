//! Shortens server text to fit a sentence.

use keyway_credentials::is_invisible;

/// The first characters of a text whose length the server controls.
pub(super) fn head(text: &str, characters: usize) -> &str {
    // No character takes less than a byte.
    if text.len() <= characters {
        return text;
    }
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

/// Puts the text on one line, without control and bidirectional characters, so that a server cannot
/// draw on the terminal.
pub(super) fn one_line(text: String) -> String {
    if is_one_line(&text) {
        return text;
    }
    let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns whether a text has only printable ASCII characters, and single spaces between words.
fn is_one_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    // No early exit, so that the compiler can vectorize the loop.
    let is_plain = bytes.iter().fold(true, |plain, byte| plain & (b' '..=b'~').contains(byte));
    let is_gap = |(one, next): (&u8, &u8)| (*one == b' ') & (*next == b' ');
    let has_gap =
        bytes.iter().zip(bytes.get(1..).unwrap_or_default()).fold(false, |gap, pair| gap | is_gap(pair));
    is_plain && !has_gap && !text.starts_with(' ') && !text.ends_with(' ')
}

//! Texts of a server's making, cut to what a sentence can hold.

use keyway_credentials::is_invisible;

/// The first characters of a text that the server made as long as it liked.
pub(super) fn head(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

/// The text on one line, without control characters and those that turn what stands beside them: the server's words must not draw on
/// a terminal.
pub(super) fn one_line(text: String) -> String {
    if is_one_line(&text) {
        return text;
    }
    let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a text has printable ASCII characters only, and single spaces between its words.
fn is_one_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without an early end, so that many bytes are looked at together.
    let is_plain = bytes.iter().fold(true, |plain, byte| plain & (b' '..=b'~').contains(byte));
    let is_gap = |(one, next): (&u8, &u8)| (*one == b' ') & (*next == b' ');
    let has_gap =
        bytes.iter().zip(bytes.get(1..).unwrap_or_default()).fold(false, |gap, pair| gap | is_gap(pair));
    is_plain && !has_gap && !text.starts_with(' ') && !text.ends_with(' ')
}

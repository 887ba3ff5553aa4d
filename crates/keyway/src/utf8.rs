//! Bytes as text.

use std::str::Utf8Error;

/// Returns bytes as text, if they are UTF-8.
///
/// The standard library checks any letter but ASCII by itself; this checks 32 or 64 bytes at a time,
/// whatever the script.
#[inline]
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Utf8Error> {
    // Only the library's error says where.
    simdutf8::basic::from_utf8(bytes).or_else(|_| std::str::from_utf8(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_text_and_where_it_is_none_is_as_in_the_standard_library() {
        let long = "long enough for the vectors, Größe, 長い, 🦀, ".repeat(9);
        for at in 0..long.len() {
            let mut bytes = long.clone().into_bytes();
            assert_eq!(text(&bytes), Ok(long.as_str()));
            assert_eq!(text(&bytes[..at]), std::str::from_utf8(&bytes[..at]));
            bytes[at] = 0xFF;
            assert_eq!(text(&bytes), std::str::from_utf8(&bytes));
            assert!(text(&bytes).is_err());
        }
    }
}

//! Random-looking letters in a stream's deltas, which hide from observers how long a token is.

use serde_json::Value;

use crate::ids::Mixer;

/// The letters and digits.
const LETTERS: &[u8; 62] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// With its delta, an obfuscation fills a multiple of this many bytes.
const BLOCK: usize = 16;

/// Returns whether a request wants it: unless `stream_options` says otherwise.
pub(super) fn wanted(options: &Value) -> bool {
    options["include_obfuscation"] != Value::Bool(false)
}

/// Returns the letters for a delta of this length, the same for the same stream and number.
pub(super) fn of(stream: &str, number: usize, length: usize) -> String {
    let mut mixer = Mixer::seeded_by(stream.as_bytes());
    let mut bits = mixer.next() ^ number as u64;
    let mut letter = || {
        bits = Mixer::new(bits).next();
        let at = usize::try_from(bits % LETTERS.len() as u64).unwrap_or(0);
        char::from(LETTERS[at])
    };
    (0..BLOCK - length % BLOCK).map(|_| letter()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_delta_and_its_letters_fill_a_block() {
        for length in 0..40 {
            let letters = of("chatcmpl-1", 3, length);
            assert!(!letters.is_empty() && (length + letters.len()).is_multiple_of(BLOCK), "{letters}");
            assert_eq!(letters, of("chatcmpl-1", 3, length));
        }
        assert_ne!(of("chatcmpl-1", 3, 1), of("chatcmpl-1", 4, 1));
        assert!(wanted(&Value::Null) && wanted(&json!({ "include_usage": true })));
        assert!(!wanted(&json!({ "include_obfuscation": false })));
    }
}

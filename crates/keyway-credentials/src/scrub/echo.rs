//! The API's sentence about a wrong key, which echoes the key: masked if it is long, whole if it is
//! short.

use std::ops::Range;

use super::word_search::{Next, Word};

/// The words before the key.
const BEFORE: (&str, Word<'_>) = ("api key ", Word::new("provided: "));
const AFTER: Word<'_> = Word::new(". You can find");

/// The key ends here if the sentence continues differently: at its line, the sentence, or the JSON
/// string.
const ENDS: [Word<'_>; 3] = [Word::new("\n"), Word::new(". "), Word::new("\"")];

/// Returns the echoed keys: each up to where the API's sentence continues, else to the end of the
/// sentence, the line or the JSON string.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut nexts = None;
    let mut spans: Vec<Range<usize>> = Vec::new();
    for index in BEFORE.1.places(text) {
        let start = index + BEFORE.1.text.len();
        let head = index.checked_sub(BEFORE.0.len()).and_then(|from| text.get(from..index));
        let is_echo = head.is_some_and(|head| head.eq_ignore_ascii_case(BEFORE.0));
        if !is_echo || spans.last().is_some_and(|last| last.end > start) {
            continue;
        }
        let (after, ends) =
            nexts.get_or_insert_with(|| (Next::new(text, AFTER), ENDS.map(|word| Next::new(text, word))));
        let [line, sentence, string] = ends.each_mut().map(|end| end.from(start));
        let end = match after.from(start) {
            after if after < line => after,
            _ => start + text[start..line.min(sentence).min(string)].trim_end_matches(['.', '\r']).len(),
        };
        spans.extend((end > start).then_some(start..end));
    }
    spans
}

/// Returns the length in characters of the masked key that a server echoed in "Incorrect API key
/// provided: …".
///
/// The mask has one star for each hidden character, so this is the length of the key as the server
/// received it. If it differs from the length that was sent, something on the way rewrote the
/// header. Returns `None` if there is no echo. The text must not have been scrubbed.
pub fn echoed_mask_length(text: &str) -> Option<usize> {
    find(text).into_iter().next().map(|span| text[span].chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echoes(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn e8_the_echo_ends_where_the_sentence_goes_on() {
        let text = "Incorrect API key provided: a. b\". You can find your API key at https://example.com.";
        assert_eq!(echoes(text), ["a. b\""]);
        assert_eq!(echoes(r#"{"message":"Incorrect API key provided: abc","code":1}"#), ["abc"]);
        assert_eq!(echoes("Incorrect API key provided: abc."), ["abc"]);
        assert_eq!(echoes("Incorrect API key provided: a.b. Try again"), ["a.b"]);
        assert_eq!(echoes("INCORRECT API KEY provided: x\nAPI key provided: y"), ["x", "y"]);
        assert_eq!(echoes("No API key provided. You can"), [] as [&str; 0]);
        assert_eq!(echoes("provided: x"), [] as [&str; 0]);
    }

    #[test]
    fn the_mask_tells_the_length_received() {
        let mask = format!("sk-emul-{}wxyz", "*".repeat(20));
        let text = format!("Incorrect API key provided: {mask}. You can find your API key at …");
        assert_eq!(echoed_mask_length(&text), Some(32));
        assert_eq!(echoed_mask_length("You exceeded your current quota"), None);
    }
}

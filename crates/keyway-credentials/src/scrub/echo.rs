//! The API's own sentence about a wrong key, which echoes the key: masked when it is long, whole when it is short.

use std::ops::Range;

use super::word_search::{Next, Word};

/// What the sentence says before the key, and how it goes on after it.
const BEFORE: (&str, Word<'_>) = ("api key ", Word::new("provided: "));
const AFTER: Word<'_> = Word::new(". You can find");

/// What ends the key where the sentence does not go on so: its line, the sentence, the JSON string.
const ENDS: [Word<'_>; 3] = [Word::new("\n"), Word::new(". "), Word::new("\"")];

/// The echoed keys: each up to where the sentence goes on as the API's does, else to its end, the line's or the JSON
/// string's.
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

/// The length in characters of the masked key that a server echoed in "Incorrect API key provided: …".
///
/// The mask has one star for each hidden character, so this is the length of the key as the server received it: where
/// it differs from the length that was sent, something on the way rewrote the header. `None` when there is no echo.
/// The text must not have been scrubbed.
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

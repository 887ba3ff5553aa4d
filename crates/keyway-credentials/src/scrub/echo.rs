//! The API's own sentence about a wrong key, which echoes the key: masked when it is long, whole when it is short.

use std::ops::Range;

use memchr::memmem;

/// What the sentence says before the key, and how it goes on after it.
const BEFORE: (&str, &str) = ("api key ", "provided: ");
const AFTER: &str = ". You can find";

/// The echoed keys: each up to where the sentence goes on as the API's does, else to its end, the line's or the JSON
/// string's.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut after = Next::new(text, AFTER);
    let mut ends = ["\n", ". ", "\""].map(|pattern| Next::new(text, pattern));
    let mut spans: Vec<Range<usize>> = Vec::new();
    for index in memmem::find_iter(text.as_bytes(), BEFORE.1) {
        let start = index + BEFORE.1.len();
        let head = index.checked_sub(BEFORE.0.len()).and_then(|from| text.get(from..index));
        let is_echo = head.is_some_and(|head| head.eq_ignore_ascii_case(BEFORE.0));
        if !is_echo || spans.last().is_some_and(|last| last.end > start) {
            continue;
        }
        let [line, sentence, string] = ends.each_mut().map(|end| end.from(start));
        let end = match after.from(start) {
            after if after < line => after,
            _ => start + text[start..line.min(sentence).min(string)].trim_end_matches(['.', '\r']).len(),
        };
        spans.extend((end > start).then_some(start..end));
    }
    spans
}

/// The next place of a pattern, for questions that only ever move on: all of them together take linear time.
struct Next<'a> {
    text: &'a str,
    pattern: &'static str,
    found: Option<usize>,
}

impl<'a> Next<'a> {
    fn new(text: &'a str, pattern: &'static str) -> Self {
        Self { text, pattern, found: None }
    }

    /// Where the pattern stands at or behind `start`; the end of the text if nowhere.
    fn from(&mut self, start: usize) -> usize {
        match self.found {
            Some(found) if found >= start => found,
            _ => {
                let found = memmem::find(&self.text.as_bytes()[start..], self.pattern.as_bytes());
                let found = found.map_or(self.text.len(), |found| start + found);
                *self.found.insert(found)
            }
        }
    }
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

//! Secrets that the scrubber was told of, in the forms in which they travel.

use std::fmt::Write;
use std::ops::Range;

use zeroize::Zeroizing;

use super::places::{Word, rarest};
use super::{MARK, is_key_byte};
use crate::Secret;
use crate::class::{beginning, is_mere_beginning};

/// Below this many characters a secret is a word like any other, and removed only where it stands alone.
const SHORT: usize = 8;

/// One form of a secret to look for.
#[derive(Clone)]
pub(super) struct Needle {
    text: Zeroizing<String>,
    rarest: usize,
    form: Form,
}

#[derive(Clone)]
enum Form {
    /// The whole secret.
    Whole,
    /// The whole secret, where it is a word of its own.
    Word,
    /// The head of the secret, followed by stars and maybe by this tail: as the API echoes a key.
    Masked { tail: Zeroizing<String> },
}

impl Needle {
    /// The forms of a secret; none for a text that keeps nothing secret, such as `sk-` or `-`.
    pub(super) fn all(secret: &Secret) -> Vec<Self> {
        let text = secret.expose();
        let length = secret.chars();
        if is_mere_beginning(text) || (length < SHORT && !text.contains(char::is_alphanumeric)) {
            return Vec::new();
        }
        let texts = forms(text);
        let form = if length < SHORT { Form::Word } else { Form::Whole };
        let mut needles: Vec<_> = texts.into_iter().map(|text| Self::new(text, form.clone())).collect();
        needles.extend((length > SHORT + 4).then(|| Self::masked(text, length)));
        needles
    }

    fn new(text: Zeroizing<String>, form: Form) -> Self {
        Self { rarest: rarest(&text), text, form }
    }

    fn masked(text: &str, length: usize) -> Self {
        let at = |index| text.char_indices().nth(index).map_or(text.len(), |(position, _)| position);
        let (head, tail) = (&text[..at(SHORT)], &text[at(length - 4)..]);
        let tail = Zeroizing::new(tail.to_owned());
        Self::new(Zeroizing::new(head.to_owned()), Form::Masked { tail })
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Where this form stands in `text`; not inside what an earlier pass has put there.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut marks = None;
        let mut spans: Vec<Range<usize>> = Vec::new();
        for start in Word::with(&self.text, self.rarest).places(text) {
            // Most texts need no look at what earlier passes did.
            let marks = marks.get_or_insert_with(|| marks_in(text).peekable());
            while marks.next_if(|mark| mark.end <= start).is_some() {}
            let end = start + self.len();
            let is_marked = marks.peek().is_some_and(|mark| mark.start < end);
            if is_marked || spans.last().is_some_and(|last| last.end >= end) {
                continue;
            }
            let Some(span) = self.span(text, start..end) else { continue };
            match spans.last_mut() {
                Some(last) if last.end > span.start => last.end = last.end.max(span.end),
                _ => spans.push(span),
            }
        }
        spans
    }

    fn span(&self, text: &str, found: Range<usize>) -> Option<Range<usize>> {
        let rest = &text[found.end..];
        match &self.form {
            Form::Whole => Some(found),
            Form::Word => {
                let is_part = |c: char| c.is_alphanumeric() || (c.is_ascii() && is_key_byte(c as u8));
                let before = text[..found.start].chars().next_back();
                (!before.is_some_and(is_part) && !rest.starts_with(is_part)).then_some(found)
            }
            Form::Masked { tail } => {
                let stars = rest.bytes().take_while(|byte| *byte == b'*').count();
                let tail = if rest[stars..].starts_with(tail.as_str()) { tail.len() } else { 0 };
                (stars > 0).then(|| found.start..found.end + stars + tail)
            }
        }
    }
}

const PLACED: Word<'_> = Word::new(MARK);

/// The marks in `text`, each with the class prefix before it.
fn marks_in(text: &str) -> impl Iterator<Item = Range<usize>> {
    PLACED.places(text).map(|start| {
        // The longest prefix has 11 bytes; the nearest start from which a prefix reaches to the mark is the one.
        let prefix = (start.saturating_sub(11)..start).find(|from| {
            text.get(*from..start).and_then(beginning).is_some_and(|(p, _)| from + p.len() == start)
        });
        prefix.unwrap_or(start)..start + MARK.len()
    })
}

/// The text as it is, and as it travels where that differs: percent-encoded, escaped as in JSON.
fn forms(text: &str) -> Vec<Zeroizing<String>> {
    let mut forms = vec![Zeroizing::new(text.to_owned())];
    if !text.bytes().all(is_unreserved) {
        for other in [percent_encoded(text, false), percent_encoded(text, true), json_escaped(text)] {
            if !forms.contains(&other) {
                forms.push(other);
            }
        }
    }
    forms
}

/// The unreserved characters of RFC 3986, which JSON does not escape either.
fn is_unreserved(byte: u8) -> bool {
    is_key_byte(byte) || matches!(byte, b'.' | b'~')
}

/// All but the unreserved characters as `%XX`.
fn percent_encoded(text: &str, lower_case: bool) -> Zeroizing<String> {
    let mut encoded = Zeroizing::new(String::with_capacity(text.len() * 3));
    for byte in text.bytes() {
        if is_unreserved(byte) {
            encoded.push(byte.into());
        } else {
            // Writing to a string cannot fail.
            let _ = if lower_case { write!(encoded, "%{byte:02x}") } else { write!(encoded, "%{byte:02X}") };
        }
    }
    encoded
}

/// As between the quotes of a JSON string.
fn json_escaped(text: &str) -> Zeroizing<String> {
    let quoted = Zeroizing::new(serde_json::Value::from(text).to_string());
    Zeroizing::new(quoted[1..quoted.len() - 1].to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn e8_a_text_that_travels_as_it_is_has_one_form(text in "[!-~é]{0,20}|[a-zA-Z0-9._~-]{1,20}") {
            let text = Zeroizing::new(text);
            let every = [percent_encoded(&text, false), percent_encoded(&text, true), json_escaped(&text)];
            prop_assert!(every.iter().all(|form| forms(&text).contains(form)));
            prop_assert_eq!(forms(&text).len() == 1, every.iter().all(|form| *form == text));
        }
    }
}

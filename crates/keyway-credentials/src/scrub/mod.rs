//! Removing keys from text that others wrote (E8, X2).

mod echo;
mod known;
mod masked;
mod places;
mod scheme;
mod shapes;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

pub use echo::echoed_mask_length;

use crate::Secret;
use crate::class::beginning;
use known::Needle;

/// What stands in place of a secret.
const MARK: &str = "[redacted]";

/// A second pass finds nothing in all but made-up texts.
const MOST_PASSES: usize = 3;

/// Removes keys from text that others wrote: replies of servers, output of commands, journals (E8).
///
/// It puts `[redacted]` in place of a secret that it was told of, of anything shaped like a key or a bearer token, and
/// of the masked forms in which servers echo keys, and keeps only the class prefix (`sk-proj-[redacted]`). Ordinary
/// words stay. It takes time linear in the text, and scrubbing twice is scrubbing once.
///
/// ```
/// use keyway_credentials::{Scrubber, Secret};
///
/// let scrubber = Scrubber::new().with_secret(&Secret::new("correct horse"));
/// assert_eq!(scrubber.scrub("got 'correct horse' and sk-emul-123456789"), "got '[redacted]' and sk-emul-[redacted]");
/// ```
#[derive(Clone, Default)]
pub struct Scrubber {
    needles: Vec<Needle>,
}

impl Scrubber {
    /// A scrubber that knows shapes, but no secret in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also removes this secret, whatever its shape: as it is, percent-encoded (RFC 3986), escaped as in JSON (RFC 8259),
    /// and masked by its first 8 and last 4 characters.
    ///
    /// A secret of fewer than 8 characters is removed only where it stands as a word of its own.
    #[must_use]
    pub fn with_secret(mut self, secret: &Secret) -> Self {
        self.needles.extend(Needle::all(secret));
        // A secret may be part of another: the longer one first, so that nothing of it is left over.
        self.needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        self
    }

    /// The text without secrets; borrowed when there was none.
    pub fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut scrubbed = self.pass(Cow::Borrowed(text));
        for _ in 0..MOST_PASSES {
            // What was removed may have hidden the end of a neighbour that is to be removed as well.
            let Cow::Owned(last) = &scrubbed else { break };
            match self.pass(Cow::Borrowed(last)) {
                Cow::Owned(again) if again != *last => scrubbed = Cow::Owned(again),
                _ => break,
            }
        }
        scrubbed
    }

    fn pass<'a>(&self, text: Cow<'a, str>) -> Cow<'a, str> {
        let known = self.needles.iter().fold(text, |text, needle| redact(text, |t| needle.find(t)));
        [scheme::find, shapes::find, masked::find, echo::find].into_iter().fold(known, redact)
    }
}

impl fmt::Debug for Scrubber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scrubber").finish_non_exhaustive()
    }
}

/// Replaces the spans that `find` gives, which are in order and do not overlap, by their class prefix and the mark.
fn redact<'a>(text: Cow<'a, str>, find: impl Fn(&str) -> Vec<Range<usize>>) -> Cow<'a, str> {
    let spans = find(&text);
    if spans.iter().all(|span| is_redacted(&text[span.clone()])) {
        return text;
    }
    let mut scrubbed = String::with_capacity(text.len() + spans.len() * MARK.len());
    let mut end = 0;
    for span in spans {
        scrubbed.push_str(&text[end..span.start]);
        scrubbed.push_str(prefix(&text[span.clone()]));
        scrubbed.push_str(MARK);
        end = span.end;
    }
    scrubbed.push_str(&text[end..]);
    Cow::Owned(scrubbed)
}

/// What of a secret stays: how keys of its class begin.
fn prefix(secret: &str) -> &'static str {
    beginning(secret).map_or("", |(prefix, _)| prefix)
}

/// Whether an earlier pass has put this there.
fn is_redacted(span: &str) -> bool {
    span.strip_suffix(MARK).is_some_and(|rest| rest == prefix(span))
}

/// The characters of keys: letters, digits, `-` and `_` (base64url, RFC 4648).
const KEY_BYTES: [bool; 256] = {
    let mut bytes = [false; 256];
    let mut byte = 0u8;
    while byte < 128 {
        bytes[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        byte += 1;
    }
    bytes
};

fn is_key_byte(byte: u8) -> bool {
    KEY_BYTES[usize::from(byte)]
}

/// How many bytes at the start of `text` are characters of keys.
fn key_run(text: &str) -> usize {
    text.bytes().position(|byte| !is_key_byte(byte)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests;

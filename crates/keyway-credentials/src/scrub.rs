//! Removing keys from text that others wrote (E8, X2).

mod base64;
mod echo;
mod escape;
mod gap;
mod key_shapes;
mod known_search;
mod known_secrets;
mod masked;
mod reading;
mod scheme;
mod word_search;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use echo::echoed_mask_length;

use crate::Secret;
use crate::key_class::beginning;
use known_secrets::Known;

/// What stands in place of a secret.
const MARK: &str = "[redacted]";

/// A second pass finds nothing in all but made-up texts.
const MOST_PASSES: usize = 6;

/// Removes keys from text that others wrote: replies of servers, output of commands, journals (E8, X5).
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
/// assert_eq!(scrubber.scrub("got 'CORRECT\\u0020HO'"), "got '[redacted]'");
/// ```
#[derive(Clone, Default)]
pub struct Scrubber {
    known: Vec<Arc<Known>>,
}

impl Scrubber {
    /// A scrubber that knows shapes, but no secret in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also removes this secret, whatever its shape, and any 8 or more of its characters in a row (X5).
    ///
    /// They are found in any letter case, as they are and as they read when escapes of JSON, percent-encoding, HTML entities
    /// and base64 (RFC 4648, both alphabets) are decoded, also inside of one another; what is left of it around the dots or
    /// stars of a masked form goes as well. The prefix that all keys of a class share (`sk-proj-`) is no secret.
    ///
    /// A secret of fewer than 8 characters is removed only where it stands as a word of its own.
    #[must_use]
    pub fn with_secret(mut self, secret: &Secret) -> Self {
        self.known.extend(Known::new(secret).map(Arc::new));
        self
    }

    /// Also removes the secrets that another one was told of.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        let others = other.known.iter().filter(|known| !self.known.iter().any(|own| Arc::ptr_eq(own, known)));
        let others: Vec<_> = others.map(Arc::clone).collect();
        self.known.extend(others);
        self
    }

    /// The text without secrets; borrowed when there was none.
    pub fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        passes(text, |text| {
            let known = redact(text, |text| self.find(text));
            [scheme::find, key_shapes::find, masked::find, echo::find].into_iter().fold(known, redact)
        })
    }

    /// The text without the secrets that this scrubber was told of; what is merely shaped like a key stays. For texts that are
    /// wanted as they are, such as what a model wrote.
    pub fn scrub_known<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.known.is_empty() {
            return Cow::Borrowed(text);
        }
        passes(text, |text| redact(text, |text| self.find(text)))
    }

    /// Whether a text that should be an address is or holds a key: half or more of one of the secrets in any of the forms that
    /// [`with_secret`](Self::with_secret) names, or what is too much like a key to be a name.
    ///
    /// A secret that is a short plain word, as people give it to servers that want none (`lm-studio`), is no such key.
    pub fn finds_key(&self, text: &str) -> bool {
        self.known.iter().any(|known| known.stands_in(text)) || key_shapes::stands_in(text)
    }

    /// The places of the secrets, in order and apart.
    fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans: Vec<_> = self.known.iter().flat_map(|known| known.find(text)).collect();
        spans.sort_unstable_by_key(|span| span.start);
        spans.dedup_by(|next, last| {
            let touches = next.start <= last.end;
            if touches {
                last.end = last.end.max(next.end);
            }
            touches
        });
        spans
    }
}

/// What removes secrets, again until there is nothing left to remove: what was removed may have hidden the end of a neighbour.
fn passes<'a>(text: &'a str, pass: impl Fn(Cow<'_, str>) -> Cow<'_, str>) -> Cow<'a, str> {
    let Cow::Owned(mut scrubbed) = pass(Cow::Borrowed(text)) else { return Cow::Borrowed(text) };
    for _ in 0..MOST_PASSES {
        match pass(Cow::Borrowed(&scrubbed)) {
            Cow::Owned(again) if again != scrubbed => scrubbed = again,
            _ => break,
        }
    }
    Cow::Owned(scrubbed)
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

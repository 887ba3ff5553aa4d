//! Removing keys from third-party text (E8, X2).

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

/// Replaces a secret.
const MARK: &str = "[redacted]";

/// A second pass finds nothing, except in contrived text.
const MOST_PASSES: usize = 6;

/// Removes keys from third-party text: server replies, command output, journals.
///
/// It replaces known secrets, anything shaped like a key or a bearer token, and the masked forms in
/// which servers echo keys with `[redacted]`, keeping only the class prefix (`sk-proj-[redacted]`).
/// Ordinary words stay. It takes time linear in the text, and scrubbing twice gives the same result
/// as scrubbing once.
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
    /// Creates a scrubber that knows the formats of keys, but no particular secret.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also removes this secret, whatever its format, and any 8 or more consecutive characters of
    /// it.
    ///
    /// They are found in any letter case, both as written and after decoding JSON escapes,
    /// percent-encoding, HTML entities and base64 (RFC 4648, both alphabets), also nested. The
    /// visible parts around the dots or stars of a masked form are removed as well. The prefix that
    /// all keys of a class share (`sk-proj-`) is not secret.
    ///
    /// A secret of fewer than 8 characters is removed only where it is a separate word.
    #[must_use]
    pub fn with_secret(mut self, secret: &Secret) -> Self {
        self.known.extend(Known::new(secret).map(Arc::new));
        self
    }

    /// Also removes the secrets that another scrubber knows.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        let others = other.known.iter().filter(|known| !self.known.iter().any(|own| Arc::ptr_eq(own, known)));
        let others: Vec<_> = others.map(Arc::clone).collect();
        self.known.extend(others);
        self
    }

    /// Returns the text without secrets; borrowed if there were none.
    pub fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        passes(text, |text| {
            let known = redact(text, |text| self.find(text));
            [scheme::find, key_shapes::find, masked::find, echo::find].into_iter().fold(known, redact)
        })
    }

    /// Returns the text without the secrets that this scrubber knows. Text that is merely shaped
    /// like a key stays. Use it for text that should stay as it is, such as a model's output.
    pub fn scrub_known<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.known.is_empty() {
            return Cow::Borrowed(text);
        }
        passes(text, |text| redact(text, |text| self.find(text)))
    }

    /// Returns whether text that should be an address is or contains a key: half or more of a known
    /// secret in any of the forms that [`with_secret`](Self::with_secret) lists, or something too
    /// much like a key to be a name.
    ///
    /// A short plain word used as a key for servers that need none (`lm-studio`) does not count.
    pub fn finds_key(&self, text: &str) -> bool {
        self.known.iter().any(|known| known.stands_in(text)) || key_shapes::stands_in(text)
    }

    /// Returns the positions of the secrets, in order and without overlaps.
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

/// Removes secrets repeatedly until nothing is left to remove: a removed one may have hidden the
/// end of its neighbor.
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

/// Replaces the spans that `find` returns, which are in order and do not overlap, with their class
/// prefix and the mark.
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

/// The part of a secret that stays: its class prefix.
fn prefix(secret: &str) -> &'static str {
    beginning(secret).map_or("", |(prefix, _)| prefix)
}

/// Returns whether an earlier pass has written this span.
fn is_redacted(span: &str) -> bool {
    span.strip_suffix(MARK).is_some_and(|rest| rest == prefix(span))
}

/// Characters of keys: letters, digits, `-` and `_` (base64url, RFC 4648).
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

/// The number of key characters at the start of `text`.
fn key_run(text: &str) -> usize {
    text.bytes().position(|byte| !is_key_byte(byte)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests;

//! Whether a message says that the key has been revoked, or has expired (E10).

use super::{AuthenticationReason, ServerError, position};
use crate::error::said::Heard;

/// What a key is called.
const KEYS: &[&str] = &["key", "apikey", "token", "credential", "credentials", "secret"];

/// Words that may stand between a key and the word that ends it.
const LINKS: &[&str] = &["has", "have", "was", "is", "been", "already", "now", "since"];

/// Words after which nothing certain is said.
const DOUBTS: &[&str] = &[
    "not", "never", "nor", "or", "if", "unless", "until", "before", "when", "whether", "may", "might",
    "could", "can", "cannot", "either", "check", "ensure", "verify", "sure", "without",
];

/// The reason that the message gives. A message that gives both, or doubts it, gives none.
pub(super) fn said(server: &ServerError) -> Option<AuthenticationReason> {
    let message = server.message.as_ref().map(Heard::raw)?;
    match (says(message, "revoked"), says(message, "expired")) {
        (true, false) => Some(AuthenticationReason::Revoked),
        (false, true) => Some(AuthenticationReason::Expired),
        _ => None,
    }
}

/// Returns whether a sentence of the message says of the key that it is `ended`.
fn says(message: &str, ended: &str) -> bool {
    // Most messages don't contain the word at all.
    position(message, ended).is_some()
        && sentences(message).any(|sentence| {
            let words: Vec<Word<'_>> = sentence.split_whitespace().map(Word::of).collect();
            words.iter().enumerate().any(|(at, word)| word.plain == ended && is_about_key(&words, at))
        })
}

/// Splits at full stops that end a sentence, and not at those inside a key or a number.
fn sentences(message: &str) -> impl Iterator<Item = &str> {
    message.split(['\n', ';', '!', '?']).flat_map(|line| line.split(". "))
}

struct Word<'a> {
    raw: &'a str,
    /// In lower case, without punctuation.
    plain: String,
}

impl<'a> Word<'a> {
    fn of(raw: &'a str) -> Self {
        Self { raw, plain: raw.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase() }
    }

    fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.plain.as_str())
    }

    fn doubts(&self) -> bool {
        self.is(DOUBTS) || self.plain.ends_with("n't") || self.plain.ends_with("n\u{2019}t")
    }

    fn ends_clause(&self) -> bool {
        self.raw.ends_with([',', ':']) || self.is(&["because", "but"])
    }
}

/// Returns whether the word at `at` is said of a key, and as a fact.
fn is_about_key(words: &[Word<'_>], at: usize) -> bool {
    let (before, after) = (words.get(..at).unwrap_or_default(), words.get(at + 1..).unwrap_or_default());
    let start = before.iter().rposition(Word::ends_clause).map_or(0, |end| end + 1);
    let clause = before.get(start..).unwrap_or_default();
    if clause.iter().any(Word::doubts) || after.first().is_some_and(|word| word.is(&["or"])) {
        return false;
    }
    // "a revoked API key"
    if after.iter().take(2).any(|word| word.is(KEYS)) {
        return true;
    }
    // "it was revoked"; "the API key sk-…, has been revoked": a key is what was named last.
    let named = |words: &[Word<'_>]| words.iter().rposition(|word| !word.is(LINKS));
    let (words, last) = match (named(clause), named(before)) {
        (Some(0), _) if clause.first().is_some_and(|word| word.is(&["it"])) => return true,
        (Some(last), _) => (clause, last),
        (None, Some(last)) => (before, last),
        (None, None) => return false,
    };
    words.get(..=last).is_some_and(|named| named.iter().rev().take(3).any(|word| word.is(KEYS)))
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Scrubber;
    use serde_json::json;

    use super::*;

    #[test]
    fn e10_only_words_about_the_key_itself_count() {
        let reason = |message: &str| {
            said(&ServerError::from_value(&json!({"error": {"message": message}}), &Scrubber::new()))
        };
        for message in [
            "The API key has been revoked.",
            "API key revoked",
            "This key was revoked by its owner on Monday. Make a new one.",
            "You sent a revoked API key.",
            "Incorrect API key provided: sk-emul-1234. It was revoked.",
            "The token sk-emul...1234 has already been revoked",
            "Your API key, sk-emul-1234, was revoked and can no longer be used",
            "The key is not valid: it has been revoked by its owner",
        ] {
            assert_eq!(reason(message), Some(AuthenticationReason::Revoked), "{message}");
        }
        for message in [
            "API key expired. Please renew the API key.",
            "Your API key has expired on 2026-01-01",
            "This is an expired token.",
            "Invalid key; the key is expired!",
            "This key is no longer valid because it has expired",
        ] {
            assert_eq!(reason(message), Some(AuthenticationReason::Expired), "{message}");
        }
        for message in [
            "The key has not expired, but is unknown.",
            "The key hasn\u{2019}t been revoked",
            "The key may have been revoked.",
            "Check that your key is not revoked or expired",
            "The key is invalid, revoked or expired",
            "Your key was revoked or expired",
            "The key belongs to a project whose trial period has expired.",
            "The session has expired",
            "Incorrect API key provided: sk-emul-expired.",
            "The key expires tomorrow",
            "",
        ] {
            assert_eq!(reason(message), None, "{message}");
        }
    }
}

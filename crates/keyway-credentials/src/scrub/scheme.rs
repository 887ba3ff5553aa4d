//! Credentials after the name of an HTTP authentication scheme (RFC 6750, RFC 7617).

use std::ops::Range;

use memchr::memchr2_iter;

use crate::key_class::is_mere_beginning;

/// Returns the credentials after `Bearer` and `Basic`.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for index in memchr2_iter(b'b', b'B', text.as_bytes()) {
        let (before, scheme) = text.split_at(index);
        let Some(name) = name(scheme) else { continue };
        if before.ends_with(|c: char| c.is_alphanumeric())
            || spans.last().is_some_and(|last| last.end > index)
        {
            continue;
        }
        if let Some(value) = value(scheme, name)
            && is_credential(&scheme[value.clone()], follows_header_name(before))
        {
            spans.push(index + value.start..index + value.end);
        }
    }
    spans
}

/// Returns the scheme whose name begins `text`, in any letter case.
fn name(text: &str) -> Option<&'static str> {
    let is_scheme = |name: &&str| text.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name));
    ["bearer", "basic"].into_iter().find(is_scheme)
}

/// Returns the position of the value in a text that begins with a scheme, whitespace and a value.
fn value(text: &str, name: &str) -> Option<Range<usize>> {
    let after = &text[name.len()..];
    let value = after.strip_prefix("%20").or_else(|| after.strip_prefix(' '))?.trim_start_matches(' ');
    let start = text.len() - value.len();
    let is_end = |c: char| c.is_whitespace() || "\"'`,;()<>{}[]\\".contains(c);
    let value = value.split(is_end).next()?.trim_end_matches(['.', ':', '!', '?']);
    Some(start..start + value.len())
}

fn follows_header_name(before: &str) -> bool {
    const NAME: &str = "authorization";
    let before = before.trim_end_matches([' ', ':', '=', '"', '\'', '\\']);
    let name = before.len().checked_sub(NAME.len()).and_then(|start| before.get(start..));
    name.is_some_and(|name| name.eq_ignore_ascii_case(NAME))
}

/// Distinguishes a credential from a word such as "authentication" and from a placeholder such as
/// `YOUR_KEY`.
fn is_credential(value: &str, after_header_name: bool) -> bool {
    let is_stand_in = |c: char| c.is_ascii_uppercase() || c == '_';
    if is_mere_beginning(value)
        || value.starts_with('$')
        || (value.contains('_') && value.chars().all(is_stand_in))
    {
        return false;
    }
    let changes_case =
        || value.as_bytes().windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    let is_random = || value.contains(|c: char| c.is_ascii_digit()) || value.ends_with('=') || changes_case();
    after_header_name || value.len() >= 24 || (value.len() >= 8 && is_random())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn e8_values_after_a_scheme() {
        assert_eq!(values("Authorization: Bearer abc"), ["abc"]);
        assert_eq!(values("{\"authorization\": \"bearer abc\"}"), ["abc"]);
        assert_eq!(values("-H 'authorization: Basic dXNlcg=='"), ["dXNlcg=="]);
        assert_eq!(values("sent Bearer a1b2c3d4. It"), ["a1b2c3d4"]);
        assert_eq!(values("sent Basic dXNlcjpwYXNz, then"), ["dXNlcjpwYXNz"]);
        assert_eq!(values("x=Bearer%20a1b2c3d4"), ["a1b2c3d4"]);
        assert_eq!(values("Bearer   a1b2c3d4 Bearer e5f6g7h8"), ["a1b2c3d4", "e5f6g7h8"]);
    }

    #[test]
    fn e8_words_after_a_scheme_stay() {
        for text in [
            "using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or",
            "Bearer authentication",
            "Basic functionality",
            "Authorization: Bearer $OPENAI_API_KEY",
            "Authorization: Bearer <token>",
            "Authorization: Bearer [redacted]",
            "Authorization: Bearer sk-emul-[redacted]",
            "forbearer a1b2c3d4",
            "Bearer",
            "a bearer",
        ] {
            assert_eq!(values(text), [] as [&str; 0], "{text}");
        }
    }
}

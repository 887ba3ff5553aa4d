//! Removing what surrounds a key (K7).

use crate::Removed;
use crate::characters::{BYTE_ORDER_MARK, closing_quote, is_quote, is_white_space, is_zero_width};

/// A key without its surroundings.
#[derive(Debug, PartialEq)]
pub(crate) struct Normalised<'a> {
    /// The remaining text; never empty.
    pub(crate) text: &'a str,
    /// What was removed: each kind once, in a fixed order.
    pub(crate) removed: Vec<Removed>,
}

type IsKind = fn(char) -> bool;

/// Removes ASCII whitespace, a byte-order mark and zero-width characters at both ends, then one
/// pair of quotes, then the same characters inside them. Returns `None` if nothing else is left
/// (K4).
pub(crate) fn normalise(raw: &str) -> Option<Normalised<'_>> {
    if raw.chars().all(|c| is_edge(c) || is_quote(c) || c.is_whitespace()) {
        return None;
    }
    let outer = raw.trim_matches(is_edge);
    let unquoted = without_quotes(outer);
    let text = unquoted.unwrap_or(outer).trim_matches(is_edge);
    let start = text.as_ptr() as usize - raw.as_ptr() as usize;
    let around = || raw[..start].chars().chain(raw[start + text.len()..].chars());
    let mut removed = Vec::new();
    let kinds: [(Removed, IsKind); 3] = [
        (Removed::ByteOrderMark, |c| c == BYTE_ORDER_MARK),
        (Removed::ZeroWidth, is_zero_width),
        (Removed::WhiteSpace, is_white_space),
    ];
    removed.extend(kinds.into_iter().filter(|(_, is_kind)| around().any(is_kind)).map(|(kind, _)| kind));
    removed.extend(unquoted.map(|_| Removed::Quotes));
    Some(Normalised { text, removed })
}

fn is_edge(c: char) -> bool {
    is_white_space(c) || is_zero_width(c) || c == BYTE_ORDER_MARK
}

fn without_quotes(text: &str) -> Option<&str> {
    let opening = text.chars().next()?;
    text.strip_prefix(opening)?.strip_suffix(closing_quote(opening)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(raw: &str, text: &str, removed: &[Removed]) {
        assert_eq!(normalise(raw), Some(Normalised { text, removed: removed.to_vec() }), "{raw:?}");
    }

    #[test]
    fn k7_what_surrounds_a_key_is_removed() {
        use Removed::{ByteOrderMark, Quotes, WhiteSpace, ZeroWidth};
        check("key", "key", &[]);
        check(" key\r\n", "key", &[WhiteSpace]);
        check("\u{b}key\u{c}", "key", &[WhiteSpace]);
        check("\"key\"", "key", &[Quotes]);
        check("'key'", "key", &[Quotes]);
        check("`key`", "key", &[Quotes]);
        check("\u{feff}key", "key", &[ByteOrderMark]);
        check("key\u{200b}\u{200d}", "key", &[ZeroWidth]);
        check("\u{feff} ' \u{2060}key ' \n", "key", &[ByteOrderMark, ZeroWidth, WhiteSpace, Quotes]);
    }

    #[test]
    fn k7_only_one_pair_of_quotes_is_removed_and_only_a_pair() {
        check("\"\"key\"\"", "\"key\"", &[Removed::Quotes]);
        check("\"key", "\"key", &[]);
        check("\"key'", "\"key'", &[]);
        check("\u{201c}key\u{201d}", "\u{201c}key\u{201d}", &[]);
    }

    #[test]
    fn k7_what_is_inside_stays() {
        check("ke\u{200b}y", "ke\u{200b}y", &[]);
        check("k y", "k y", &[]);
        check("key\u{a0}", "key\u{a0}", &[]);
    }

    #[test]
    fn k4_nothing_is_left_of_white_space_and_quotes() {
        for raw in [
            "",
            " \t\r\n",
            "\"\"",
            "''",
            " ' ' ",
            "\"",
            "\"''\"",
            "\u{feff}",
            "\u{200b}",
            "\u{a0}",
            "\u{201c}\u{201d}",
        ] {
            assert_eq!(normalise(raw), None, "{raw:?}");
        }
    }

    proptest! {
        #[test]
        fn k7_normalising_twice_removes_no_more_than_another_pair_of_quotes(raw in "[ \t\n\u{feff}\u{200b}\"'a-c\u{e9}]{0,12}") {
            if let Some(once) = normalise(&raw) {
                let twice = normalise(once.text);
                if without_quotes(once.text).is_none() {
                    prop_assert_eq!(twice, Some(Normalised { text: once.text, removed: vec![] }));
                } else {
                    prop_assert!(twice.is_some_and(|twice| twice.removed.contains(&Removed::Quotes)));
                }
            }
        }

        #[test]
        fn k7_what_is_left_is_part_of_what_was_given(raw in any::<String>()) {
            if let Some(normalised) = normalise(&raw) {
                prop_assert!(raw.contains(normalised.text) && !normalised.text.is_empty());
                prop_assert_eq!(normalised.removed.is_empty(), normalised.text == raw);
            }
        }
    }
}

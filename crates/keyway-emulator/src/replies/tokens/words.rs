//! Words as tokenizers see them: no piece reaches from one word into the next.

/// How an encoding splits words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Splitting {
    /// A word ends before a capital that follows a small letter, and keeps the `'s` that follows it.
    pub(super) by_case: bool,
}

/// Returns the words of a text, in order. Joined, they are the text.
pub(super) fn of(text: &str, splitting: Splitting) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let least = rest.chars().next()?.len_utf8();
        let (word, after) = rest.split_at(first(rest, splitting).max(least));
        rest = after;
        Some(word)
    })
}

/// Returns the length of the first word.
fn first(text: &str, splitting: Splitting) -> usize {
    let mut chars = text.chars();
    let (Some(one), two) = (chars.next(), chars.next()) else { return 0 };
    if !splitting.by_case
        && let Some(length) = contraction(text)
    {
        return length;
    }
    let lead = if is_letter(one) || is_digit(one) || matches!(one, '\r' | '\n') { 0 } else { one.len_utf8() };
    let letters = letters(&text[lead..], splitting);
    if letters > 0 {
        return lead + letters;
    }
    if is_digit(one) {
        return run(text, 3, is_digit);
    }
    let space = usize::from(one == ' ' && two.is_some_and(is_sign));
    let signs = run(&text[space..], usize::MAX, is_sign);
    if signs > 0 {
        let ends = |c: char| matches!(c, '\r' | '\n') || (splitting.by_case && c == '/');
        return space + signs + run(&text[space + signs..], usize::MAX, ends);
    }
    spaces(text)
}

/// Returns the length of a run of letters with what belongs to it.
fn letters(text: &str, splitting: Splitting) -> usize {
    if !splitting.by_case {
        return run(text, usize::MAX, is_letter);
    }
    let capitals = run(text, usize::MAX, |c| is_letter(c) && !c.is_lowercase());
    let length = capitals + run(&text[capitals..], usize::MAX, |c| is_letter(c) && !c.is_uppercase());
    match length {
        0 => 0,
        _ => length + contraction(&text[length..]).unwrap_or(0),
    }
}

/// Returns the length of an ending such as `'s` or `'ll`.
fn contraction(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('\'')?;
    let is =
        |ending: &&&str| rest.get(..ending.len()).is_some_and(|start| start.eq_ignore_ascii_case(ending));
    ["ll", "ve", "re", "s", "d", "m", "t"].iter().find(is).map(|ending| 1 + ending.len())
}

/// Returns the length of a run of spaces: up to its last line end, else without the space that
/// belongs to the next word.
fn spaces(text: &str) -> usize {
    let all = run(text, usize::MAX, char::is_whitespace);
    let (run, rest) = text.split_at(all);
    if let Some(end) = run.rfind(['\r', '\n']) {
        return end + 1;
    }
    let last = run.chars().next_back().map_or(0, char::len_utf8);
    if rest.is_empty() || all == last { all } else { all - last }
}

/// Returns the length of a run of at most this many characters.
fn run(text: &str, most: usize, belongs: impl Fn(char) -> bool) -> usize {
    text.chars().take(most).take_while(|c| belongs(*c)).map(char::len_utf8).sum()
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_mark(c)
}

/// Marks that are a part of the letter before them, in scripts that have many of them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{93c}' | '\u{94d}' | '\u{9cd}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{fe0f}')
}

fn is_digit(c: char) -> bool {
    c.is_numeric()
}

/// Whether a character is neither letter, digit nor space.
fn is_sign(c: char) -> bool {
    !is_letter(c) && !is_digit(c) && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str, by_case: bool) -> Vec<&str> {
        of(text, Splitting { by_case }).collect()
    }

    #[test]
    fn words_are_split_as_by_the_real_tokenizers() {
        let rows: &[(&str, &[&str], &[&str])] = &[
            ("Hello world", &["Hello", " world"], &["Hello", " world"]),
            ("parseJSON", &["parse", "JSON"], &["parseJSON"]),
            ("I can't", &["I", " can't"], &["I", " can", "'t"]),
            ("12345", &["123", "45"], &["123", "45"]),
            ("a  b", &["a", " ", " b"], &["a", " ", " b"]),
            ("{\"a\":1}\n", &["{\"", "a", "\":", "1", "}\n"], &["{\"", "a", "\":", "1", "}\n"]),
            ("x\n\n  y", &["x", "\n\n", " ", " y"], &["x", "\n\n", " ", " y"]),
            ("end ", &["end", " "], &["end", " "]),
            (" \"a\" (b)", &[" \"", "a", "\"", " (", "b", ")"], &[" \"", "a", "\"", " (", "b", ")"]),
            ("http://x", &["http", "://", "x"], &["http", "://", "x"]),
            ("北京。好", &["北京", "。好"], &["北京", "。好"]),
        ];
        for (text, by_case, plain) in rows {
            assert_eq!(split(text, true), *by_case, "{text}");
            assert_eq!(split(text, false), *plain, "{text}");
        }
    }

    proptest! {
        #[test]
        fn words_join_to_the_text(text in "\\PC{0,60}|[ \\n\\r'a-zA-Z0-9./]{0,60}", by_case: bool) {
            let words = split(&text, by_case);
            prop_assert_eq!(words.concat(), text.as_str());
            prop_assert!(words.iter().all(|word| !word.is_empty()));
        }
    }
}

//! A command written as one string: its words, without a shell.

/// Splits a command into its words: a program and its arguments.
///
/// Whitespace separates words. `'…'` keeps everything as written, `"…"` everything but `\"` and
/// `\\`; outside quotes a backslash escapes the next character. Nothing else is special: variables
/// and file names are not expanded, and there are no comments.
///
/// # Errors
/// The error says what is wrong and what to do, without any of the words: an unclosed quote, a
/// backslash at the end, an empty command, or a word that only a shell understands.
pub(crate) fn words(text: &str) -> Result<Vec<String>, (&'static str, &'static str)> {
    let mut words = Vec::new();
    let mut rest = text.chars().peekable();
    loop {
        while rest.next_if(|c| c.is_ascii_whitespace()).is_some() {}
        if rest.peek().is_none() {
            break;
        }
        let (word, plain) = word(&mut rest)?;
        if plain && is_shells(&word) {
            return Err((
                "contains a word that only a shell understands (such as `|`, `&&` or `>`)",
                "quote it, or write command:sh -c '…'",
            ));
        }
        words.push(word);
    }
    if words.first().is_none_or(String::is_empty) {
        return Err(("has no program", "write command:PROGRAM ARGUMENT…"));
    }
    Ok(words)
}

/// Returns the next word, and whether it was written without quotes and backslashes.
fn word(
    rest: &mut std::iter::Peekable<std::str::Chars<'_>>,
) -> Result<(String, bool), (&'static str, &'static str)> {
    const UNCLOSED: (&str, &str) =
        ("contains an unclosed quote", "close the quote, or put a backslash before it");
    let (mut word, mut plain) = (String::new(), true);
    while let Some(c) = rest.next_if(|c| !c.is_ascii_whitespace()) {
        plain &= !matches!(c, '\'' | '"' | '\\');
        match c {
            '\'' => loop {
                match rest.next().ok_or(UNCLOSED)? {
                    '\'' => break,
                    c => word.push(c),
                }
            },
            '"' => loop {
                match rest.next().ok_or(UNCLOSED)? {
                    '"' => break,
                    '\\' => {
                        word.push(rest.next_if(|c| matches!(c, '"' | '\\')).unwrap_or('\\'));
                    }
                    c => word.push(c),
                }
            },
            '\\' => {
                word.push(
                    rest.next().ok_or(("ends with a backslash", "double it, or put the word in quotes"))?,
                );
            }
            c => word.push(c),
        }
    }
    Ok((word, plain))
}

fn is_shells(word: &str) -> bool {
    matches!(word, "|" | "||" | "&" | "&&" | ";" | ">" | ">>" | "<" | "2>" | "2>&1" | ">&2")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_separated_by_white_space_and_kept_together_by_quotes() {
        for (text, expected) in [
            ("op read op://vault/openai/key", vec!["op", "read", "op://vault/openai/key"]),
            ("  a \t b\nc ", vec!["a", "b", "c"]),
            ("a 'b  c' \"d e\"", vec!["a", "b  c", "d e"]),
            (r#"a 'b\c"d' "e\"f\\g\h'i""#, vec!["a", r#"b\c"d"#, r#"e"f\g\h'i"#]),
            (r"a\ b \'c \\", vec!["a b", "'c", r"\"]),
            ("a b'c'\"d\" ''", vec!["a", "bcd", ""]),
            ("a $HOME #b *", vec!["a", "$HOME", "#b", "*"]),
            ("sh -c 'a | b'", vec!["sh", "-c", "a | b"]),
            ("grep '|' \\>", vec!["grep", "|", ">"]),
        ] {
            assert_eq!(words(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_makes_no_command_is_told_without_its_words() {
        for (text, problem) in [
            ("", "has no program"),
            (" \t", "has no program"),
            ("''", "has no program"),
            ("canary 'a", "unclosed"),
            ("canary \"a\\\"", "unclosed"),
            ("canary \\", "backslash"),
            ("cat canary | head", "only a shell"),
            ("canary > b", "only a shell"),
        ] {
            let (message, next_step) = words(text).unwrap_err();
            assert!(
                message.contains(problem) && !format!("{message}{next_step}").contains("canary"),
                "{text}: {message}"
            );
        }
    }

    proptest! {
        #[test]
        fn quoted_words_come_back_as_they_were(expected in prop::collection::vec(any::<String>(), 1..6)) {
            prop_assume!(!expected[0].is_empty());
            let single = expected.iter().map(|word| format!("'{}'", word.replace('\'', r"'\''"))).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(&words(&single).unwrap(), &expected);
            let double = expected.iter().map(|word| format!("\"{}\"", word.replace('\\', r"\\").replace('"', "\\\""))).collect::<Vec<_>>().join("\t");
            prop_assert_eq!(&words(&double).unwrap(), &expected);
        }

        #[test]
        fn any_text_is_words_or_an_error(text in any::<String>()) {
            let _ = words(&text);
        }
    }
}

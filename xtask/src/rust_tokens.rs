//! Splits Rust source into tokens, just well enough to find the names and literals outside
//! comments.

/// One token and the line it begins on, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identifier or keyword; a raw one without its `r#`.
    Word(String),
    /// A string or byte string as written between its quotes, including escapes.
    Text(String),
    /// Any other visible character; `::` is two of them.
    Mark(char),
}

impl Token {
    /// Returns whether it is this character.
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    /// Returns the identifier or keyword, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// Returns the tokens of a source text; comments, character literals, numbers and lifetimes are
/// dropped.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut cursor = Cursor { rest: source, line: 1 };
    let mut tokens = Vec::new();
    while let Some(next) = cursor.rest.chars().next() {
        let line = cursor.line;
        if let Some(kind) = cursor.token(next) {
            tokens.push(Token { line, kind });
        }
    }
    tokens
}

struct Cursor<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Cursor<'a> {
    fn token(&mut self, next: char) -> Option<Kind> {
        if self.rest.starts_with("//") {
            self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.block_comment();
        } else if let Some((opening, hashes)) = self.string_opening() {
            self.take(opening);
            return Some(Kind::Text(self.string_body(hashes)));
        } else if next == '\'' {
            self.quote();
        } else if next.is_alphabetic() || next == '_' {
            let word = self.while_word();
            return Some(Kind::Word(word.to_owned()));
        } else if next.is_ascii_digit() {
            self.while_word();
        } else {
            self.take(next.len_utf8());
            return (!next.is_whitespace()).then_some(Kind::Mark(next));
        }
        None
    }

    /// Takes this many bytes and counts the lines in them.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    fn while_word(&mut self) -> &'a str {
        if self.rest.starts_with("r#") {
            self.take(2);
        }
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        self.take(end)
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.take(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.take(2);
            } else if let Some(next) = self.rest.chars().next() {
                self.take(next.len_utf8());
            }
            if depth == 0 || self.rest.is_empty() {
                return;
            }
        }
    }

    /// Returns the length of the string opening here, and the number of hashes if it is raw.
    fn string_opening(&self) -> Option<(usize, Option<usize>)> {
        // Prefixes have at most two letters. A longer search at each character would take quadratic
        // time.
        let prefix = self.rest.bytes().take(3).position(|byte| matches!(byte, b'"' | b'#' | b'\''))?;
        let (letters, after) = self.rest.split_at(prefix);
        match letters {
            "" | "b" | "c" if after.starts_with('"') => Some((prefix + 1, None)),
            "r" | "br" | "cr" => {
                let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
                after[hashes..].starts_with('"').then_some((prefix + hashes + 1, Some(hashes)))
            }
            _ => None,
        }
    }

    fn string_body(&mut self, hashes: Option<usize>) -> String {
        let end = match hashes {
            Some(hashes) => self.rest.find(&format!("\"{}", "#".repeat(hashes))),
            None => unescaped_quote(self.rest),
        };
        let body = self.take(end.unwrap_or(self.rest.len())).to_owned();
        self.take((1 + hashes.unwrap_or(0)).min(self.rest.len()));
        body
    }

    /// A character literal or a lifetime.
    fn quote(&mut self) {
        self.take(1);
        let mut characters = self.rest.chars();
        match (characters.next(), characters.next()) {
            (Some('\\'), Some(escaped)) => {
                self.take(1 + escaped.len_utf8());
                self.take(self.rest.find('\'').map_or(self.rest.len(), |end| end + 1));
            }
            (Some(character), Some('\'')) => {
                self.take(character.len_utf8() + 1);
            }
            _ => {
                self.while_word();
            }
        }
    }
}

fn unescaped_quote(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        end
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<String> {
        let show = |token: Token| match token.kind {
            Kind::Word(word) => word,
            Kind::Text(text) => format!("\"{text}\""),
            Kind::Mark(mark) => mark.to_string(),
        };
        tokens(source).into_iter().map(show).collect()
    }

    #[test]
    fn comments_and_characters_are_dropped() {
        assert_eq!(shown("a // b \"c\"\n/* d /* e */ \"f\" */ g"), ["a", "g"]);
        assert_eq!(shown(r"x('\'', '\\', '\u{1F600}', '/', b'\'', 'y')"), shown("x( , , , , b, )"));
        assert_eq!(shown("&'static str"), ["&", "str"]);
    }

    #[test]
    fn strings_keep_their_text_whatever_their_form() {
        assert_eq!(shown(r##"("a \" // b", b"c", r"d\", r#"e " f"#)"##), {
            ["(", "\"a \\\" // b\"", ",", "\"c\"", ",", "\"d\\\"", ",", "\"e \" f\"", ")"]
        });
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let lines: Vec<_> = tokens("a\n/*\n*/ \"x\ny\"\nb").into_iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 3, 5]);
    }

    #[test]
    fn raw_identifiers_and_numbers_do_not_confuse_it() {
        assert_eq!(shown("r#type 0x1F_u8 1..2 br2"), ["type", ".", ".", "br2"]);
    }
}

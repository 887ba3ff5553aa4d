//! A line, read from its start.

/// The rest of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'t> {
    pub(super) rest: &'t str,
}

impl<'t> Scan<'t> {
    /// Consumes `prefix`, if the line continues with it.
    pub(super) fn eat(&mut self, prefix: &str) -> bool {
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Consumes everything before the next character that ends a word.
    pub(super) fn word(&mut self) -> &'t str {
        let ends =
            |byte: &u8| matches!(byte, b' ' | b'?' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'"' | b'=');
        let end = self.rest.as_bytes().iter().position(ends).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        text
    }

    /// Consumes quoted text without escapes.
    pub(super) fn quoted(&mut self) -> Option<&'t str> {
        let (text, rest) = self.rest.strip_prefix('"')?.split_once('"')?;
        self.rest = rest;
        Some(text)
    }

    /// Consumes a JSON string, including its quotes.
    pub(super) fn json_string(&mut self) -> Option<&'t str> {
        let mut escaped = true;
        let end = self.rest.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        let (text, rest) = self.rest.split_at_checked(end + 1)?;
        self.rest = rest;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_string_ends_at_the_quote_that_is_not_escaped() {
        for (line, string) in [
            (r#""a" b"#, Some(r#""a""#)),
            (r#""" b"#, Some(r#""""#)),
            (r#""\"" b"#, Some(r#""\"""#)),
            (r#""\\" b"#, Some(r#""\\""#)),
            (r#""a"#, None),
            ("", None),
        ] {
            assert_eq!(Scan { rest: line }.json_string(), string, "{line}");
        }
    }
}

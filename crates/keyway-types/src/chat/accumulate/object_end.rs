//! Where a JSON object that arrives in pieces ends.

/// How far a text has been read. Each byte is read once, however often the end is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ObjectEnd {
    read: usize,
    /// Open braces and brackets.
    depth: usize,
    in_string: bool,
    escaped: bool,
    state: State,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Before,
    Inside,
    After,
    /// It is not one object.
    Other,
}

impl ObjectEnd {
    /// Returns whether the text, which has only grown since the last time, is one whole object.
    #[inline]
    pub(super) fn is_reached(&mut self, text: &str) -> bool {
        for byte in text.as_bytes().get(self.read..).unwrap_or_default() {
            self.take(*byte);
        }
        self.read = text.len();
        self.state == State::After
    }

    #[inline]
    fn take(&mut self, byte: u8) {
        if self.in_string {
            let escapes = byte == b'\\' && !self.escaped;
            self.in_string = byte != b'"' || self.escaped;
            self.escaped = escapes;
            return;
        }
        match (self.state, byte) {
            (State::Other, _) | (State::Before | State::After, b' ' | b'\t' | b'\n' | b'\r') => {}
            (State::Before, b'{') => (self.state, self.depth) = (State::Inside, 1),
            (State::Before | State::After, _) => self.state = State::Other,
            (State::Inside, b'"') => self.in_string = true,
            (State::Inside, b'{' | b'[') => self.depth += 1,
            (State::Inside, b'}' | b']') => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.state = State::After;
                }
            }
            (State::Inside, _) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s8_an_object_ends_with_its_last_brace_however_it_arrives() {
        for (text, whole) in [
            ("{}", true),
            (" {\"a\":[{}],\"b\":\"}\\\"}\"}\n", true),
            (r#"{"path":"C:\\"}"#, true),
            ("", false),
            ("{", false),
            ("{\"a\":\"}", false),
            ("{} x", false),
            ("{}{}", false),
            ("[1]", false),
            ("7", false),
        ] {
            assert_eq!(ObjectEnd::default().is_reached(text), whole, "{text}");
            let mut end = ObjectEnd::default();
            let pieces = (0..=text.len()).map(|length| end.is_reached(&text[..length]));
            assert_eq!(pieces.last(), Some(whole), "{text}");
        }
    }
}

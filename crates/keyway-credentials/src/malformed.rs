//! Characters that a request header can't carry.

use std::fmt;

use crate::characters::name;

/// A character inside a key that a request header can't carry: a control character, or one outside
/// ASCII.
///
/// It holds the character and its position, the only parts of the key that may be shown.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Its position, counted in characters of the key from 1, after the key's surroundings were
    /// removed.
    pub position: usize,
    /// The character.
    pub character: char,
}

impl Malformed {
    /// Returns the first such character in `text`.
    pub(crate) fn find(text: &str) -> Option<Self> {
        let (index, character) = text.chars().enumerate().find(|(_, c)| !matches!(c, ' '..='~'))?;
        Some(Self { position: index + 1, character })
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U+{:04X} at position {}", u32::from(self.character), self.position)?;
        match name(self.character) {
            Some(name) => write!(f, " ({name})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        Malformed::find(text).map_or_else(String::new, |malformed| malformed.to_string())
    }

    #[test]
    fn k8_position_and_code_point_are_given() {
        assert_eq!(found("sk-emul-12345678\u{201d}"), "U+201D at position 17 (right double quotation mark)");
        assert_eq!(found("sk-emul-a\nb"), "U+000A at position 10 (line feed)");
        assert_eq!(found("s\u{43a}-emul"), "U+043A at position 2 (Cyrillic letter that looks like `k`)");
        assert_eq!(found("sk-é-\u{7f}"), "U+00E9 at position 4");
        assert_eq!(found("a\u{7f}"), "U+007F at position 2 (delete)");
        assert_eq!(found("a\tb"), "U+0009 at position 2 (tab)");
    }

    #[test]
    fn k8_printable_ascii_is_fine() {
        let all: String = (' '..='~').collect();
        assert_eq!(Malformed::find(&all), None);
        assert_eq!(Malformed::find(""), None);
    }
}

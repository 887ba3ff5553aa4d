//! Files of text that people write: UTF-8, with or without a byte order mark.

use std::path::Path;

use crate::error::{Error, ErrorKind};

/// Reads a file; `what` names it in errors, such as `replies file`.
///
/// # Errors
/// Fails if the file cannot be read, or is not UTF-8.
pub(crate) fn read(path: &Path, what: &str, kind: ErrorKind) -> Result<String, Error> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| {
        let text = format!("the {what} {shown} cannot be read; check its path and permissions");
        Error::new(kind, text).caused_by(error)
    })?;
    let mark = [&[0xFF, 0xFE][..], &[0xFE, 0xFF]].iter().any(|mark| bytes.starts_with(mark));
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(_) if mark => Err(Error::new(kind, format!("the {what} {shown} is UTF-16; save it as UTF-8"))),
        Err(error) => {
            let before = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let text = format!("the {what} {shown} is not UTF-8 in line {line}; save it as UTF-8");
            Err(Error::new(kind, text))
        }
    }
}

/// A place in a text: line and column, both from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Place {
    /// Returns the place of a byte of a text.
    pub(crate) fn of(text: &str, byte: usize) -> Self {
        let before = text.get(..byte.min(text.len())).unwrap_or("");
        let last = before.rsplit('\n').next().unwrap_or("");
        Self { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_bytes(bytes: &[u8]) -> Result<String, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        read(file.path(), "replies file", ErrorKind::Replies).map_err(|error| error.to_string())
    }

    #[test]
    fn a_mark_is_no_part_of_the_text_and_other_encodings_are_named() {
        assert_eq!(read_bytes(b"\xEF\xBB\xBFa: 1\r\n").unwrap(), "a: 1\r\n");
        assert_eq!(read_bytes(b"").unwrap(), "");
        for (bytes, words) in [
            (&b"\xFF\xFEa\0"[..], "is UTF-16; save it as UTF-8"),
            (b"\xFE\xFF\0a", "is UTF-16; save it as UTF-8"),
            (b"a: 1\nb: \xE9\n", "is not UTF-8 in line 2; save it as UTF-8"),
        ] {
            let error = read_bytes(bytes).unwrap_err();
            assert!(error.ends_with(words), "{error}");
        }
    }

    #[test]
    fn columns_count_characters() {
        let text = "añb\ncd\r\n";
        for (byte, line, column) in [(0, 1, 1), (3, 1, 3), (5, 2, 1), (6, 2, 2), (99, 3, 1)] {
            assert_eq!(Place::of(text, byte), Place { line, column }, "{byte}");
        }
    }
}

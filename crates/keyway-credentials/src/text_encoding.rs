//! Reading a small text file that holds a key.

use std::io;

use zeroize::Zeroizing;

use crate::{Answer, Finding, ProviderError, Source};

/// The largest file with keys.
pub(crate) const LONGEST_FILE: usize = 1 << 20;

/// The longest key, or any other value.
pub(crate) const LONGEST_VALUE: usize = 64 << 10;

/// Returns a file's text without its byte-order mark, wiped when dropped, or the answer that ends
/// the search: a missing file is absent, and an unreadable one is a failure (K3), which is
/// transient if its contents are unusable (P4).
pub(crate) fn text_of(contents: io::Result<Vec<u8>>, source: &Source) -> Result<Zeroizing<String>, Answer> {
    read_text(contents, source, false)
}

/// The same, with U+FFFD for what is not valid UTF-8, for files of which only some lines matter.
#[cfg(feature = "dotenv")]
pub(crate) fn lenient_text_of(
    contents: io::Result<Vec<u8>>,
    source: &Source,
) -> Result<Zeroizing<String>, Answer> {
    read_text(contents, source, true)
}

fn read_text(
    contents: io::Result<Vec<u8>>,
    source: &Source,
    lenient: bool,
) -> Result<Zeroizing<String>, Answer> {
    let trouble = |message: &str, next_step: &str| {
        ProviderError::new(source.clone(), format!("cannot be read: {message}"), next_step)
    };
    let failed = |message: &str, next_step: &str| Answer::Failed(trouble(message, next_step).passing());
    let bytes = contents.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Answer::NotConfigured(Finding::Absent),
        io::ErrorKind::TimedOut => {
            failed("it returned nothing in time", "write to it, or use a regular file")
        }
        kind => Answer::Failed(trouble(&kind.to_string(), "make the file readable, or remove it")),
    })?;
    let bytes = Zeroizing::new(bytes);
    if bytes.len() > LONGEST_FILE {
        return Err(failed("it is larger than 1 MiB", "use a smaller file"));
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())),
        Err(_) if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) => {
            Err(failed("its text is UTF-16, not UTF-8", "save the file as UTF-8"))
        }
        Err(_) if lenient => {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
            Ok(Zeroizing::new(String::from_utf8_lossy(bytes).into_owned()))
        }
        Err(error) => {
            let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(failed(&format!("line {line} is not valid UTF-8"), "save the file as UTF-8"))
        }
    }
}

/// Returns the text without its final newline, which files and commands end with: nobody typed it,
/// so there is no warning (K7).
pub(crate) fn without_line_end(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

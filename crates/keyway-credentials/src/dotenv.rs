//! `.env` files.

use std::cell::Cell;
use std::io::{self, Read};
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::decode::read_text;
use crate::provider::{Snapshot, provide_snapshot};
use crate::{Answer, Credential, Finding, KeyKind, ProviderError, Source, System};

/// A variable in a `.env` file, read once (K2); the process environment is never changed.
///
/// The whole file must follow the syntax of the `dotenvy` crate: a line that does not is a failure (K3), which gives
/// its number and not its text. When a name occurs twice, the last one counts. A missing file is not configured.
///
/// Most files mean the same to python-dotenv. It differs in these:
///
/// - Every line must make sense. python-dotenv skips the others, and with them a key that was mistyped.
/// - A value with white space needs quotes (`KEY=a b` is a failure), and quotes inside of a value are removed (`a'b'c` is `abc`).
/// - `$NAME` stands for a variable as `${NAME}` does; its name ends at the first character that is no letter or digit.
///   In single quotes neither does. `${NAME:-default}` is no default.
/// - `\` takes the next character as it is, but for single quotes, in which it means nothing: `\$` is how a `$` is written.
/// - The process environment comes before the lines above where a variable is looked up; with python-dotenv it comes after them.
///
/// `$NAME` and `${NAME}` in a value that is not in single quotes stand for another variable. `dotenvy` looks in the
/// process environment for it, then in the lines above; this is the one look at the environment that does not go
/// through [`System`].
#[derive(Clone, Debug)]
pub struct DotenvProvider(Snapshot);

impl DotenvProvider {
    /// Reads the variable `name` of the file `path` as a credential of `kind`.
    pub fn read(
        system: &dyn System,
        path: impl Into<PathBuf>,
        name: impl Into<String>,
        kind: KeyKind,
    ) -> Self {
        let (path, name) = (path.into(), name.into());
        let source = Source::Dotenv { path: path.clone(), name: name.clone() };
        let answer = match read_text(system, &path, &Source::File(path.clone())) {
            Err(answer) => answer,
            Ok(text) => match find(&text, &name) {
                Ok(Some(value)) => Credential::from_text(&value, kind, source.clone()).into(),
                Ok(None) => Answer::NotConfigured(Finding::Absent),
                Err(line) => Answer::Failed(malformed(Source::File(path), line)),
            },
        };
        Self(Snapshot { source, answer })
    }
}

provide_snapshot!(DotenvProvider);

/// A file with a line that cannot be read.
pub(crate) fn malformed(file: Source, line: usize) -> ProviderError {
    ProviderError::new(
        file,
        format!("cannot be used: line {line} is not of the form NAME=value"),
        "correct that line, or put its value in quotes",
    )
}

/// The last value of `name`, or the number of the first line that cannot be read.
pub(crate) fn find(text: &str, name: &str) -> Result<Option<Zeroizing<String>>, usize> {
    // Without a final newline the parser takes trailing white space for an unfinished line.
    let text = Zeroizing::new(format!("{text}\n"));
    let delivered = Cell::new(0);
    let mut found = None;
    for entry in dotenvy::from_read_iter(Lines { rest: text.as_bytes(), delivered: &delivered }) {
        match entry {
            Ok((entry_name, value)) => {
                let value = Zeroizing::new(value);
                if entry_name == name {
                    found = Some(value);
                }
            }
            // An entry may span several lines; the error holds its text, and so how many.
            Err(dotenvy::Error::LineParse(entry, _)) => {
                let spanned = Zeroizing::new(entry).lines().count().max(1);
                return Err((delivered.get() + 1).saturating_sub(spanned).max(1));
            }
            Err(_) => return Err(delivered.get().max(1)),
        }
    }
    Ok(found)
}

/// Hands out at most one line at a time, so that the count tells how far the parser, which has no line numbers, has got.
struct Lines<'a> {
    rest: &'a [u8],
    delivered: &'a Cell<usize>,
}

impl Read for Lines<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let line =
            self.rest.iter().position(|byte| *byte == b'\n').map_or(self.rest.len(), |newline| newline + 1);
        let length = line.min(buffer.len());
        let (piece, rest) = self.rest.split_at(length);
        buffer[..length].copy_from_slice(piece);
        self.rest = rest;
        self.delivered.set(self.delivered.get() + usize::from(piece.ends_with(b"\n")));
        Ok(length)
    }
}

#[cfg(test)]
mod tests;

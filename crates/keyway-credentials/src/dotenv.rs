//! `.env` files.

mod line_note;
mod mistake;
mod syntax;

use std::num::NonZero;
use std::path::PathBuf;

use zeroize::Zeroizing;

pub use self::line_note::LineNote;
use self::line_note::Reading;
pub(crate) use self::mistake::Mistake;
use self::syntax::Flaw;
use crate::provider::provide_snapshot;
use crate::read_once::ReadOnce;
use crate::text_encoding::lenient_text_of;
use crate::{Answer, Credential, Finding, KeyKind, Note, Source, System};

/// Reads a variable from a `.env` file, once. The process environment is neither read nor changed.
///
/// A line is `NAME=value`, optionally after `export`, a comment (`#`), or blank. Any other line is
/// passed over, unless it names this variable: `NAME: value`, or a quote that is not closed, is a
/// failure that reports the line's number but not its text, if no later line sets the variable. A
/// name without `=` sets nothing. If a name occurs twice, the last one counts. A missing file counts
/// as not configured, and a pipe is read on the first query, within the chain's deadline.
///
/// - A value ends with its line, without the surrounding blanks. A `#` after a blank begins a
///   comment. Blanks inside a value without quotes belong to it, with a [note](crate::LineNote).
/// - Single quotes keep everything as written. In double quotes `\n`, `\r` and `\t` are control
///   characters, and `\"`, `\\` and `\$` stand for their second character; any other `\` stays.
///   Both may span lines. After the closing quote only a comment may follow.
/// - **Nothing is expanded**: a `$` is an ordinary character, so `${NAME}` is seven characters.
/// - A file is at most 1 MiB, a value at most 64 KiB. Lines end with LF, CR LF or CR, and a byte-order
///   mark at the start is ignored.
///
/// Most files mean the same to python-dotenv. It differs in that it expands `${NAME}`, reads `\'`
/// in single quotes as a quote, and skips a mistyped line of the key without a word.
#[derive(Clone, Debug)]
pub struct DotenvProvider(ReadOnce);

impl DotenvProvider {
    /// Reads the variable `name` from the file `path` as a credential of `kind`.
    pub fn read(
        system: &dyn System,
        path: impl Into<PathBuf>,
        name: impl Into<String>,
        kind: KeyKind,
    ) -> Self {
        let (path, name) = (path.into(), name.into());
        let (source, file) =
            (Source::Dotenv { path: path.clone(), name: name.clone() }, Source::File(path.clone()));
        let found = source.clone();
        Self(ReadOnce::read(system, path, source, move |contents| match lenient_text_of(contents, &file) {
            Err(answer) => answer,
            Ok(text) => match find(&text, &name) {
                Ok(Found::Value(value)) => value.credential(kind, found.clone()).into(),
                Ok(Found::NameOnly(line)) => Answer::NotConfigured(Finding::NameOnly { line: line.get() }),
                Ok(Found::Nothing) => Answer::NotConfigured(Finding::Absent),
                Err(mistake) => Answer::Failed(mistake.error(file.clone(), &name)),
            },
        }))
    }
}

provide_snapshot!(DotenvProvider);

/// What a file says about a variable.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    /// Its name without `=`, on this line.
    NameOnly(NonZero<usize>),
    Value(Value),
}

/// A variable's value, and how it was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: Zeroizing<String>,
    pub(crate) notes: Vec<LineNote>,
}

impl Value {
    /// Returns the value as a credential, `None` if it is blank.
    pub(crate) fn credential(&self, kind: KeyKind, source: Source) -> Option<Credential> {
        let credential = Credential::from_text(&self.text, kind, source)?;
        Some(self.notes.iter().fold(credential, |credential, note| credential.with_note(Note::Line(*note))))
    }
}

/// Returns the last value of `name`.
///
/// # Errors
/// The last line that names it, if that line is malformed.
pub(crate) fn find(text: &str, name: &str) -> Result<Found, Mistake> {
    let (mut found, mut passed_over, mut mistake) = (Found::Nothing, None, None);
    for line in syntax::lines(text).filter(|line| line.concerns(name)) {
        match line.entry {
            Ok(entry) => {
                let readings = entry.reading.into_iter().chain(passed_over.map(Reading::PassedOver));
                let notes = readings.map(|reading| LineNote::new(line.number, reading)).collect();
                found = Found::Value(Value { text: entry.value.text(), notes });
                mistake = None;
            }
            Err(Flaw::NameOnly) if found == Found::Nothing => found = Found::NameOnly(line.number),
            Err(Flaw::NameOnly) => {}
            Err(flaw) => {
                mistake = Some(Mistake { line: line.number, flaw });
                passed_over = Some(line.number);
            }
        }
    }
    mistake.map_or(Ok(found), Err)
}

#[cfg(test)]
mod tests;

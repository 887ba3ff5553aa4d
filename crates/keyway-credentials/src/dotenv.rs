//! `.env` files.

mod syntax;

use std::path::PathBuf;

use zeroize::Zeroizing;

use self::syntax::Mistake;
use crate::provider::provide_snapshot;
use crate::read_once::ReadOnce;
use crate::text_encoding::text_of;
use crate::{Answer, Credential, Finding, KeyKind, Source, System};

/// Reads a variable from a `.env` file, once. The process environment is neither read nor changed.
///
/// A line is `NAME=value`, optionally after `export`, a comment (`#`), or blank. Any other line is
/// a failure, which reports the line's number but not its text. If a name occurs twice, the last
/// one counts. A missing file counts as not configured, and a pipe is read on the first query,
/// within the chain's deadline.
///
/// - A value ends with its line, without the surrounding blanks. A `#` after a blank begins a
///   comment. A value with whitespace needs quotes (`KEY=a b` is a failure).
/// - Single quotes keep everything as written. In double quotes `\n`, `\r` and `\t` are control
///   characters, and `\"`, `\\` and `\$` stand for their second character; any other `\` stays.
///   Both may span lines.
/// - **Nothing is expanded**: a `$` is an ordinary character, so `${NAME}` is seven characters.
/// - A file is at most 1 MiB, a value at most 64 KiB.
///
/// Most files mean the same to python-dotenv. It differs in that it expands `${NAME}`, reads `\'`
/// in single quotes as a quote, accepts `KEY=a b`, and skips lines it can't parse, which can
/// include a mistyped key.
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
        Self(ReadOnce::read(system, path, source, move |contents| match text_of(contents, &file) {
            Err(answer) => answer,
            Ok(text) => match find(&text, &name) {
                Ok(Some(value)) => Credential::from_text(&value, kind, found.clone()).into(),
                Ok(None) => Answer::NotConfigured(Finding::Absent),
                Err(mistake) => Answer::Failed(mistake.error(file.clone())),
            },
        }))
    }
}

provide_snapshot!(DotenvProvider);

/// Returns the last value of `name`, or the first malformed line.
pub(crate) fn find(text: &str, name: &str) -> Result<Option<Zeroizing<String>>, Mistake> {
    let mut found = None;
    for entry in syntax::entries(text) {
        let entry = entry?;
        if entry.name == name {
            found = Some(entry.value);
        }
    }
    Ok(found.map(|value| value.text()))
}

#[cfg(test)]
mod tests;

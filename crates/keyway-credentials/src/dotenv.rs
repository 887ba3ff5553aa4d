//! `.env` files.

mod syntax;

use std::path::PathBuf;

use zeroize::Zeroizing;

use self::syntax::Mistake;
use crate::provider::provide_snapshot;
use crate::read_once::ReadOnce;
use crate::text_encoding::text_of;
use crate::{Answer, Credential, Finding, KeyKind, Source, System};

/// A variable in a `.env` file, read once (K2); the process environment is neither looked at nor changed.
///
/// A line is `NAME=value`, perhaps behind `export`, a comment (`#`), or blank. A line that is none of these is a failure (K3), which
/// gives its number and not its text. When a name occurs twice, the last one counts. A missing file is not configured, and a pipe is
/// read when it is first asked, within the deadline of the chain (P5).
///
/// - A value ends with its line, without the blanks around it; a `#` with a blank before it begins a comment. A value with white space
///   needs quotes (`KEY=a b` is a failure).
/// - In single quotes everything is as it is written. In double quotes `\n`, `\r` and `\t` are control characters, and `\"`, `\\` and
///   `\$` the second of their characters; any other `\` stays. Both may span lines.
/// - **Nothing is expanded**: a `$` is a character, as `${NAME}` is seven of them.
/// - A file is at most 1 MiB, a value 64 KiB.
///
/// Most files mean the same to python-dotenv. It replaces `${NAME}` and takes `\'` in single quotes for a quote, takes `KEY=a b`, and
/// skips the lines that it cannot read, and with them a key that was mistyped.
#[derive(Clone, Debug)]
pub struct DotenvProvider(ReadOnce);

impl DotenvProvider {
    /// Reads the variable `name` of the file `path` as a credential of `kind`.
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

/// The last value of `name`, or the first line that cannot be read.
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

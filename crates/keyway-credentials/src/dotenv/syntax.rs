//! The syntax of `.env` files, read in one pass.

use zeroize::Zeroizing;

use crate::text_encoding::LONGEST_VALUE;
use crate::{ProviderError, Source};

/// A variable and its value, as written.
pub(super) struct Entry<'a> {
    pub(super) name: &'a str,
    pub(super) value: Value<'a>,
}

/// A value as written, without its quotes.
pub(super) enum Value<'a> {
    AsItIs(&'a str),
    Escaped(&'a str),
}

impl Value<'_> {
    /// Returns the value's text.
    pub(super) fn text(&self) -> Zeroizing<String> {
        let written = match self {
            Self::AsItIs(text) => return Zeroizing::new((*text).to_owned()),
            Self::Escaped(text) => text,
        };
        // Allocated at full size: a growing buffer leaves copies behind.
        let mut text = Zeroizing::new(String::with_capacity(written.len()));
        let mut characters = written.chars();
        while let Some(character) = characters.next() {
            match (character, character == '\\') {
                (character, false) => text.push(character),
                (_, true) => match characters.next() {
                    Some('n') => text.push('\n'),
                    Some('r') => text.push('\r'),
                    Some('t') => text.push('\t'),
                    Some(character @ ('"' | '\\' | '$')) => text.push(character),
                    Some(other) => text.extend(['\\', other]),
                    None => text.push('\\'),
                },
            }
        }
        text
    }
}

/// The first mistake in a file, and its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mistake {
    /// It is not of the form `NAME=value`.
    Form(usize),
    /// A quote opened there is not closed.
    Unclosed(usize),
    /// Something other than a comment follows the closing quote of the value that begins there.
    Behind(usize),
    /// The value that begins there is too long.
    TooLong(usize),
}

impl Mistake {
    /// Returns the error for the file.
    pub(crate) fn error(self, file: Source) -> ProviderError {
        let (message, next_step) = match self {
            Self::Form(line) => (
                format!("line {line} does not have the form NAME=value"),
                "correct that line, or put its value in quotes",
            ),
            Self::Unclosed(line) => {
                (format!("the quote on line {line} is not closed"), "close it, or remove it")
            }
            Self::Behind(line) => (
                format!("there is text after the closing quote of the value on line {line}"),
                "remove it, or put a space and `#` before it",
            ),
            Self::TooLong(line) => {
                (format!("the value on line {line} is longer than 64 KiB"), "remove that line")
            }
        };
        ProviderError::new(file, format!("cannot be used: {message}"), next_step)
    }
}

/// Returns the variables of a file in order, up to the first mistake.
pub(super) fn entries(text: &str) -> Entries<'_> {
    Entries { rest: text, line: 1 }
}

pub(super) struct Entries<'a> {
    rest: &'a str,
    /// The number of the first line of `rest`.
    line: usize,
}

impl<'a> Iterator for Entries<'a> {
    type Item = Result<Entry<'a>, Mistake>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let (line, rest) = cut_line(self.rest);
            let content = line.trim_start_matches(is_blank);
            if !content.is_empty() && !content.starts_with('#') {
                return Some(self.entry());
            }
            (self.rest, self.line) = (rest, self.line + 1);
        }
        None
    }
}

impl<'a> Entries<'a> {
    /// Parses the entry that begins with the next line. Nothing follows a mistake.
    fn entry(&mut self) -> Result<Entry<'a>, Mistake> {
        let (line, text) = (self.line, std::mem::take(&mut self.rest));
        let (name, begin) = name(cut_line(text).0).ok_or(Mistake::Form(line))?;
        // In the whole text: a quoted value may continue past its line.
        let written = &text[begin..];
        let value = written.trim_start_matches(is_blank);
        let (value, length, rest) = match value.as_bytes().first() {
            Some(b'\'') => {
                let length = value[1..].find('\'').ok_or(Mistake::Unclosed(line))?;
                (Value::AsItIs(&value[1..=length]), length, behind(&value[length + 2..], line)?)
            }
            Some(b'"') => {
                let length = closing(&value[1..]).ok_or(Mistake::Unclosed(line))?;
                (Value::Escaped(&value[1..=length]), length, behind(&value[length + 2..], line)?)
            }
            _ => {
                let (value, rest) = cut_line(written);
                let value = without_comment(value);
                if value.contains(|character: char| character.is_ascii_whitespace()) {
                    return Err(Mistake::Form(line));
                }
                (Value::AsItIs(value), value.len(), rest)
            }
        };
        if length > LONGEST_VALUE {
            return Err(Mistake::TooLong(line));
        }
        let read = &text.as_bytes()[..text.len() - rest.len()];
        self.line += read.iter().filter(|byte| **byte == b'\n').count();
        self.rest = rest;
        Ok(Entry { name, value })
    }
}

/// Returns the first line without its end, and the rest.
fn cut_line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line.strip_suffix('\r').unwrap_or(line), rest)
}

/// Returns the name in a line, and the position after the `=`.
fn name(line: &str) -> Option<(&str, usize)> {
    let (before, value) = line.split_once('=')?;
    let name = before.trim_matches(is_blank);
    // A variable may be called `export`.
    let name = match name.strip_prefix("export") {
        Some(exported) if exported.starts_with(is_blank) => exported.trim_start_matches(is_blank),
        _ => name,
    };
    let fits = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '-');
    (!name.is_empty() && name.chars().all(fits)).then_some((name, line.len() - value.len()))
}

/// Returns where text after an opening double quote ends.
fn closing(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
}

/// Returns what follows the line that contains a closing quote.
fn behind(text: &str, line: usize) -> Result<&str, Mistake> {
    let (ending, rest) = cut_line(text);
    let comment = ending.trim_start_matches(is_blank);
    let is_comment = comment.starts_with('#') && comment.len() < ending.len();
    if comment.is_empty() || is_comment { Ok(rest) } else { Err(Mistake::Behind(line)) }
}

/// Returns an unquoted value, without its comment and trailing blanks.
fn without_comment(value: &str) -> &str {
    let comment = value.match_indices('#').map(|(at, _)| at).find(|at| value[..*at].ends_with(is_blank));
    value[..comment.unwrap_or(value.len())].trim_matches(is_blank)
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t')
}

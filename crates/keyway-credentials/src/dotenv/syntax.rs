//! The syntax of `.env` files, read in one pass.
//!
//! A file belongs to many programs, so a line that this syntax does not know is passed over. It only
//! matters to a reader of the variable that it names.

use std::num::NonZero;

use zeroize::Zeroizing;

use super::line_note::Reading;
use crate::text_encoding::LONGEST_VALUE;

/// A variable and its value, as written.
pub(super) struct Entry<'a> {
    pub(super) name: &'a str,
    pub(super) value: Value<'a>,
    /// What is unusual about how it is written.
    pub(super) reading: Option<Reading>,
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

    fn written(&self) -> &str {
        match self {
            Self::AsItIs(text) | Self::Escaped(text) => text,
        }
    }
}

/// Why a line has no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It has a name and no `=`.
    NameOnly,
    /// It is not of the form `NAME=value`.
    Form,
    /// A quote opened there is not closed.
    Unclosed,
    /// Something other than a comment follows the closing quote of the value that begins there.
    Behind,
    /// The value that begins there is too long.
    TooLong,
    /// The value that begins there is not valid UTF-8.
    NotUtf8,
}

/// A line that is neither blank nor a comment, with the lines that its value continues on.
pub(super) struct Line<'a> {
    pub(super) number: NonZero<usize>,
    /// The text of its first line.
    pub(super) text: &'a str,
    pub(super) entry: Result<Entry<'a>, Flaw>,
}

impl Line<'_> {
    /// Returns whether the line is about the variable `name`, even if it is no entry: `NAME: value`,
    /// `set NAME=value`, `NAME`.
    pub(super) fn concerns(&self, name: &str) -> bool {
        if let Ok(entry) = &self.entry {
            return entry.name == name;
        }
        let (before, assigns) = match self.text.split_once('=') {
            Some((before, _)) => (before, true),
            None => (self.text, false),
        };
        let mut words = before.split(|c: char| !is_of_name(c)).filter(|word| !word.is_empty());
        let first = words.next().filter(|word| *word != "export").or_else(|| words.next());
        first == Some(name) || (assigns && words.next_back() == Some(name))
    }
}

/// Returns the lines of a file in order.
pub(super) fn lines(text: &str) -> Lines<'_> {
    Lines { rest: text, number: NonZero::<usize>::MIN }
}

pub(super) struct Lines<'a> {
    rest: &'a str,
    /// The number of the first line of `rest`.
    number: NonZero<usize>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let (text, rest) = cut_line(self.rest);
            let content = text.trim_start_matches(is_blank);
            if !content.is_empty() && !content.starts_with('#') {
                let number = self.number;
                let (entry, rest) = match entry(self.rest) {
                    Ok((entry, rest)) => (Ok(entry), rest),
                    // The next line is read anew: what a stray quote swallowed may be entries.
                    Err(flaw) => (Err(flaw), rest),
                };
                self.go_on(rest);
                return Some(Line { number, text, entry });
            }
            self.go_on(rest);
        }
        None
    }
}

impl<'a> Lines<'a> {
    fn go_on(&mut self, rest: &'a str) {
        let read = &self.rest[..self.rest.len() - rest.len()];
        self.number = self.number.saturating_add(ends(read));
        self.rest = rest;
    }
}

/// Parses the entry at the start of `text`, and returns what follows it.
fn entry(text: &str) -> Result<(Entry<'_>, &str), Flaw> {
    let first = cut_line(text).0;
    let (name, begin) = name(first)?;
    // In the whole text: a quoted value may continue past its line.
    let written = &text[begin..];
    let value = written.trim_start_matches(is_blank);
    let (value, rest, reading) = match value.as_bytes().first() {
        Some(b'\'') => {
            let length = value[1..].find('\'').ok_or(Flaw::Unclosed)?;
            let (rest, reading) = behind(&value[length + 2..])?;
            (Value::AsItIs(&value[1..=length]), rest, reading)
        }
        Some(b'"') => {
            let length = closing(&value[1..]).ok_or(Flaw::Unclosed)?;
            let (rest, reading) = behind(&value[length + 2..])?;
            (Value::Escaped(&value[1..=length]), rest, reading)
        }
        _ => {
            let (value, rest) = cut_line(written);
            let value = without_comment(value);
            let has_blanks = value.contains(|character: char| character.is_ascii_whitespace());
            (Value::AsItIs(value), rest, has_blanks.then_some(Reading::Blanks))
        }
    };
    if value.written().len() > LONGEST_VALUE {
        return Err(Flaw::TooLong);
    }
    // What a lossy conversion left there.
    if value.written().contains(char::REPLACEMENT_CHARACTER) {
        return Err(Flaw::NotUtf8);
    }
    Ok((Entry { name, value, reading }, rest))
}

/// Returns the first line without its end, and the rest. A line ends as it does in any system.
fn cut_line(text: &str) -> (&str, &str) {
    let Some(at) = text.find(['\n', '\r']) else { return (text, "") };
    let end = if text[at..].starts_with("\r\n") { 2 } else { 1 };
    (&text[..at], &text[at + end..])
}

/// Returns how many lines end in a text.
fn ends(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_end = |at: &usize| match bytes[*at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..bytes.len()).filter(is_end).count()
}

/// Returns the name in a line, and the position after the `=`.
fn name(line: &str) -> Result<(&str, usize), Flaw> {
    let (before, value) = line.split_once('=').unwrap_or((without_comment(line), ""));
    let name = before.trim_matches(is_blank);
    // A variable may be called `export`.
    let name = match name.strip_prefix("export") {
        Some(exported) if exported.starts_with(is_blank) => exported.trim_start_matches(is_blank),
        _ => name,
    };
    if name.is_empty() || !name.chars().all(is_of_name) {
        return Err(Flaw::Form);
    }
    if !line.contains('=') {
        return Err(Flaw::NameOnly);
    }
    Ok((name, line.len() - value.len()))
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '-')
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

/// Returns what follows the line that contains a closing quote, where only a comment may stand.
fn behind(text: &str) -> Result<(&str, Option<Reading>), Flaw> {
    let (ending, rest) = cut_line(text);
    let comment = ending.trim_start_matches(is_blank);
    let reading = match comment.starts_with('#') {
        true => (comment.len() == ending.len()).then_some(Reading::Comment),
        false if comment.is_empty() => None,
        false => return Err(Flaw::Behind),
    };
    Ok((rest, reading))
}

/// Returns an unquoted value, without its comment and trailing blanks.
fn without_comment(value: &str) -> &str {
    let comment = value.match_indices('#').map(|(at, _)| at).find(|at| value[..*at].ends_with(is_blank));
    value[..comment.unwrap_or(value.len())].trim_matches(is_blank)
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t')
}

//! The blocks of a text table, as far as comparing them takes: the lines of each by what they are about.

use std::collections::BTreeMap;

/// The blocks of a table, by kind and name.
pub(super) type Blocks<'t> = BTreeMap<(Kind, &'t str), Block<'t>>;

/// What a block describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Operation,
    Socket,
    Webhook,
    Type,
}

/// One block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Block<'t> {
    /// The first word, such as `enum`.
    pub(super) keyword: &'t str,
    /// What the first line says after the name.
    pub(super) head: &'t str,
    /// What the other lines are about, each with what it says of that.
    pub(super) lines: BTreeMap<&'t str, &'t str>,
}

/// Reads a table. What is no block is left out.
pub(super) fn read(table: &str) -> Blocks<'_> {
    table.split("\n\n").filter_map(block).collect()
}

fn block(text: &str) -> Option<((Kind, &str), Block<'_>)> {
    let mut lines = text.lines();
    let (keyword, rest) = lines.next()?.split_once(' ')?;
    let (name, head) = rest.split_once(' ').unwrap_or((rest, ""));
    let kind = match keyword {
        "operation" => Kind::Operation,
        "socket" => Kind::Socket,
        "webhook" => Kind::Webhook,
        "type" | "enum" | "union" | "alias" => Kind::Type,
        _ => return None,
    };
    let lines = lines.filter_map(|line| line.strip_prefix("  ")).map(|line| about(keyword, line)).collect();
    Some(((kind, name), Block { keyword, head, lines }))
}

/// Parts a line into what it is about and what it says.
fn about<'t>(keyword: &str, line: &'t str) -> (&'t str, &'t str) {
    let end = match keyword {
        "enum" => line.len(),
        "type" => line.find(['!', ':']).unwrap_or(line.len()),
        "union" => line.find([' ', ':']).unwrap_or(line.len()),
        _ => end_of_fact(line),
    };
    line.split_at(end)
}

/// The words that come several times in an operation: what they are about is the second word.
const NAMED: &[&str] =
    &["path", "query", "header", "part_type", "header_name", "fixed_query", "fixed_header"];

fn end_of_fact(line: &str) -> usize {
    let word = line.find([' ', ':']).unwrap_or(line.len());
    if !NAMED.contains(&&line[..word]) {
        return word;
    }
    let second = line[word..].trim_start();
    let start = line.len() - second.len();
    start + second.find(['!', ':', ' ']).unwrap_or(second.len())
}

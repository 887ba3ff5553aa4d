//! A table: the index of its names, and what has been read of it.
//!
//! [`Table`] and [`Named`] know each other, because a shape refers to names that are read later.

use std::fmt;
use std::sync::OnceLock;

use crate::grammar;
use crate::model::{Named, OperationSchema, WebhookSchema};

/// A text table. Names are indexed at first use, and each block is read once, when it is asked for.
///
/// A malformed line is absent, and a shape that refers to an unknown name too; [`check`](Table::check) finds them.
pub struct Table<'t> {
    text: &'t str,
    index: OnceLock<Index<'t>>,
}

/// The blocks of a table, sorted by name.
struct Index<'t> {
    types: Vec<Named<'t>>,
    operations: Vec<Entry<'t, OperationSchema<'t>>>,
    webhooks: Vec<Entry<'t, WebhookSchema<'t>>>,
}

/// An operation or webhook.
struct Entry<'t, T> {
    block: Block<'t>,
    read: OnceLock<T>,
}

/// One block as text.
#[derive(Clone, Debug)]
pub(crate) struct Block<'t> {
    /// The first word of its first line.
    pub(crate) keyword: &'t str,
    /// The second word.
    pub(crate) name: &'t str,
    /// The rest of the first line.
    pub(crate) head: &'t str,
    /// The indented lines.
    pub(crate) lines: &'t str,
    /// The number of its first line.
    pub(crate) number: usize,
}

impl<'t> Block<'t> {
    fn new(text: &'t str, number: usize) -> Self {
        let (first, lines) = text.split_once('\n').unwrap_or((text, ""));
        let mut words = first.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default();
        Self { keyword: word(), name: word(), head: word(), lines, number }
    }
}

impl<'t> Table<'t> {
    /// A table over a text.
    pub const fn new(text: &'t str) -> Self {
        Self { text, index: OnceLock::new() }
    }

    /// Finds a type by its name.
    pub fn named(&'t self, name: &str) -> Option<&'t Named<'t>> {
        let types = &self.index().types;
        types.get(types.binary_search_by(|named| named.name.cmp(name)).ok()?)
    }

    /// All types, sorted by name.
    pub fn types(&'t self) -> impl Iterator<Item = &'t Named<'t>> {
        self.index().types.iter()
    }

    /// Finds an operation by its ID.
    pub fn operation(&'t self, id: &str) -> Option<&'t OperationSchema<'t>> {
        let operations = &self.index().operations;
        let at = operations.binary_search_by(|entry| entry.block.name.cmp(id)).ok()?;
        operations.get(at).map(|entry| self.read_operation(entry))
    }

    /// All operations, sorted by ID.
    pub fn operations(&'t self) -> impl Iterator<Item = &'t OperationSchema<'t>> {
        self.index().operations.iter().map(|entry| self.read_operation(entry))
    }

    /// All webhooks, sorted by ID.
    pub fn webhooks(&'t self) -> impl Iterator<Item = &'t WebhookSchema<'t>> {
        let read = |entry: &'t Entry<'t, WebhookSchema<'t>>| {
            entry.read.get_or_init(|| grammar::webhook(&entry.block, self, &mut Vec::new()))
        };
        self.index().webhooks.iter().map(read)
    }

    fn read_operation(&'t self, entry: &'t Entry<'t, OperationSchema<'t>>) -> &'t OperationSchema<'t> {
        entry.read.get_or_init(|| grammar::operation(&entry.block, self, &mut Vec::new()))
    }

    fn index(&'t self) -> &'t Index<'t> {
        self.index.get_or_init(|| Index::of(self))
    }

    /// The blocks in the text's order, without comments.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = Block<'t>> {
        let mut next = 1;
        let numbered = self.text.split("\n\n").map(move |text| {
            let number = next;
            next += 2 + text.bytes().filter(|byte| *byte == b'\n').count();
            (text, number)
        });
        let blocks = numbered.filter(|(text, _)| !text.is_empty() && !text.starts_with('#'));
        blocks.map(|(text, number)| Block::new(text, number))
    }
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

impl<'t> Index<'t> {
    fn of(table: &'t Table<'t>) -> Self {
        let (mut types, mut operations, mut webhooks) = (Vec::new(), Vec::new(), Vec::new());
        for block in table.blocks() {
            match block.keyword {
                "operation" => operations.push(Entry { block, read: OnceLock::new() }),
                "webhook" => webhooks.push(Entry { block, read: OnceLock::new() }),
                word if grammar::DEFINITIONS.contains(&word) => {
                    types.push(Named { name: block.name, table, block, shape: OnceLock::new() });
                }
                _ => {}
            }
        }
        // They are sorted already in a table that codegen made.
        types.sort_by_key(|named| named.name);
        operations.sort_by_key(|entry| entry.block.name);
        webhooks.sort_by_key(|entry| entry.block.name);
        Self { types, operations, webhooks }
    }
}

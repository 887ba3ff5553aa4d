//! A table: the index of its names, and the parts parsed so far.
//!
//! [`Table`] and [`Named`] refer to each other, because a shape refers to names that are parsed
//! later.

use std::fmt;
use std::sync::OnceLock;

use memchr::{memchr, memchr_iter, memmem};

use crate::grammar;
use crate::model::{Named, OperationSchema, SocketSchema, WebhookSchema};

/// A text table. Names are indexed on first use, and each block is parsed once, when it is needed.
///
/// Malformed lines and shapes with unknown names are treated as absent; [`check`](Table::check)
/// reports them.
pub struct Table<'t> {
    text: &'t str,
    index: OnceLock<Index<'t>>,
}

/// The blocks of a table, sorted by name.
struct Index<'t> {
    types: Vec<Entry<'t, Named<'t>>>,
    operations: Vec<Entry<'t, OperationSchema<'t>>>,
    sockets: Vec<Entry<'t, SocketSchema<'t>>>,
    webhooks: Vec<Entry<'t, WebhookSchema<'t>>>,
}

/// One block of an index. What is read of it is boxed: few of the 3,600 are needed in one program.
struct Entry<'t, T> {
    text: &'t str,
    read: OnceLock<Box<T>>,
}

impl<'t, T> Entry<'t, T> {
    fn block(&self) -> Block<'t> {
        Block { text: self.text, number: 0 }
    }

    fn name(&self) -> &'t str {
        self.block().name()
    }

    fn read(&self, read: impl FnOnce(Block<'t>) -> T) -> &T {
        self.read.get_or_init(|| Box::new(read(self.block())))
    }
}

/// Finds an entry of a sorted list by its name.
fn find<'i, 't, T>(entries: &'i [Entry<'t, T>], name: &str) -> Option<&'i Entry<'t, T>> {
    entries.get(entries.binary_search_by(|entry| entry.name().cmp(name)).ok()?)
}

/// One block as text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'t> {
    text: &'t str,
    /// The number of its first line, for messages; 0 if not needed.
    pub(crate) number: usize,
}

impl<'t> Block<'t> {
    /// Returns the first word of its first line.
    pub(crate) fn keyword(self) -> &'t str {
        self.heading()[0]
    }

    /// Returns the second word.
    pub(crate) fn name(self) -> &'t str {
        self.heading()[1]
    }

    /// Returns the rest of the first line.
    pub(crate) fn head(self) -> &'t str {
        self.heading()[2]
    }

    /// Returns the other lines.
    pub(crate) fn lines(self) -> impl Iterator<Item = &'t str> {
        let (_, mut rest) = cut(self.text, b'\n');
        std::iter::from_fn(move || {
            let line;
            (line, rest) = cut(rest, b'\n');
            Some(line).filter(|line| !line.is_empty())
        })
    }

    /// Returns whether it is a comment, or an extra empty line.
    pub(crate) fn is_nothing(self) -> bool {
        self.text.is_empty() || self.text.starts_with('#')
    }

    /// Returns the number of lines that end in it.
    pub(crate) fn line_count(self) -> usize {
        memchr_iter(b'\n', self.text.as_bytes()).count()
    }

    fn heading(self) -> [&'t str; 3] {
        let (keyword, rest) = cut(cut(self.text, b'\n').0, b' ');
        let (name, head) = cut(rest, b' ');
        [keyword, name, head]
    }
}

/// Returns the text before the first `byte`, which is ASCII, and the text after it.
fn cut(text: &str, byte: u8) -> (&str, &str) {
    let end = memchr(byte, text.as_bytes()).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default())
}

impl<'t> Table<'t> {
    /// Creates a table over a text.
    pub const fn new(text: &'t str) -> Self {
        Self { text, index: OnceLock::new() }
    }

    /// Finds a type by its name.
    pub fn named(&'t self, name: &str) -> Option<&'t Named<'t>> {
        find(&self.index().types, name).map(|entry| self.read_type(entry))
    }

    /// Returns all types, sorted by name.
    pub fn types(&'t self) -> impl Iterator<Item = &'t Named<'t>> {
        self.index().types.iter().map(|entry| self.read_type(entry))
    }

    /// Finds an operation by its ID.
    pub fn operation(&'t self, id: &str) -> Option<&'t OperationSchema<'t>> {
        find(&self.index().operations, id).map(|entry| self.read_operation(entry))
    }

    /// Returns all operations, sorted by ID.
    pub fn operations(&'t self) -> impl Iterator<Item = &'t OperationSchema<'t>> {
        self.index().operations.iter().map(|entry| self.read_operation(entry))
    }

    /// All WebSockets, sorted by ID.
    pub fn sockets(&'t self) -> impl Iterator<Item = &'t SocketSchema<'t>> {
        let sockets = self.index().sockets.iter();
        sockets.map(|entry| entry.read(|block| grammar::socket(block, self, &mut Vec::new())))
    }

    /// Returns all webhooks, sorted by ID.
    pub fn webhooks(&'t self) -> impl Iterator<Item = &'t WebhookSchema<'t>> {
        let webhooks = self.index().webhooks.iter();
        webhooks.map(|entry| entry.read(|block| grammar::webhook(block, self, &mut Vec::new())))
    }

    fn read_type(&'t self, entry: &'t Entry<'t, Named<'t>>) -> &'t Named<'t> {
        entry.read(|block| Named { name: block.name(), table: self, block, shape: OnceLock::new() })
    }

    fn read_operation(&'t self, entry: &'t Entry<'t, OperationSchema<'t>>) -> &'t OperationSchema<'t> {
        entry.read(|block| grammar::operation(block, self, &mut Vec::new()))
    }

    fn index(&'t self) -> &'t Index<'t> {
        self.index.get_or_init(|| Index::of(self))
    }

    /// Returns the blocks in order, including comments, without their numbers.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = Block<'t>> {
        let mut start = 0;
        let ends = memmem::find_iter(self.text.as_bytes(), b"\n\n").chain([self.text.len()]);
        ends.map(move |end| {
            let text = self.text.get(start..end).unwrap_or_default();
            start = end + 2;
            Block { text, number: 0 }
        })
    }

    /// Returns the blocks with their numbers.
    pub(crate) fn numbered_blocks(&self) -> impl Iterator<Item = Block<'t>> {
        let mut next = 1;
        self.blocks().map(move |block| {
            let number = next;
            next += 2 + block.line_count();
            Block { number, ..block }
        })
    }
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

impl<'t> Index<'t> {
    fn of(table: &'t Table<'t>) -> Self {
        // A type in the API's table has four or five lines.
        let mut types = Vec::with_capacity(table.text.len() / 192);
        let (mut operations, mut sockets, mut webhooks) = (Vec::new(), Vec::new(), Vec::new());
        for block in table.blocks() {
            let text = block.text;
            match block.keyword() {
                "operation" => operations.push(Entry { text, read: OnceLock::new() }),
                "socket" => sockets.push(Entry { text, read: OnceLock::new() }),
                "webhook" => webhooks.push(Entry { text, read: OnceLock::new() }),
                word if grammar::DEFINITIONS.contains(&word) => {
                    types.push(Entry { text, read: OnceLock::new() });
                }
                _ => {}
            }
        }
        // A generated table is already sorted.
        types.sort_by_key(Entry::name);
        operations.sort_by_key(Entry::name);
        sockets.sort_by_key(Entry::name);
        webhooks.sort_by_key(Entry::name);
        Self { types, operations, sockets, webhooks }
    }
}

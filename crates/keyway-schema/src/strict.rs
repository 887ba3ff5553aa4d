//! Strict checking of a whole table.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::grammar;
use crate::model::{Field, Named, Shape};
use crate::table::{Block, Table};
use crate::walk::MOST_NAMES;

/// A malformed line, or one with an unknown reference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The line's number, from 1.
    pub line: usize,
    /// The mistake in it.
    pub reason: &'static str,
}

impl Fault {
    pub(crate) fn new(line: usize, reason: &'static str) -> Self {
        Self { line, reason }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl<'t> Table<'t> {
    /// Reads every line and follows every reference.
    ///
    /// # Errors
    /// Returns all malformed lines. Types that refer only to each other are an error too, because
    /// the walks over shapes would not end.
    pub fn check(&'t self) -> Result<(), Vec<Fault>> {
        let (mut faults, mut names, mut followed) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for block in self.numbered_blocks() {
            if block.is_nothing() {
                continue;
            }
            let is_type = grammar::DEFINITIONS.contains(&block.keyword());
            let space = if is_type { "type" } else { block.keyword() };
            let mut fault = |reason| faults.push(Fault::new(block.number, reason));
            if block.name().is_empty() || !names.insert((space, block.name())) {
                fault("a block without a name, or with a duplicate name");
            }
            let named = self.named(block.name()).filter(|_| is_type);
            if named.is_some_and(|named| is_endless(named, &mut Vec::new(), &mut followed)) {
                fault("an alias of itself");
            }
            self.check_lines(block, &mut faults);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn check_lines(&'t self, block: Block<'t>, faults: &mut Vec<Fault>) {
        let before = faults.len();
        let sound = match block.keyword() {
            "operation" => {
                let read = grammar::operation(block, self, faults);
                let fields = read.path.iter().chain(&read.query).chain(&read.header);
                let whole = read.body.iter().chain(&read.reply).chain(&read.event);
                fields.map(is_json).chain(whole.map(constants_are_json)).all(|sound| sound)
            }
            "socket" => {
                let read = grammar::socket(block, self, faults);
                let events = read.client.iter().chain(&read.server);
                read.query.iter().map(is_json).chain(events.map(constants_are_json)).all(|sound| sound)
            }
            "webhook" => constants_are_json(&grammar::webhook(block, self, faults).body),
            word if grammar::DEFINITIONS.contains(&word) => {
                constants_are_json(&grammar::definition(block, self, faults))
            }
            _ => false,
        };
        if !sound && faults.len() == before {
            faults.push(Fault::new(block.number, "an unknown block, or one with malformed JSON"));
        }
    }
}

fn is_json(field: &Field<'_>) -> bool {
    let default = field.default.is_none_or(|default| serde_json::from_str::<Value>(default).is_ok());
    default && constants_are_json(&field.shape)
}

/// Returns whether the JSON in a shape is well formed, not counting the names it refers to.
fn constants_are_json(shape: &Shape<'_>) -> bool {
    match shape {
        Shape::Const(text) => serde_json::from_str::<Value>(text).is_ok(),
        Shape::Nullable(of) | Shape::List { of, .. } | Shape::Map { of, .. } => constants_are_json(of),
        Shape::Object(record) => record.fields.iter().all(is_json),
        Shape::Union { variants, .. } => variants.iter().all(|variant| constants_are_json(&variant.shape)),
        _ => true,
    }
}

/// Returns whether a type leads back to itself without a list, a map or an object in between, or
/// through too many names. Each type is followed once: those in `seen` are skipped.
fn is_endless<'t>(named: &'t Named<'t>, above: &mut Vec<&'t str>, seen: &mut BTreeSet<&'t str>) -> bool {
    if above.contains(&named.name) || above.len() >= MOST_NAMES {
        return true;
    }
    if !seen.insert(named.name) {
        return false;
    }
    above.push(named.name);
    let endless = leads_back(named.shape(), above, seen);
    above.pop();
    endless
}

fn leads_back<'t>(shape: &'t Shape<'t>, above: &mut Vec<&'t str>, seen: &mut BTreeSet<&'t str>) -> bool {
    match shape {
        Shape::Ref(named) => is_endless(named, above, seen),
        Shape::Nullable(of) => leads_back(of, above, seen),
        Shape::Union { variants, .. } => {
            variants.iter().any(|variant| leads_back(&variant.shape, above, seen))
        }
        _ => false,
    }
}

//! Whole blocks: types, operations, sockets and webhooks.

use super::scan::Scan;
use super::{INDENT, Malformed, field::field, shape::shape};
use crate::model::{OperationSchema, Record, Shape, SocketSchema, Variant, WebhookSchema};
use crate::strict::Fault;
use crate::table::{Block, Table};

/// The keywords of types.
pub(crate) const DEFINITIONS: &[&str] = &["type", "enum", "union", "alias"];

/// The keywords for how an operation is sent.
const FACTS: &[&str] = &[
    "request",
    "key",
    "sends",
    "part_type",
    "params",
    "header_name",
    "fixed_query",
    "fixed_header",
    "replies",
    "item",
    "paging",
    "stream",
    "envelope",
    "deprecated",
    "reference",
];

/// Parses a type. Malformed lines are skipped and recorded in `faults`.
pub(crate) fn definition<'t>(block: Block<'t>, table: &'t Table<'t>, faults: &mut Vec<Fault>) -> Shape<'t> {
    let read = match block.keyword() {
        "type" => record(block, table, faults).map(Shape::Object),
        "enum" => choice(block, faults),
        "union" => union(block, table, faults),
        _ => alias(block, table),
    };
    read.unwrap_or_else(|reason| {
        faults.push(Fault::new(block.number, reason));
        Shape::Any
    })
}

fn record<'t>(
    block: Block<'t>,
    table: &'t Table<'t>,
    faults: &mut Vec<Fault>,
) -> Result<Record<'t>, Malformed> {
    let (closed, rest) =
        block.head().strip_prefix("closed").map_or((false, block.head()), |rest| (true, rest));
    let rest = rest.trim_start();
    let sets = rest.strip_prefix("any_of(").and_then(|rest| rest.strip_suffix(')'));
    if sets.is_none() && !rest.is_empty() {
        return Err("an object with a mark other than `closed` and `any_of`");
    }
    let sets = sets.into_iter().flat_map(|sets| sets.split(" | "));
    let any_of_required = sets.map(|set| set.split(' ').collect()).collect();
    let fields = lines(block, faults, |line| field(line, table));
    Ok(Record { fields, open: !closed, any_of_required })
}

fn choice<'t>(block: Block<'t>, faults: &mut Vec<Fault>) -> Result<Shape<'t>, Malformed> {
    let open = match block.head() {
        "" => false,
        "open" => true,
        _ => return Err("an enum with a mark other than `open`"),
    };
    let value = |line: &'t str| line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
    let values = lines(block, faults, |line| value(line).ok_or("a value without quotes"));
    Ok(Shape::Choice { values, open })
}

fn union<'t>(
    block: Block<'t>,
    table: &'t Table<'t>,
    faults: &mut Vec<Fault>,
) -> Result<Shape<'t>, Malformed> {
    let tag = match block.head() {
        "" => None,
        head => Some(head.strip_prefix("by ").ok_or("a union with a mark other than `by`")?),
    };
    Ok(Shape::Union { tag, variants: lines(block, faults, |line| variant(line, table)) })
}

fn variant<'t>(line: &'t str, table: &'t Table<'t>) -> Result<Variant<'t>, Malformed> {
    let end = line.find([' ', ':']).ok_or("a variant without a shape")?;
    let (label, rest) = line.split_at_checked(end).ok_or("a variant without a shape")?;
    let mut line = Scan { rest };
    let mut tags = Vec::new();
    while !line.eat(": ") {
        if !line.eat(" ") {
            return Err("a variant without a shape");
        }
        tags.push(line.quoted().ok_or("a tag without quotes")?);
    }
    Ok(Variant { label, tags, shape: whole(line.rest, table)? })
}

fn alias<'t>(block: Block<'t>, table: &'t Table<'t>) -> Result<Shape<'t>, Malformed> {
    whole(block.head().strip_prefix("= ").ok_or("an alias without a shape")?, table)
}

/// Parses an operation.
pub(crate) fn operation<'t>(
    block: Block<'t>,
    table: &'t Table<'t>,
    faults: &mut Vec<Fault>,
) -> OperationSchema<'t> {
    let mut read = OperationSchema { id: block.name(), ..OperationSchema::default() };
    lines(block, faults, |line| {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "path" => read.path.push(field(rest, table)?),
            "query" => read.query.push(field(rest, table)?),
            "header" => read.header.push(field(rest, table)?),
            "body:" => read.body = Some(whole(rest, table)?),
            "reply:" => read.reply = Some(whole(rest, table)?),
            "event:" => read.event = Some(whole(rest, table)?),
            word if FACTS.contains(&word) => read.facts.push((word, rest)),
            _ => return Err("a line that operations do not have"),
        }
        Ok(())
    });
    read
}

/// Reads a WebSocket.
pub(crate) fn socket<'t>(
    block: Block<'t>,
    table: &'t Table<'t>,
    faults: &mut Vec<Fault>,
) -> SocketSchema<'t> {
    let mut read = SocketSchema { id: block.name(), ..SocketSchema::default() };
    lines(block, faults, |line| {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "request" => read.path = rest.strip_prefix("GET ").ok_or("a socket that is not opened by GET")?,
            "query" => read.query.push(field(rest, table)?),
            "client:" => read.client = Some(whole(rest, table)?),
            "server:" => read.server = Some(whole(rest, table)?),
            _ => return Err("a line that no socket has"),
        }
        Ok(())
    });
    if read.path.is_empty() {
        faults.push(Fault::new(block.number, "a socket without a path"));
    }
    read
}

/// Parses a webhook.
pub(crate) fn webhook<'t>(
    block: Block<'t>,
    table: &'t Table<'t>,
    faults: &mut Vec<Fault>,
) -> WebhookSchema<'t> {
    let body = |line: &'t str| whole(line.strip_prefix("body: ").ok_or("not the body of a webhook")?, table);
    let body = lines(block, faults, body).pop();
    if body.is_none() {
        faults.push(Fault::new(block.number, "a webhook without a body"));
    }
    WebhookSchema { id: block.name(), body: body.unwrap_or(Shape::Any) }
}

/// Parses a shape that is the whole text.
fn whole<'t>(text: &'t str, table: &'t Table<'t>) -> Result<Shape<'t>, Malformed> {
    let mut line = Scan { rest: text };
    let shape = shape(&mut line, table)?;
    if line.rest.is_empty() { Ok(shape) } else { Err("text after the end of a shape") }
}

/// Parses each line of a block.
fn lines<'t, T>(
    block: Block<'t>,
    faults: &mut Vec<Fault>,
    mut read: impl FnMut(&'t str) -> Result<T, Malformed>,
) -> Vec<T> {
    let mut found = Vec::with_capacity(block.line_count());
    for (number, line) in (block.number + 1..).zip(block.lines()) {
        match line.strip_prefix(INDENT).ok_or("a line that is not indented").and_then(&mut read) {
            Ok(one) => found.push(one),
            Err(reason) => faults.push(Fault::new(number, reason)),
        }
    }
    found
}

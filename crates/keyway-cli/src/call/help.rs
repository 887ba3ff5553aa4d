//! `keyway call OPERATION --help`: the operation's parameters, from its schema.

use keyway::types::Operation;
use keyway::types::operations::{KeyNeeded, ReplyKind};
use keyway_schema::Field;

use super::arguments::Known;
use super::shape;
use crate::args;
use crate::failure::Failure;
use crate::output::Output;

/// The maximum line length, if the words allow it.
const WIDTH: usize = 100;
/// The rightmost column at which a parameter's description begins.
const COLUMN: usize = 28;

/// Prints the help of one operation, or of the command if none is named.
pub(super) fn print(known: Option<Known>, output: &Output) -> Result<(), Failure> {
    match known {
        Some(known) => output.text(&text(known)),
        None => output.text(&args::long_help("call")),
    }
}

fn text(known: Known) -> String {
    let operation = known.operation;
    let mut text = format!("{} {}\n", operation.verb.as_str(), operation.path);
    text += &usage(known);
    let ids: Vec<_> = known.schema.path.iter().collect();
    section(&mut text, "In the path, in order", &ids);
    let (required, optional): (Vec<_>, Vec<_>) = known.fields().into_iter().partition(|field| field.required);
    section(&mut text, "Required", &required);
    section(&mut text, "Optional", &optional);
    let facts = facts(operation);
    if !facts.is_empty() {
        text += &format!("\n{}\n", facts.join("\n"));
    }
    text
}

fn usage(known: Known) -> String {
    let mut line = format!("\nUsage: keyway call {}", known.operation.id);
    for id in known.operation.path_params {
        line += &format!(" {}", id.to_uppercase());
    }
    for field in known.fields().into_iter().filter(|field| field.required) {
        line += &format!(" -p {}={}", field.name, if field.shape.is_file() { "@PATH" } else { "…" });
    }
    format!("{line} [OPTIONS]\n")
}

fn section(text: &mut String, title: &str, fields: &[&Field]) {
    if fields.is_empty() {
        return;
    }
    *text += &format!("\n{title}:\n");
    let width = fields.iter().map(|field| field.name.len()).max().unwrap_or_default().min(COLUMN);
    let mut seen = Vec::new();
    for field in fields {
        if !seen.contains(&field.name) {
            seen.push(field.name);
            *text += &entry(field, width);
        }
    }
}

fn entry(field: &Field, width: usize) -> String {
    let mut words = shape::words(&field.shape);
    if let Some(unit) = field.unit {
        words += &format!(", {unit}");
    }
    if let Some(default) = field.default {
        words += &format!(" [default: {}]", default.trim_matches('"'));
    }
    if field.deprecated {
        words += " [deprecated]";
    }
    let mut text = format!("  {:width$}", field.name);
    let mut column = text.chars().count();
    let mut begun = false;
    for word in words.split(' ') {
        let length = word.chars().count();
        if begun && column + 1 + length > WIDTH {
            text += &format!("\n{:1$}", "", width + 3);
            column = width + 3;
        }
        text += if begun { " " } else { "  " };
        text += word;
        column += length + if begun { 1 } else { 2 };
        begun = true;
    }
    text + "\n"
}

/// Returns other facts about the operation.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = Vec::new();
    if operation.key == KeyNeeded::AdminKey {
        facts.push("Requires an admin key (OPENAI_ADMIN_KEY).".to_owned());
    }
    if operation.stream.is_some() {
        facts.push("--stream prints its events as they arrive, one JSON object per line.".to_owned());
    }
    match operation.reply {
        ReplyKind::Page => {
            facts.push("--all prints the items of all pages, one JSON object per line.".to_owned())
        }
        ReplyKind::Binary => facts.push("Returns a file; save it with --output FILE.".to_owned()),
        _ => {}
    }
    if operation.deprecated {
        facts.push("Deprecated in the official SDKs.".to_owned());
    }
    facts.extend(operation.reference.map(|page| format!("Reference: {page}")));
    facts
}

//! `keyway call --list`: the operations, by resource.

use keyway::types::Operation;
use keyway::types::operations::{KeyNeeded, OPERATIONS, ReplyKind};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;

/// Prints the operations whose names begin with the words of `prefix`.
pub(super) fn print(prefix: &str, output: &Output) -> Result<(), Failure> {
    let wanted = |operation: &&&Operation| begins_with(operation.id, prefix);
    let mut operations: Vec<&Operation> = OPERATIONS.iter().filter(wanted).copied().collect();
    by_resource(&mut operations);
    if operations.is_empty() {
        let text = format!("No operation name begins with `{prefix}`; see keyway call --list");
        return Err(Failure::Usage(text));
    }
    if output.is_json() {
        let rows: Vec<_> = operations.into_iter().map(document).collect();
        return output.document(&json!({"schema": SCHEMA, "operations": rows}));
    }
    output.text(&text(&operations))
}

/// Brings the operations of a resource together, in the order of their first ones.
fn by_resource(operations: &mut [&Operation]) {
    let mut resources: Vec<&str> = Vec::new();
    for operation in operations.iter() {
        if !resources.contains(&parent(operation)) {
            resources.push(parent(operation));
        }
    }
    operations.sort_by_key(|operation| resources.iter().position(|known| *known == parent(operation)));
}

fn parent(operation: &Operation) -> &'static str {
    operation.id.rsplit_once('.').map_or("", |(parent, _)| parent)
}

fn begins_with(id: &str, prefix: &str) -> bool {
    let rest = id.strip_prefix(prefix.trim_end_matches('.'));
    prefix.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn text(operations: &[&Operation]) -> String {
    let method = |operation: &Operation| operation.id.rsplit('.').next().unwrap_or_default().len();
    let width = operations.iter().map(|operation| method(operation)).max().unwrap_or_default();
    let (mut text, mut resource) = (String::new(), "");
    for operation in operations {
        let (parent, name) = operation.id.rsplit_once('.').unwrap_or_default();
        if parent != resource {
            let gap = if resource.is_empty() { "" } else { "\n" };
            text += &format!("{gap}{parent}\n");
            resource = parent;
        }
        let notes = notes(operation).join(", ");
        let line = format!("  {name:width$}  {:6} {}", operation.verb.as_str(), operation.path);
        text += &if notes.is_empty() { format!("{line}\n") } else { format!("{line}  ({notes})\n") };
    }
    text
}

/// Returns notes to show beside the request line.
pub(super) fn notes(operation: &Operation) -> Vec<&'static str> {
    let facts = [
        (operation.stream.is_some(), "streams"),
        (operation.reply == ReplyKind::Page, "pages"),
        (operation.reply == ReplyKind::Binary, "returns a file"),
        (operation.key == KeyNeeded::AdminKey, "admin key"),
        (operation.deprecated, "deprecated"),
    ];
    facts.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words).collect()
}

fn document(operation: &Operation) -> Value {
    json!({
        "id": operation.id,
        "verb": operation.verb.as_str(),
        "path": operation.path,
        "ids": operation.path_params,
        "admin_key": operation.key == KeyNeeded::AdminKey,
        "pages": operation.reply == ReplyKind::Page,
        "streams": operation.stream.is_some(),
        "deprecated": operation.deprecated,
        "reference": operation.reference,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_whole_words() {
        for (prefix, expected) in [
            ("", true),
            ("files", true),
            ("files.", true),
            ("files.list", true),
            ("file", false),
            ("files.li", false),
            ("models", false),
        ] {
            assert_eq!(begins_with("files.list", prefix), expected, "{prefix}");
        }
    }

    #[test]
    fn every_operation_is_listed_once_below_its_resource() {
        let text = text(OPERATIONS);
        assert_eq!(text.lines().filter(|line| line.starts_with("  ")).count(), OPERATIONS.len());
        assert!(text.contains("\nfiles\n  content"), "{text}");
        assert!(text.contains("POST   /chat/completions  (streams)\n"), "{text}");
    }
}

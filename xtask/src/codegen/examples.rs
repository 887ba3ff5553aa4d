//! `cargo xtask codegen --spec PATH --examples`: every example of the document, and each variation
//! of it with one string set to an unknown value, deserializes and serializes unchanged (D1).

use std::fmt::Write as _;

use super::json::Json;
use super::load::{Document, Row};
use super::table::Table;
use crate::{Result, workspace};

/// Writes the examples where the test of `keyway-codecs` finds them, and runs it.
pub(crate) fn run(table: &Table, document: &Document) -> Result<()> {
    let mut lines = String::new();
    let mut count = 0;
    for row in &table.rows {
        let (operation, _) = document.operation(&Row::new(row))?;
        for (part, value) in of(operation) {
            count += 1;
            let _ = writeln!(lines, "{{\"id\":{:?},\"part\":{part:?},\"value\":{value}}}", row.id);
        }
    }
    let directory = workspace::cache();
    let path = directory.join("examples.jsonl");
    std::fs::create_dir_all(&directory)
        .and_then(|()| std::fs::write(&path, lines))
        .map_err(|error| format!("codegen: {}: {error}.", path.display()))?;
    println!("codegen: trying {count} examples of the document");
    let mut command = workspace::cargo();
    command
        .args(["test", "--quiet", "--package", "keyway-codecs", "--lib", "d1_examples"])
        .env("KEYWAY_EXAMPLES", &path);
    crate::step::succeed(&mut command)
}

/// Returns the examples of an operation's reply: complete ones, and the events of streams.
fn of(operation: &Json) -> Vec<(&'static str, String)> {
    let examples = operation.get("x-oaiMeta").and_then(|meta| meta.get("examples"));
    let one = examples.into_iter().filter(|examples| matches!(examples, Json::Object(_)));
    let several = examples.into_iter().flat_map(Json::items);
    let mut found = Vec::new();
    for text in one.chain(several).filter_map(|example| example.get("response")?.text()) {
        if is_json(text) {
            found.push(("reply", text.replace('\n', " ")));
            continue;
        }
        let data = text.lines().filter_map(|line| line.strip_prefix("data: ")).filter(|data| is_json(data));
        found.extend(data.map(|data| ("event", data.to_owned())));
    }
    found
}

/// Some examples are abbreviated by hand and are not JSON.
fn is_json(text: &str) -> bool {
    matches!(serde_json::from_str(text), Ok(Json::Object(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_and_events_are_told_apart_and_broken_examples_left_out() {
        let operation = r#"{"x-oaiMeta": {"examples": [
            {"response": "{\n\"a\": 1}"}, {"response": "event: x\ndata: {\"b\": 2}\n\ndata: [DONE]"}, {"response": "{ ... }"}
        ]}}"#;
        let found = of(&serde_json::from_str(operation).unwrap());
        assert_eq!(found, [("reply", "{ \"a\": 1}".to_owned()), ("event", "{\"b\": 2}".to_owned())]);
    }
}

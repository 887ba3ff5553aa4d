//! `docs/emulator.md`: its examples work, and it names every field.

use std::fs;

use keyway_emulator::{Emulator, Standing};
use serde_json::{Value, json};

use crate::client::control;

const PAGE: &str = include_str!("../../../../docs/emulator.md");
const EXAMPLE: &str = include_str!("page_example.rs");

/// Returns the blocks of this language.
fn blocks(language: &str) -> Vec<&'static str> {
    let begin = format!("```{language}\n");
    let parts = PAGE.split(&*begin).skip(1).map(|rest| rest.split("```").next().unwrap());
    parts.collect()
}

#[tokio::test]
async fn its_replies_files_are_read() {
    let directory = tempfile::tempdir().unwrap();
    let found = blocks("yaml");
    assert!(found.len() >= 2);
    for block in found {
        let path = directory.path().join("replies.yaml");
        fs::write(&path, block).unwrap();
        let emulator = Emulator::builder()
            .replies_file(&path)
            .start()
            .await
            .unwrap_or_else(|error| panic!("{error}\n{block}"));
        let scripts = block
            .lines()
            .filter(|line| {
                line.trim_start().starts_with("- when:") || line.trim_start().starts_with("- name: ")
            })
            .count();
        assert_eq!(emulator.unused_scripts().len(), scripts, "{block}");
    }
}

#[tokio::test]
async fn its_keys_file_is_read() {
    for block in blocks("toml") {
        let emulator = Emulator::builder().keys(block).unwrap().start().await.unwrap();
        assert_eq!(emulator.keys()[0].secret(), "sk-test");
    }
}

#[tokio::test]
async fn its_requests_are_answered() {
    let emulator = Emulator::start().await.unwrap();
    let mut sent = 0;
    for block in blocks("http") {
        for part in block.split("\n\n").filter(|part| !part.trim().is_empty()) {
            let (line, body) = part.split_once('\n').unwrap_or((part, ""));
            let (method, path) = line.trim().split_once(" /_keyway/").unwrap();
            let method =
                ["GET", "POST", "PATCH", "DELETE"].into_iter().find(|known| *known == method).unwrap();
            let body = match body.trim() {
                "" => Value::Null,
                text => serde_json::from_str(text).unwrap(),
            };
            let reply = control(&emulator, method, path, body).await;
            assert!(reply.status < 300, "{part}: {}", reply.text());
            sent += 1;
        }
    }
    assert!(sent >= 8);
}

#[test]
fn its_example_in_rust_is_tested() {
    for block in blocks("rust") {
        for line in block.lines() {
            assert!(EXAMPLE.lines().any(|tested| tested.trim() == line.trim()), "{line}");
        }
    }
}

#[test]
fn it_lists_every_clause_of_a_fault() {
    let module = include_str!("../../src/fault.rs");
    let rows: Vec<&str> = module.lines().filter_map(|line| line.strip_prefix("//! ")).collect();
    let rows: Vec<&str> = rows.into_iter().filter(|line| line.starts_with("| `")).collect();
    assert!(rows.len() > 15, "{rows:?}");
    for row in rows {
        assert!(PAGE.lines().any(|line| line == row), "{row}");
    }
}

#[tokio::test]
async fn it_has_every_field_state_and_part() {
    let emulator = Emulator::start().await.unwrap();
    let wrong = [
        ("keys", json!({ "?": 1 })),
        ("replies", json!({ "when": { "?": 1 }, "reply": "x" })),
        ("replies", json!({ "reply": { "?": 1 } })),
        ("replies", json!({ "reply": "x", "?": 1 })),
        ("replies", json!({ "reply": { "error": { "?": 1 } } })),
        ("replies", json!({ "reply": { "transcript": { "?": 1 } } })),
        ("replies", json!({ "reply": { "usage": { "?": 1 } } })),
        ("reset", json!({ "only": ["?"] })),
    ];
    let mut names: Vec<String> = Standing::all().map(|(name, _)| name.to_owned()).collect();
    for (path, body) in wrong {
        let message = control(&emulator, "POST", path, body).await.error("message");
        let (_, list) = message
            .as_str()
            .unwrap()
            .rsplit_once("use ")
            .or_else(|| message.as_str().unwrap().rsplit_once("are "))
            .or_else(|| message.as_str().unwrap().rsplit_once("list of "))
            .unwrap();
        let fields =
            list.trim_end_matches('.').split([',', ' ']).filter(|word| !word.is_empty() && *word != "or");
        names.extend(fields.map(str::to_owned));
    }
    assert!(names.len() > 60, "{names:?}");
    for name in names {
        let mentioned = [format!("`{name}`"), format!("{name} ="), format!("{name}:")];
        assert!(mentioned.iter().any(|form| PAGE.contains(form)), "the page does not mention `{name}`");
    }
}

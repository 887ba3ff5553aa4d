//! The threat model of SECURITY.md: the tests that it names must exist.

use std::fs;

use crate::workspace;

/// Returns the rows of the table, each with the tests that it names, as `path::name` below
/// `crates/`.
fn rows(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let table = text.split("## Who could get the key").nth(1).unwrap_or_default();
    let table = table.split("\n## ").next().unwrap_or_default();
    let rows = table.lines().filter(|line| line.starts_with("| **"));
    rows.map(|row| {
        let named = row.split('`').filter_map(|text| text.split_once("::"));
        (
            row.split('|').nth(1).unwrap_or_default().trim(),
            named.filter(|(path, _)| path.ends_with(".rs")).collect(),
        )
    })
    .collect()
}

/// Returns whether a source has a test of that name: the function, directly after a test attribute.
fn has_test(source: &str, name: &str) -> bool {
    let Some(at) = source.find(&format!("fn {name}(")) else { return false };
    let line = source[..at].rfind('\n').unwrap_or(0);
    let mut above = source[..=line].lines().rev().take_while(|line| !line.trim().is_empty());
    above.any(|line| line.trim_start().starts_with("#[") && line.contains("test"))
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    let text = fs::read_to_string(workspace::root().join("SECURITY.md")).unwrap();
    let rows = rows(&text);
    assert!(rows.len() > 10, "the table is not where it was");
    for (row, tests) in rows {
        assert!(!tests.is_empty(), "{row} names no test");
        for (path, name) in tests {
            let source = fs::read_to_string(workspace::root().join("crates").join(path));
            assert!(source.is_ok_and(|source| has_test(&source, name)), "{row}: {path} has no test {name}");
        }
    }
}

#[test]
fn a_test_that_is_gone_is_noticed() {
    let source = "#[test]\nfn here() {}\n\nfn helper() {}\n";
    assert!(has_test(source, "here"));
    for name in ["gone", "her", "helper"] {
        assert!(!has_test(source, name), "{name}");
    }
    let table = "## Who could get the key\n| Way | x | Tests |\n|---|---|---|\n| **A** | `x` | `a/b.rs::c`<br>`d.rs::e` |\n\n## More\n| **B** | |\n";
    assert_eq!(rows(table), [("**A**", vec![("a/b.rs", "c"), ("d.rs", "e")])]);
}

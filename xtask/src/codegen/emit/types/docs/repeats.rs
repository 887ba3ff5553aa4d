//! Tests: a field's words say more than its name and its type do, and most fields have words.
//!
//! The rule: without stop words, the words of a comment are not all among those of the field's name, the name of the type that
//! has it, and the names of the types that it has itself. Words are compared in lower case and in the singular. A comment with an
//! example, which has an ellipsis, says more.

use std::collections::BTreeSet;

use super::Docs;
use crate::codegen::emit::schema::PATH;
use crate::workspace;

/// Words that say nothing alone.
const STOP_WORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "if", "in", "is", "it", "its",
    "of", "on", "or", "that", "the", "this", "to", "was", "which", "with", "you", "your",
];

/// The words of a name or a sentence, in lower case and in the singular.
fn words(text: &str) -> BTreeSet<String> {
    let mut apart = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        if letter.is_uppercase() && (before.is_lowercase() || before.is_numeric()) {
            apart.push(' ');
        }
        apart.push(if letter.is_alphanumeric() { letter } else { ' ' });
        before = letter;
    }
    let words = apart.split_whitespace().map(str::to_lowercase);
    words.filter(|word| !STOP_WORDS.contains(&word.as_str())).map(|word| singular(&word)).collect()
}

fn singular(word: &str) -> String {
    let one = word.strip_suffix('s').filter(|one| one.len() > 1 && !one.ends_with('s')).unwrap_or(word);
    if one == "identifier" { "id".to_owned() } else { one.to_owned() }
}

/// Whether a comment says only what the names around it do.
fn repeats(comment: &str, names: &[&str]) -> bool {
    let known: BTreeSet<String> = names.iter().flat_map(|name| words(name)).collect();
    !comment.contains('…') && words(comment).is_subset(&known)
}

/// The fields of the text table: type, field, and the field's shape.
fn fields(table: &str) -> Vec<(&str, &str, &str)> {
    let blocks = table.split("\n\n").filter_map(|block| block.strip_prefix("type "));
    let of_block = |block| {
        let (head, lines): (&str, &str) = str::split_once(block, '\n').unwrap_or((block, ""));
        let name = head.split(' ').next().unwrap_or_default();
        lines.lines().filter_map(move |line| {
            let (field, shape) = line.trim().split_once(": ")?;
            let shape = shape.split(" = ").next()?.split(" unit=").next()?;
            Some((name, field.trim_end_matches('!'), shape))
        })
    };
    blocks.flat_map(of_block).collect()
}

#[test]
fn a_comment_that_repeats_names_is_found() {
    for (comment, names) in [
        ("The ID of the invite.", ["id", "Invite", ""]),
        ("Identifiers of API keys.", ["ids", "AuditLogApiKey", ""]),
        ("Color.", ["tint", "Thing", "[ThingColor]?"]),
    ] {
        assert!(repeats(comment, &names), "{comment}");
    }
    for (comment, names) in [
        ("The ID of the invite's sender.", ["id", "Invite", ""]),
        ("Identifier of the voice, `voice_…`.", ["id", "Voice", ""]),
    ] {
        assert!(!repeats(comment, &names), "{comment}");
    }
}

#[test]
fn no_comment_of_a_field_only_repeats_its_name() {
    let table = std::fs::read_to_string(workspace::root().join(PATH)).unwrap();
    let docs = Docs::load().unwrap();
    let (mut with_words, mut empty) = (0, Vec::new());
    for (owner, field, shape) in fields(&table) {
        let Some(comment) = docs.get(&format!("{owner}.{field}")) else { continue };
        with_words += 1;
        if repeats(comment, &[owner, field, shape]) {
            empty.push(format!("{owner}.{field}: {comment}"));
        }
    }
    assert!(
        empty.is_empty(),
        "{} comments in api/docs say nothing beside names; say more, or take them out:\n{}",
        empty.len(),
        empty.join("\n")
    );
    assert!(with_words >= 1500, "only {with_words} fields have words of ours");
}

//! Checks that a public type can grow: a public enum, and a public struct whose fields are all public, are
//! `#[non_exhaustive]`, or in a list with the reason why not.
//!
//! Types that codegen makes have rules of their own, so `keyway-types` is left out.

use std::fs;
use std::path::{Path, PathBuf};

use crate::rust_paths::without_tests;
use crate::rust_tokens::{Kind, Token};
use crate::workspace;

/// Where the crates are that users build on.
const CRATES: &[&str] = &[
    "keyway",
    "keyway-codecs",
    "keyway-credentials",
    "keyway-emulator",
    "keyway-schema",
    "keyway-secrets-aws",
    "keyway-secrets-keyring",
    "keyway-secrets-vault",
];

/// Types that stay as they are, and why.
const STAY: &[(&str, &str)] = &[
    ("StaticProvider", "a name for one credential, and made by wrapping it"),
    ("WrongTag", "a tag is missing or unknown, and nothing else can be wrong with it"),
    ("Json", "one value, which a caller wraps"),
];

/// The public types of a source that everybody can take apart or build: those that cannot grow later.
fn fixed(tokens: &[Token]) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, pair) in tokens.windows(3).enumerate() {
        let words = [pair[0].word(), pair[1].word(), pair[2].word()];
        let [Some("pub"), Some(keyword @ ("enum" | "struct")), Some(name)] = words else { continue };
        if !attributes(&tokens[..at]).contains(&"non_exhaustive") && is_open(keyword, &tokens[at + 3..]) {
            found.push(name);
        }
    }
    found
}

/// The words of the attributes right before an item.
fn attributes(before: &[Token]) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = before;
    while rest.last().is_some_and(|token| token.is_mark(']')) {
        let Some(open) = rest.iter().rposition(|token| token.is_mark('#')) else { break };
        words.extend(rest[open..].iter().filter_map(Token::word));
        rest = &rest[..open];
    }
    words
}

/// Whether an enum has variants, or a struct has fields and all of them are public; `after` begins behind its name.
fn is_open(keyword: &str, after: &[Token]) -> bool {
    let Some(start) = after.iter().position(|token| matches!(token.kind, Kind::Mark('{' | '(' | ';'))) else {
        return false;
    };
    let parts = parts(&after[start..]);
    match keyword {
        "enum" => !parts.is_empty(),
        _ => !parts.is_empty() && parts.iter().all(|part| is_public(part)),
    }
}

/// The fields or variants in the brackets that open here, split at their commas.
fn parts(block: &[Token]) -> Vec<Vec<&Token>> {
    let (mut parts, mut part, mut depth) = (Vec::new(), Vec::new(), 0_usize);
    for token in block {
        match token.kind {
            Kind::Mark('{' | '(' | '[' | '<') => depth += 1,
            Kind::Mark('}' | ')' | ']' | '>') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 || (depth == 1 && token.is_mark(',')) {
            parts.extend(Some(std::mem::take(&mut part)).filter(|part| !part.is_empty()));
            if depth == 0 {
                break;
            }
        } else {
            part.push(token);
        }
    }
    // The first one begins with the opening bracket.
    if let Some(first) = parts.first_mut() {
        first.remove(0);
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether a field is `pub`, after its attributes, and not only in the crate.
fn is_public(field: &[&Token]) -> bool {
    let mut rest = field;
    while let [mark, after @ ..] = rest {
        if !mark.is_mark('#') {
            break;
        }
        let end = after.iter().position(|token| token.is_mark(']'));
        rest = end.map_or(&[][..], |end| &after[end + 1..]);
    }
    rest.first().and_then(|token| token.word()) == Some("pub")
        && !rest.get(1).is_some_and(|token| token.is_mark('('))
}

/// The Rust files below a directory.
fn files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    entries.flat_map(below).filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

#[test]
fn every_public_type_can_grow() {
    let mut found = Vec::new();
    for name in CRATES {
        for file in files(&workspace::root().join("crates").join(name).join("src")) {
            let tokens = without_tests(&fs::read_to_string(&file).unwrap()).tokens;
            found.extend(fixed(&tokens).into_iter().map(|name| (name.to_owned(), file.clone())));
        }
    }
    for (name, file) in &found {
        let stays = STAY.iter().any(|(stays, _)| stays == name);
        assert!(stays, "{}: `{name}` is public and cannot grow; write #[non_exhaustive]", file.display());
    }
    for (stays, _) in STAY {
        assert!(
            found.iter().any(|(name, _)| name == stays),
            "`{stays}` can grow now; take it out of the list"
        );
    }
}

#[test]
fn what_can_grow_is_told_from_what_cannot() {
    let fixed_of = |source: &str| fixed(&without_tests(source).tokens).join(" ");
    assert_eq!(fixed_of("pub enum A { X, Y(u8) } #[derive(Debug)] pub enum B<T> { X(T) }"), "A B");
    assert_eq!(fixed_of("#[non_exhaustive] #[derive(Debug)] pub enum A { X } pub enum Never {}"), "");
    assert_eq!(
        fixed_of("pub struct A { pub a: Map<B, C>, #[x(y)] pub b: u8, } pub struct B(pub u8);"),
        "A B"
    );
    assert_eq!(fixed_of("pub struct A { pub a: u8, b: u8 } pub struct B; pub struct C(pub(crate) u8);"), "");
    assert_eq!(fixed_of("pub(crate) enum A { X } enum B { X } #[cfg(test)] mod t { pub enum C { X } }"), "");
}

//! Rule 3: exactly one file names the headers that carry a key (contract H1).

use std::path::Path;

use super::{Breach, Source};
use crate::rust_tokens::Kind;

/// The one file that may name them, below `crates/keyway/src`.
const PLACE: &str = "auth/header.rs";

/// Names of constants and methods that write such a header.
const WORDS: &[&str] = &["AUTHORIZATION", "bearer_auth"];

/// Names of such headers, compared without regard to case.
const HEADERS: &[&str] = &["authorization", "x-api-key", "api-key", "x-goog-api-key"];

/// The start of such a header's value.
const SCHEME: &str = "bearer ";

/// Returns the places that name a credential header, outside the one file.
pub(super) fn check(sources: &[Source]) -> Vec<Breach> {
    let elsewhere = sources.iter().filter(|source| source.inner != Path::new(PLACE));
    elsewhere
        .flat_map(|source| {
            let naming = source.tokens.iter().filter_map(|token| Some((token.line, named(&token.kind)?)));
            naming.map(|(line, name)| Breach {
                file: source.file.clone(),
                line,
                message: format!(
                    "{name} names a credential header; only {PLACE} does (contract H1): use what it offers"
                ),
            })
        })
        .collect()
}

fn named(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Word(word) if WORDS.contains(&word.as_str()) => Some(format!("`{word}`")),
        Kind::Text(text) => {
            let small = text.to_ascii_lowercase();
            let is_header = HEADERS.contains(&small.as_str()) || small.starts_with(SCHEME);
            is_header.then(|| format!("\"{text}\""))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn messages(file: &str, text: &str) -> Vec<String> {
        check(&[example(file, text)]).iter().map(Breach::to_string).collect()
    }

    #[test]
    fn h1_each_way_to_name_the_header_is_reported() {
        for text in [
            "headers.insert(header::AUTHORIZATION, value)",
            "headers.get(\"Authorization\")",
            "HeaderName::from_static(b\"api-key\")",
            "request.bearer_auth(key)",
            "format!(\"Bearer {key}\")",
            "HeaderName::from_static(\"x-api-key\")",
        ] {
            let found = messages("pipeline.rs", &format!("fn f() {{\n    {text};\n}}"));
            assert_eq!(found.len(), 1, "{text}");
            assert!(found[0].starts_with("crates/keyway/src/pipeline.rs:2: "), "{found:?}");
            assert!(found[0].contains("only auth/header.rs does (contract H1)"), "{found:?}");
        }
    }

    #[test]
    fn h1_its_own_place_comments_and_tests_may() {
        assert_eq!(messages("auth/header.rs", "header::AUTHORIZATION"), Vec::<String>::new());
        let text = "/// Sets `Authorization`, as \"Bearer x\".\n// AUTHORIZATION\n#[cfg(test)] mod tests { const A: &str = \"authorization\"; }";
        assert_eq!(messages("pipeline.rs", text), Vec::<String>::new());
    }

    #[test]
    fn h1_the_proxys_own_header_and_prose_are_something_else() {
        let text = "header::PROXY_AUTHORIZATION; \"check the Authorization header\"; \"x-api-key-id\"";
        assert_eq!(messages("transport/mod.rs", text), Vec::<String>::new());
    }
}

//! Rule 4: only `system.rs` reads the environment, files and the clock, so that a test can replace
//! them.

use std::path::Path;

use super::{Breach, Source};
use crate::rust_paths::{Named, module, paths};

/// The one file that may, in `keyway-credentials`.
const PLACE: &str = "crates/keyway-credentials/src/system.rs";

/// The only other directory that opens files: those that a caller uploads, which are arguments and
/// not settings.
const UPLOADS: &str = "crates/keyway/src/multipart";

/// The prefixes of paths that reach the system.
const REACHING: &[&[&str]] = &[&["std", "env"], &["std", "fs"], &["tokio", "fs"]];

/// Exceptions: constants of the build.
const HARMLESS: &[&[&str]] = &[&["std", "env", "consts"]];

/// Returns the places that read the environment, files or the clock, outside the one file.
pub(super) fn check(sources: &[Source]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let may = |file: &Path| file == Path::new(PLACE) || file.starts_with(UPLOADS);
    for source in sources.iter().filter(|source| !may(&source.file)) {
        let named = paths(&source.tokens, &module(&source.inner));
        breaches.extend(named.iter().filter(|path| reaches(path)).map(|path| Breach {
            file: source.file.clone(),
            line: path.line,
            message: format!(
                "`{}` accesses the system, but only {PLACE} may, so that a test can substitute it: take a `System` and use that",
                path.words.join("::")
            ),
        }));
    }
    breaches
}

fn reaches(path: &Named) -> bool {
    let words: Vec<_> = path.words.iter().map(String::as_str).collect();
    let begins = |with: &[&[&str]]| with.iter().any(|start| words.starts_with(start));
    let reads_clock = words.ends_with(&["SystemTime", "now"]);
    !path.is_macro && !begins(HARMLESS) && (begins(REACHING) || reads_clock)
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        check(&[example("config.rs", text)]).iter().map(Breach::to_string).collect()
    }

    #[test]
    fn each_way_to_reach_the_system_is_reported() {
        for text in [
            "let home = std::env::var(\"HOME\");",
            "use std::{fmt, fs};",
            "use std::env;",
            "use tokio::fs::File;",
            "let now = std::time::SystemTime::now();",
            "let now = SystemTime::now();",
        ] {
            let found = messages(&format!("\n{text}"));
            assert_eq!(found.len(), 1, "{text}");
            assert!(found[0].starts_with("crates/keyway/src/config.rs:2: "), "{found:?}");
            assert!(found[0].contains("take a `System` and use that"), "{found:?}");
        }
    }

    #[test]
    fn facts_of_the_build_times_given_and_tests_are_fine() {
        let text = "const V: &str = env!(\"CARGO_PKG_VERSION\"); std::env::consts::OS; fn f(now: std::time::SystemTime) {}\n\
                    #[cfg(test)] mod tests { use std::fs; }";
        assert_eq!(messages(text), Vec::<String>::new());
    }

    #[test]
    fn its_own_place_and_the_forms_may() {
        for place in [PLACE, "crates/keyway/src/multipart/layout.rs"] {
            let mut source = example("system.rs", "use std::fs;");
            source.file = place.into();
            assert_eq!(check(&[source]), []);
        }
    }
}

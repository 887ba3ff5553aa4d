//! `cargo xtask floors`: five rules about dependencies and access, checked on the source.
//!
//! 1. A crate depends only on crates of the floors that ARCHITECTURE.md gives it ([`crates`]).
//! 2. A module of `keyway` imports only from floors below its own, as listed in
//!    `crates/keyway/floors.toml` ([`modules`]).
//! 3. Only `auth/header.rs` names the headers that carry a key (contract H1;
//!    [`credential_headers`]).
//! 4. Only `system.rs` reads the environment, files and the clock ([`system`]).
//! 5. The files of a crate import from each other in one direction only ([`circles`](mod@circles)).
//!
//! Tests are exempt from all five.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::rust_paths::{TestFile, module, without_tests};
use crate::rust_tokens::Token;
use crate::{Result, workspace};

mod circles;
mod crates;
mod credential_headers;
mod modules;
mod system;

/// The first words of a generated file.
const GENERATED: &str = "// Made by `cargo xtask codegen`";

/// A violation of a rule at one place.
#[derive(Debug, PartialEq, Eq)]
struct Breach {
    file: PathBuf,
    line: usize,
    /// The violation and its fix.
    message: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

/// A source file of a crate, without its test-only parts.
struct Source {
    /// Its path, relative to the repository's root.
    file: PathBuf,
    /// Its path, relative to the crate's `src` directory.
    inner: PathBuf,
    tokens: Vec<Token>,
    /// Whether it is generated.
    is_generated: bool,
    /// The test-only modules that it declares, as words from the crate's root.
    test_modules: Vec<Vec<String>>,
}

/// Checks all five rules; each violation is one line, and any violation is a failure.
pub(crate) fn run() -> Result<()> {
    let keyway = sources(Path::new("crates/keyway/src"))?;
    let mut others = Vec::new();
    for name in ["credentials", "secrets-aws", "secrets-keyring", "secrets-vault"] {
        others.extend(sources(&PathBuf::from(format!("crates/keyway-{name}/src")))?);
    }
    let mut breaches = crates::check(&workspace::metadata()?.packages);
    breaches.extend(modules::check(&modules::Floors::of_keyway()?, &keyway));
    breaches.extend(credential_headers::check(&keyway));
    breaches.extend(system::check(&keyway));
    breaches.extend(system::check(&others));
    let (circles, stay) = circles()?;
    breaches.extend(circles);
    for breach in &breaches {
        println!("{breach}");
    }
    match breaches.len() {
        0 => {
            for circle in &stay {
                println!("{circle}");
            }
            println!("floors: {} files keep the rules", keyway.len() + others.len());
            Ok(())
        }
        number => Err(format!("floors: {number} places break a rule; each line above says how to fix it.")),
    }
}

/// Returns the circles of files in all crates as violations, and the accepted ones as text.
fn circles() -> Result<(Vec<Breach>, Vec<String>)> {
    let (mut breaches, mut rows) = (Vec::new(), BTreeSet::new());
    for package in workspace::metadata()?.packages {
        let home = package.manifest.parent().unwrap_or(Path::new(""));
        let home = home.strip_prefix(workspace::root()).unwrap_or(home);
        let found = circles::check(&sources(&home.join("src"))?, circles::STAY);
        breaches.extend(found.breaches);
        rows.extend(found.stay);
    }
    let (stay, gone) = circles::exceptions(circles::STAY, &rows);
    breaches.extend(gone);
    Ok((breaches, stay))
}

/// Returns the Rust files below a directory, sorted, without test-only files.
fn sources(directory: &Path) -> Result<Vec<Source>> {
    let mut found = Vec::new();
    let mut waiting = vec![workspace::root().join(directory)];
    while let Some(path) = waiting.pop() {
        let unreadable = |error| format!("floors: {} cannot be read: {error}.", path.display());
        if path.is_dir() {
            for entry in std::fs::read_dir(&path).map_err(unreadable)? {
                waiting.push(entry.map_err(unreadable)?.path());
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).map_err(unreadable)?;
            found.push(source(directory, &path, &text));
        }
    }
    let for_tests: Vec<_> = found.iter().flat_map(|source| source.test_modules.clone()).collect();
    found.retain(|source| !for_tests.iter().any(|words| module(&source.inner).starts_with(words)));
    found.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(found)
}

fn source(directory: &Path, path: &Path, text: &str) -> Source {
    let file = path.strip_prefix(workspace::root()).unwrap_or(path).to_owned();
    let inner = file.strip_prefix(directory).unwrap_or(&file).to_owned();
    let shipped = without_tests(text);
    let beside = |path: &str| inner.parent().unwrap_or(Path::new("")).join(path);
    let test_module = |file: &TestFile| match file {
        TestFile::Module(name) => [module(&inner), vec![name.clone()]].concat(),
        TestFile::Path(path) => module(&beside(path)),
    };
    let test_modules = shipped.test_files.iter().map(test_module).collect();
    let is_generated = text.starts_with(GENERATED);
    Source { file, inner, tokens: shipped.tokens, is_generated, test_modules }
}

#[cfg(test)]
fn example(inner: &str, text: &str) -> Source {
    let directory = Path::new("crates/keyway/src");
    source(directory, &directory.join(inner), text)
}

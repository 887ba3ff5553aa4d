//! `api/generated.lock`: a digest of each generated file, so that a manual edit is detected without
//! the document.

use std::collections::BTreeMap;
use std::path::Path;

use super::load::digest;
use crate::{Result, workspace};

pub(super) const FILE: &str = "api/generated.lock";

const HEAD: &str = "# The SHA-256 of each generated file. Made by `cargo xtask codegen`; change the generator, not the files.\n\n";

/// Files that are partly generated, or that are locks themselves.
const APART: &[&str] = &["crates/keyway-types/Cargo.toml", "api/spec.lock"];

/// Generated files by their path, each with its digest.
pub(super) struct Lock(BTreeMap<String, String>);

impl Lock {
    pub(super) fn read() -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(FILE)).unwrap_or_default();
        Ok(Self(
            text.lines()
                .filter_map(|line| line.split_once("  "))
                .map(|(digest, path)| (path.to_owned(), digest.to_owned()))
                .collect(),
        ))
    }

    pub(super) fn note(&mut self, path: &Path, text: &str) {
        let path = path.display().to_string();
        if !APART.contains(&path.as_str()) {
            self.0.insert(path, digest(text.as_bytes()));
        }
    }

    pub(super) fn forget(&mut self, path: &Path) {
        self.0.remove(&path.display().to_string());
    }

    /// Writes the lock unless it is unchanged; with `check`, only returns whether it is.
    pub(super) fn write(&self, check: bool) -> Result<bool> {
        let path = workspace::root().join(FILE);
        let rows: String = self.0.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect();
        let text = format!("{HEAD}{rows}");
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(false);
        }
        if !check {
            std::fs::write(&path, text).map_err(|error| format!("{FILE}: {error}"))?;
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_generated_file_was_changed_by_hand() {
        let lock = Lock::read().unwrap();
        assert!(
            lock.0.len() > 100,
            "{FILE} lists {} files; run `cargo xtask codegen --spec PATH`",
            lock.0.len()
        );
        let differs = |(path, expected): (&String, &String)| {
            let found = std::fs::read(workspace::root().join(path)).map(|bytes| digest(&bytes));
            (found.ok().as_ref() != Some(expected)).then(|| path.clone())
        };
        let changed: Vec<String> = lock.0.iter().filter_map(differs).collect();
        assert!(changed.is_empty(), "changed by hand: {}; change the generator instead", changed.join(", "));
    }
}

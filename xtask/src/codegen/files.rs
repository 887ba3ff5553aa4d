//! The generated files: formatted, then written or compared.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::generated::{self, Lock};
use crate::step::not_started;
use crate::{Result, workspace};

/// Generated files by their path from the repository's root.
#[derive(Default)]
pub(crate) struct Files {
    texts: BTreeMap<PathBuf, String>,
    /// Directories in which all files with the marker are generated: those not added are removed.
    owned: Vec<(PathBuf, &'static str)>,
}

impl Files {
    /// Adds a file of Rust.
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.texts.insert(path.into(), text);
    }

    /// A file that was added.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(std::path::Path::new(path)).map(String::as_str)
    }

    /// Makes this run the owner of the files in a directory that begin with `mark`.
    pub(crate) fn own(&mut self, directory: impl Into<PathBuf>, mark: &'static str) {
        self.owned.push((directory.into(), mark));
    }

    /// Returns the files of an earlier run that this one does not generate.
    fn stale(&self) -> Vec<PathBuf> {
        let mut stale = Vec::new();
        for (directory, mark) in &self.owned {
            let entries = std::fs::read_dir(workspace::root().join(directory)).into_iter().flatten();
            for entry in entries.filter_map(std::result::Result::ok) {
                let path = directory.join(entry.file_name());
                let marked =
                    std::fs::read_to_string(entry.path()).is_ok_and(|text| text.starts_with(mark.trim_end()));
                if marked && !self.texts.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
        stale
    }

    /// Formats all files and writes those that changed; with `check`, writes nothing and names
    /// them.
    pub(crate) fn finish(self, check: bool) -> Result<()> {
        let mut changed = Vec::new();
        let mut lock = Lock::read()?;
        for path in self.stale() {
            lock.forget(&path);
            if !check {
                std::fs::remove_file(workspace::root().join(&path))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
            changed.push(format!("{} (removed)", path.display()));
        }
        for (path, text) in self.texts {
            let rust = path.extension().is_some_and(|extension| extension == "rs");
            let text = match rust {
                true => formatted(&text).map_err(|error| format!("{}: {error}", path.display()))?,
                false => text,
            };
            lock.note(&path, &text);
            let full = workspace::root().join(&path);
            if std::fs::read_to_string(&full).is_ok_and(|old| old == text) {
                continue;
            }
            if !check {
                let directory = full.parent().unwrap_or(workspace::root());
                std::fs::create_dir_all(directory)
                    .and_then(|()| std::fs::write(&full, text))
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
            changed.push(path.display().to_string());
        }
        if lock.write(check)? {
            changed.push(generated::FILE.to_owned());
        }
        match (check, changed.is_empty()) {
            (_, true) => println!("codegen: nothing changed"),
            (false, false) => println!("codegen: wrote {}", changed.join(", ")),
            (true, false) => {
                return Err(format!(
                    "out of date: {}; run `cargo xtask codegen` without --check",
                    changed.join(", ")
                ));
            }
        }
        Ok(())
    }
}

/// Returns the text formatted by rustfmt, with the repository's settings.
fn formatted(text: &str) -> Result<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]).current_dir(workspace::root());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&command, &error))?;
    if let Some(mut input) = child.stdin.take() {
        // rustfmt reads everything before it writes, so this can't deadlock.
        input.write_all(text.as_bytes()).map_err(|error| format!("rustfmt stopped reading: {error}"))?;
    }
    let output = child.wait_with_output().map_err(|error| format!("rustfmt: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt rejects the generated code (above); fix the emitter".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}

//! The generated files: formatted, then written or compared.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::step::not_started;
use crate::{Result, workspace};

/// Generated files by their path from the repository's root.
#[derive(Default)]
pub(crate) struct Files(BTreeMap<PathBuf, String>);

impl Files {
    /// Adds a file of Rust.
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.0.insert(path.into(), text);
    }

    /// Formats all files and writes those that changed; with `check` writes nothing and names them.
    pub(crate) fn finish(self, check: bool) -> Result<()> {
        let mut changed = Vec::new();
        for (path, text) in self.0 {
            let text = formatted(&text).map_err(|error| format!("{}: {error}", path.display()))?;
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
        match (check, changed.is_empty()) {
            (_, true) => println!("codegen: nothing changed"),
            (false, false) => println!("codegen: wrote {}", changed.join(", ")),
            (true, false) => {
                return Err(format!(
                    "not what codegen makes: {}; run `cargo xtask codegen` without --check",
                    changed.join(", ")
                ));
            }
        }
        Ok(())
    }
}

/// The text as rustfmt leaves it, by the repository's own settings.
fn formatted(text: &str) -> Result<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]).current_dir(workspace::root());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&command, &error))?;
    if let Some(mut input) = child.stdin.take() {
        // rustfmt reads everything before it writes, so that this cannot wait for it forever.
        input.write_all(text.as_bytes()).map_err(|error| format!("rustfmt stopped reading: {error}"))?;
    }
    let output = child.wait_with_output().map_err(|error| format!("rustfmt: {error}"))?;
    if !output.status.success() {
        return Err("rustfmt refuses the generated text (above); mend the emitter".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}

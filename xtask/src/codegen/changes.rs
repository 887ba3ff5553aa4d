//! Notes for the CHANGELOG on what a release of the API changes, from two versions of the text table
//! of `keyway-schema`.

mod blocks;
mod compare;
mod notes;

use std::process::Command;

use super::emit::schema::PATH;
use crate::{Result, workspace};
use compare::Changes;

/// The notes on what `new` has otherwise than `old`; one line if that is nothing.
pub(crate) fn notes(old: &str, new: &str) -> String {
    notes::text(&Changes::between(&blocks::read(old), &blocks::read(new)))
}

/// The table before this run: the file, or what a revision of git has of it. Empty if there is none yet.
pub(crate) fn table_before(since: Option<&str>) -> Result<String> {
    let Some(revision) = since else {
        return Ok(std::fs::read_to_string(workspace::root().join(PATH)).unwrap_or_default());
    };
    let object = format!("{revision}:{PATH}");
    let mut command = Command::new("git");
    command.args(["show", &object]).current_dir(workspace::root());
    let output = command.output().map_err(|error| crate::step::not_started(&command, &error))?;
    if !output.status.success() {
        return Err(format!("codegen: git has no {object}; give --since a revision that has it"));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("codegen: {object}: {error}"))
}

#[cfg(test)]
mod tests;

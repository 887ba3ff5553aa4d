//! Pass 5: what is known better than the document says it. `api/overrides.toml` gives each entry a reason.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::{Result, workspace};

const FILE: &str = "api/overrides.toml";

/// The entries of the file.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    /// The families that a family needs.
    pub(crate) requires: BTreeMap<String, BTreeSet<String>>,
    /// Types beside those that the table reaches, by family.
    pub(crate) roots: BTreeMap<String, Vec<String>>,
}

impl Overrides {
    /// Reads `api/overrides.toml`.
    pub(crate) fn load() -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(FILE))
            .map_err(|error| format!("codegen: {FILE} cannot be read: {error}."))?;
        Self::parse(&text)
    }

    pub(crate) fn parse(text: &str) -> Result<Self> {
        let wrong = |what: &str| format!("codegen: {FILE}: {what}.");
        let file: Table = text.parse().map_err(|error| wrong(&format!("not TOML: {error}")))?;
        let mut overrides = Self::default();
        for (section, entries) in &file {
            let entries = entries.as_table().ok_or_else(|| wrong(&format!("`{section}` is a table")))?;
            for (key, entry) in entries {
                let entry =
                    entry.as_table().ok_or_else(|| wrong(&format!("`{section}.{key}` is a table")))?;
                if entry.get("why").and_then(Value::as_str).is_none_or(str::is_empty) {
                    return Err(wrong(&format!("`{section}.{key}` does not say `why`")));
                }
                let list = |name: &str| -> Vec<String> {
                    let list = entry.get(name).and_then(Value::as_array).into_iter().flatten();
                    list.filter_map(Value::as_str).map(str::to_owned).collect()
                };
                match section.as_str() {
                    "requires" => {
                        overrides.requires.insert(key.clone(), list("families").into_iter().collect());
                    }
                    "roots" => {
                        overrides.roots.insert(key.clone(), list("types"));
                    }
                    _ => return Err(wrong(&format!("`{section}` is no section"))),
                }
            }
        }
        Ok(overrides)
    }
}

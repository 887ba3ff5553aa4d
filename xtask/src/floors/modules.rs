//! Rule 2: a module imports only from floors below its own.
//!
//! `crates/keyway/floors.toml` lists the floors, lowest first:
//!
//! ```toml
//! floors = [
//!     ["origin", "path", "query"],   # neighbours on one floor do not know each other
//!     ["error"],
//!     ["transport::body"],           # a part of a module may have a floor of its own
//!     ["transport"],
//! ]
//! ```
//!
//! A file belongs to the longest entry that its module path begins with. The crate's root
//! (`lib.rs`) is above all floors: it may import everything, and nothing may import from it except
//! macros.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::{Breach, Source};
use crate::rust_paths::{Named, module, paths};
use crate::{Result, workspace};

/// The declared order of a crate's modules.
pub(super) struct Floors {
    file: PathBuf,
    /// Each entry with its floor, counted from 0, and its words.
    entries: Vec<(usize, Vec<String>)>,
}

impl Floors {
    /// Reads the order of `keyway`'s modules.
    pub(super) fn of_keyway() -> Result<Self> {
        let file = Path::new("crates/keyway/floors.toml");
        let text = std::fs::read_to_string(workspace::root().join(file))
            .map_err(|error| format!("floors: {} cannot be read: {error}.", file.display()))?;
        Self::parse(file, &text)
    }

    fn parse(file: &Path, text: &str) -> Result<Self> {
        let wrong = |what: &str| format!("floors: {}: {what}.", file.display());
        let table: Table = text.parse().map_err(|error| wrong(&format!("not TOML: {error}")))?;
        let floors = table.get("floors").and_then(Value::as_array);
        let floors = floors.ok_or_else(|| wrong("`floors`, a list of lists of module names, is missing"))?;
        let mut entries: Vec<(usize, Vec<String>)> = Vec::new();
        for (number, floor) in floors.iter().enumerate() {
            let names = floor.as_array().ok_or_else(|| wrong("each floor is a list of module names"))?;
            for name in names {
                let name = name.as_str().ok_or_else(|| wrong("a module name is a string"))?;
                let words: Vec<_> = name.split("::").map(str::to_owned).collect();
                if entries.iter().any(|(_, listed)| *listed == words) {
                    return Err(wrong(&format!("`{name}` is listed twice")));
                }
                entries.push((number, words));
            }
        }
        Ok(Self { file: file.to_owned(), entries })
    }

    /// Returns the entry that a path belongs to: the longest one that it begins with.
    fn entry(&self, path: &[String]) -> Option<&(usize, Vec<String>)> {
        let fitting = self.entries.iter().filter(|(_, words)| path.starts_with(words));
        fitting.max_by_key(|(_, words)| words.len())
    }

    fn line_one(&self, message: String) -> Breach {
        Breach { file: self.file.clone(), line: 1, message }
    }
}

/// Returns the imports that go up or sideways, the modules without a floor, and the entries without
/// a module.
pub(super) fn check(floors: &Floors, sources: &[Source]) -> Vec<Breach> {
    let modules: Vec<_> = sources.iter().map(|source| (source, module(&source.inner))).collect();
    let mut breaches = Vec::new();
    for (source, own) in modules.iter().filter(|(_, own)| !own.is_empty()) {
        match floors.entry(own) {
            Some((floor, words)) => {
                let named = paths(&source.tokens, own);
                let wrong =
                    named.iter().filter_map(|path| Some((path.line, judge(floors, *floor, words, path)?)));
                breaches.extend(wrong.map(|(line, message)| Breach {
                    file: source.file.clone(),
                    line,
                    message,
                }));
            }
            None => breaches.push(floors.line_one(format!(
                "`{}` has no floor; put it in the list, above everything it imports from",
                own.join("::")
            ))),
        }
    }
    for (_, words) in &floors.entries {
        if !modules.iter().any(|(_, own)| own.starts_with(words)) {
            breaches.push(
                floors.line_one(format!("`{}` is not a module; remove it from the list", words.join("::"))),
            );
        }
    }
    breaches
}

/// Returns what is wrong with a path in the entry `own` of this floor, if anything.
fn judge(floors: &Floors, floor: usize, own: &[String], path: &Named) -> Option<String> {
    let target = path.resolved()?;
    if path.words.len() < 2 || target.is_empty() || path.is_macro {
        return None;
    }
    let own_name = own.join("::");
    let Some((other_floor, other)) = floors.entry(&target) else {
        return Some(format!(
            "`{own_name}` imports `{}` through the crate's root; name the module that defines it",
            target.join("::")
        ));
    };
    let relation = match floor.cmp(other_floor) {
        std::cmp::Ordering::Greater => return None,
        std::cmp::Ordering::Equal if own == other => return None,
        std::cmp::Ordering::Equal => "on its own floor",
        std::cmp::Ordering::Less => "on a higher floor",
    };
    Some(format!(
        "`{own_name}` (floor {floor}) imports from `{}` (floor {other_floor}), which is {relation}; move what both need \
         to a floor below, or change the order in {}",
        other.join("::"),
        floors.file.display()
    ))
}

#[cfg(test)]
mod tests;

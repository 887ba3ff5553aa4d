//! Finding the operation for a name, or the most similar names.

use keyway::types::operations::{self, OPERATIONS};
use keyway_schema as schema;

use super::arguments::Known;
use crate::failure::Failure;

/// Less similar names are not suggested.
const ALIKE: f64 = 0.8;
/// The most names that are suggested.
const MOST: usize = 3;

/// Finds an operation by its name.
pub(super) fn find(name: &str) -> Result<Known, Failure> {
    match (operations::find(name), schema::find(name)) {
        (Some(operation), Some(schema)) => Ok(Known { operation, schema }),
        (Some(_), None) => Err(Failure::Other(format!("{name} has no schema; report this as a bug"))),
        (None, _) => Err(Failure::Usage(unknown(name))),
    }
}

fn unknown(name: &str) -> String {
    let mut alike: Vec<_> =
        OPERATIONS.iter().map(|operation| (likeness(name, operation.id), operation.id)).collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near: Vec<_> = alike
        .into_iter()
        .filter(|(alike, _)| *alike >= ALIKE)
        .take(MOST)
        .map(|(_, id)| format!("`{id}`"))
        .collect();
    let hint =
        if near.is_empty() { String::new() } else { format!(" (did you mean {}?)", near.join(" or ")) };
    format!("Unknown operation `{name}`{hint}; see keyway call --list")
}

/// Returns the similarity of two names, ignoring case and separators: `vectorStores/files.list` is
/// `vector_stores.files.list`.
fn likeness(a: &str, b: &str) -> f64 {
    let bare = |name: &str| name.to_ascii_lowercase().replace(['_', '-', '/', ' '], "");
    strsim::jaro_winkler(&bare(a), &bare(b))
}

/// Returns the most similar name, if there is one.
pub(super) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let alike = names.map(|known| (likeness(name, known), known)).filter(|(alike, _)| *alike >= ALIKE);
    alike.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_gets_the_nearest() {
        for (name, meant) in [
            ("vectorStores.files.list", "vector_stores.files.list"),
            ("chat.completion.create", "chat.completions.create"),
            ("model.list", "models.list"),
        ] {
            assert!(unknown(name).contains(&format!("(did you mean `{meant}`")), "{}", unknown(name));
        }
        assert_eq!(unknown("zzz"), "Unknown operation `zzz`; see keyway call --list");
        assert_eq!(nearest("limt", ["order", "limit"].into_iter()), Some("limit"));
        assert_eq!(nearest("colour", ["order", "limit"].into_iter()), None);
    }
}

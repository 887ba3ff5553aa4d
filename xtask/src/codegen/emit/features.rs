//! The cargo features of `keyway-types`: one per family, with those that it needs.

use std::fmt::Write as _;

use crate::codegen::files::Files;
use crate::codegen::place::Places;
use crate::{Result, workspace};

const MANIFEST: &str = "crates/keyway-types/Cargo.toml";
const BEGIN: &str = "# codegen: features\n";
const END: &str = "# codegen: end\n";

/// The families that are enabled by default.
const DEFAULT: &[&str] = &["chat", "embeddings", "files", "models"];

/// The dependencies of a family's hand-written part.
const CRATES: &[(&str, &str)] = &[("embeddings", "dep:fast-float2")];

/// Adds the manifest with the features between its markers.
pub(crate) fn emit(places: &Places, files: &mut Files) -> Result<()> {
    let text = std::fs::read_to_string(workspace::root().join(MANIFEST))
        .map_err(|error| format!("codegen: {MANIFEST} cannot be read: {error}."))?;
    let marks = text.split_once(BEGIN).and_then(|(head, rest)| Some((head, rest.split_once(END)?.1)));
    let (head, tail) = marks.ok_or_else(|| {
        format!("codegen: {MANIFEST}: the marks `{}` and `{}` are missing.", BEGIN.trim_end(), END.trim_end())
    })?;
    files.add(MANIFEST, format!("{head}{BEGIN}{}{END}{tail}", features(places)));
    Ok(())
}

fn features(places: &Places) -> String {
    let all: Vec<&str> = places.families.keys().map(String::as_str).collect();
    let mut text = format!("default = {DEFAULT:?}\nfull = {all:?}\n");
    for (family, needs) in &places.families {
        let crates = CRATES.iter().filter(|(of, _)| of == family).map(|(_, name)| *name);
        let needs: Vec<&str> = needs.iter().map(String::as_str).chain(crates).collect();
        let _ = writeln!(text, "{family} = {needs:?}");
    }
    text
}

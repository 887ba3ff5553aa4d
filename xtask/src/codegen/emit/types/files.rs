//! The assignment of types to a family's files, and the modules around them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::docs::FAMILIES;
use super::{Emitter, MARK};
use crate::codegen::files::Files;
use crate::codegen::model::{Def, Shape};
use crate::codegen::owners;
use crate::codegen::place::{SHARED, references};
use crate::{Result, workspace};

const SOURCE: &str = "crates/keyway-types/src";

/// The macros of `support`, by keyword.
const MACROS: &[&str] = &[
    "choice_union",
    "event_types",
    "kind_union",
    "object",
    "open_enum",
    "params",
    "sequence_numbers",
    "tagged_union",
];

impl Emitter<'_> {
    /// Adds all source files of the types.
    pub(crate) fn files(&self, files: &mut Files) -> Result<()> {
        let families = self.places.families.keys().map(String::as_str).chain([SHARED]);
        for family in families {
            let directory = Path::new(SOURCE).join(family);
            files.own(&directory, MARK);
            let mut modules = BTreeSet::new();
            for (module, names) in owners::files(self.model, self.places, self.overrides, family) {
                let text = self.file(family, &names)?;
                files.add(directory.join(format!("{module}.rs")), text);
                modules.insert(module);
            }
            let index = self.index(family, &modules)?;
            files.add(directory.with_extension("rs"), index);
        }
        Ok(())
    }

    fn file(&self, family: &str, names: &[&str]) -> Result<String> {
        let mut body = String::new();
        let mut foreign: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for name in names {
            let Some(named) = self.model.types.get(*name) else { continue };
            body.push('\n');
            body.push_str(&self.declaration(name)?);
            for reference in self.used(&named.def) {
                let Some(home) = self.places.home(&reference) else { continue };
                let module = if home.family == family { "super" } else { home.family.as_str() };
                if !(home.family == family && names.contains(&reference.as_str())) {
                    let Some((known, _)) = self.model.types.get_key_value(&reference) else { continue };
                    foreign.entry(module).or_default().insert(known);
                }
            }
        }
        let by_hand = self.overrides.fields.iter().filter_map(|(key, field)| {
            let (owner, _) = key.split_once('.')?;
            Some((owner, field.ty.as_deref().filter(|ty| !ty.contains("::"))?))
        });
        for (_, ty) in by_hand.filter(|(owner, _)| names.contains(owner)) {
            foreign.entry("super").or_default().insert(ty);
        }
        let mut text = format!(
            "{MARK}\n#![allow(missing_docs, reason = \"what a name says, and nothing else is known of, needs no comment\")]\n\n"
        );
        if body.contains("BTreeMap<") {
            text.push_str("use std::collections::BTreeMap;\n\n");
        }
        for (module, names) in foreign {
            let names: Vec<_> = names.into_iter().collect();
            let path = if module == "super" { "super".to_owned() } else { format!("crate::{module}") };
            let _ = writeln!(text, "use {path}::{{{}}};", names.join(", "));
        }
        let macros: Vec<_> =
            MACROS.iter().copied().filter(|name| body.contains(&format!("\n{name}! {{"))).collect();
        let _ = writeln!(text, "use crate::support::{{{}}};", macros.join(", "));
        if body.contains("Nullable<") {
            text.push_str("use crate::Nullable;\n");
        }
        text.push_str(&body);
        Ok(text)
    }

    /// Returns the names that a declaration uses.
    fn used(&self, def: &Def) -> Vec<String> {
        let Def::Union(union) = def else { return references(def) };
        let variants = union.variants.iter().map(|variant| {
            // An aliased list is written out, because the macro must see its items.
            let behind = self.behind(&variant.ty);
            if matches!(behind.shape, Shape::List { .. }) { behind } else { &variant.ty }
        });
        variants.flat_map(|ty| references(&Def::Alias(ty.clone()))).collect()
    }

    /// Returns a family's root: its generated modules, and the hand-written ones beside them.
    fn index(&self, family: &str, modules: &BTreeSet<String>) -> Result<String> {
        let by_hand = by_hand(&Path::new(SOURCE).join(family))?;
        let words = self.docs.get(&format!("{FAMILIES}.{family}"));
        let about = words.map_or_else(|| format!("Types of the resource `{family}`."), str::to_owned);
        let mut text = format!("{MARK}//!\n").replace("//!\n", "");
        for line in about.lines() {
            let _ = writeln!(text, "{}", format!("//! {line}").trim_end());
        }
        text.push('\n');
        let all: BTreeSet<&str> = modules
            .iter()
            .map(String::as_str)
            .chain(by_hand.iter().map(|(module, _)| module.as_str()))
            .collect();
        for module in all.iter().filter(|module| **module != "tests") {
            let _ = writeln!(text, "mod {module};");
        }
        text.push('\n');
        for module in modules {
            let _ = writeln!(text, "pub use {module}::*;");
        }
        for (module, _) in by_hand.iter().filter(|(_, public)| *public) {
            let _ = writeln!(text, "pub use {module}::*;");
        }
        if all.contains("tests") {
            text.push_str("\n#[cfg(test)]\nmod tests;\n");
        }
        Ok(text)
    }
}

/// Returns the hand-written modules of a directory: their files lack the marker.
///
/// Each with whether it declares any public item of the family.
fn by_hand(directory: &Path) -> Result<Vec<(String, bool)>> {
    let root = workspace::root().join(directory);
    let Ok(entries) = std::fs::read_dir(&root) else { return Ok(Vec::new()) };
    let mut names = Vec::new();
    for entry in entries.filter_map(std::result::Result::ok) {
        let path: PathBuf = entry.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("codegen: {}: {error}", path.display()))?;
        if !text.starts_with(MARK.trim_end()) {
            let public = ["enum", "fn", "struct", "trait", "type", "use"];
            let public = public.iter().any(|word| text.contains(&format!("\npub {word} ")));
            let public = public || text.contains("\n    pub enum ") || text.contains("\n    pub struct ");
            names.push((stem, public));
        }
    }
    names.sort();
    Ok(names)
}

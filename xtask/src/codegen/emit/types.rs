//! The types, by family: the input of the macros in `keyway_types::support`.

mod docs;
mod enums;
mod files;
mod objects;
mod rust;
mod unions;

use crate::Result;
use crate::codegen::model::{Def, Model};
use crate::codegen::overrides::Overrides;
use crate::codegen::place::Places;

/// The first line of every generated file.
pub(crate) const MARK: &str = "// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.\n";

/// The data that all parts of the output need.
pub(crate) struct Emitter<'a> {
    pub(crate) model: &'a Model,
    pub(crate) places: &'a Places,
    pub(crate) overrides: &'a Overrides,
    pub(crate) docs: docs::Docs,
}

impl<'a> Emitter<'a> {
    pub(crate) fn new(model: &'a Model, places: &'a Places, overrides: &'a Overrides) -> Result<Self> {
        let docs = docs::Docs::load()?;
        docs.check(model)?;
        Ok(Self { model, places, overrides, docs })
    }

    #[cfg(test)]
    pub(crate) fn without_words(model: &'a Model, places: &'a Places, overrides: &'a Overrides) -> Self {
        Self { model, places, overrides, docs: docs::Docs::default() }
    }

    /// Returns a type's declaration.
    pub(crate) fn declaration(&self, name: &str) -> Result<String> {
        let Some(named) = self.model.types.get(name) else { return Ok(String::new()) };
        match &named.def {
            Def::Object(object) => Ok(self.object(name, named, object)),
            Def::Enum { values, open } => Ok(self.open_enum(name, named, values, *open)),
            Def::Union(union) => self.union(name, named, union),
            Def::Alias(ty) => {
                Ok(format!("{}pub type {name} = {};\n", self.type_docs(name, named, ""), self.rust(ty)))
            }
        }
    }
}

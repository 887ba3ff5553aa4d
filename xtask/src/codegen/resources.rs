//! The resources in the table's IDs, as a tree: the dotted names that a user writes.

use std::collections::BTreeMap;

use super::model::{Def, Model};
use super::names;
use super::table::{Row, Table};
use crate::Result;

/// A resource of a family, such as `vector_stores.files`.
pub(crate) struct Resource<'a> {
    /// Its words, the family first.
    pub(crate) words: Vec<&'a str>,
    /// The last words of its direct children.
    pub(crate) children: Vec<&'a str>,
    pub(crate) methods: Vec<Method<'a>>,
}

/// A method: a row of the table, and whether it can be called without params.
pub(crate) struct Method<'a> {
    pub(crate) row: &'a Row,
    /// No parameter is required, except in the path.
    pub(crate) params_optional: bool,
}

impl<'a> Resource<'a> {
    /// Returns the name of its struct inside the family's module: `VectorStores`, `Files`.
    pub(crate) fn type_name(&self) -> String {
        type_name(&self.words)
    }

    /// Returns the name of a direct child's struct.
    pub(crate) fn child_type(&self, child: &'a str) -> String {
        let mut words = self.words.clone();
        words.push(child);
        type_name(&words)
    }
}

fn type_name(words: &[&str]) -> String {
    let own = if words.len() > 1 { &words[1..] } else { words };
    // The SDKs' spelling of the product's name.
    own.iter().map(|word| names::pascal(word)).collect::<String>().replace("Chatkit", "ChatKit")
}

/// Returns the families, each with its resources, parents first.
pub(crate) fn tree<'a>(table: &'a Table, model: &Model) -> Result<BTreeMap<&'a str, Vec<Resource<'a>>>> {
    let mut found = BTreeMap::<Vec<&str>, Resource<'a>>::new();
    for row in &table.rows {
        let words = row.resource();
        for end in 1..=words.len() {
            let part = words[..end].to_vec();
            let new = || Resource { words: part.clone(), children: Vec::new(), methods: Vec::new() };
            let resource = found.entry(part.clone()).or_insert_with(new);
            match words.get(end) {
                Some(child) if !resource.children.contains(child) => resource.children.push(child),
                None => resource.methods.push(Method { row, params_optional: params_optional(row, model)? }),
                Some(_) => {}
            }
        }
    }
    let mut families = BTreeMap::<&str, Vec<Resource<'a>>>::new();
    for (words, resource) in found {
        if let Some(method) =
            resource.methods.iter().find(|method| resource.children.contains(&method.row.method()))
        {
            return Err(format!("{} is both a method and a resource", method.row.id));
        }
        families.entry(words[0]).or_default().push(resource);
    }
    Ok(families)
}

fn params_optional(row: &Row, model: &Model) -> Result<bool> {
    let Some(name) = &row.params else { return Ok(true) };
    match definition(name, model) {
        Some(Def::Object(object)) => Ok(object.fields.iter().all(|field| !field.required)),
        _ => Err(format!("{}: its params {name} are not an object", row.id)),
    }
}

/// Resolves a name through aliases.
fn definition<'a>(name: &str, model: &'a Model) -> Option<&'a Def> {
    match &model.types.get(name)?.def {
        Def::Alias(ty) => match &ty.shape {
            super::model::Shape::Ref(other) => definition(other, model),
            _ => None,
        },
        other => Some(other),
    }
}

//! Pass 5: corrections of the document. `api/overrides.toml` gives a reason for each.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::model::{Def, Model, Shape};
use super::{added, gone};
use crate::{Result, workspace};

const FILE: &str = "api/overrides.toml";

/// The entries of the file.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    /// The families that a family needs.
    pub(crate) requires: BTreeMap<String, BTreeSet<String>>,
    /// Types besides those that the table reaches, by family.
    pub(crate) roots: BTreeMap<String, Vec<String>>,
    /// Fields (`Type.field`) with a different declaration.
    pub(crate) fields: BTreeMap<String, FieldOverride>,
    /// Fields (`Type.field`) that the document no longer has, with their shapes.
    pub(crate) gone: BTreeMap<String, String>,
    /// Fields (`Type.field`) that the API takes and the document lacks, with their shapes.
    pub(crate) added: BTreeMap<String, String>,
    /// Enums that accept any other value too.
    pub(crate) open: BTreeSet<String>,
    /// Lists (`Type.field` or `Union.Label`) that may be empty.
    pub(crate) empty: BTreeSet<String>,
    /// The leading fields of types.
    pub(crate) order: BTreeMap<String, Vec<String>>,
}

/// A field's declaration.
#[derive(Clone, Debug, Default)]
pub(crate) struct FieldOverride {
    /// The keyword before it.
    pub(crate) form: Option<String>,
    /// Its hand-written type.
    pub(crate) ty: Option<String>,
    pub(crate) boxed: bool,
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
                    "fields" => {
                        let text = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
                        let boxed = entry.get("boxed").and_then(Value::as_bool).unwrap_or_default();
                        let field = FieldOverride { form: text("form"), ty: text("type"), boxed };
                        overrides.fields.insert(key.clone(), field);
                    }
                    "gone" | "added" => {
                        let shape = entry.get("shape").and_then(Value::as_str);
                        let shape =
                            shape.ok_or_else(|| wrong(&format!("`{section}.{key}` has no `shape`")))?;
                        let fields =
                            if section == "gone" { &mut overrides.gone } else { &mut overrides.added };
                        fields.insert(key.clone(), shape.to_owned());
                    }
                    "open" => {
                        overrides.open.insert(key.clone());
                    }
                    "empty" => {
                        overrides.empty.insert(key.clone());
                    }
                    "order" => {
                        overrides.order.insert(key.clone(), list("fields"));
                    }
                    _ => return Err(wrong(&format!("`{section}` is not a section"))),
                }
            }
        }
        Ok(overrides)
    }

    /// Stops at a WebSocket whose events no root names: they would be in no family.
    pub(crate) fn check_sockets(&self, model: &Model) -> Result<()> {
        for socket in &model.sockets {
            for ty in socket.events() {
                let Shape::Ref(name) = &ty.shape else { continue };
                if !self.roots.values().flatten().any(|root| root == name) {
                    return Err(format!(
                        "codegen: {FILE}: the events of the socket {} are `{name}`, which no entry of `roots` names; add it to the family's.",
                        socket.id
                    ));
                }
            }
        }
        Ok(())
    }

    /// Changes the model, and fails at an entry that matches nothing.
    pub(crate) fn apply(&self, model: &mut Model) -> Result<()> {
        let nothing =
            |what: &str| format!("codegen: {FILE}: `{what}` matches nothing; remove or correct it.");
        for (key, shape) in &self.gone {
            gone::keep(model, key, shape)
                .map_err(|problem| format!("codegen: {FILE}: `gone`: {problem}."))?;
        }
        for (key, shape) in &self.added {
            added::add(model, key, shape)
                .map_err(|problem| format!("codegen: {FILE}: `added`: {problem}."))?;
        }
        for name in &self.open {
            added::open(model, name).ok_or_else(|| nothing(name))?;
        }
        for key in &self.empty {
            added::may_be_empty(model, key).ok_or_else(|| nothing(key))?;
        }
        for (name, first) in &self.order {
            let Some(Def::Object(object)) = model.types.get_mut(name).map(|named| &mut named.def) else {
                return Err(nothing(name));
            };
            if let Some(field) =
                first.iter().find(|name| !object.fields.iter().any(|field| field.name == **name))
            {
                return Err(nothing(&format!("{name}.{field}")));
            }
            object.fields.sort_by_key(|field| {
                first.iter().position(|name| *name == field.name).unwrap_or(first.len())
            });
        }
        for key in self.fields.keys() {
            let (name, field) = key.split_once('.').unwrap_or((key, ""));
            let known = model.types.get(name).is_some_and(|named| match &named.def {
                Def::Object(object) => object.fields.iter().any(|known| known.name == field),
                _ => false,
            });
            if !known {
                return Err(nothing(key));
            }
        }
        Ok(())
    }
}

//! Where a type is in the package: `api/python_names.toml`, and a rule for what it does not list.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::codegen::model::Model;
use crate::codegen::names::snake;
use crate::codegen::place::Places;
use crate::{Result, workspace};

pub(super) const FILE: &str = "api/python_names.toml";

/// The modules and classes of the official SDK.
pub(super) struct PythonNames {
    replies: Listed,
    params: Listed,
    /// What a package exports that other packages define.
    pub(super) exports: BTreeMap<String, BTreeMap<String, ClassPath>>,
    families: BTreeMap<String, String>,
}

/// The names of each type, the main one first.
type Listed = BTreeMap<String, Vec<ClassPath>>;

/// A class and its module, which begins with `types`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ClassPath {
    pub(super) module: String,
    pub(super) name: String,
}

impl ClassPath {
    /// The line that imports it under a name.
    pub(super) fn import(&self, local: &str, up: &str) -> String {
        let renamed = if local == self.name { String::new() } else { format!(" as {local}") };
        format!("from {up}{} import {}{renamed}", self.module, self.name)
    }

    /// Whether the module is called after the class.
    pub(super) fn names_its_module(&self) -> bool {
        let module = self.module.rsplit('.').next().unwrap_or_default();
        module.replace('_', "") == self.name.to_ascii_lowercase()
    }
}

/// The dots that lead from a module to the package's root.
pub(super) fn up(module: &str) -> String {
    ".".repeat(module.matches('.').count() + 1)
}

/// Which of a type's classes is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// A pydantic model.
    Reply,
    /// A `TypedDict`.
    Param,
}

impl PythonNames {
    pub(super) fn load(model: &Model, places: &Places) -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(FILE))
            .map_err(|error| wrong(&format!("it cannot be read: {error}")))?;
        let file: Table = text.parse().map_err(|error| wrong(&format!("not TOML: {error}")))?;
        let table = |name: &str| {
            let table = file.get(name).and_then(Value::as_table);
            table.ok_or_else(|| wrong(&format!("it has no [{name}]")))
        };
        let listed = |side: &str| -> Result<Listed> {
            let mut listed = Listed::new();
            for (name, paths) in table(side)? {
                if !model.types.contains_key(name) {
                    return Err(wrong(&format!("`{name}` is not a type; remove or correct it")));
                }
                let one = std::slice::from_ref(paths);
                let paths = paths.as_array().map_or(one, Vec::as_slice).iter().map(class_path);
                listed.insert(name.clone(), paths.collect::<Result<_>>()?);
            }
            Ok(listed)
        };
        let mut exports = BTreeMap::new();
        for (package, names) in table("exports")? {
            let names = names.as_table().ok_or_else(|| wrong("[exports] has no packages"))?;
            let names = names.iter().map(|(name, path)| Ok((name.clone(), class_path(path)?)));
            let package = format!("types.{package}");
            exports.insert(package.trim_end_matches('.').to_owned(), names.collect::<Result<_>>()?);
        }
        let family = |name: &String| Some((name.clone(), places.home(name)?.family.clone()));
        Ok(Self {
            replies: listed("replies")?,
            params: listed("params")?,
            exports,
            families: model.types.keys().filter_map(family).collect(),
        })
    }

    fn of(&self, side: Side) -> &Listed {
        match side {
            Side::Reply => &self.replies,
            Side::Param => &self.params,
        }
    }

    /// The types that the official SDK has on a side.
    pub(super) fn types(&self, side: Side) -> impl Iterator<Item = &String> {
        self.of(side).keys()
    }

    /// The names of a type on a side in the official SDK, the main one first.
    pub(super) fn listed(&self, name: &str, side: Side) -> &[ClassPath] {
        self.of(side).get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns the class of a type; `both` says whether it has one for each side.
    pub(super) fn class(&self, name: &str, side: Side, both: bool) -> ClassPath {
        if let Some(path) = self.listed(name, side).first() {
            return path.clone();
        }
        let family = self.families.get(name).map_or("shared", String::as_str);
        let other = match side {
            Side::Reply => Side::Param,
            Side::Param => Side::Reply,
        };
        let own = ClassPath { module: format!("types.{family}.{}", snake(name)), name: name.to_owned() };
        match (side, both) {
            (_, false) => self.listed(name, other).first().cloned().unwrap_or(own),
            (Side::Reply, true) => own,
            (Side::Param, true) => {
                let path = self.listed(name, other).first().cloned().unwrap_or(own);
                ClassPath { module: format!("{}_param", path.module), name: format!("{}Param", path.name) }
            }
        }
    }
}

fn wrong(what: &str) -> String {
    format!("codegen: {FILE}: {what}.")
}

/// Reads a module and a class below `types`.
fn class_path(value: &Value) -> Result<ClassPath> {
    let path = value.as_str().and_then(|path| path.rsplit_once('.'));
    let (module, name) = path.ok_or_else(|| wrong(&format!("{value:?} names no class")))?;
    Ok(ClassPath { module: format!("types.{module}"), name: name.to_owned() })
}

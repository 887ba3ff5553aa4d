//! Where a type is in the package: `api/python_names.toml`, and a rule for what it does not list.

use std::collections::BTreeMap;

use toml::Table;

use crate::codegen::model::Model;
use crate::codegen::names::snake;
use crate::codegen::place::Places;
use crate::{Result, workspace};

const FILE: &str = "api/python_names.toml";

/// The modules and classes of the official SDK.
pub(super) struct PythonNames {
    listed: BTreeMap<String, ClassPath>,
    families: BTreeMap<String, String>,
}

/// A class and its module, which begins with `types`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ClassPath {
    pub(super) module: String,
    pub(super) name: String,
}

impl ClassPath {
    /// Whether the module is called after the class.
    pub(super) fn names_its_module(&self) -> bool {
        let module = self.module.rsplit('.').next().unwrap_or_default();
        module.replace('_', "") == self.name.to_ascii_lowercase()
    }
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
        let wrong = |what: &str| format!("codegen: {FILE}: {what}.");
        let text = std::fs::read_to_string(workspace::root().join(FILE))
            .map_err(|error| wrong(&format!("it cannot be read: {error}")))?;
        let file: Table = text.parse().map_err(|error| wrong(&format!("not TOML: {error}")))?;
        let types = file.get("types").and_then(toml::Value::as_table);
        let mut listed = BTreeMap::new();
        for (name, path) in types.ok_or_else(|| wrong("it has no [types]"))? {
            if !model.types.contains_key(name) {
                return Err(wrong(&format!("`{name}` is not a type; remove or correct it")));
            }
            let path = path.as_str().and_then(|path| path.rsplit_once('.'));
            let (module, class) = path.ok_or_else(|| wrong(&format!("`{name}` names no class")))?;
            listed.insert(
                name.clone(),
                ClassPath { module: format!("types.{module}"), name: class.to_owned() },
            );
        }
        let family = |name: &String| Some((name.clone(), places.home(name)?.family.clone()));
        Ok(Self { listed, families: model.types.keys().filter_map(family).collect() })
    }

    /// Whether the official SDK has the type under a name.
    pub(super) fn lists(&self, name: &str) -> bool {
        self.listed.contains_key(name)
    }

    /// Returns the class of a type; `both` says whether it has one for each side.
    pub(super) fn class(&self, name: &str, side: Side, both: bool) -> ClassPath {
        let path = self.listed.get(name).cloned().unwrap_or_else(|| self.by_rule(name));
        if !both {
            return path;
        }
        let module = path.module.strip_suffix("_param").unwrap_or(&path.module);
        let name = path.name.strip_suffix("Param").unwrap_or(&path.name);
        match side {
            Side::Reply => ClassPath { module: module.to_owned(), name: name.to_owned() },
            Side::Param => ClassPath { module: format!("{module}_param"), name: format!("{name}Param") },
        }
    }

    fn by_rule(&self, name: &str) -> ClassPath {
        let family = self.families.get(name).map_or("shared", String::as_str);
        ClassPath { module: format!("types.{family}.{}", snake(name)), name: name.to_owned() }
    }
}

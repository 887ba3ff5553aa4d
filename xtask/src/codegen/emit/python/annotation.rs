//! Annotations: a type as Python's typing has it.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::names::{ClassPath, Side};
use crate::Result;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Shape, Type, Variant};
use crate::codegen::names::pascal;

/// What one module imports, and under which names.
pub(super) struct Imports {
    module: String,
    names: BTreeMap<ClassPath, String>,
    taken: BTreeSet<String>,
}

impl Imports {
    /// The imports of a module that defines these names itself.
    pub(super) fn new(module: &str, defined: impl IntoIterator<Item = String>) -> Self {
        Self { module: module.to_owned(), names: BTreeMap::new(), taken: defined.into_iter().collect() }
    }

    /// Returns the name that a class has in the module: its own, unless another has that already.
    pub(super) fn name(&mut self, class: ClassPath) -> String {
        if class.module == self.module {
            return class.name;
        }
        if let Some(name) = self.names.get(&class) {
            return name.clone();
        }
        let qualified = || pascal(class.module.rsplit('.').next().unwrap_or_default()) + &class.name;
        let mut name = if self.taken.contains(&class.name) { qualified() } else { class.name.clone() };
        while self.taken.contains(&name) {
            name.push('_');
        }
        self.taken.insert(name.clone());
        self.names.insert(class, name.clone());
        name
    }

    /// The classes with their names here.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&ClassPath, &str)> {
        self.names.iter().map(|(class, name)| (class, name.as_str()))
    }

    /// The lines that import everything.
    pub(super) fn lines(&self, up: &str) -> Vec<String> {
        let line = |(class, name): (&ClassPath, &str)| {
            let renamed = if name == class.name { String::new() } else { format!(" as {name}") };
            format!("from {up}{} import {}{renamed}\n", class.module, class.name)
        };
        self.iter().map(line).collect()
    }
}

/// Writes the annotations of one module.
pub(super) struct Annotator<'a> {
    context: &'a Context<'a>,
    side: Side,
    imports: &'a mut Imports,
}

impl<'a> Annotator<'a> {
    pub(super) fn new(context: &'a Context<'a>, side: Side, imports: &'a mut Imports) -> Self {
        Self { context, side, imports }
    }

    /// The annotation of a value.
    pub(super) fn ty(&mut self, ty: &Type) -> Result<String> {
        let text = self.shape(&ty.shape)?;
        Ok(if ty.nullable { optional(text) } else { text })
    }

    fn shape(&mut self, shape: &Shape) -> Result<String> {
        Ok(match shape {
            Shape::Any => "Any".to_owned(),
            Shape::AnyObject => "Dict[str, Any]".to_owned(),
            Shape::Flag => "bool".to_owned(),
            Shape::Text { .. } => "str".to_owned(),
            Shape::Integer { .. } => "int".to_owned(),
            Shape::Number { .. } => "float".to_owned(),
            Shape::File => self.import("_types", "FileTypes"),
            Shape::Const(value) => format!("Literal[{}]", literal(value)?),
            Shape::Map { of, .. } => format!("Dict[str, {}]", self.ty(of)?),
            Shape::List { of, .. } => {
                let of = self.ty(of)?;
                match (self.side, of.as_str()) {
                    (Side::Reply, _) => format!("List[{of}]"),
                    // A string is an iterable of strings, and never meant as one.
                    (Side::Param, "str") => "List[str]".to_owned(),
                    (Side::Param, _) => format!("Iterable[{of}]"),
                }
            }
            Shape::Ref(name) => self.reference(name)?,
        })
    }

    fn reference(&mut self, name: &str) -> Result<String> {
        let def = self.context.def(name)?;
        let named = self.context.has_alias(name, self.side)? && self.is_elsewhere(name);
        if matches!(def, Def::Object(_)) || named {
            let class = self.context.class(name, self.side);
            return Ok(self.imports.name(class));
        }
        self.definition(def)
    }

    /// The annotation that a union, an enum or an alias stands for.
    pub(super) fn definition(&mut self, def: &Def) -> Result<String> {
        match def {
            Def::Alias(ty) => self.ty(ty),
            Def::Enum { values, open } => Ok(choice(values, *open)),
            Def::Union(union) => self.union(&union.variants),
            Def::Object(_) => Err("codegen: python: an object is a class.".to_owned()),
        }
    }

    fn union(&mut self, variants: &[Variant]) -> Result<String> {
        let mut parts = Vec::new();
        for variant in variants {
            let text = self.ty(&variant.ty)?;
            if !parts.contains(&text) {
                parts.push(text);
            }
        }
        Ok(match parts.as_slice() {
            _ if parts.iter().any(|part| part == "Any") => "Any".to_owned(),
            [one] => one.clone(),
            _ => format!("Union[{}]", parts.join(", ")),
        })
    }

    /// An alias does not refer to itself.
    fn is_elsewhere(&self, name: &str) -> bool {
        self.context.class(name, self.side).module != self.imports.module
    }

    /// Imports a name of the package.
    pub(super) fn import(&mut self, module: &str, name: &str) -> String {
        self.imports.name(ClassPath { module: module.to_owned(), name: name.to_owned() })
    }
}

/// Adds `None` to an annotation.
pub(super) fn optional(text: String) -> String {
    if text.starts_with("Optional[") || text == "Any" { text } else { format!("Optional[{text}]") }
}

fn choice(values: &[String], open: bool) -> String {
    let values: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
    let known = format!("Literal[{}]", values.join(", "));
    if open { format!("Union[str, {known}]") } else { known }
}

/// A constant as Python writes it.
fn literal(value: &Json) -> Result<String> {
    Ok(match value {
        Json::Null => "None".to_owned(),
        Json::Bool(true) => "True".to_owned(),
        Json::Bool(false) => "False".to_owned(),
        Json::Text(_) | Json::Number(_) => value.to_string(),
        other => return Err(format!("codegen: python: {other} cannot be a literal.")),
    })
}

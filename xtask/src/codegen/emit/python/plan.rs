//! `crates/keyway-python/src/plan.txt`: which class each object of a reply becomes. The crate's module
//! `plan` describes its syntax.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Context;
use super::classes::{attribute, is_computed};
use super::names::Side;
use crate::Result;
use crate::codegen::files::Files;
use crate::codegen::model::{Def, Object, Shape, Type, Union};

const PATH: &str = "crates/keyway-python/src/plan.txt";

/// The most fields that the extension module can tell as arrived or not.
const MOST_FIELDS: usize = 128;

/// Adds the plan.
pub(super) fn emit(context: &Context<'_>, files: &mut Files) -> Result<()> {
    let mut plan = Plan { context, lines: Vec::new(), places: BTreeMap::new() };
    let mut operations = String::new();
    for (row, operation) in &context.rows {
        let mut of = |ty: Option<Type>| -> Result<String> {
            let text = ty.map(|ty| plan.ty(&ty)).transpose()?.unwrap_or_default();
            Ok(if text.is_empty() { "-".to_owned() } else { text })
        };
        let (reply, event) = (of(context.reply(row, operation))?, of(operation.event.clone())?);
        let _ = writeln!(operations, "o {} {reply} {event}", row.id);
    }
    // Classes that no operation returns arrive by webhooks and WebSockets.
    for name in &context.replies {
        plan.named(name)?;
    }
    let mut unions = String::new();
    for name in &context.replies {
        if matches!(context.def(name)?, Def::Union(_)) && context.has_alias(name, Side::Reply)? {
            let (class, text) = (context.class(name, Side::Reply), plan.named(name)?);
            if !text.is_empty() {
                let _ = writeln!(unions, "a {} {} {text}", class.module, class.name);
            }
        }
    }
    let lines: String = plan.lines.iter().map(|line| format!("{line}\n")).collect();
    files.add(PATH, format!("{lines}{unions}{operations}"));
    Ok(())
}

struct Plan<'a> {
    context: &'a Context<'a>,
    lines: Vec<String>,
    /// The line of each type.
    places: BTreeMap<String, usize>,
}

impl Plan<'_> {
    fn ty(&mut self, ty: &Type) -> Result<String> {
        Ok(match &ty.shape {
            Shape::List { of, .. } => prefixed('[', self.ty(of)?),
            Shape::Map { of, .. } => prefixed('{', self.ty(of)?),
            Shape::Ref(name) => self.named(name)?,
            _ => String::new(),
        })
    }

    fn named(&mut self, name: &str) -> Result<String> {
        match self.context.def(name)? {
            Def::Enum { .. } => Ok(String::new()),
            Def::Alias(ty) => self.ty(ty),
            Def::Object(object) => self.line(name, |plan| plan.object(name, object)),
            Def::Union(union) if !self.has_class(union)? => Ok(String::new()),
            Def::Union(union) => self.line(name, |plan| plan.union(union)),
        }
    }

    /// Gives a type its line before it is written, because types may contain themselves.
    fn line(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Result<String>) -> Result<String> {
        if let Some(line) = self.places.get(name) {
            return Ok(line.to_string());
        }
        let line = self.lines.len();
        self.places.insert(name.to_owned(), line);
        self.lines.push(String::new());
        self.lines[line] = write(self)?;
        Ok(line.to_string())
    }

    fn object(&mut self, name: &str, object: &Object) -> Result<String> {
        if object.fields.len() > MOST_FIELDS {
            return Err(format!("codegen: python: {name} has more than {MOST_FIELDS} fields."));
        }
        let class = self.context.class(name, Side::Reply);
        let mut text = format!("m {} {}", class.module, class.name);
        for field in object.fields.iter().filter(|field| !is_computed(&class.name, &field.name)) {
            let (plan, attribute) = (self.ty(&field.ty)?, attribute(&field.name));
            let _ = write!(text, " {}", bare(&field.name)?);
            if attribute != field.name {
                let _ = write!(text, ">{attribute}");
            }
            if !plan.is_empty() {
                let _ = write!(text, "={plan}");
            }
        }
        Ok(text)
    }

    fn union(&mut self, union: &Union) -> Result<String> {
        let mut text = format!("u {}", union.tag.as_deref().unwrap_or("-"));
        for variant in &union.variants {
            let _ = write!(text, " {}{}", self.kind(&variant.ty)?, self.ty(&variant.ty)?);
            let tags = variant.tags.iter().map(|tag| bare(tag)).collect::<Result<Vec<_>>>()?;
            if !tags.is_empty() {
                let _ = write!(text, ":{}", tags.join(","));
            } else if union.tag.is_none() {
                text += &self.fields(&variant.ty)?;
            }
        }
        Ok(text)
    }

    /// The fields that tell an object without a tag from others.
    fn fields(&self, ty: &Type) -> Result<String> {
        let Shape::Ref(name) = &ty.shape else { return Ok(String::new()) };
        let Some(Def::Object(object)) = self.context.resolved(name) else { return Ok(String::new()) };
        let required = object.fields.iter().filter(|field| field.required);
        let names = required.map(|field| bare(&field.name)).collect::<Result<Vec<_>>>()?;
        Ok(if names.is_empty() { String::new() } else { format!("?{}", names.join(",")) })
    }

    /// Whether any variant becomes an object of a class.
    fn has_class(&self, union: &Union) -> Result<bool> {
        for variant in &union.variants {
            let inner = match &variant.ty.shape {
                Shape::List { of, .. } | Shape::Map { of, .. } => &of.shape,
                shape => shape,
            };
            let Shape::Ref(name) = inner else { continue };
            let found = match self.context.def(name)? {
                Def::Object(_) | Def::Alias(_) => true,
                Def::Union(union) => self.has_class(union)?,
                Def::Enum { .. } => false,
            };
            if found {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The kind of JSON of a variant.
    fn kind(&self, ty: &Type) -> Result<char> {
        Ok(match &ty.shape {
            Shape::Any => '*',
            Shape::AnyObject | Shape::Map { .. } => 'o',
            Shape::Flag | Shape::Const(crate::codegen::json::Json::Bool(_)) => 'b',
            Shape::Integer { .. }
            | Shape::Number { .. }
            | Shape::Const(crate::codegen::json::Json::Number(_)) => 'n',
            Shape::Const(crate::codegen::json::Json::Null) => 'z',
            Shape::Text { .. } | Shape::File | Shape::Const(_) => 's',
            Shape::List { .. } => 'a',
            Shape::Ref(name) => match self.context.def(name)? {
                Def::Object(_) => 'o',
                Def::Enum { .. } => 's',
                Def::Alias(ty) => self.kind(ty)?,
                Def::Union(union) => {
                    let kinds = union.variants.iter().map(|variant| self.kind(&variant.ty));
                    let kinds = kinds.collect::<Result<Vec<_>>>()?;
                    match kinds.split_first() {
                        Some((first, rest)) if rest.iter().all(|kind| kind == first) => *first,
                        _ => '*',
                    }
                }
            },
        })
    }
}

fn prefixed(letter: char, of: String) -> String {
    if of.is_empty() { of } else { format!("{letter}{of}") }
}

/// A name that the plan can hold.
fn bare(name: &str) -> Result<&str> {
    match name.is_empty() || name.contains([' ', '=', '>', ':', ',', '?', '\n']) {
        true => Err(format!("codegen: python: the plan cannot represent the name {name:?}.")),
        false => Ok(name),
    }
}

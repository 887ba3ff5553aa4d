//! Doc comments: facts of the document, and our own words from `api/docs.toml`; never the document's sentences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::Table;

use super::Emitter;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Field, Named, Shape, Type};
use crate::{Result, workspace};

const FILE: &str = "api/docs.toml";

/// Our own words, by type, field (`Type.field`) or value (`Type.value`).
#[derive(Default)]
pub(crate) struct Docs {
    words: BTreeMap<String, String>,
}

impl Docs {
    pub(crate) fn load() -> Result<Self> {
        let text = std::fs::read_to_string(workspace::root().join(FILE))
            .map_err(|error| format!("codegen: {FILE} cannot be read: {error}."))?;
        let file: Table = text.parse().map_err(|error| format!("codegen: {FILE}: not TOML: {error}."))?;
        let words = file.iter().filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())));
        Ok(Self { words: words.collect() })
    }

    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.words.get(key).map(String::as_str)
    }
}

impl Emitter<'_> {
    /// A type's comment.
    pub(crate) fn type_docs(&self, name: &str, named: &Named, indent: &str) -> String {
        let words = self.docs.get(name).map_or_else(|| self.type_facts(name, named), str::to_owned);
        let mut lines: Vec<String> = words.lines().map(str::to_owned).collect();
        if let Some((group, path)) = &named.page
            && !words.contains("Reference:")
        {
            lines.push(String::new());
            lines
                .push(format!("Reference: <https://platform.openai.com/docs/api-reference/{group}/{path}>."));
        }
        comment(&lines, indent)
    }

    fn type_facts(&self, name: &str, named: &Named) -> String {
        let takes: Vec<String> = self
            .model
            .operations
            .iter()
            .filter(|operation| operation.params.as_deref() == Some(name))
            .map(|operation| format!("`{}`", operation.id))
            .collect();
        if !takes.is_empty() {
            return format!("What {} takes.", takes.join(" and "));
        }
        let gives = self.model.operations.iter().filter(|operation| {
            let reply = operation.reply.as_ref().map(|ty| &ty.shape);
            operation.response.as_deref() == Some(name) || reply == Some(&Shape::Ref(name.to_owned()))
        });
        let gives: Vec<String> = gives.map(|operation| format!("`{}`", operation.id)).take(3).collect();
        let what = match &named.def {
            Def::Object(_) => "An object",
            Def::Enum { .. } => "A string with known values",
            Def::Union(union) if union.tag.is_some() => "One of several objects",
            Def::Union(_) => "One of several shapes",
            Def::Alias(_) => "A value",
        };
        let what = match gives.as_slice() {
            [] => what.to_owned(),
            gives => format!("What {} gives: {}", gives.join(", "), what[..1].to_lowercase() + &what[1..]),
        };
        match named.location.split_once('.') {
            Some((component, member)) if !named.location.contains(['?', '/']) => {
                format!("{what}: `{member}` of the document's `{component}`.")
            }
            _ => format!("{what}: the document's `{}`.", named.location),
        }
    }

    /// A field's comment.
    pub(crate) fn field_docs(&self, owner: &str, field: &Field) -> String {
        let facts = self.facts(&field.ty);
        let words = self.docs.get(&format!("{owner}.{}", field.name));
        let text = match words {
            Some(words) => words.to_owned(),
            None => format!("The member `{}`: {facts}", field.name),
        };
        comment(&text.lines().map(str::to_owned).collect::<Vec<_>>(), "        ")
    }

    /// What the document says of a value, in one or two sentences.
    fn facts(&self, ty: &Type) -> String {
        let mut text = self.kind(ty);
        let _ = match ty.unit {
            Some(unit) => write!(text, ", in {unit}"),
            None => Ok(()),
        };
        text.push('.');
        match &ty.default {
            None | Some(Json::Null) => {}
            Some(default) => {
                let default = default.to_string();
                if default.len() < 60 && !default.contains('`') {
                    let _ = write!(text, " The API's default: `{default}`.");
                }
            }
        }
        if ty.nullable {
            text.push_str(" May be null.");
        }
        if ty.deprecated {
            text.push_str(" Deprecated by the API.");
        }
        text
    }

    fn kind(&self, ty: &Type) -> String {
        match &ty.shape {
            Shape::Any => "any JSON".to_owned(),
            Shape::AnyObject => "any JSON object".to_owned(),
            Shape::Flag => "true or false".to_owned(),
            Shape::Text { min, max, format, .. } => {
                let what = match format.as_deref() {
                    Some("uri") => "an address (URI)".to_owned(),
                    Some("date") => "a date as `YYYY-MM-DD`".to_owned(),
                    _ => "a text".to_owned(),
                };
                format!("{what}{}", span("characters", min.map(|min| min as f64), max.map(|max| max as f64)))
            }
            Shape::Integer { min, max } => format!("a whole number{}", range(*min, *max)),
            Shape::Number { min, max, above } => match above {
                Some(above) => format!("a number above {above}{}", range(None, *max)),
                None => format!("a number{}", range(*min, *max)),
            },
            Shape::Const(value) => format!("`{value}`"),
            Shape::List { min, max, .. } => {
                format!("a list{}", span("items", min.map(|min| min as f64), max.map(|max| max as f64)))
            }
            Shape::Map { max, .. } => {
                format!("an object of one's own names{}", span("members", None, max.map(|max| max as f64)))
            }
            Shape::File => "a file".to_owned(),
            Shape::Ref(name) => match self.model.types.get(name).map(|named| &named.def) {
                Some(Def::Object(_)) => format!("an object, [`{name}`]"),
                Some(Def::Enum { .. }) => format!("one of the values of [`{name}`]"),
                Some(Def::Union(_)) => format!("one of the shapes of [`{name}`]"),
                Some(Def::Alias(inner)) if matches!(inner.shape, Shape::Ref(_)) => format!("a [`{name}`]"),
                Some(Def::Alias(inner)) => self.kind(inner),
                None => "a value".to_owned(),
            },
        }
    }
}

fn range(min: Option<f64>, max: Option<f64>) -> String {
    // Bounds that are those of 64 bits say nothing.
    let bound = |value: Option<f64>| value.filter(|value| value.abs() < 1e18);
    match (bound(min), bound(max)) {
        (Some(min), Some(max)) => format!(", {min} to {max}"),
        (Some(min), None) => format!(", at least {min}"),
        (None, Some(max)) => format!(", at most {max}"),
        (None, None) => String::new(),
    }
}

fn span(what: &str, min: Option<f64>, max: Option<f64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!(" of {min} to {max} {what}"),
        (Some(min), None) => format!(" of at least {min} {what}"),
        (None, Some(max)) => format!(" of at most {max} {what}"),
        (None, None) => String::new(),
    }
}

/// Lines as a doc comment.
fn comment(lines: &[String], indent: &str) -> String {
    lines.iter().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
        text
    })
}

//! The signature of a method: its parameters with their annotations, and what it returns.

use super::Context;
use super::annotation::Annotator;
use super::classes::attribute;
use super::keywords;
use crate::Result;
use crate::codegen::model::{Operation, Type};
use crate::codegen::table::Row;

/// A parameter of a method, other than those in the path.
#[derive(Clone)]
pub(super) struct Parameter {
    /// Its name in JSON.
    pub(super) name: String,
    /// Its name in Python.
    pub(super) argument: String,
    pub(super) annotation: String,
    pub(super) required: bool,
    /// Where it has keys that are words of Python's language.
    pub(super) keywords: Vec<Vec<String>>,
}

impl Parameter {
    /// What is sent: the argument, its keys with their names in the API.
    pub(super) fn value(&self) -> String {
        if self.keywords.is_empty() {
            return self.argument.clone();
        }
        let path = |path: &Vec<String>| {
            let names: String = path.iter().map(|name| format!("{name:?}, ")).collect();
            format!(", ({})", if path.len() > 1 { names.trim_end_matches(", ") } else { names.trim_end() })
        };
        format!("self._renamed({}{})", self.argument, self.keywords.iter().map(path).collect::<String>())
    }
}

/// What a method returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Returned {
    /// An object of this annotation.
    Value(String),
    /// A page of items of this annotation, of this kind.
    Page {
        class: &'static str,
        item: String,
    },
    Bytes,
    Text,
    /// An object of this annotation, or text if another format is requested.
    ValueOrText(String),
    Nothing,
}

/// Parameters that the API requires, by operation; the official SDK leaves it to the server to say so.
const LEFT_TO_THE_SERVER: &[(&str, &str)] =
    &[("skills.create", "files"), ("skills.versions.create", "files")];

/// Returns the parameters of an operation, the required ones first.
pub(super) fn parameters(
    context: &Context<'_>,
    operation: &Operation,
    annotator: &mut Annotator<'_>,
) -> Result<Vec<Parameter>> {
    let left_to_the_server = |field: &str| LEFT_TO_THE_SERVER.contains(&(operation.id.as_str(), field));
    let mut parameters = Vec::new();
    for field in context.fields(operation)? {
        parameters.push(Parameter {
            name: field.name.clone(),
            argument: argument(&field.name),
            annotation: annotator.ty(&field.ty)?,
            required: field.required && !left_to_the_server(&field.name),
            keywords: keywords::paths(context, &field.ty),
        });
    }
    parameters.sort_by_key(|parameter| !parameter.required);
    Ok(parameters)
}

/// The name of a parameter in Python.
pub(super) fn argument(name: &str) -> String {
    let name = name.strip_suffix("[]").unwrap_or(name);
    let safe = attribute(name);
    // The names that pydantic reserves are free here.
    if safe.strip_suffix('_') == Some(name)
        && matches!(name, "schema" | "json" | "copy" | "dict" | "validate" | "construct")
    {
        return name.to_owned();
    }
    safe
}

/// Returns what an operation's method returns.
pub(super) fn returned(
    context: &Context<'_>,
    row: &Row,
    operation: &Operation,
    annotator: &mut Annotator<'_>,
) -> Result<Returned> {
    let ty = context.reply(row, operation);
    let mut value = |ty: Option<Type>| ty.map_or_else(|| Ok("Any".to_owned()), |ty| annotator.ty(&ty));
    Ok(match row.reply.as_str() {
        "json" => Returned::Value(value(ty)?),
        "page" => Returned::Page { class: page(&row.paging)?, item: value(ty)? },
        "binary" => Returned::Bytes,
        "text" => Returned::Text,
        "json-or-text" => Returned::ValueOrText(value(ty)?),
        "empty" => Returned::Nothing,
        other => {
            return Err(format!("codegen: python: {}: replies of kind {other} are not supported.", row.id));
        }
    })
}

/// The class of a page, without `Sync` or `Async` before it.
fn page(paging: &str) -> Result<&'static str> {
    Ok(match paging {
        "single" => "Page",
        "last_item" => "CursorPage",
        "last_id" => "ConversationCursorPage",
        "next" => "NextCursorPage",
        "token" => "TokenPage",
        other => return Err(format!("codegen: python: pages that continue by {other} are not supported.")),
    })
}

//! Doc comments: facts from the document, and our own text from `api/docs.toml`; never the
//! document's sentences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::Table;

use super::Emitter;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Field, Model, Named, Operation, Shape, Type, Union};
use crate::{Result, workspace};

/// One file per family: a table per type, with a line for each field or value, and `_` for the type
/// itself.
const DIRECTORY: &str = "api/docs";

/// The key of a type's own text.
const ITSELF: &str = "_";

/// The table of the families themselves.
pub(super) const FAMILIES: &str = "families";

/// Our own text, by type, field (`Type.field`) or value (`Type.value`).
#[derive(Default)]
pub(crate) struct Docs {
    words: BTreeMap<String, String>,
}

impl Docs {
    pub(crate) fn load() -> Result<Self> {
        let mut docs = Self::default();
        let unreadable = |error: std::io::Error| format!("codegen: {DIRECTORY} cannot be read: {error}");
        for entry in std::fs::read_dir(workspace::root().join(DIRECTORY)).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let name = path.file_name().unwrap_or_default().display().to_string();
            let text = std::fs::read_to_string(&path).map_err(unreadable)?;
            docs.add(&text).map_err(|problem| format!("codegen: {DIRECTORY}/{name}: {problem}"))?;
        }
        Ok(docs)
    }

    fn add(&mut self, text: &str) -> Result<()> {
        let file: Table = text.parse().map_err(|error| format!("malformed TOML: {error}"))?;
        for (ty, members) in &file {
            let members = members.as_table().ok_or_else(|| format!("`{ty}` is not a table"))?;
            for (member, words) in members {
                let key = if member == ITSELF { ty.clone() } else { format!("{ty}.{member}") };
                let words = words.as_str().ok_or_else(|| format!("`{key}` is not a string"))?;
                if self.words.insert(key.clone(), words.to_owned()).is_some() {
                    return Err(format!("`{key}` is listed twice"));
                }
            }
        }
        Ok(())
    }

    /// Rejects text for items that don't exist: nobody would see it.
    pub(crate) fn check(&self, model: &Model) -> Result<()> {
        let known = |key: &str| {
            let (ty, member) = key.split_once('.').map_or((key, None), |(ty, member)| (ty, Some(member)));
            let Some(named) = model.types.get(ty) else { return ty == FAMILIES };
            member.is_none_or(|member| match &named.def {
                Def::Object(object) => object.fields.iter().any(|field| field.name == member),
                Def::Enum { values, .. } => values.iter().any(|value| value == member),
                Def::Union(_) | Def::Alias(_) => false,
            })
        };
        let unknown: Vec<&str> = self.words.keys().map(String::as_str).filter(|key| !known(key)).collect();
        match unknown.as_slice() {
            [] => Ok(()),
            unknown => {
                Err(format!("codegen: {DIRECTORY} describes items that do not exist: {}", unknown.join(", ")))
            }
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.words.get(key).map(String::as_str)
    }
}

impl Emitter<'_> {
    /// Returns a type's comment.
    pub(crate) fn type_docs(&self, name: &str, named: &Named, indent: &str) -> String {
        let (words, facts) = (self.docs.get(name).unwrap_or_default(), self.type_facts(name, named));
        let facts = if words.contains(&facts) { "" } else { &facts };
        let mut lines: Vec<String> = words.lines().map(str::to_owned).collect();
        if !lines.is_empty() && !facts.is_empty() {
            lines.push(String::new());
        }
        lines.extend(facts.lines().map(str::to_owned));
        if let Some((group, path)) = &named.page
            && !words.contains("Reference:")
        {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines
                .push(format!("Reference: <https://platform.openai.com/docs/api-reference/{group}/{path}>."));
        }
        comment(&lines, indent)
    }

    /// Returns where a type belongs and what distinguishes a union's shapes; empty if only its name
    /// is known.
    fn type_facts(&self, name: &str, named: &Named) -> String {
        let ids = |of: &dyn Fn(&&Operation) -> bool| {
            let ids: Vec<String> =
                self.model.operations.iter().filter(of).map(|one| format!("`{}`", one.id)).collect();
            (!ids.is_empty()).then(|| ids.join(", "))
        };
        let reply = |operation: &&Operation| {
            let reply = operation.reply.as_ref().map(|ty| &ty.shape);
            operation.response.as_deref() == Some(name) || reply == Some(&Shape::Ref(name.to_owned()))
        };
        let mut sentences = Vec::new();
        if let Some(ids) = ids(&|operation| operation.params.as_deref() == Some(name)) {
            sentences.push(format!("Parameters of {ids}."));
        } else if let Some(ids) = ids(&reply) {
            sentences.push(format!("Returned by {ids}."));
        }
        if let Def::Union(Union { tag: Some(tag), .. }) = &named.def {
            sentences.push(format!("A union, told apart by `{tag}`."));
        }
        sentences.join(" ")
    }

    /// Returns a field's comment: our own text if there is any, then the facts.
    pub(crate) fn field_docs(&self, owner: &str, field: &Field) -> String {
        let words = self.docs.get(&format!("{owner}.{}", field.name)).unwrap_or_default();
        let text = [words, &facts(&field.ty)].join(" ");
        comment(&text.trim().lines().map(str::to_owned).collect::<Vec<_>>(), "        ")
    }
}

/// Returns the document's facts about a value beyond its Rust type: one sentence each.
fn facts(ty: &Type) -> String {
    let mut sentences = Vec::new();
    sentences.extend(bounds(&ty.shape));
    match &ty.shape {
        Shape::Text { format: Some(format), .. } if format == "uri" => sentences.push("A URI".to_owned()),
        Shape::Text { format: Some(format), .. } if format == "date" => {
            sentences.push("A date, `YYYY-MM-DD`".to_owned())
        }
        Shape::Const(value) => sentences.push(format!("Always `{value}`")),
        _ => {}
    }
    sentences.extend(ty.unit.map(|unit| format!("In {unit}")));
    let default =
        ty.default.as_ref().filter(|value| **value != Json::Null && !matches!(ty.shape, Shape::Const(_)));
    let default = default.map(ToString::to_string).filter(|text| text.len() < 60 && !text.contains('`'));
    sentences.extend(default.map(|default| format!("Default: `{default}`")));
    if ty.nullable {
        sentences.push("Nullable".to_owned());
    }
    if ty.deprecated {
        sentences.push("Deprecated by the API".to_owned());
    }
    sentences.iter().map(|sentence| format!("{sentence}.")).collect::<Vec<_>>().join(" ")
}

/// Returns the bounds of a value.
fn bounds(shape: &Shape) -> Option<String> {
    let whole = |bound: &Option<u64>| bound.map(|bound| bound as f64);
    match shape {
        Shape::Text { min, max, .. } => span(whole(min), whole(max), [" character", " characters"]),
        Shape::List { min, max, .. } => span(whole(min), whole(max), [" item", " items"]),
        Shape::Map { max, .. } => span(None, whole(max), [" entry", " entries"]),
        Shape::Integer { min, max } => span(*min, *max, [""; 2]),
        Shape::Number { above: Some(above), max: None, .. } => Some(format!("Greater than {above}")),
        Shape::Number { above: Some(above), max: Some(max), .. } => {
            Some(format!("Greater than {above}, at most {max}"))
        }
        Shape::Number { min, max, .. } => span(*min, *max, [""; 2]),
        _ => None,
    }
}

/// Returns the words for a range of `one` or `many`.
fn span(min: Option<f64>, max: Option<f64>, [one, many]: [&'static str; 2]) -> Option<String> {
    let named = |number: f64| if number == 1.0 { one } else { many };
    // Bounds at the limits of 64 bits say nothing.
    let bound = |value: Option<f64>| value.filter(|value| value.abs() < 1e18);
    Some(match (bound(min), bound(max)) {
        (Some(min), Some(max)) if min == max => format!("Exactly {min}{}", named(min)),
        (Some(min), Some(max)) => format!("{min} to {max}{}", named(max)),
        (Some(min), None) => format!("At least {min}{}", named(min)),
        (None, Some(max)) => format!("At most {max}{}", named(max)),
        (None, None) => return None,
    })
}

/// The maximum length of a line of text, without its indentation.
const WIDTH: usize = 92;

/// Formats lines as a doc comment; long ones are wrapped if possible.
fn comment(lines: &[String], indent: &str) -> String {
    let mut text = String::new();
    for line in lines.iter().flat_map(|line| wrapped(line)) {
        let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
    }
    text
}

fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut in_code = false;
    for word in line.split(' ') {
        if let Some(last) = lines.last_mut() {
            // A code span stays on one line.
            if in_code || last.is_empty() || last.len() + word.len() < WIDTH {
                if !last.is_empty() || in_code {
                    last.push(' ');
                }
                last.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    lines
}

#[cfg(test)]
mod repeats;

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn one_item_is_not_items() {
        let words = |min, max| span(min, max, [" item", " items"]).unwrap();
        assert_eq!(words(Some(1.0), None), "At least 1 item");
        assert_eq!(words(None, Some(1.0)), "At most 1 item");
        assert_eq!(words(Some(1.0), Some(1.0)), "Exactly 1 item");
        assert_eq!(words(Some(0.0), Some(1.0)), "0 to 1 item");
        assert_eq!(words(Some(1.0), Some(2.0)), "1 to 2 items");
        assert_eq!(span(None, Some(f64::MAX), ["", ""]), None);
    }
}

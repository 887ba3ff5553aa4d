//! Mistakes in a value that is meant for a shape: a missing field, or one of the wrong JSON kind.
//!
//! The check is as lenient as the SDK's types: bounds, patterns and enum values are left to the
//! API, unknown fields and tags are accepted, and an optional field may be `null`.

use serde_json::Value;

use crate::allowance::may_lack;
use crate::kind::{WrongTag, variants_meant};
use crate::model::{Field, Shape, Variant};

/// The first mistake in a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Mistake<'t> {
    /// The path to it, such as `messages[0].content`; empty for the value itself.
    pub path: String,
    /// The kind of mistake.
    pub reason: MistakeReason<'t>,
}

/// The kind of a mistake.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MistakeReason<'t> {
    /// A required field is absent.
    Missing,
    /// The value is of a JSON kind that its shape does not allow.
    Kind {
        /// The shape.
        expected: Shape<'t>,
        /// What the value is, such as `a number`.
        found: &'static str,
    },
}

impl<'t> Shape<'t> {
    /// Returns the first mistake in a value that is meant for this shape, if there is one.
    pub fn mistake(&self, value: &Value) -> Option<Mistake<'t>> {
        self.mistake_at(value, &mut String::new())
    }

    pub(crate) fn mistake_at(&self, value: &Value, path: &mut String) -> Option<Mistake<'t>> {
        let kind = || {
            let reason = MistakeReason::Kind { expected: self.clone(), found: kind_of(value) };
            Mistake { path: String::new(), reason }
        };
        let at = |path: &str, mistake: Mistake<'t>| Some(Mistake { path: path.to_owned(), ..mistake });
        match (self.resolve(), value) {
            (Shape::Nullable(_), Value::Null) => None,
            (Shape::Nullable(inner), _) => inner.mistake_at(value, path),
            (Shape::List { of, .. }, Value::Array(items)) => {
                let mut items = items.iter().enumerate();
                items.find_map(|(index, item)| {
                    within(path, &format!("[{index}]"), |path| of.mistake_at(item, path))
                })
            }
            (Shape::Map { of, .. }, Value::Object(fields)) => fields
                .iter()
                .find_map(|(name, field)| within(path, &dotted(name), |path| of.mistake_at(field, path))),
            (Shape::Object(record), Value::Object(fields)) if self.takes(value) => {
                record.fields.iter().find_map(|field| {
                    let value = fields.get(field.name);
                    let lacks = value.is_none_or(Value::is_null)
                        && may_lack(fields, &record.fields, field.name, path);
                    if lacks { None } else { in_field(field, value, path) }
                })
            }
            (Shape::Union { tag, variants }, _) => in_union(*tag, variants, value, path)
                .map(|mistake| mistake.unwrap_or_else(|| Mistake { path: path.clone(), ..kind() })),
            (shape, _) if shape.takes(value) => None,
            _ => at(path, kind()),
        }
    }
}

impl<'t> Field<'t> {
    /// Returns the first mistake in the field's value, with the field's name in its path. A missing
    /// required field is a mistake.
    pub fn mistake(&self, value: Option<&Value>) -> Option<Mistake<'t>> {
        in_field(self, value, &mut String::new())
    }
}

pub(crate) fn in_field<'t>(
    field: &Field<'t>,
    value: Option<&Value>,
    path: &mut String,
) -> Option<Mistake<'t>> {
    within(path, &dotted(field.name), |path| match value {
        None if field.required => Some(Mistake { path: path.clone(), reason: MistakeReason::Missing }),
        None => None,
        Some(Value::Null) if !field.required => None,
        Some(value) => field.shape.mistake_at(value, path),
    })
}

/// Returns `None` if the value may be of the union; `Some(None)` if no variant allows its kind;
/// else the mistake in the closest variant, which is the one whose mistake is deepest.
fn in_union<'t>(
    tag: Option<&str>,
    variants: &[Variant<'t>],
    value: &Value,
    path: &mut String,
) -> Option<Option<Mistake<'t>>> {
    let meant = match variants_meant(value, tag, variants) {
        Ok(meant) => meant,
        // A tag that a later version may have.
        Err(WrongTag::Unknown(_)) => return None,
        Err(WrongTag::Missing) => {
            let path = format!("{path}{}", dotted(tag.unwrap_or_default()));
            let path = path.trim_start_matches('.').to_owned();
            return Some(Some(Mistake { path, reason: MistakeReason::Missing }));
        }
    };
    let mut deepest: Option<Mistake<'t>> = None;
    for variant in meant {
        let mistake = variant.shape.mistake_at(value, path)?;
        if deepest.as_ref().is_none_or(|known| known.path.len() < mistake.path.len()) {
            deepest = Some(mistake);
        }
    }
    Some(deepest)
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

pub(crate) fn dotted(name: &str) -> String {
    format!(".{name}")
}

/// Checks a part of the value, with the path to it.
pub(crate) fn within<T>(path: &mut String, step: &str, look: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.push_str(if length == 0 { step.trim_start_matches('.') } else { step });
    let found = look(path);
    path.truncate(length);
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::find;

    fn mistake(id: &str, value: &Value) -> Option<(String, bool)> {
        let body = find(id).and_then(|operation| operation.body.as_ref()).unwrap();
        let mistake = body.mistake(value)?;
        Some((mistake.path, matches!(mistake.reason, MistakeReason::Missing)))
    }

    #[test]
    fn a_mistake_names_the_path_to_it() {
        let chat = |rest: Value| {
            let mut body = json!({"model": "m", "messages": [{"role": "user", "content": "Hello"}]});
            body.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
            mistake("chat.completions.create", &body)
        };
        assert_eq!(chat(json!({})), None);
        assert_eq!(chat(json!({"temperature": "hot"})), Some(("temperature".into(), false)));
        assert_eq!(chat(json!({"temperature": null, "user": null, "zz": [1]})), None);
        assert_eq!(chat(json!({"messages": {}})), Some(("messages".into(), false)));
        assert_eq!(
            chat(json!({"messages": [{"role": "user", "content": 1}]})),
            Some(("messages[0].content".into(), false))
        );
        assert_eq!(chat(json!({"messages": [{"content": "x"}]})), Some(("messages[0].role".into(), true)));
        assert_eq!(chat(json!({"messages": [{"role": "tomorrow"}]})), None);
        assert_eq!(mistake("embeddings.create", &json!({"input": "x"})), Some(("model".into(), true)));
        let tool = |tool: Value| mistake("responses.create", &json!({"tools": [tool]}));
        assert_eq!(tool(json!({"type": "function", "name": "f"})), None, "the API fills in the rest");
        assert_eq!(tool(json!({"type": "function", "strict": null})), Some(("tools[0].name".into(), true)));
    }
}

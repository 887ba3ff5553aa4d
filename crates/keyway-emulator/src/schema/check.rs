//! The validator: one walk over a value and its shape that stops at the first error.

use keyway_schema::{WrongTag, constant, may_lack, variants_meant};
use serde_json::{Map, Value};

use super::limits::{integer, length, range, spelt};
use super::{Field, Record, Shape, Variant, allowance};
use crate::refusal::Refusal;

/// How exact a request must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exactness {
    /// As the document says.
    Document,
    /// As the API is known to be: `allowance.rs` says what it takes beyond the document.
    Api,
}

/// Checks a body against the document, as replies must be. The error names the first invalid part, as in
/// `messages[0].role`.
#[cfg(test)]
pub(crate) fn body(body: &Value, shape: &'static Shape) -> Result<(), Refusal> {
    Check::from(Exactness::Document).body(body, shape)
}

/// Checks a body as exactly as asked.
pub(crate) fn request(body: &Value, shape: &'static Shape, exactness: Exactness) -> Result<(), Refusal> {
    Check::from(exactness).body(body, shape)
}

/// Checks a set of named fields, such as those of a query; no others are accepted.
pub(crate) fn fields(members: &Map<String, Value>, fields: &'static [Field]) -> Result<(), Refusal> {
    let check = Check::from(Exactness::Document);
    check.each(members, fields, "")?;
    check.unknown(members, fields, &[], "")
}

/// Returns whether a value fits a shape in every part.
pub(crate) fn fits(value: &Value, shape: &'static Shape) -> bool {
    shape.takes(value) && Check::from(Exactness::Document).one(value, shape, "").is_ok()
}

/// A walk with its exactness.
#[derive(Clone, Copy)]
struct Check {
    exactness: Exactness,
    /// The value is compared with what the API sends.
    as_sent: bool,
}

impl From<Exactness> for Check {
    fn from(exactness: Exactness) -> Self {
        Self { exactness, as_sent: false }
    }
}

impl Check {
    fn body(self, body: &Value, shape: &'static Shape) -> Result<(), Refusal> {
        if shape.takes(body) {
            return self.one(body, shape, "");
        }
        let message =
            format!("Invalid type for the body: expected {}, but got {}.", expected(shape), kind(body));
        Err(Refusal::invalid("invalid_type", "", message))
    }

    fn lenient(self) -> bool {
        self.exactness == Exactness::Api
    }

    fn object(
        self,
        members: &Map<String, Value>,
        record: &'static Record,
        siblings: &'static [Variant],
        path: &str,
    ) -> Result<(), Refusal> {
        self.each(members, &record.fields, path)?;
        // The document leaves most objects open because it does not say; the API accepts no unknown
        // field.
        if !(record.open && record.fields.is_empty()) {
            self.unknown(members, &record.fields, siblings, path)?;
        }
        let sets = &record.any_of_required;
        let whole = |set: &Vec<&str>| set.iter().all(|name| members.contains_key(*name));
        match sets.first().and_then(|set| set.first()) {
            Some(name) if !sets.iter().any(whole) => Err(missing(join(path, name))),
            _ => Ok(()),
        }
    }

    fn each(self, members: &Map<String, Value>, fields: &'static [Field], path: &str) -> Result<(), Refusal> {
        let may_lack = |name: &str| self.lenient() && may_lack(members, fields, name, path);
        fields.iter().try_for_each(|field| match members.get(field.name) {
            Some(Value::Null) if self.lenient() && (!field.required || may_lack(field.name)) => Ok(()),
            Some(value) => self.one(value, &field.shape, &join(path, field.name)),
            None if field.required && !may_lack(field.name) => Err(missing(join(path, field.name))),
            None => Ok(()),
        })
    }

    fn unknown(
        self,
        members: &Map<String, Value>,
        fields: &'static [Field],
        siblings: &'static [Variant],
        path: &str,
    ) -> Result<(), Refusal> {
        let known = |name: &str| {
            fields.iter().any(|field| field.name == name)
                || (self.lenient()
                    && (allowance::of_a_sibling(siblings, name)
                        || allowance::of_its_message(path, siblings, name)
                        || allowance::of_the_reply(path, name)
                        || allowance::of_codex(path, name)))
        };
        match members.keys().find(|name| !known(name)) {
            Some(name) => {
                let path = join(path, name);
                let message = format!("Unknown parameter: '{path}'.");
                Err(Refusal::invalid("unknown_parameter", path, message))
            }
            None => Ok(()),
        }
    }

    fn one(self, value: &Value, shape: &'static Shape, path: &str) -> Result<(), Refusal> {
        self.part(value, shape, &[], path)
    }

    fn part(
        self,
        value: &Value,
        shape: &'static Shape,
        siblings: &'static [Variant],
        path: &str,
    ) -> Result<(), Refusal> {
        if !shape.takes(value) {
            let allowed = self.lenient() && allowance::of_another_time(value, path);
            return if allowed { Ok(()) } else { Err(wrong_kind(value, shape, path)) };
        }
        match (shape, value) {
            (Shape::Nullable(_), Value::Null) => Ok(()),
            (Shape::Nullable(inner), _) => self.part(value, inner, siblings, path),
            (Shape::Ref(named), _) => self.part(value, named.shape(), siblings, path),
            (Shape::Union { tag, variants }, _) => self.union(value, *tag, variants, path),
            (Shape::Text { min, max, pattern, .. }, Value::String(text)) => {
                length(text.chars().count(), (*min, *max), "string", path)?;
                pattern.map_or(Ok(()), |pattern| spelt(text, pattern, path))
            }
            (Shape::List { of, min, max }, Value::Array(items)) => {
                length(items.len(), (*min, *max), "array", path)?;
                items.iter().enumerate().try_for_each(|(i, item)| self.one(item, of, &format!("{path}[{i}]")))
            }
            (Shape::Map { of, max, name_max }, Value::Object(members)) => {
                length(members.len(), (None, *max), "object", path)?;
                for name in members.keys() {
                    length(name.chars().count(), (None, *name_max), "string", &join(path, name))?;
                }
                members.iter().try_for_each(|(name, value)| self.one(value, of, &join(path, name)))
            }
            (Shape::Choice { values, open: false }, Value::String(text)) => choice(text, values, path),
            (Shape::Const(text), _) if constant(text) != *value => {
                let shown = constant(text);
                if self.lenient() && allowance::is_other_constant(value, &shown) {
                    return Ok(());
                }
                choice(value.as_str().unwrap_or(&value.to_string()), &[shown.as_str().unwrap_or(text)], path)
            }
            (Shape::Object(record), Value::Object(members)) => self.object(members, record, siblings, path),
            (Shape::Integer { min, max }, Value::Number(number)) => integer(number, (*min, *max), path),
            (Shape::Number { min, max, above }, Value::Number(number)) => {
                let number = number.as_f64().unwrap_or(0.0);
                let text = |limit: Option<f64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
                let below = min.is_some_and(|min| number < min) || above.is_some_and(|above| number <= above);
                let limits = (text(min.or(*above)), text(*max));
                range(below, max.is_some_and(|max| number > max), "decimal", limits, number.to_string(), path)
            }
            _ => Ok(()),
        }
    }

    /// A value of a union is valid if one of the variants it may mean accepts it. Otherwise the error
    /// is that of the variant that got furthest.
    fn union(
        self,
        value: &Value,
        tag: Option<&'static str>,
        variants: &'static [Variant],
        path: &str,
    ) -> Result<(), Refusal> {
        let mut candidates = match variants_meant(value, tag, variants) {
            Ok(candidates) => candidates,
            Err(wrong) => {
                let renamed = allowance::by_other_type(value, tag, variants).filter(|_| self.lenient());
                return match renamed {
                    Some(value) => self.union(&value, tag, variants, path),
                    None => Err(wrong_tag(wrong, tag, variants, path)),
                };
            }
        };
        if self.lenient() {
            allowance::add_untagged(value, tag, variants, &mut candidates);
        }
        let mut furthest: Option<Refusal> = None;
        for variant in candidates {
            let Err(refusal) = self.part(value, &variant.shape, variants, path) else { return Ok(()) };
            let depth = |refusal: &Refusal| {
                refusal.param.as_deref().map_or(0, |param| param.matches(['.', '[']).count())
            };
            if furthest.as_ref().is_none_or(|known| depth(known) < depth(&refusal)) {
                furthest = Some(refusal);
            }
        }
        let as_sent = Self { as_sent: true, ..self };
        let fits = |twin: &'static Shape| as_sent.part(value, twin, variants, path).is_ok();
        if self.lenient() && !self.as_sent && allowance::twins(value, path).into_iter().any(fits) {
            return Ok(());
        }
        furthest.map_or(Ok(()), Err)
    }
}

fn missing(path: String) -> Refusal {
    let message = format!("Missing required parameter: '{path}'.");
    Refusal::invalid("missing_required_parameter", path, message)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn wrong_tag(
    found: WrongTag<'_>,
    tag: Option<&'static str>,
    variants: &'static [Variant],
    path: &str,
) -> Refusal {
    let path = join(path, tag.unwrap_or(""));
    let WrongTag::Unknown(name) = found else { return missing(path) };
    let mut names: Vec<&str> = variants.iter().flat_map(|variant| variant.tags.iter().copied()).collect();
    names.dedup();
    match choice(name, &names, &path) {
        Err(refusal) => refusal,
        Ok(()) => missing(path),
    }
}

fn wrong_kind(value: &Value, shape: &'static Shape, path: &str) -> Refusal {
    let message =
        format!("Invalid type for '{path}': expected {}, but got {} instead.", expected(shape), kind(value));
    Refusal::invalid("invalid_type", path.to_owned(), message)
}

fn expected(shape: &'static Shape) -> String {
    match shape {
        Shape::Any => "anything".into(),
        Shape::Null => "null".into(),
        Shape::Flag => "a boolean".into(),
        Shape::Text { .. } | Shape::Choice { .. } => "a string".into(),
        Shape::Const(text) => kind(&constant(text)).into(),
        Shape::Integer { .. } => "an integer".into(),
        Shape::Number { .. } => "a number".into(),
        Shape::List { .. } => "an array".into(),
        Shape::Object(_) | Shape::Map { .. } => "an object".into(),
        Shape::File => "a file".into(),
        Shape::Ref(named) => expected(named.shape()),
        Shape::Nullable(inner) => format!("{} or null", expected(inner)),
        Shape::Union { variants, .. } => {
            let mut names: Vec<String> = Vec::new();
            for name in variants.iter().map(|variant| expected(&variant.shape)) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            if let [only] = &names[..] { only.clone() } else { format!("one of {}", names.join(" or ")) }
        }
        _ => "another value".into(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a decimal number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn choice(text: &str, names: &[&str], path: &str) -> Result<(), Refusal> {
    if names.contains(&text) {
        return Ok(());
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let shown: String = text.chars().take(64).collect();
    let message = format!("Invalid value: '{shown}'. Supported values are: {}.", quoted.join(", "));
    Err(Refusal::invalid("invalid_value", path.to_owned(), message))
}

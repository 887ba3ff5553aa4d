//! Looking through a shape: what it is behind names and nullability, which variant a value means.

use serde_json::{Map, Value};

use super::{FILE_MEMBER, Record, Shape, Variant};

/// The shape behind names and nullability.
pub(crate) fn bare(shape: &'static Shape) -> &'static Shape {
    match shape {
        Shape::Ref(named) => bare(&named.shape),
        Shape::Nullable(inner) => bare(inner),
        other => other,
    }
}

/// The record of a shape that is an object with known members.
pub(crate) fn is_record(shape: &'static Shape) -> Option<&'static Record> {
    match bare(shape) {
        Shape::Object(record) => Some(record),
        _ => None,
    }
}

/// The shape of a list's items.
pub(crate) fn list_of(shape: &'static Shape) -> Option<&'static Shape> {
    match bare(shape) {
        Shape::List { of, .. } => Some(of),
        _ => None,
    }
}

/// The shape of a union's variant whose tag has this value.
pub(crate) fn variant_for(shape: &'static Shape, tag: &str) -> Option<&'static Shape> {
    let Shape::Union { variants, .. } = bare(shape) else { return None };
    variants.iter().find_map(|variant| {
        let named = variant.tags.contains(&tag);
        if named { Some(&variant.shape) } else { variant_for(&variant.shape, tag) }
    })
}

/// The values that a shape names, when it is a list of values, open or not.
pub(crate) fn known_values(shape: &'static Shape) -> Vec<&'static str> {
    match bare(shape) {
        Shape::Choice { values, .. } => values.to_vec(),
        Shape::Union { variants, .. } => {
            variants.iter().flat_map(|variant| known_values(&variant.shape)).collect()
        }
        _ => Vec::new(),
    }
}

/// The variants that a value of a union may mean: those of its tag, else those of its JSON kind.
///
/// The error is the tag's value, or None where there is no tag.
pub(super) fn meant(
    value: &Value,
    tag: Option<&str>,
    variants: &'static [Variant],
) -> Result<Vec<&'static Variant>, Option<String>> {
    let by_kind = || variants.iter().filter(|variant| takes(&variant.shape, value));
    let (Some(tag), Value::Object(members)) = (tag, value) else { return Ok(by_kind().collect()) };
    let untagged = |variant: &&Variant| variant.tags.is_empty();
    let Some(Value::String(name)) = members.get(tag) else {
        let needs = |variant: &'static Variant| {
            is_record(&variant.shape).and_then(|record| record.field(tag)).is_some_and(|field| field.required)
        };
        let rest: Vec<_> = by_kind().filter(|variant| !needs(variant)).collect();
        return if rest.is_empty() { Err(None) } else { Ok(rest) };
    };
    let tagged: Vec<_> = by_kind().filter(|variant| variant.tags.contains(&name.as_str())).collect();
    if !tagged.is_empty() {
        return Ok(tagged);
    }
    let rest: Vec<_> = by_kind().filter(untagged).collect();
    if rest.is_empty() { Err(Some(name.clone())) } else { Ok(rest) }
}

/// Whether the shape takes values of this JSON kind at all.
pub(super) fn takes(shape: &'static Shape, value: &Value) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Null => value.is_null(),
        Shape::Flag => value.is_boolean(),
        Shape::Text { .. } | Shape::Choice { .. } => value.is_string(),
        Shape::Integer { .. } => match value {
            Value::Number(number) => number.as_f64().is_some_and(|number| number.fract() == 0.0),
            _ => false,
        },
        Shape::Number { .. } => value.is_number(),
        Shape::Const(text) => same_kind(&constant(text), value),
        Shape::List { .. } => value.is_array(),
        Shape::Object(_) | Shape::Map { .. } => value.is_object() && !is_file(value),
        Shape::Union { variants, .. } => variants.iter().any(|variant| takes(&variant.shape, value)),
        Shape::Nullable(inner) => value.is_null() || takes(inner, value),
        Shape::File => value.is_string() || is_file(value),
        Shape::Ref(named) => takes(&named.shape, value),
        _ => true,
    }
}

/// The value of a constant; its text is JSON.
pub(super) fn constant(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

fn same_kind(one: &Value, other: &Value) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

fn is_file(value: &Value) -> bool {
    value.as_object().is_some_and(is_file_object)
}

fn is_file_object(members: &Map<String, Value>) -> bool {
    members.contains_key(FILE_MEMBER)
}

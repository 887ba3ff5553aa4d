//! What a parameter may be: whether a value fits, and in a few words for a person.

use keyway_types::schema::{Field, Record, Shape};
use serde_json::Value;

/// Whether the value is of a kind that the shape allows. Bounds and texts are left to the API, which may know more.
pub(super) fn fits(shape: &Shape, value: &Value) -> bool {
    match shape.resolve() {
        Shape::Null => value.is_null(),
        Shape::Flag => value.is_boolean(),
        Shape::Text { .. } | Shape::Choice { .. } | Shape::File => value.is_string(),
        Shape::Integer { .. } => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Shape::Number { .. } => value.is_number(),
        Shape::Const(json) => serde_json::from_str::<Value>(json).is_ok_and(|known| same_kind(&known, value)),
        Shape::List { of, .. } => {
            value.as_array().is_some_and(|items| items.iter().all(|item| fits(of, item)))
        }
        Shape::Map { .. } | Shape::Object(_) => value.is_object(),
        Shape::Union { variants, .. } => variants.iter().any(|variant| fits(&variant.shape, value)),
        Shape::Nullable(inner) => value.is_null() || fits(inner, value),
        _ => true,
    }
}

fn same_kind(a: &Value, b: &Value) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}

/// What an item of the list is, where the shape allows a list.
pub(super) fn item(shape: &Shape) -> Option<&Shape> {
    match shape.resolve() {
        Shape::List { of, .. } => Some(of),
        Shape::Union { variants, .. } => variants.iter().find_map(|variant| item(&variant.shape)),
        Shape::Nullable(inner) => item(inner),
        _ => None,
    }
}

/// The member of an object by its name, where the shape allows an object; the shape of a map's members for any name.
pub(super) fn member<'a>(shape: &'a Shape, name: &str) -> Option<&'a Shape> {
    match shape.resolve() {
        Shape::Object(record) => record.field(name).map(|field| &field.shape),
        Shape::Map { of, .. } => Some(of),
        Shape::Union { variants, .. } => variants.iter().find_map(|variant| member(&variant.shape, name)),
        Shape::Nullable(inner) => member(inner, name),
        _ => None,
    }
}

/// The members of an object, of all objects where several are allowed.
pub(super) fn fields<'a>(shape: &'a Shape, found: &mut Vec<&'a Field>) {
    match shape.resolve() {
        Shape::Object(record) => found.extend(record.fields),
        Shape::Union { variants, .. } => variants.iter().for_each(|variant| fields(&variant.shape, found)),
        Shape::Nullable(inner) => fields(inner, found),
        _ => {}
    }
}

/// The object that a shape is, when it is one and nothing else.
pub(super) fn record(shape: &Shape) -> Option<&'static Record> {
    match shape.resolve() {
        Shape::Object(record) => Some(record),
        _ => None,
    }
}

/// How deep objects are described.
const DEPTH: usize = 1;

/// The shape in a few words: `integer 1–100`, `asc | desc`, `list of text`.
pub(super) fn words(shape: &Shape) -> String {
    describe(shape, DEPTH)
}

fn describe(shape: &Shape, depth: usize) -> String {
    match shape.resolve() {
        Shape::Null => "null".to_owned(),
        Shape::Flag => "true | false".to_owned(),
        Shape::Text { min, max, format, .. } => {
            let name = format.map_or("text".to_owned(), |format| format!("text ({format})"));
            let unit = |bounds| format!("{name} of {bounds} characters");
            bounds(min.filter(|least| *least > 0), *max).map_or(name.clone(), unit)
        }
        Shape::Integer { min, max } => {
            bounds(*min, *max).map_or("integer".to_owned(), |bounds| format!("integer {bounds}"))
        }
        Shape::Number { min, max, .. } => {
            bounds(*min, *max).map_or("number".to_owned(), |bounds| format!("number {bounds}"))
        }
        Shape::Const(json) => (*json).trim_matches('"').to_owned(),
        Shape::Choice { values, open } => {
            let more = if *open { " | …" } else { "" };
            format!("{}{more}", values.join(" | "))
        }
        Shape::List { of, max, .. } => {
            let most = max.map(|most| format!(", at most {most}")).unwrap_or_default();
            format!("list of {}{most}", describe(of, depth))
        }
        Shape::Map { of, .. } => format!("object of {}", describe(of, depth)),
        Shape::Object(record) if depth > 0 => {
            let names: Vec<_> = record.fields.iter().map(|field| field.name).collect();
            format!("object {{ {} }}", names.join(", "))
        }
        Shape::Object(_) => "object".to_owned(),
        Shape::Union { variants, .. } => {
            let mut kinds = Vec::new();
            for variant in *variants {
                let words = describe(&variant.shape, depth.saturating_sub(1));
                if !kinds.contains(&words) {
                    kinds.push(words);
                }
            }
            kinds.join(" | ")
        }
        Shape::Nullable(inner) => format!("{} | null", describe(inner, depth)),
        Shape::File => "file".to_owned(),
        _ => "any JSON".to_owned(),
    }
}

fn bounds<T: std::fmt::Display>(min: Option<T>, max: Option<T>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("{min}–{max}")),
        (Some(min), None) => Some(format!("≥ {min}")),
        (None, Some(max)) => Some(format!("≤ {max}")),
        (None, None) => None,
    }
}

/// Whether a file is given for it, or a list of files.
pub(super) fn is_file(shape: &Shape) -> bool {
    match shape.resolve() {
        Shape::File => true,
        Shape::List { of, .. } => is_file(of),
        Shape::Union { variants, .. } => variants.iter().any(|variant| is_file(&variant.shape)),
        Shape::Nullable(inner) => is_file(inner),
        _ => false,
    }
}

/// Whether its members are named freely.
pub(super) fn is_map(shape: &Shape) -> bool {
    match shape.resolve() {
        Shape::Map { .. } => true,
        Shape::Union { variants, .. } => variants.iter().any(|variant| is_map(&variant.shape)),
        Shape::Nullable(inner) => is_map(inner),
        _ => false,
    }
}

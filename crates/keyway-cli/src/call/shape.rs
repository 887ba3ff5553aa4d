//! Describing a parameter's shape in a few words.

use keyway_schema::Shape;

/// The nesting depth to which objects are described.
const DEPTH: usize = 1;

/// Describes a shape in a few words: `integer 1–100`, `asc | desc`, `list of text`.
pub(super) fn words(shape: &Shape) -> String {
    describe(shape, DEPTH)
}

fn describe(shape: &Shape, depth: usize) -> String {
    match shape.resolve() {
        Shape::Null => "null".to_owned(),
        Shape::Flag => "true | false".to_owned(),
        Shape::Text { min, max, format, .. } => {
            let name = format.map_or("string".to_owned(), |format| format!("string ({format})"));
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
            for variant in variants {
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

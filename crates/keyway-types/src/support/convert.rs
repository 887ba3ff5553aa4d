//! Scalars made of JSON of another kind (D3).

use serde::de::{DeserializeSeed, IgnoredAny};
use serde_json::Value;

use super::date::unix_seconds;
use super::json::Json;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::raw::parse;

/// Fields with JSON in a string. Some servers send the JSON itself.
const JSON_TEXTS: &[&str] = &["arguments"];

/// Converts JSON to a scalar for the field called `field`, or returns what would fit.
///
/// - A number in a string is that number, and an integer of a number with a fraction has none.
/// - A date is its seconds since 1970, and a number is its text.
/// - Parts of text are their text, and `arguments` that are an object or a list are their JSON.
///
/// JSON that fits needs no conversion and is accepted too.
pub(crate) fn convert(field: &str, json: &str, leaf: &mut dyn Leaf) -> Result<(), Expected> {
    leaf.clear();
    let mut input = serde_json::Deserializer::from_str(json);
    if (LeafSeed { leaf: &mut *leaf, or_null: true }).deserialize(&mut input).is_ok() {
        return Ok(());
    }
    leaf.clear();
    let value = parse(json);
    let expected = match &value {
        Value::Number(_) => number(json, leaf),
        Value::String(text) => of_text(text, leaf),
        Value::Array(_) | Value::Object(_) if JSON_TEXTS.contains(&field) => {
            leaf.take(&mut Scalar::Text(&value.to_string()))
        }
        Value::Array(_) | Value::Object(_) => match text(&value) {
            Some(text) => leaf.take(&mut Scalar::Text(&text)),
            None => leaf.take(&mut Scalar::Null),
        },
        // Text that is no text: half a surrogate pair.
        Value::Null if json != "null" => leaf.take(&mut Scalar::Parts(Json::of(json))),
        _ => leaf.take(&mut Scalar::Null),
    };
    if expected.is_err() {
        leaf.clear();
    }
    expected
}

/// Gives a number to a leaf that takes another kind.
fn number(json: &str, leaf: &mut dyn Leaf) -> Result<(), Expected> {
    give_number(json, leaf).or_else(|_| leaf.take(&mut Scalar::Text(json)))
}

/// Gives a number, or else the integer in it.
fn give_number(json: &str, leaf: &mut dyn Leaf) -> Result<(), Expected> {
    let float = json.parse::<f64>().ok().filter(|float| float.is_finite());
    let scalars = [
        json.parse().ok().map(Scalar::Signed),
        json.parse().ok().map(Scalar::Unsigned),
        float.map(Scalar::Float),
        float.map(|float| Scalar::Float(float.trunc())),
    ];
    let taken = scalars.into_iter().flatten().any(|mut scalar| leaf.take(&mut scalar).is_ok());
    if taken { Ok(()) } else { leaf.take(&mut Scalar::Null) }
}

/// Gives the number, date or boolean in a string.
fn of_text(text: &str, leaf: &mut dyn Leaf) -> Result<(), Expected> {
    let text = text.trim();
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => {
            give_number(text, leaf)
        }
        Ok(_) if text == "true" || text == "false" => leaf.take(&mut Scalar::Bool(text == "true")),
        _ => match unix_seconds(text) {
            Some(seconds) => leaf.take(&mut Scalar::Signed(seconds)),
            None => leaf.take(&mut Scalar::Null),
        },
    }
}

/// Returns the text of a part, or of a list of parts of which some may be no text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Array(parts) => {
            let texts: Vec<String> = parts.iter().filter_map(part).collect();
            (!texts.is_empty() || parts.is_empty()).then(|| texts.concat())
        }
        part_alone => part(part_alone),
    }
}

fn part(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => Some(text),
        Value::Object(fields) => match fields.get("text") {
            Some(Value::String(text)) => Some(text),
            Some(Value::Object(inner)) => match inner.get("value") {
                Some(Value::String(text)) => Some(text),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    text.cloned()
}

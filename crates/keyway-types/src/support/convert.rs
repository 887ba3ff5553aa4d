//! Scalars made of JSON of another kind (D3).

use serde::de::{DeserializeSeed, IgnoredAny};

use super::date::unix_seconds;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::mend::mend;
use super::raw::{compact, each_item, field_of};

/// Fields with JSON in a string. Some servers send the JSON itself.
const JSON_TEXTS: &[&str] = &["arguments"];

/// Converts JSON to a scalar for the field called `field`, or returns what would fit.
///
/// - A number in a string is that number, and an integer of a number with a fraction has none.
/// - Half a surrogate pair in a string is U+FFFD.
/// - A date is its seconds since 1970, and a number is its text.
/// - Parts of text are their text, and `arguments` that are an object or a list are their JSON.
///
/// JSON that fits needs no conversion and is accepted too.
pub(crate) fn convert(field: &str, json: &str, leaf: &mut dyn Leaf) -> Result<(), Expected> {
    leaf.clear();
    let mut input = serde_json::Deserializer::from_str(json);
    if LeafSeed::<true>(&mut *leaf).deserialize(&mut input).is_ok() {
        return Ok(());
    }
    leaf.clear();
    if JSON_TEXTS.contains(&field) && json.starts_with(['{', '[']) {
        return leaf.take(&mut Scalar::Text(&compact(json)));
    }
    let taken = match json.as_bytes().first() {
        Some(b'"') => match serde_json::from_str::<String>(json) {
            Ok(text) => of_text(&text, leaf),
            // It has half a surrogate pair.
            Err(_) => leaf.take(&mut Scalar::Text(&string(json).unwrap_or_default())),
        },
        Some(b'{' | b'[') => match text(json) {
            Some(text) => leaf.take(&mut Scalar::Text(&text)),
            None => leaf.take(&mut Scalar::Null),
        },
        Some(b't' | b'f' | b'n') | None => leaf.take(&mut Scalar::Null),
        Some(_) => number(json, leaf),
    };
    if taken.is_err() {
        leaf.clear();
    }
    taken
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
pub(crate) fn text(json: &str) -> Option<String> {
    if !json.starts_with('[') {
        return part(json);
    }
    let mut found: Option<String> = None;
    each_item(json, &mut |item| {
        if let Some(text) = part(item) {
            found.get_or_insert_default().push_str(&text);
        }
    });
    found
}

/// Returns the text of a string; half a surrogate pair in it is U+FFFD.
fn string(json: &str) -> Option<String> {
    serde_json::from_str(json).ok().or_else(|| serde_json::from_str(&mend(json)?.text).ok())
}

/// Returns the text of a part: a string, or an object with it in `text`, `text.value` or a list of
/// `parts`.
fn part(json: &str) -> Option<String> {
    if json.starts_with('"') {
        return string(json);
    }
    let Some(text) = field_of(json, "text") else {
        return field_of(json, "parts")
            .filter(|parts| parts.starts_with('['))
            .and_then(|parts| self::text(&parts));
    };
    if text.starts_with('{') { string(&field_of(&text, "value")?) } else { string(&text) }
}

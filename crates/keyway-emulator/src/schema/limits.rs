//! Limits of lengths and numbers, and the patterns of texts.

use crate::refusal::Refusal;

/// Checks how long a string, an array or an object (`kind`) is.
pub(super) fn length(
    found: usize,
    (min, max): (Option<u64>, Option<u64>),
    kind: &str,
    path: &str,
) -> Result<(), Refusal> {
    let length = u64::try_from(found).unwrap_or(u64::MAX);
    let article = if kind == "string" { "a" } else { "an" };
    let (code, text) = match (min, max) {
        (Some(min), _) if length < min && found == 0 => (
            if kind == "string" { "empty_string" } else { "empty_array" },
            format!(
                "empty {kind}. Expected {article} {kind} with minimum length {min}, but got an empty {kind} instead."
            ),
        ),
        (Some(min), _) if length < min => (
            if kind == "string" { "string_below_min_length" } else { "array_below_min_length" },
            format!(
                "{kind} too short. Expected {article} {kind} with minimum length {min}, but got {article} {kind} with length {found} instead."
            ),
        ),
        (_, Some(max)) if length > max && kind == "object" => (
            "object_above_max_properties",
            format!(
                "too many properties. Expected an object with at most {max} properties, but got an object with {found} properties instead."
            ),
        ),
        (_, Some(max)) if length > max => (
            if kind == "string" { "string_above_max_length" } else { "array_above_max_length" },
            format!(
                "{kind} too long. Expected {article} {kind} with maximum length {max}, but got {article} {kind} with length {found} instead."
            ),
        ),
        _ => return Ok(()),
    };
    Err(Refusal::invalid(code, path.to_owned(), format!("Invalid '{path}': {text}")))
}

/// The API's patterns are repeated character classes: `^[a-z0-9_-]+$`, with an optional prefix or
/// count. Patterns of another form are not checked.
pub(super) fn spelt(text: &str, pattern: &str, path: &str) -> Result<(), Refusal> {
    let (prefix, rest) = pattern.trim_start_matches('^').split_once('[').unwrap_or((pattern, ""));
    let (class, repeat) = rest.trim_end_matches('$').split_once(']').unwrap_or(("", ""));
    let count = repeat.strip_prefix('{').and_then(|count| count.strip_suffix('}')?.parse::<usize>().ok());
    if class.is_empty() || (repeat != "+" && count.is_none()) {
        return Ok(());
    }
    let spelt = text.strip_prefix(prefix).is_some_and(|tail| {
        let right = count.map_or(!tail.is_empty(), |count| tail.chars().count() == count);
        right && tail.chars().all(|letter| in_class(letter, class))
    });
    if spelt {
        return Ok(());
    }
    let message = format!("Invalid '{path}': expected a string that matches the pattern '{pattern}'.");
    Err(Refusal::invalid("invalid_value", path.to_owned(), message))
}

fn in_class(letter: char, class: &str) -> bool {
    let letters: Vec<char> = class.chars().collect();
    let ranged = letters.windows(3).any(|three| three[1] == '-' && (three[0]..=three[2]).contains(&letter));
    ranged || letters.contains(&letter)
}

pub(super) fn integer(
    number: &serde_json::Number,
    (min, max): (Option<i64>, Option<i64>),
    path: &str,
) -> Result<(), Refusal> {
    // An integer may be written as 2.0, and beyond 64 bits it is parsed as a double.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is whole, and what does not fit is beyond any bound"
    )]
    let double = || number.as_f64().unwrap_or(0.0) as i128;
    let value = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    let value = value.unwrap_or_else(double);
    let (low, high) = (i128::from(min.unwrap_or(i64::MIN)), i128::from(max.unwrap_or(i64::MAX)));
    range(value < low, value > high, "integer", (low.to_string(), high.to_string()), number.to_string(), path)
}

pub(super) fn range(
    below: bool,
    above: bool,
    kind: &str,
    (min, max): (String, String),
    found: String,
    path: &str,
) -> Result<(), Refusal> {
    let (code, text) = match (kind, below, above) {
        ("integer", true, _) => {
            ("integer_below_min_value", format!("integer below minimum value. Expected a value >= {min}"))
        }
        ("integer", _, true) => {
            ("integer_above_max_value", format!("integer above maximum value. Expected a value <= {max}"))
        }
        (_, true, _) => {
            ("decimal_below_min_value", format!("decimal below minimum value. Expected a value >= {min}"))
        }
        (_, _, true) => {
            ("decimal_above_max_value", format!("decimal above maximum value. Expected a value <= {max}"))
        }
        _ => return Ok(()),
    };
    Err(Refusal::invalid(
        code,
        path.to_owned(),
        format!("Invalid '{path}': {text}, but got {found} instead."),
    ))
}

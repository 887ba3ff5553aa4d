//! Names: of functions, formats and people.

use super::numbered;
use crate::refusal::Refusal;
use serde_json::Value;

/// The longest name of a function or a format.
const LONGEST: usize = 64;

/// Checks the name of a function, a tool or a format: letters, digits, `_` and `-`.
pub(super) fn of_function(name: &Value, param: &str) -> Result<(), Refusal> {
    let Some(name) = name.as_str() else { return Ok(()) };
    let length = name.chars().count();
    if length == 0 {
        let message = format!(
            "Invalid '{param}': empty string. Expected a string with minimum length 1, but got an empty string instead."
        );
        return Err(Refusal::invalid("empty_string", param.to_owned(), message));
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        return Err(pattern(param, "^[a-zA-Z0-9_-]+$"));
    }
    if length > LONGEST {
        let message = format!(
            "Invalid '{param}': string too long. Expected a string with maximum length {LONGEST}, but got a string with length {length} instead."
        );
        return Err(Refusal::invalid("string_above_max_length", param.to_owned(), message));
    }
    Ok(())
}

/// Checks the names of people in a chat: without spaces and the marks that separate messages.
pub(super) fn of_people(messages: &Value) -> Result<(), Refusal> {
    for (index, message) in numbered(messages).filter(|(_, message)| message["role"] != "tool") {
        let wrong = |c: char| c.is_whitespace() || "<|\\/>".contains(c);
        if message["name"].as_str().is_some_and(|name| name.is_empty() || name.contains(wrong)) {
            return Err(pattern(&format!("messages[{index}].name"), "^[^\\s<|\\\\/>]+$"));
        }
    }
    Ok(())
}

fn pattern(param: &str, pattern: &str) -> Refusal {
    let message = format!(
        "Invalid '{param}': string does not match pattern. Expected a string that matches the pattern '{pattern}'."
    );
    Refusal::invalid("invalid_value", param.to_owned(), message)
}

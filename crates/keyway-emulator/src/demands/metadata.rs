//! Metadata: a few short pairs of text.

use serde_json::Value;

use crate::refusal::Refusal;

/// The most pairs, and the most characters of a name and of a value.
const MOST: usize = 16;
const LONGEST_NAME: usize = 64;
const LONGEST_VALUE: usize = 512;

/// Checks the metadata of any object that has some.
pub(super) fn check(metadata: &Value) -> Result<(), Refusal> {
    let Some(pairs) = metadata.as_object() else { return Ok(()) };
    if pairs.len() > MOST {
        let message = format!(
            "Invalid 'metadata': too many properties. Expected an object with at most {MOST} properties, but got an object with {} properties instead.",
            pairs.len()
        );
        return Err(Refusal::invalid("object_above_max_properties", "metadata", message));
    }
    for (name, value) in pairs {
        let length = name.chars().count();
        if length > LONGEST_NAME {
            let shown: String = name.chars().take(3).collect();
            let message = format!(
                "Invalid property name in 'metadata': '{shown}...' is too long. Expected a string with maximum length {LONGEST_NAME}, but got a string with length {length} instead."
            );
            return Err(Refusal::invalid(
                "property_name_above_max_length",
                format!("metadata.{name}"),
                message,
            ));
        }
        let length = value.as_str().map_or(0, |text| text.chars().count());
        if length > LONGEST_VALUE {
            let param = format!("metadata.{name}");
            let message = format!(
                "Invalid '{param}': string too long. Expected a string with maximum length {LONGEST_VALUE}, but got a string with length {length} instead."
            );
            return Err(Refusal::invalid("string_above_max_length", param, message));
        }
    }
    Ok(())
}

//! What the API demands of a request beyond its fields: what a model supports, that calls are
//! answered, that schemas are strict. Its document does not say it, so each file says what is known.

mod chat;
mod effort;
mod family;
mod images;
mod metadata;
mod names;
mod parameters;
mod responses;
mod schemas;
mod tools;
mod word_json;

use serde_json::Value;

use crate::refusal::Refusal;
pub(crate) use responses::{Earlier, pairs};

/// Families whose metadata has no limits of this kind.
const FREE_METADATA: &[&str] = &["admin.", "beta.agents."];

/// Checks the body of an operation whose fields are valid. `Err` is the API's refusal.
pub(crate) fn check(operation: &str, body: &Value) -> Result<(), Refusal> {
    if !FREE_METADATA.iter().any(|family| operation.starts_with(family)) {
        metadata::check(&body["metadata"])?;
    }
    match operation {
        "chat.completions.create" => chat::check(body),
        "responses.create" | "beta.responses.create" => responses::check(body),
        "images.generate" | "images.edit" => images::form(body),
        _ => Ok(()),
    }
}

/// Returns whether a model is known to chat, and not to complete text.
pub(crate) fn is_for_chat_alone(model: &str) -> bool {
    family::reasoning(model) != family::Reasoning::Unknown && !model.contains("instruct")
}

/// Returns a 400 about one parameter, without a code.
fn wrong(param: impl Into<String>, message: impl Into<String>) -> Refusal {
    Refusal::invalid("", param.into(), message.into())
}

/// Returns the 400 of a parameter that the model does not have.
fn unsupported_parameter(param: &str, advice: &str) -> Refusal {
    let message = format!("Unsupported parameter: '{param}' is not supported with this model.{advice}");
    Refusal::invalid("unsupported_parameter", param.to_owned(), message)
}

/// Returns the 400 of a value that the model does not have.
fn unsupported_value(param: &str, message: String) -> Refusal {
    Refusal::invalid("unsupported_value", param.to_owned(), message)
}

/// Returns the items of a list with their index; none if the value is no list.
fn numbered(list: &Value) -> impl Iterator<Item = (usize, &Value)> {
    list.as_array().into_iter().flatten().enumerate()
}

#[cfg(test)]
mod tests;

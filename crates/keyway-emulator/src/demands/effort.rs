//! Effort of reasoning: who has it, and how much.

use serde_json::Value;

use super::family::{Reasoning, reasoning};
use super::unsupported_value;
use crate::refusal::Refusal;

/// Checks the effort that a request asks for, against the model's family.
pub(super) fn check(model: &str, effort: &Value, param: &str) -> Result<(), Refusal> {
    let Some(effort) = effort.as_str() else { return Ok(()) };
    let supported: &[&str] = match reasoning(model) {
        Reasoning::Always => &["low", "medium", "high"],
        Reasoning::Gpt5 => &["minimal", "low", "medium", "high"],
        _ => return Ok(()),
    };
    if supported.contains(&effort) {
        return Ok(());
    }
    let quoted: Vec<String> = supported.iter().map(|value| format!("'{value}'")).collect();
    let message = format!(
        "Unsupported value: '{effort}' is not supported with the '{model}' model. Supported values are: {}.",
        quoted.join(", ")
    );
    Err(unsupported_value(param, message))
}

/// Returns whether a request makes the model reason, so that sampling has no parameters.
pub(super) fn reasons(model: &str, effort: &Value) -> bool {
    match reasoning(model) {
        Reasoning::Early | Reasoning::Always | Reasoning::Gpt5 => true,
        Reasoning::Optional => effort.as_str().is_some_and(|effort| effort != "none"),
        Reasoning::Never | Reasoning::Unknown => false,
    }
}
